import type { Dirent } from 'node:fs'
import { lstat, opendir } from 'node:fs/promises'
import path from 'node:path'
import type { Ignore } from 'ignore'
import { MANIFEST } from '../extension/manifest.ts'
import { nameProblem } from './entries.ts'
import { readRules } from './ignore-file.ts'
import { MAX_ENTRIES, MAX_UNPACKED_BYTES } from './limits.ts'
import { IGNORE_FILE, PackError, Problems, REFUSED, tooMuch } from './pack-problems.ts'

interface Walk {
  readonly folder: string
  readonly rules: Ignore
  readonly names: string[]
  readonly problems: Problems
  /** What was met so far, folders not counted. */
  entries: number
  bytes: number
}

/**
 * Finds what of a folder belongs into a package. What is ignored is not walked into.
 * @param folder a real path
 * @returns paths relative to the folder, with forward slashes, sorted by code unit
 * @throws PackError when there is something that cannot be packed, or too much
 */
export async function listFiles(folder: string): Promise<string[]> {
  const rules = await readRules(folder)
  const walk: Walk = { folder, rules, names: [], problems: new Problems(), entries: 0, bytes: 0 }
  await visit('', walk)
  walk.problems.settle(walk.names)
  return walk.names.sort()
}

/** @param prefix empty at the root, else a path that ends in a slash */
async function visit(prefix: string, walk: Walk): Promise<void> {
  const { names, problems } = walk
  const files: string[] = []
  const folders: string[] = []
  try {
    for await (const entry of await opendir(path.join(walk.folder, prefix), { bufferSize: 1_000 })) {
      const name = prefix + entry.name
      if (leftOut(name, entry, walk.rules)) continue
      const wrong = nameProblem(entry.isDirectory() ? `${name}/` : name)
      if (wrong !== undefined) problems.add(`it ${wrong}`, name)
      else if (entry.name === IGNORE_FILE) problems.add(REFUSED.nested, name)
      else if (entry.isDirectory()) folders.push(`${name}/`)
      else if (entry.isFile()) files.push(name)
      else problems.add(entry.isSymbolicLink() ? REFUSED.link : REFUSED.special, name)
      if (!entry.isDirectory()) walk.entries += 1
      if (walk.entries > MAX_ENTRIES) throw tooMuch(`holds more than ${MAX_ENTRIES} files`)
    }
  } catch (error) {
    if (error instanceof PackError) throw error
    problems.add(REFUSED.unreadable, prefix.replace(/\/$/, ''))
  }
  await Promise.all(files.map(name => measure(name, walk)))
  checkSize(walk.bytes)
  for (const name of files) names.push(name)
  for (const inner of folders) await visit(inner, walk)
}

async function measure(name: string, walk: Walk): Promise<void> {
  try {
    const { size } = await lstat(path.join(walk.folder, name))
    walk.bytes += size
  } catch {
    walk.problems.add(REFUSED.unreadable, name)
  }
}

/** Case counts on every platform, as for Git on Linux, so that the same folder gives the same package. */
function leftOut(name: string, entry: Dirent, rules: Ignore): boolean {
  if (name === MANIFEST) return false
  if (name === IGNORE_FILE || entry.name === '.git') return true
  return rules.ignores(entry.isDirectory() ? `${name}/` : name)
}

/**
 * @param bytes the sum of all files
 * @throws PackError when it is too much for a package
 */
export function checkSize(bytes: number): void {
  if (bytes > MAX_UNPACKED_BYTES) throw tooMuch(`has more than ${MAX_UNPACKED_BYTES} bytes in its files`)
}
