/** Finds the extensions of a checkout: the folders that hold a manifest. */

import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { MANIFEST } from '../extension/manifest.ts'

/** An extension that was found: one job of the matrix. */
export interface Discovered {
  /** Relative to the workspace, with forward slashes; `.` for the workspace itself. */
  readonly path: string
  readonly 'plugin-name': string
  readonly version: string
  readonly 'business-type': string
}

/** Says, as the end of a sentence, why the extensions cannot be listed. */
export class DiscoveryError extends Error {
  override readonly name = 'DiscoveryError'
}

/** Git's own files, and packages of others, which may be extensions as well. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules'])

/** A folder that cannot be read. */
interface UnreadableFolder {
  /** Relative to the workspace. */
  readonly folder: string
  /** What the file system says, `EACCES`. */
  readonly code: string
}

/** The folders of a checkout that hold a manifest, as plain data. */
export interface ManifestFolders {
  /** The workspace, a real path. */
  readonly root: string
  /** The folder that was searched, relative to the workspace. */
  readonly base: string
  /** Relative to the workspace, sorted. */
  readonly folders: readonly string[]
  readonly unreadable: readonly UnreadableFolder[]
  /** Whether a file says what git has to ignore. */
  readonly hasGitignore: boolean
}

/**
 * Symbolic links are not followed: no link leads out of the workspace, in a circle, or to an extension twice.
 * @param root the workspace, a real path
 * @param base the folder to search, itself included; a real path
 * @throws DiscoveryError when the base lies outside of the workspace
 */
export async function findManifests(root: string, base: string): Promise<ManifestFolders> {
  const [first] = relativeTo(root, base).split('/')
  // Between two drives of Windows there is no relative path.
  if (first === '..' || path.isAbsolute(relativeTo(root, base)))
    throw new DiscoveryError('it leads out of the workspace')
  const unreadable: UnreadableFolder[] = []
  const folders: string[] = []
  let hasGitignore = false
  for await (const { folder, entries, error } of walk(base)) {
    // The folder was deleted meanwhile, or its name is not Unicode, so that no path can name it.
    if (error !== undefined && error !== 'ENOENT')
      unreadable.push({ folder: relativeTo(root, folder), code: error })
    hasGitignore ||= entries.some(({ name }) => name === '.gitignore')
    if (entries.some(entry => entry.name === MANIFEST && !entry.isDirectory()))
      folders.push(relativeTo(root, folder))
  }
  return { root, base: relativeTo(root, base), folders: folders.sort(), unreadable, hasGitignore }
}

/** @returns the path relative to the root, with forward slashes; `.` for the root itself */
export function relativeTo(root: string, place: string): string {
  return path.relative(root, place).split(path.sep).join('/') || '.'
}

/** A folder and what is in it; nothing is when it cannot be read. */
interface Visited {
  readonly folder: string
  readonly entries: readonly { readonly name: string; isDirectory(): boolean }[]
  /** Code of what the file system says when it cannot be read. */
  readonly error?: string
}

/** Gives a folder and all below it, level by level. */
async function* walk(base: string): AsyncGenerator<Visited> {
  let level = [base]
  while (level.length > 0) {
    const visited = await Promise.all(level.map(visit))
    yield* visited
    level = visited.flatMap(({ folder, entries }) =>
      entries
        .filter(entry => entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name))
        .map(({ name }) => path.join(folder, name))
    )
  }
}

async function visit(folder: string): Promise<Visited> {
  try {
    return { folder, entries: await readdir(folder, { withFileTypes: true }) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { folder, entries: [], error: String(code) }
  }
}
