/**
 * Writes a zip: every name in UTF-8, the sizes of an entry in front of its bytes, the same time for each. It uses no
 * extensions, so there may be MAX_ENTRIES entries of MAX_UNPACKED_BYTES together.
 */

import type { FileHandle } from 'node:fs/promises'
import { present } from '../../report/expected.ts'

/** Compression methods of a zip (APPNOTE.TXT, section 4.4.5). */
export const METHOD = { stored: 0, deflated: 8 }

/** Content as an entry of a zip holds it. */
export interface Compressed {
  readonly method: number
  readonly bytes: Buffer
}

/** What a zip says of a file besides its content. */
export interface EntryHeader {
  readonly name: string
  /** Unix file mode with its type. */
  readonly mode: number
  readonly crc: number
  /** Unpacked, in bytes. */
  readonly size: number
}

/** What the headers say of an entry. */
interface Entry extends Omit<EntryHeader, 'name'> {
  readonly name: Buffer
  readonly method: number
  readonly packed: number
  /** Where its header begins in the zip. */
  readonly start: number
}

// Records of a zip and what stands in them, from the ".ZIP File Format Specification" (APPNOTE.TXT, section 4.3).
const LOCAL = { signature: 0x04034b50, length: 30 }
const DIRECTORY_ENTRY = { signature: 0x02014b50, length: 46 }
const END = { signature: 0x06054b50, length: 22 }
const VERSION_NEEDED = 20
/** Version 6.3, on Unix, so that modes count. */
const VERSION_MADE_BY = 0x033f
const UTF8_NAME = 0x0800
/** 1 February 1980, midnight: zips state local time, so any date leaves no trace of the time zone. */
const DATE = 0x0041

/** How much is collected before it is written, in bytes. */
const PIECE = 1024 * 1024

export class ZipWriter {
  readonly #file: FileHandle
  readonly #entries: Entry[] = []
  readonly #buffer = Buffer.allocUnsafe(PIECE)
  /** How much of the buffer is filled, in bytes. */
  #collected = 0
  /** Where the next byte goes, as far as everything before is written. */
  #position = 0

  /** The entry whose bytes are appended, and where they begin. */
  #begun: { readonly entry: Entry; readonly at: number } | undefined

  /** Whether the file could not be written. */
  failed = false

  /** @param file empty, open for writing; the caller closes it */
  constructor(file: FileHandle) {
    this.#file = file
  }

  async add(header: EntryHeader, { bytes, method }: Compressed): Promise<void> {
    const entry = {
      ...header,
      name: Buffer.from(header.name),
      method,
      packed: bytes.length,
      start: this.#end
    }
    this.#entries.push(entry)
    await this.append(localHeader(entry))
    await this.append(bytes)
  }

  /** Begins an entry whose bytes are appended. Its sizes are written in front of them when it is finished. */
  async begin(name: string, method: number): Promise<void> {
    const blank = { name: Buffer.from(name), mode: 0, method, crc: 0, size: 0, packed: 0, start: this.#end }
    await this.append(localHeader(blank))
    this.#begun = { entry: blank, at: this.#end }
  }

  /** Ends the entry that was begun. */
  async finish({ crc, mode, size }: Omit<EntryHeader, 'name'>): Promise<void> {
    await this.#flush()
    const { at, entry: blank } = present(this.#begun)
    const entry = { ...blank, crc, mode, size, packed: this.#end - at }
    this.#entries.push(entry)
    await this.#write(localHeader(entry), entry.start)
  }

  /** Writes the directory; nothing may be added after it. */
  async end(): Promise<void> {
    const start = this.#end
    for (const entry of this.#entries) await this.append(directoryEntry(entry))
    const record = Buffer.alloc(END.length)
    record.writeUInt32LE(END.signature, 0)
    record.writeUInt16LE(this.#entries.length, 8)
    record.writeUInt16LE(this.#entries.length, 10)
    record.writeUInt32LE(this.#end - start, 12)
    record.writeUInt32LE(start, 16)
    await this.append(record)
    await this.#flush()
  }

  get #end(): number {
    return this.#position + this.#collected
  }

  async append(piece: Buffer): Promise<void> {
    if (this.#collected + piece.length > PIECE) await this.#flush()
    if (piece.length >= PIECE) {
      await this.#write(piece, this.#position)
      this.#position += piece.length
    } else this.#collected += piece.copy(this.#buffer, this.#collected)
  }

  async #flush(): Promise<void> {
    const length = this.#collected
    this.#collected = 0
    await this.#write(this.#buffer.subarray(0, length), this.#position)
    this.#position += length
  }

  /** The platform may take a part only. */
  async #write(bytes: Buffer, position: number): Promise<void> {
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await this.#file
        .write(bytes, done, bytes.length - done, position + done)
        .catch((error: unknown) => {
          this.failed = true
          throw error
        })
      done += bytesWritten
    }
  }
}

function localHeader(entry: Entry): Buffer {
  const header = blank(LOCAL.length + entry.name.length)
  header.writeUInt32LE(LOCAL.signature, 0)
  writeCommon(header, 4, entry)
  entry.name.copy(header, LOCAL.length)
  return header
}

function directoryEntry(entry: Entry): Buffer {
  const header = blank(DIRECTORY_ENTRY.length + entry.name.length)
  header.writeUInt32LE(DIRECTORY_ENTRY.signature, 0)
  header.writeUInt16LE(VERSION_MADE_BY, 4)
  writeCommon(header, 6, entry)
  header.writeUInt32LE(entry.mode * 0x10000, 38)
  header.writeUInt32LE(entry.start, 42)
  entry.name.copy(header, DIRECTORY_ENTRY.length)
  return header
}

/** Of many small buffers, those that share their memory take less time. */
function blank(length: number): Buffer {
  return Buffer.allocUnsafe(length).fill(0)
}

/** Writes what both headers of an entry say, in the same order. */
function writeCommon(header: Buffer, at: number, { crc, method, name, packed, size }: Entry): void {
  header.writeUInt16LE(VERSION_NEEDED, at)
  header.writeUInt16LE(UTF8_NAME, at + 2)
  header.writeUInt16LE(method, at + 4)
  header.writeUInt16LE(DATE, at + 8)
  header.writeUInt32LE(crc, at + 10)
  header.writeUInt32LE(packed, at + 14)
  header.writeUInt32LE(size, at + 18)
  header.writeUInt16LE(name.length, at + 22)
}
