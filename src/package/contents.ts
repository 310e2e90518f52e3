import type { Entry, ZipFile } from 'yauzl'
import { messageOf, quote } from '../report/text.ts'
import { isReadable, type PackageEntry } from './entries.ts'
import { MAX_VALUE } from '../extension/findings.ts'
import { MAX_ENTRIES, MAX_UNPACKED_BYTES } from './limits.ts'
import { isFoundFromEnd } from './directory-end.ts'
import { gaps, locate, overlaps, type Extent } from './layout.ts'
import { EntryError, SizeError, unpack } from './unpack.ts'

/** What a package holds. */
export interface Contents {
  /** In the order of the zip's directory. */
  readonly entries: readonly PackageEntry[]
  /** Whether these are all entries. */
  readonly complete: boolean
  /** The files that were asked for and could be unpacked, by name; of large ones the start, as `unpack` gives it. */
  readonly documents: ReadonlyMap<string, Buffer>
  /** Why the zip is not to be trusted, each a sentence without its end. */
  readonly problems: readonly string[]
}

const OTHER_DIRECTORY =
  'what stands at its end does not fit its directory, so that other programs may read another one'

type Listed = PackageEntry & { readonly raw: Entry }

/**
 * Reads a package. Everything is unpacked, into nothing, and held against its stated size and checksum; but nothing if
 * the stated sizes are too much together, and nothing more after a size that is wrong.
 * @param path of a file
 * @param wanted which files are kept
 */
export async function readContents(path: string, wanted: (name: string) => boolean): Promise<Contents> {
  const { openPromise } = await import('yauzl')
  let zip: ZipFile
  try {
    // The library's own checks of names and sizes would end the list at the first entry that fails.
    zip = await openPromise(path, { decodeStrings: false, validateEntrySizes: false, autoClose: false })
  } catch (error) {
    // As of a zip that was written to a pipe by a program that fills up its last block.
    const why = reasonOf(error)
    return unusable(
      why.includes('extra bytes at the end') ? 'it has bytes after its end' : `it is not a zip file (${why})`
    )
  }
  try {
    if (zip.entryCount > MAX_ENTRIES) {
      return unusable(`it has ${zip.entryCount} entries; at most ${MAX_ENTRIES} are allowed here`)
    }
    const start = cursor(zip)
    const { entries, problem } = await list(zip)
    const directory = { start, end: cursor(zip), count: entries.length }
    const complete = problem === undefined
    const { documents, extents, problems } = await unpackAll(zip, entries, wanted)
    if (!complete) problems.unshift(problem)
    else if (!(await isFoundFromEnd(path, directory))) problems.unshift(OTHER_DIRECTORY)
    problems.push(...overlaps(extents))
    if (complete && extents.length === entries.length) problems.push(...gaps(extents, directory))
    return { entries, complete, documents, problems }
  } finally {
    zip.close()
  }
}

/** Where the library reads on in the directory, in bytes from the start of the file; its types are mistaken. */
function cursor(zip: ZipFile): number {
  return zip.readEntryCursor as unknown as number
}

function unusable(problem: string): Contents {
  return { entries: [], complete: false, documents: new Map(), problems: [problem] }
}

/** @returns the entries of the directory, up to the first that cannot be read */
async function list(zip: ZipFile): Promise<{ entries: Listed[]; problem?: string }> {
  const { getFileNameLowLevel } = await import('yauzl')
  const entries: Listed[] = []
  try {
    for await (const raw of zip.eachEntry()) {
      entries.push({
        raw,
        name: getFileNameLowLevel(raw.generalPurposeBitFlag, raw.fileNameRaw, raw.extraFields, true),
        asciiName: raw.fileNameRaw.toString('latin1').replace(/[\u0080-\u00ff]/g, '?'),
        size: raw.uncompressedSize,
        encrypted: raw.isEncrypted(),
        method: raw.compressionMethod,
        mode: raw.externalFileAttributes >>> 16
      })
    }
  } catch (error) {
    return { entries, problem: `it cannot be read as a zip file (${reasonOf(error)})` }
  }
  return { entries }
}

async function unpackAll(zip: ZipFile, entries: readonly Listed[], wanted: (name: string) => boolean) {
  const documents = new Map<string, Buffer>()
  const extents: Extent[] = []
  const stated = entries.reduce((total, { size }) => total + size, 0)
  if (stated > MAX_UNPACKED_BYTES) {
    const problem = `it would unpack to ${stated} bytes; at most ${MAX_UNPACKED_BYTES} are allowed here`
    return { documents, extents, problems: [problem] }
  }
  const problems: string[] = []
  for (const entry of entries) {
    try {
      extents.push(await locate(zip, entry.raw, entry.name))
      if (!isReadable(entry)) continue
      const keep = wanted(entry.name) && !documents.has(entry.name)
      const bytes = await unpack(zip, entry.raw, keep)
      if (keep) documents.set(entry.name, bytes)
    } catch (error) {
      const why = error instanceof EntryError ? error.message : `cannot be unpacked (${reasonOf(error)})`
      problems.push(`${quote(entry.name, MAX_VALUE)} ${why}`)
      if (error instanceof SizeError) break
    }
  }
  return { documents, extents, problems }
}

/** What the library says, without the end of the sentence. */
function reasonOf(error: unknown): string {
  return messageOf(error).replace(/\.$/, '')
}
