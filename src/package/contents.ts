/** Reads all of a package: the entries of its directory, and their content, held against stated size and checksum. */

import { getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl'
import { messageOf } from '../report/text.ts'
import { quoteValue } from '../extension/findings.ts'
import { isReadable, type PackageEntry } from './entries.ts'
import { MAX_DIRECTORY_BYTES, MAX_ENTRIES, MAX_UNPACKED_BYTES } from './limits.ts'
import { openZip } from './open-zip.ts'
import { EntryError, SizeError, unpack } from './unpack.ts'

/** What a package holds. */
export interface Contents {
  /** In the order of the zip's directory. */
  readonly entries: readonly PackageEntry[]
  /** Whether these are all entries. */
  readonly complete: boolean
  /** The files that were asked for and could be unpacked, by name; of large ones the start, as `unpack` gives it. */
  readonly documents: ReadonlyMap<string, Buffer>
  /** What is damaged or too large, each a sentence without its end. */
  readonly problems: readonly string[]
}

type Wanted = (name: string, size: number) => boolean

type ListedEntry = PackageEntry & { readonly raw: Entry }

/**
 * Reads a package. Everything is unpacked, into nothing, and held against its stated size and checksum; but nothing if
 * the stated sizes are too much together, and nothing more after a size that is wrong.
 * @param path of a file
 * @param wanted which files are kept, by name and stated size
 */
export async function readContents(path: string, wanted: Wanted): Promise<Contents> {
  let zip: ZipFile
  try {
    zip = await openZip(path)
  } catch (error) {
    return unusable(`it is not a zip file (${reasonOf(error)})`)
  }
  try {
    if (zip.entryCount > MAX_ENTRIES) {
      return unusable(`it has ${zip.entryCount} entries; at most ${MAX_ENTRIES} are allowed here`)
    }
    const { entries, problem } = await list(zip)
    const { documents, problems } = await unpackAll(zip, entries, wanted)
    if (problem === undefined) return { entries, complete: true, documents, problems }
    return { entries, complete: false, documents, problems: [problem, ...problems] }
  } finally {
    zip.close()
  }
}

function unusable(problem: string): Contents {
  return { entries: [], complete: false, documents: new Map(), problems: [problem] }
}

/** @returns the entries of the directory, up to the first that cannot be read */
async function list(zip: ZipFile): Promise<{ entries: ListedEntry[]; problem?: string }> {
  const entries: ListedEntry[] = []
  let size = 0
  try {
    for await (const raw of zip.eachEntry()) {
      size += raw.fileNameLength + raw.extraFieldLength + raw.fileCommentLength
      if (size > MAX_DIRECTORY_BYTES)
        return { entries, problem: `its directory has more than ${MAX_DIRECTORY_BYTES} bytes` }
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

async function unpackAll(zip: ZipFile, entries: readonly ListedEntry[], wanted: Wanted) {
  const documents = new Map<string, Buffer>()
  const stated = entries.reduce((total, { size }) => total + size, 0)
  if (stated > MAX_UNPACKED_BYTES) {
    const problem = `it would unpack to ${stated} bytes; at most ${MAX_UNPACKED_BYTES} are allowed here`
    return { documents, problems: [problem] }
  }
  const packed = entries.reduce((total, { raw }) => total + raw.compressedSize, 0)
  if (packed > zip.fileSize) {
    // Entries that share their bytes could make little work much.
    const problem = `its files take ${packed} bytes, more than it has, so that some must overlap`
    return { documents, problems: [problem] }
  }
  const problems: string[] = []
  for (const entry of entries.filter(isReadable)) {
    try {
      const keep = !documents.has(entry.name) && wanted(entry.name, entry.size)
      const bytes = await unpack(zip, entry.raw, keep)
      if (keep) documents.set(entry.name, bytes)
    } catch (error) {
      const why = error instanceof EntryError ? error.message : `cannot be unpacked (${reasonOf(error)})`
      problems.push(`${quoteValue(entry.name)} ${why}`)
      if (error instanceof SizeError) break
    }
  }
  return { documents, problems }
}

/** What the library says, without the end of the sentence. */
function reasonOf(error: unknown): string {
  return messageOf(error).replace(/\.$/, '')
}
