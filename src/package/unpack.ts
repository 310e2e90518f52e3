/** Unpacks one entry of a zip, and compares its content with the size and the checksum that the zip states. */

import { pipeline } from 'node:stream'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { Entry } from 'yauzl'
import type { OpenZip } from './open-zip.ts'
import { PIECE } from './zip-bytes.ts'

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
  /** Gets a piece of the content, which is only valid until it returns. */
  add(piece: Buffer): void
  /** Gets the last piece, or all of it, when the content is all there, and as stated. */
  end(last: Buffer): void
}

/** An entry of at most so many bytes, packed and unpacked, is unpacked in one piece. */
const SMALL = PIECE

/** How much of a larger entry is unpacked at once, in bytes. */
const UNPACKED_PIECE = 256 * 1024

/**
 * Unpacks an entry, and compares it with its stated size and checksum.
 * @throws SizeError, EntryError, and whatever the library throws when the content is damaged
 */
export async function unpack({ bytes, zip }: OpenZip, entry: Entry, content: Content): Promise<void> {
  const { compressedSize, compressionMethod, uncompressedSize } = entry
  const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const check = new Check(entry)
  if (compressedSize <= SMALL && uncompressedSize <= SMALL) {
    const packed = bytes.at(start, compressedSize)
    const whole = compressionMethod === 0 ? packed : inflated(packed, entry)
    check.add(whole)
    check.end()
    content.end(whole)
    return
  }
  const packed = bytes.pieces(start, compressedSize)
  // Errors come out of the stream that is read below. What follows the end of deflated content is left unread.
  const pieces =
    compressionMethod === 0
      ? packed
      : pipeline(packed, createInflateRaw({ chunkSize: UNPACKED_PIECE }), () => undefined)
  for await (const piece of pieces) {
    check.add(piece as Buffer)
    content.add(piece as Buffer)
  }
  check.end()
  content.end(Buffer.alloc(0))
}

/** What follows the end of deflated content is left unread. */
function inflated(packed: Buffer, { uncompressedSize }: Entry): Buffer {
  // One byte more than stated shows that there are more.
  const wanted = uncompressedSize + 1
  try {
    return inflateRawSync(packed, { chunkSize: Math.max(64, wanted), maxOutputLength: wanted })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooMuch(uncompressedSize)
    throw error
  }
}

function tooMuch(stated: number): SizeError {
  return new SizeError(`unpacks to more than the ${stated} bytes that it states`)
}

/** Compares content with what the zip states. */
class Check {
  readonly #stated: Entry
  #size = 0
  #checksum = 0

  constructor(stated: Entry) {
    this.#stated = stated
  }

  /** @throws SizeError as soon as it is more than stated */
  add(piece: Buffer): void {
    this.#size += piece.length
    if (this.#size > this.#stated.uncompressedSize) throw tooMuch(this.#stated.uncompressedSize)
    this.#checksum = crc32(piece, this.#checksum)
  }

  /** @throws SizeError, or EntryError when the checksum is another one */
  end(): void {
    const { crc32: stated, uncompressedSize } = this.#stated
    if (this.#size < uncompressedSize)
      throw new SizeError(`unpacks to ${this.#size} bytes, not to the ${uncompressedSize} that it states`)
    if (this.#checksum !== stated) throw new EntryError('is damaged: its checksum is wrong')
  }
}
