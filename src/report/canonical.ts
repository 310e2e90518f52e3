/** Texts as they are compared: bytes of UTF-8 without what cannot be seen, each with its place in the original text. */

import { orZero } from './expected.ts'

/** A text as bytes, each of which knows which part of the original text it stands for. */
export class Canonical {
  readonly bytes: Uint8Array
  /** Where the part begins, in the original text. */
  readonly starts: Uint32Array
  /** Where the part ends. */
  readonly ends: Uint32Array
  length = 0

  /** @param capacity most bytes that will be added */
  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity)
    this.starts = new Uint32Array(capacity)
    this.ends = new Uint32Array(capacity)
  }

  /** Adds a byte, whatever it is. */
  append(byte: number, start: number, end: number): void {
    this.bytes[this.length] = byte
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length += 1
  }

  /** Adds a byte of UTF-8, unless its character cannot be seen. */
  add(byte: number, start: number, end: number): void {
    if (byte <= 0x20 || byte === 0x7f) return
    this.append(byte, start, end)
    if (byte >= 0x80 && byte < 0xc0) this.#dropUnseen()
  }

  /** Adds a character in UTF-8, unless it cannot be seen. */
  addCharacter(code: number, start: number, end: number): void {
    if (!isUnseen(code)) this.appendCharacter(code, start, end)
  }

  /** Adds a character in UTF-8, half a surrogate pair as well. */
  appendCharacter(code: number, start: number, end: number): void {
    if (code < 0x80) {
      this.append(code, start, end)
      return
    }
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
    this.append(((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more)), start, end)
    for (let left = more - 1; left >= 0; left -= 1)
      this.append(0x80 | ((code >> (6 * left)) & 0x3f), start, end)
  }

  /** Removes the last character if it is whole and cannot be seen. */
  #dropUnseen(): void {
    let code = 0
    for (let count = 1; count <= 4 && count <= this.length; count += 1) {
      const byte = orZero(this.bytes[this.length - count])
      const isFirst = byte >= 0xc0
      code |= (isFirst ? byte & (0x7f >> count) : byte & 0x3f) << (6 * (count - 1))
      if (isFirst) {
        const whole = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
        if (whole === count && isUnseen(code)) this.length -= count
        return
      }
    }
  }
}

/** @returns whether the bytes from here on are "…" in UTF-8 */
export function isEllipsis(bytes: Uint8Array, index: number): boolean {
  return bytes[index] === 0xe2 && bytes[index + 1] === 0x80 && bytes[index + 2] === 0xa6
}

/** White space, controls, what reorders or hides text, and what has no look of its own. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}]/u

/** What is known about characters of the first plane: 0 nothing yet, 1 can be seen, 2 cannot. */
const known = new Uint8Array(0x10000)

function isUnseen(code: number): boolean {
  if (code > 0xffff) return code <= 0x10ffff && UNSEEN.test(String.fromCodePoint(code))
  if (known[code] === 0) known[code] = UNSEEN.test(String.fromCharCode(code)) ? 2 : 1
  return known[code] === 2
}

/** @returns the text without white space, control and invisible characters */
export function canonical(text: string): Canonical {
  return toBytes(text, false)
}

/** @returns the text with all of its characters */
export function verbatim(text: string): Canonical {
  return toBytes(text, true)
}

function toBytes(text: string, withUnseen: boolean): Canonical {
  const to = new Canonical(Buffer.byteLength(text))
  for (let at = 0; at < text.length;) {
    const code = orZero(text.codePointAt(at))
    const end = code > 0xffff ? at + 2 : at + 1
    if (withUnseen || !isUnseen(code)) to.appendCharacter(code, at, end)
    at = end
  }
  return to
}
