import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { quote } from '../report/text.ts'
import { MAX_VALUE } from '../extension/findings.ts'
import { MAX_DOCUMENT_BYTES } from '../extension/document.ts'

/** Says, as the end of a sentence, what is wrong with an entry of a zip. */
export class EntryError extends Error {
  override readonly name: string = 'EntryError'
}

/** The entry lies about its size, as those of a zip bomb do. */
export class SizeError extends EntryError {
  override readonly name = 'SizeError'
}

/** Where an entry lies in the zip file, in bytes from its start. */
export interface Extent {
  readonly name: string
  readonly start: number
  /** Of the first byte behind it. */
  readonly end: number
}

/**
 * A zip names every file twice, in its directory and in front of the file. Some programs read one, some the other.
 * @param name as the directory has it
 * @throws EntryError when the other name differs; whatever the library throws when there is no such place
 */
export async function locate(zip: ZipFile, entry: Entry, name: string): Promise<Extent> {
  const header = await zip.readLocalFileHeaderPromise(entry)
  if (!header.fileName.equals(entry.fileNameRaw))
    throw new EntryError('has another name in front of its content')
  const { relativeOffsetOfLocalHeader: start } = entry
  return { name, start, end: header.fileDataStart + entry.compressedSize }
}

/** @returns for each entry that lies over another, a sentence without its end: it is how small files unpack to large ones */
export function overlaps(extents: readonly Extent[]): string[] {
  const sorted = extents.toSorted((a, b) => a.start - b.start)
  return sorted.flatMap((extent, index) => {
    const before = sorted[index - 1]
    if (before === undefined || before.end <= extent.start) return []
    return [`${quote(extent.name, MAX_VALUE)} overlaps ${quote(before.name, MAX_VALUE)} in the zip file`]
  })
}

/**
 * Unpacks an entry, and holds it against its stated size and checksum.
 * @param keep whether the content is wanted
 * @returns the content if it is wanted; when it is too large for a document, only enough of it to see that
 * @throws SizeError, EntryError, and whatever the library throws when the content is damaged
 */
export async function unpack(zip: ZipFile, entry: Entry, keep: boolean): Promise<Buffer> {
  const kept: Buffer[] = []
  let size = 0
  let checksum = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const bytes = chunk as Buffer
    if (keep && size <= MAX_DOCUMENT_BYTES) kept.push(bytes)
    size += bytes.length
    if (size > entry.uncompressedSize) {
      throw new SizeError(`unpacks to more than the ${entry.uncompressedSize} bytes that it states`)
    }
    checksum = crc32(bytes, checksum)
  }
  if (size < entry.uncompressedSize) {
    throw new SizeError(`unpacks to ${size} bytes, not to the ${entry.uncompressedSize} that it states`)
  }
  if (checksum !== entry.crc32) throw new EntryError('is damaged: its checksum is wrong')
  return Buffer.concat(kept)
}
