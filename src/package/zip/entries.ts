/** Judges the entries of a zip by its directory: what they are, and where they lead. */

import { MANIFEST } from '../../extension/manifest.ts'
import type { Judgement } from '../problems.ts'

/** What the directory of a zip says about a file or folder in it. */
export interface PackageEntry {
  /** As stated; that of a folder ends in a slash. */
  readonly name: string
  /** Where it comes to lie when the package is unpacked: with / between folders, without empty ones and `.`. */
  readonly place: string
  readonly isFolder: boolean
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

/** @returns the name as a program reads it that knows ASCII only */
export function asciiName(raw: Buffer): string {
  return raw.toString('latin1').replace(/[\u0080-\u00ff]/g, '?')
}

/** Type bits of a Unix file mode, and some types. */
const TYPE_BITS = 0o170000
const SYMLINK = 0o120000
const FILE = 0o100000
const FOLDER = 0o040000

/** @returns where an entry of this name comes to lie */
export function placeOf(name: string): string {
  const parts = name.split(/[\\/]/)
  return parts.filter(part => part !== '' && part !== '.').join('/')
}

/** @returns whether the content can be unpacked */
export function isReadable({ encrypted, method }: PackageEntry): boolean {
  return !encrypted && (method === 0 || method === 8)
}

/** @returns whether the content is the path that the entry leads to */
export function isLink({ mode }: PackageEntry): boolean {
  return (mode & TYPE_BITS) === SYMLINK
}

/** Adds what each entry is judged for by itself, and where two are in each other's way. */
export function judgeEntries(entries: readonly PackageEntry[], { problems, warnings }: Judgement): void {
  for (const entry of entries) {
    const { asciiName, name } = entry
    const leads = leadsOut(name) ?? leadsOut(asciiName)
    if (leads !== undefined) problems.add(leads, name)
    if (entry.encrypted) problems.add('is encrypted', name)
    const unusual = leads === undefined ? kindOf(entry) : undefined
    if (unusual !== undefined) warnings.add(unusual, name)
  }
  judgeTwins(entries, { problems, warnings })
}

/** @param path with forward slashes; Windows begins one with a drive */
export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path)
}

/** A backslash separates folders as well where Windows unpacks the zip. */
function leadsOut(name: string): string | undefined {
  const path = name.replaceAll('\\', '/')
  if (isAbsolute(path)) return 'is an absolute path; names in a package start at its root'
  return path.split('/').includes('..') ? 'leads out of the package; no name may have a ..' : undefined
}

function kindOf(entry: PackageEntry): string | undefined {
  const { encrypted, isFolder, method, mode, name, size } = entry
  const type = mode & TYPE_BITS
  if (![0, FILE, SYMLINK].includes(type) && !(isFolder && type === FOLDER))
    return 'is neither marked as a file nor a folder'
  if (isFolder && size > 0) return 'is a folder, and has content like a file'
  if (!encrypted && !isReadable(entry))
    return `is compressed by method ${method}, which few programs know; its content is not checked here. Known everywhere: deflate (8) and none (0)`
  if (/(^|\/)\.?(\/|$)/.test(name.replace(/\/$/, '')))
    return 'has a . or an empty folder in its name; zip the files in the folder, not the folder'
  return undefined
}

/** No document says which of two entries the service reads. */
function judgeTwins(entries: readonly PackageEntry[], { problems, warnings }: Judgement): void {
  const seen = new Set<string>()
  for (const { name, place } of entries) {
    if (seen.has(place)) (place === MANIFEST ? problems : warnings).add('occurs twice in the zip', name)
    seen.add(place)
  }
  const folders = new Set<string>()
  for (const { isFolder, place } of placesIn(entries)) if (isFolder) folders.add(place)
  for (const { isFolder, name, place } of entries)
    if (!isFolder && folders.has(place)) warnings.add('is a file and a folder at once', name)
}

/** How many characters of names and folders are compared: hundreds of times what a real package has. */
const MAX_COMPARED = 16 * 1024 * 1024

/** @returns the place of each entry and of each folder that it lies in, once, as far as they are compared */
export function* placesIn(
  entries: readonly Pick<PackageEntry, 'isFolder' | 'place'>[]
): Generator<Pick<PackageEntry, 'isFolder' | 'place'>> {
  const seen = new Map<string, boolean>()
  let compared = 0
  for (const { isFolder, place } of entries) {
    // From the inside out: a folder that was seen lies in folders that were seen.
    for (let end = place.length; end > 0; end = place.lastIndexOf('/', end - 1)) {
      const outer = { place: place.slice(0, end), isFolder: isFolder || end < place.length }
      compared += end
      if (seen.get(outer.place) === outer.isFolder) break
      if (compared > MAX_COMPARED) return
      const isNew = !seen.has(outer.place)
      seen.set(outer.place, outer.isFolder)
      if (isNew || outer.isFolder) yield outer
    }
  }
}
