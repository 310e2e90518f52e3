import type { Dirent } from 'node:fs'
import { lstat, opendir } from 'node:fs/promises'
import path from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { quote } from '../report/text.ts'
import { MAX_ENTRIES, MAX_UNPACKED_BYTES } from './limits.ts'
import { MANIFEST } from '../extension/manifest.ts'
import { MAX_DOCUMENT_BYTES } from '../extension/document.ts'
import { readFile } from './regular-file.ts'

/** Lists at the root of a folder what is not packed, in the syntax of .gitignore. */
const IGNORE_FILE = '.codeartsignore'

/** Says, as the end of a sentence, why a folder cannot be packed. */
export class PackError extends Error {
  override readonly name = 'PackError'
}

/** What stands in the way of packing; each is followed by names. */
const PROBLEMS = {
  link: 'it holds symbolic links, and a package holds files only',
  special: 'it holds what is neither a file nor a folder',
  name: 'it holds names with a backslash or a control character',
  unreadable: 'it holds what cannot be read'
} as const

/** Names that a message tells of each problem. */
const MAX_NAMES = 3

const WAY_OUT = `${IGNORE_FILE} can leave out what the extension does not need`

/** Collects the names that have a problem, so that all of them are told at once. */
export class Problems {
  readonly #found: { readonly problem: keyof typeof PROBLEMS; readonly name: string }[] = []

  add(problem: keyof typeof PROBLEMS, name: string): void {
    this.#found.push({ problem, name })
  }

  /** @throws PackError if there is any problem */
  settle(): void {
    if (this.#found.length === 0) return
    const told = Object.entries(PROBLEMS).flatMap(([problem, what]) => {
      const names = this.#found.filter(found => found.problem === problem).map(({ name }) => name)
      const first = names.sort().slice(0, MAX_NAMES)
      const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : ''
      return names.length === 0 ? [] : [`${what}: ${first.map(name => quote(name)).join(', ')}${more}`]
    })
    throw new PackError(`${told.join('; ')} (${WAY_OUT})`)
  }
}

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
  walk.problems.settle()
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
      if (/[\\\p{Cc}]/u.test(entry.name)) problems.add('name', name)
      else if (entry.isDirectory()) folders.push(`${name}/`)
      else if (entry.isFile()) files.push(name)
      else problems.add(entry.isSymbolicLink() ? 'link' : 'special', name)
      if (!entry.isDirectory()) walk.entries += 1
      if (walk.entries > MAX_ENTRIES) throw tooMuch(`holds more than ${MAX_ENTRIES} files`)
    }
  } catch (error) {
    if (error instanceof PackError) throw error
    problems.add('unreadable', prefix === '' ? '.' : prefix)
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
    walk.problems.add('unreadable', name)
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

function tooMuch(what: string): PackError {
  return new PackError(`it ${what} (${WAY_OUT})`)
}

async function readRules(folder: string): Promise<Ignore> {
  const rules = ignore({ ignorecase: false })
  const file = path.join(folder, IGNORE_FILE)
  const content = await readFile(file, MAX_DOCUMENT_BYTES).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new PackError(`its ${IGNORE_FILE} cannot be read`, { cause: error })
  })
  if (content === undefined) return rules
  if (content.bytes.length > MAX_DOCUMENT_BYTES)
    throw new PackError(`its ${IGNORE_FILE} is larger than ${MAX_DOCUMENT_BYTES} bytes`)
  try {
    return rules.add(new TextDecoder('utf-8', { fatal: true }).decode(content.bytes))
  } catch (error) {
    throw new PackError(`its ${IGNORE_FILE} is not UTF-8`, { cause: error })
  }
}
