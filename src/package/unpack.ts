/** Unpacks one entry of a zip, and compares its content with the size and the checksum that the zip states. */

import { pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'

/** Says, as the end of a sentence, what is wrong with an entry of a zip. */
export class EntryError extends Error {
  override readonly name: string = 'EntryError'
}

/** The entry unpacks to another size than stated, as those of a zip bomb do. */
export class SizeError extends EntryError {
  override readonly name = 'SizeError'
}

/** What the content of an entry goes to. */
export interface Content {
  /** Gets the content piece by piece, until it is more than stated. */
  add(piece: Buffer): void
  /** The content is all there, and as stated. */
  end(): void
}

/**
 * Unpacks an entry, and compares it with its stated size and checksum.
 * @throws SizeError, EntryError, and whatever the library throws when the content is damaged
 */
export async function unpack(zip: ZipFile, entry: Entry, content: Content): Promise<void> {
  let size = 0
  let checksum = 0
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false })
  // Errors come out of the stream that is read below. What follows the end of deflated content is left unread.
  const pieces =
    entry.compressionMethod === 0 ? packed : pipeline(packed, createInflateRaw(), () => undefined)
  for await (const piece of pieces) {
    const bytes = piece as Buffer
    size += bytes.length
    if (size > entry.uncompressedSize) {
      throw new SizeError(`unpacks to more than the ${entry.uncompressedSize} bytes that it states`)
    }
    checksum = crc32(bytes, checksum)
    content.add(bytes)
  }
  if (size < entry.uncompressedSize) {
    throw new SizeError(`unpacks to ${size} bytes, not to the ${entry.uncompressedSize} that it states`)
  }
  if (checksum !== entry.crc32) throw new EntryError('is damaged: its checksum is wrong')
  content.end()
}
