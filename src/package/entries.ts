/** Judges the entries of a zip by its directory: their names, and what they are. */

import { quoteValue } from '../extension/findings.ts'
import { MAX_FOLDERS } from './limits.ts'

/** What the directory of a zip says about a file or folder in it. */
export interface PackageEntry {
  /** As stated; that of a folder ends in a slash. */
  readonly name: string
  /** The name as read by a program that knows ASCII only, with ? for every other byte. */
  readonly asciiName: string
  /** Stated size in bytes, unpacked. */
  readonly size: number
  readonly encrypted: boolean
  /** Compression method: every program knows 0 (none) and 8 (deflate). */
  readonly method: number
  /** Unix file mode with its type; 0 where the zip states none. */
  readonly mode: number
}

/** Longest path that Linux takes, in bytes. */
const MAX_NAME_BYTES = 4_096

/** Type bits of a Unix file mode, and some types. */
const TYPE_BITS = 0o170000
const SYMLINK = 0o120000
const FILE = 0o100000
const FOLDER = 0o040000

/** @returns whether the content can be unpacked */
export function isReadable({ encrypted, method }: PackageEntry): boolean {
  return !encrypted && (method === 0 || method === 8)
}

/**
 * Finds entries that do not belong into a package: names that lead out of the folder it is unpacked to, or that mean
 * something else on another system, and entries that are no plain files.
 * @returns a sentence, without its end, for each problem
 */
export function judgeEntries(entries: readonly PackageEntry[]): string[] {
  const single = entries.flatMap(entry => {
    const named = nameProblem(entry.name) ?? nameProblem(entry.asciiName) ?? secondNameProblem(entry)
    const problems = [named, kindProblem(entry)].filter(problem => problem !== undefined)
    return problems.map(problem => `${quoteValue(entry.name)} ${problem}`)
  })
  return [...single, ...clashes(entries)]
}

/**
 * @param name of a file, or of a folder with a slash at its end
 * @returns why it cannot be the name of an entry, as the end of a sentence
 */
export function nameProblem(name: string): string | undefined {
  const tooLarge = lengthProblem(name)
  if (tooLarge !== undefined) return tooLarge
  if (/\p{Cc}/u.test(name)) return 'has a control character in its name'
  if (name.includes('\\')) return 'has a backslash in its name; folders are separated by /'
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) {
    return 'is an absolute path; names in a package start at its root'
  }
  const folders = name.replace(/\/$/, '').split('/')
  if (folders.includes('..')) return 'leads out of the package; no name may have a ..'
  if (folders.includes('.') || folders.includes(''))
    return 'has a . or an empty folder in its name; zip the files in the folder, not the folder'
  return undefined
}

function lengthProblem(name: string): string | undefined {
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) return `has more than ${MAX_NAME_BYTES} bytes in its name`
  return name.split('/').length > MAX_FOLDERS + 1 ? `lies more than ${MAX_FOLDERS} folders deep` : undefined
}

/** An entry may have a name in Unicode besides one in an older alphabet (APPNOTE.TXT, 4.6.9); their ASCII is the same. */
function secondNameProblem({ asciiName, name }: PackageEntry): string | undefined {
  const ascii = (text: string) => text.replace(/[^\x20-\x7e]+/g, '?').replace(/\?+/g, '?')
  return ascii(asciiName) === ascii(name) ? undefined : `also carries another name, ${quoteValue(asciiName)}`
}

function kindProblem({ encrypted, method, mode, name, size }: PackageEntry): string | undefined {
  if (encrypted) return 'is encrypted'
  const type = mode & TYPE_BITS
  const isFolder = name.endsWith('/')
  if (type === SYMLINK) return 'is a symbolic link; a package holds files only'
  if (type !== 0 && type !== FILE && !(isFolder && type === FOLDER))
    return 'is neither marked as a file nor a folder'
  if (isFolder && size > 0) return 'is a folder, and has content like a file'
  if (method !== 0 && method !== 8) {
    return `is compressed by method ${method}; only deflate (8) and none (0) are known everywhere`
  }
  return undefined
}

/** Two entries of one name are a problem, because no document says which one the service reads. */
function* clashes(entries: readonly PackageEntry[]): Generator<string> {
  const names = new Set<string>()
  for (const { name } of entries) {
    if (names.has(name)) yield `${quoteValue(name)} occurs twice in the zip`
    names.add(name)
  }
  const clashing = new Set<string>()
  for (const { name } of ofBoundedNames(entries)) {
    for (const folder of foldersOf(name)) if (names.has(folder)) clashing.add(folder)
  }
  for (const name of clashing) yield `${quoteValue(name)} is a file and a folder at once`
}

/** @returns a sentence, without its end, for each name that equals another one on a system that ignores case */
export function entryNotices(entries: readonly Pick<PackageEntry, 'name'>[]): string[] {
  const first = new Map<string, string>()
  const notices: string[] = []
  for (const name of namesAndFolders(entries)) {
    const other = first.get(name.toLowerCase())
    if (other === undefined) first.set(name.toLowerCase(), name)
    else {
      notices.push(
        `${quoteValue(name)} differs from ${quoteValue(other)} only in upper and lower case, and is the same on some systems`
      )
    }
  }
  return notices
}

/** How many characters of names and folders are compared: hundreds of times what a real package has. */
const MAX_COMPARED = 16 * 1024 * 1024

/** @returns each name and each folder once, without a slash at its end, as far as they are compared */
function* namesAndFolders(entries: readonly Pick<PackageEntry, 'name'>[]): Generator<string> {
  const seen = new Set<string>()
  let compared = 0
  for (const { name } of ofBoundedNames(entries)) {
    for (const place of [name.replace(/\/$/, ''), ...foldersOf(name)]) {
      if (seen.has(place)) continue
      compared += place.length
      if (compared > MAX_COMPARED) return
      seen.add(place)
      yield place
    }
  }
}

/** Leaves out names that are too long or too deep: they are a problem of their own, and comparing them takes long. */
function ofBoundedNames<T extends Pick<PackageEntry, 'name'>>(entries: readonly T[]): T[] {
  return entries.filter(({ name }) => lengthProblem(name) === undefined)
}

/** @returns the folders that the entry lies in, and itself if it is one, without the slash at the end */
function foldersOf(name: string): string[] {
  return [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index))
}
