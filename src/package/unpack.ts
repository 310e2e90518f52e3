import { pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { MAX_DOCUMENT_BYTES } from '../extension/document.ts'

/** Says, as the end of a sentence, what is wrong with an entry of a zip. */
export class EntryError extends Error {
  override readonly name: string = 'EntryError'
}

/** The entry lies about its size, as those of a zip bomb do. */
export class SizeError extends EntryError {
  override readonly name = 'SizeError'
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
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false })
  // Not the library's, which does not say how much of the packed bytes it took.
  const inflate = entry.compressionMethod === 0 ? undefined : createInflateRaw()
  const content = inflate === undefined ? packed : pipeline(packed, inflate, () => undefined)
  for await (const chunk of content) {
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
  if (inflate !== undefined && inflate.bytesWritten !== entry.compressedSize)
    throw new EntryError('has bytes behind the end of its content, where some programs go on reading')
  return Buffer.concat(kept)
}
