/** Unpacks one entry of a zip, and compares its content with the size and the checksum that the zip states. */

import { pipeline } from 'node:stream'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { Entry } from 'yauzl'
import type { OpenZip } from './open-zip.ts'
import { PIECE, type Part, type ZipBytes } from './zip-bytes.ts'

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

/** How much of an entry that is longer than a piece is unpacked at once, in bytes. */
const UNPACKED_PIECE = 256 * 1024

/**
 * Unpacks an entry, and compares it with its stated size and checksum.
 * @returns where its content is in the file; what follows the end of deflated content is none of it
 * @throws SizeError, EntryError, and whatever the library throws when the content is damaged
 */
export async function unpack({ bytes, zip }: OpenZip, entry: Entry, content: Content): Promise<Part> {
  const { compressedSize, uncompressedSize } = entry
  const { fileDataStart: at } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const isSmall = compressedSize <= PIECE && uncompressedSize <= PIECE
  const length = isSmall
    ? unpackSmall(bytes.at(at, compressedSize), entry, content)
    : await unpackLarge({ bytes, at, length: compressedSize }, entry, content)
  return { start: bytes.start + at, end: bytes.start + at + length }
}

/** @returns how much of the packed bytes is the content */
function unpackSmall(packed: Buffer, entry: Entry, content: Content): number {
  const { bytes, length } =
    entry.compressionMethod === 0 ? { bytes: packed, length: packed.length } : inflate(packed, entry)
  const check = new Check(entry)
  check.add(bytes)
  check.end()
  content.end(bytes)
  return length
}

/** Where the packed bytes of an entry are. */
interface Packed {
  readonly bytes: ZipBytes
  readonly at: number
  readonly length: number
}

/** @returns how much of the packed bytes is the content */
async function unpackLarge({ at, bytes, length }: Packed, entry: Entry, content: Content): Promise<number> {
  const check = new Check(entry)
  const pass = (piece: Buffer) => {
    check.add(piece)
    content.add(piece)
  }
  const inflater = createInflateRaw({ chunkSize: UNPACKED_PIECE })
  const isStored = entry.compressionMethod === 0
  if (isStored) for (const piece of bytes.views(at, length)) pass(piece)
  // Errors come out of the stream that is read here.
  else
    for await (const piece of pipeline(bytes.pieces(at, length), inflater, () => undefined))
      pass(piece as Buffer)
  check.end()
  content.end(Buffer.alloc(0))
  return isStored ? length : inflater.bytesWritten
}

/** What the platform gives with the option `info`; its types say the buffer alone. */
interface Inflated {
  readonly buffer: Buffer
  /** How much was read of what was given. */
  readonly engine: { readonly bytesWritten: number }
}

function inflate(packed: Buffer, { uncompressedSize }: Entry): { bytes: Buffer; length: number } {
  // One byte more than stated shows that there are more.
  const wanted = uncompressedSize + 1
  const options = { chunkSize: Math.max(64, wanted), maxOutputLength: wanted, info: true }
  try {
    const inflated: unknown = inflateRawSync(packed, options)
    const { buffer, engine } = inflated as Inflated
    return { bytes: buffer, length: engine.bytesWritten }
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
