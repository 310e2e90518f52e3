/** Lists the files of a folder that belong into its package. */

import type { Dirent } from 'node:fs'
import { lstat, opendir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { MANIFEST } from '../extension/manifest.ts'
import { stateOf } from '../extension/regular-file.ts'
import { nameProblem } from './entries.ts'
import { readRules } from './ignore-file.ts'
import { isIgnored, type IgnorePattern } from './ignore-pattern.ts'
import { MAX_ENTRIES, MAX_UNPACKED_BYTES } from './limits.ts'
import { FolderProblems, IGNORE_FILE, PackError, PROBLEM, tooMuch } from './problems.ts'

/** A file of a folder, as it was when it was found. */
export interface ListedFile {
  /** Relative to the folder, with forward slashes. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Another text as soon as the file is replaced or written to. */
  readonly state: string
}

interface Walk {
  readonly folder: string
  readonly rules: readonly IgnorePattern[]
  readonly listed: ListedFile[]
  readonly problems: FolderProblems
  /** How many files were found so far. */
  files: number
  bytes: number
}

/**
 * Finds the files that belong into a package. A folder that is ignored is not opened.
 * @param folder a real path
 * @returns the files, their names sorted by code unit
 * @throws PackError when there is something that cannot be packed, or too much
 */
export async function listFiles(folder: string): Promise<ListedFile[]> {
  const rules = await readRules(folder)
  const walk: Walk = { folder, rules, listed: [], problems: new FolderProblems(), files: 0, bytes: 0 }
  await visit('', walk)
  walk.problems.throwIfAny(walk.listed.map(({ name }) => name))
  return walk.listed.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** @param prefix empty at the root, else a path that ends in a slash */
async function visit(prefix: string, walk: Walk): Promise<void> {
  const { folder, problems } = walk
  const place = path.join(folder, prefix)
  const files: string[] = []
  const folders: string[] = []
  try {
    for await (const entry of await opendir(place, { bufferSize: 1_000 })) {
      const name = prefix + entry.name
      if (isLeftOut(name, entry, walk.rules)) continue
      const problem = problemOf(name, entry)
      if (problem !== undefined) problems.add(problem, name)
      else if (entry.isDirectory()) folders.push(`${name}/`)
      else files.push(name)
      if (!entry.isDirectory()) walk.files += 1
      if (walk.files > MAX_ENTRIES) throw tooMuch(`holds more than ${MAX_ENTRIES} files`)
    }
    // The folder itself may have become a symbolic link meanwhile. What lies in it is checked when it is read.
    if ((await realpath(place)) !== path.resolve(place)) problems.add(PROBLEM.changed, prefix.slice(0, -1))
  } catch (error) {
    if (error instanceof PackError) throw error
    problems.add(PROBLEM.unreadable, prefix.slice(0, -1))
  }
  await Promise.all(files.map(name => measure(name, walk)))
  checkSize(walk.bytes)
  for (const inner of folders) await visit(inner, walk)
}

/** Upper and lower case differ on every platform, as for Git on Linux, so that a folder gives one package everywhere. */
function isLeftOut(name: string, entry: Dirent, rules: readonly IgnorePattern[]): boolean {
  if (name === MANIFEST) return false
  if (name === IGNORE_FILE || entry.name === '.git') return true
  return isIgnored(name, entry.isDirectory(), rules)
}

function problemOf(name: string, entry: Dirent): string | undefined {
  const wrong = nameProblem(entry.isDirectory() ? `${name}/` : name)
  if (wrong !== undefined) return `it ${wrong}`
  if (entry.name === IGNORE_FILE) return PROBLEM.nested
  if (entry.isSymbolicLink()) return PROBLEM.link
  return entry.isDirectory() || entry.isFile() ? undefined : PROBLEM.special
}

async function measure(name: string, walk: Walk): Promise<void> {
  try {
    const stats = await lstat(path.join(walk.folder, name))
    if (!stats.isFile()) walk.problems.add(PROBLEM.changed, name)
    walk.listed.push({ name, size: stats.size, state: stateOf(stats) })
    walk.bytes += stats.size
  } catch {
    walk.problems.add(PROBLEM.unreadable, name)
  }
}

/**
 * @param bytes the sum of all files
 * @throws PackError when it is too much for a package
 */
export function checkSize(bytes: number): void {
  if (bytes > MAX_UNPACKED_BYTES) throw tooMuch(`has more than ${MAX_UNPACKED_BYTES} bytes in its files`)
}
