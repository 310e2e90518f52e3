/** Finds the files that inputs name, and keeps to the workspace. */

import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { findByGlob, GlobError, isGlob } from '../extension/glob.ts'
import { whyMissing, whyNoFile } from '../extension/missing-path.ts'
import { FileChangedError, isInside, readFile, withFile } from '../extension/regular-file.ts'
import { oneLine } from '../report/text.ts'

/** The folders that files may be taken from. */
export interface Folders {
  /** The checkout. */
  readonly root: string
  /** The runner's folder for temporary files; empty when there is none. */
  readonly temporary: string
}

export interface Workspace {
  /** The checkout; annotations are relative to it. A real path. */
  readonly root: string
  /** Where relative paths begin. A real path. */
  readonly base: string
  /** Folders that files may be taken from: the checkout and the runner's temporary folder. Real paths. */
  readonly allowed: readonly string[]
}

export interface FoundFile {
  /** Real path. */
  readonly path: string
  /** Relative to the workspace, with forward slashes. */
  readonly shown: string
  readonly name: string
  readonly isFolder: boolean
  /** In bytes, never 0 for a file. */
  readonly size: number
  /** When it was last changed (ctime), in milliseconds since 1970. */
  readonly changed: number
}

/** Says, as the end of a sentence, why a path cannot be used. */
export class PathError extends Error {
  override readonly name = 'PathError'
}

/**
 * @param root the checkout
 * @param temporary the runner's temporary folder, if it has one
 * @param workingDirectory relative to the root; empty for the root itself
 * @throws PathError when the working directory is not a folder inside
 */
export async function openWorkspace(
  root: string,
  temporary: string,
  workingDirectory: string
): Promise<Workspace> {
  const real = await realpath(root).catch(() => {
    throw new PathError(`the workspace ${root} is not there`)
  })
  const allowed = temporary === '' ? [real] : [real, await realpath(temporary).catch(() => real)]
  const base = await resolveInside(path.resolve(real, slashed(workingDirectory)), { base: real, allowed })
  if (!(await stat(base)).isDirectory()) throw new PathError('it is a file, not a folder; name its folder')
  return { root: real, base, allowed }
}

/**
 * @param text a path, or a glob that matches exactly one file; `\\` counts as `/`
 * @param orFolder whether a folder is fine as well
 * @throws PathError when there is no such file, more than one, an empty one, or one outside of the workspace
 */
export async function findFile(text: string, workspace: Workspace, orFolder: boolean): Promise<FoundFile> {
  const literal = path.resolve(workspace.base, slashed(text))
  const exists = await stat(literal).then(
    () => true,
    () => false
  )
  const found = exists || !isGlob(text) ? literal : await match(slashed(text), workspace, orFolder)
  const real = await resolveInside(found, workspace)
  const named = { path: real, shown: shown(found, workspace), name: path.basename(found) }
  const stats = await stat(real)
  if (orFolder && stats.isDirectory())
    return { ...named, isFolder: true, size: stats.size, changed: stats.ctimeMs }
  if (!stats.isFile()) throw new PathError(await whyNoFile(slashed(text), real, stats.isDirectory()))
  // Only of a file that is open is it certain that it lies inside.
  const { size, ctimeMs: changed } = await withPathErrors(
    withFile(real, ({ stats }) => Promise.resolve(stats))
  )
  if (size === 0) throw new PathError('the file is empty; see that the step which writes it has done so')
  return { ...named, isFolder: false, size, changed }
}

/**
 * @param most how many bytes are wanted
 * @returns the content of a file that was found; of a larger one, one byte more than wanted
 * @throws PathError when it was replaced or cannot be read
 */
export async function readFound(file: FoundFile, most: number): Promise<Buffer> {
  return (await withPathErrors(readFile(file.path, most))).bytes
}

/** @throws PathError in place of what reading a file throws */
export async function withPathErrors<T>(reading: Promise<T>): Promise<T> {
  return reading.catch((error: unknown) => {
    if (error instanceof FileChangedError) throw new PathError(`the file ${error.message}`)
    const { code } = error as NodeJS.ErrnoException
    throw new PathError(`the file cannot be read (${String(code)})`)
  })
}

/** How many matches are listed, and how many are looked for. */
const MAX_LISTED = 20
const MAX_MATCHES = 1_000

async function match(pattern: string, workspace: Workspace, orFolder: boolean): Promise<string> {
  const matches: string[] = []
  try {
    const search = {
      base: workspace.base,
      folders: orFolder,
      enter: (folder: string) => enter(folder, workspace)
    }
    for await (const found of findByGlob(pattern, search)) {
      matches.push(found)
      if (matches.length === MAX_MATCHES) break
    }
  } catch (error) {
    if (error instanceof GlobError) throw new PathError(error.message)
    throw error
  }
  const [first, ...others] = matches.sort()
  if (first === undefined) {
    const place = oneLine(shown(workspace.base, workspace)) || 'the workspace'
    throw new PathError(
      `no file${orFolder ? ' or folder' : ''} matches, looked for from ${place}; perhaps a checkout or build step is missing before this one`
    )
  }
  if (others.length === 0) return first
  const list = matches.slice(0, MAX_LISTED).map(found => oneLine(shown(found, workspace)))
  const count = matches.length === MAX_MATCHES ? `${MAX_MATCHES} or more` : matches.length
  throw new PathError(
    `${count} ${orFolder ? 'files and folders' : 'files'} match, one is needed: ${list.join(', ')}; name it, or narrow the pattern`
  )
}

/** @throws PathError when the folder that a glob begins in lies outside: searching the whole machine takes long */
async function enter(folder: string, { allowed }: Workspace): Promise<void> {
  const real = await realpath(folder).catch(() => undefined)
  if (real !== undefined && !allowed.some(inside => isInside(real, inside))) throw new PathError(OUTSIDE)
}

const OUTSIDE =
  'it leads out of the workspace and the temporary folder; copy what it leads to into the workspace'

async function resolveInside(
  wanted: string,
  { base, allowed }: Pick<Workspace, 'allowed' | 'base'>
): Promise<string> {
  const mayLook = async (folder: string) => {
    const real = await realpath(folder)
    return allowed.some(inside => isInside(real, inside))
  }
  const real = await realpath(wanted).catch(async () => {
    throw new PathError(await whyMissing(wanted, base, mayLook))
  })
  if (!allowed.some(folder => isInside(real, folder))) throw new PathError(OUTSIDE)
  return real
}

function shown(found: string, workspace: Workspace): string {
  return isInside(found, workspace.root)
    ? path.relative(workspace.root, found).split(path.sep).join('/')
    : found
}

function slashed(text: string): string {
  return text.replaceAll('\\', '/')
}
