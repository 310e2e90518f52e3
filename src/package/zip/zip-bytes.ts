/** Reads the bytes of a zip in large pieces, for the library that reads its directory, and for what reads its entries. */

import fs from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { RandomAccessReader } from 'yauzl'

/** How much is read at once, in bytes. An entry that is no longer than this can be had in one piece. */
export const PIECE = 1024 * 1024

/** A part of a file, from its first byte to the one behind its last. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** What of a file follows a position. Neighbouring bytes are read from the file once. */
export class ZipBytes extends RandomAccessReader {
  /** Where the first position is in the file, in bytes. */
  readonly start: number
  readonly #file: FileHandle
  readonly #buffer = Buffer.allocUnsafe(PIECE)
  /** What the buffer holds, and where that lies. */
  #held = { at: 0, length: 0 }

  /** @param file stays open until `close` */
  constructor(file: FileHandle, start: number) {
    super()
    this.#file = file
    this.start = start
  }

  /**
   * @param length at most a piece
   * @returns the bytes, or as many as there are; valid until the next are asked for
   */
  at(position: number, length: number): Buffer {
    const { at } = this.#held
    if (position < at || position + length > at + this.#held.length) this.#fill(position)
    const from = position - this.#held.at
    return this.#buffer.subarray(from, Math.min(from + length, this.#held.length))
  }

  #fill(position: number): void {
    const from = this.start + position
    let length = 0
    let read: number
    do {
      read = fs.readSync(this.#file.fd, this.#buffer, length, PIECE - length, from + length)
      length += read
    } while (read > 0)
    this.#held = { at: position, length }
  }

  /** @returns the bytes piece by piece, as far as there are any; each is valid until the next is asked for */
  *views(position: number, length: number): Generator<Buffer> {
    for (let at = position; at < position + length;) {
      const view = this.at(at, Math.min(PIECE, position + length - at))
      if (view.length === 0) return
      at += view.length
      yield view
    }
  }

  /** @returns the same bytes, in pieces that stay as they are */
  *pieces(position: number, length: number): Generator<Buffer> {
    for (const view of this.views(position, length)) yield Buffer.from(view)
  }

  override read(...[buffer, offset, length, position, done]: Parameters<RandomAccessReader['read']>): void {
    try {
      let copied = 0
      for (const view of this.views(position, length)) copied += view.copy(buffer, offset + copied)
      done(copied < length ? new Error('unexpected end of the file') : null)
    } catch (error) {
      done(error as Error)
    }
  }

  override close(done: (error: Error | null) => void): void {
    this.#file.close().then(() => {
      done(null)
    }, done)
  }
}
