import { execFileSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { changedFiles } from '../../src/discovery/changed.ts'
import { findManifests } from '../../src/discovery/find.ts'
import { readExtensions, type FoundExtensions, type Wanted } from '../../src/discovery/read-manifests.ts'
import { manifest } from '../support/extension.ts'
import { workspace } from '../support/workspace.ts'

/** The text of a manifest with this name. */
export function named(name: string, changes: Record<string, unknown> = {}): string {
  return JSON.stringify(manifest({ name, ...changes }), null, 2)
}

/** What nothing in the environment of the tests can change. */
const ENVIRONMENT = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com'
}

/** Runs git in a folder and gives what it says. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, env: ENVIRONMENT, encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** A git repository with one commit that holds these files. */
export async function repository(files: Record<string, string>): Promise<string> {
  const root = await workspace()
  git(root, 'init', '--quiet', '--initial-branch=main')
  await commit(root, files)
  return root
}

/** Adds a commit with these files; undefined deletes a file or folder. Gives its hash. */
export async function commit(root: string, files: Record<string, string | undefined>): Promise<string> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name)
    await mkdir(path.dirname(file), { recursive: true })
    if (content === undefined) await rm(file, { recursive: true })
    else await writeFile(file, content)
  }
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--allow-empty', '--message=A change')
  return git(root, 'rev-parse', 'HEAD')
}

/** The files that changed since a ref in the base, which is the workspace when not given. */
export async function changed(root: string, ref: string, base = '.'): Promise<readonly string[] | 'all'> {
  return changedFiles({ root, base: path.join(root, base) }, ref, new AbortController().signal)
}

/** The extensions below the base, of which everything is asked for unless told otherwise. */
export async function found(
  root: string,
  base = '.',
  wanted: Partial<Wanted> = {}
): Promise<FoundExtensions> {
  const all = { exclude: '', ignored: [], changed: 'all' } as const
  return readExtensions({ ...(await findManifests(root, path.join(root, base))), ...all, ...wanted })
}
