/** Takes escapes out of a text: those of URLs, of JSON, JavaScript and shells, and of HTML. */

import { Canonical } from './canonical.ts'
import { isEllipsis } from './matcher.ts'

const PERCENT = 0x25
const AMPERSAND = 0x26
const BACKSLASH = 0x5c

/** An escape that was read: a character, or a byte of one; neither when it stands for white space or was cut. */
interface Escape {
  readonly byte?: number
  readonly character?: number
  /** Index behind the escape. */
  readonly end: number
}

const NAMED: Readonly<Record<string, number>> = {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  nbsp: 0xa0
}

/**
 * Removes one layer of escapes. Backslashes stay before characters that have no special meaning after them: comparing
 * ignores them.
 * @returns undefined when there is no escape
 */
export function unescape(text: Canonical): Canonical | undefined {
  const { bytes, starts, ends, length } = text
  let to: Canonical | undefined
  for (let index = 0; index < length;) {
    const byte = bytes[index] ?? 0
    if (byte === PERCENT || byte === AMPERSAND || byte === BACKSLASH) {
      const escape = readEscape(text, index)
      if (typeof escape === 'object') {
        if (to === undefined) {
          to = new Canonical(length)
          to.copy(text, index)
        }
        const start = starts[index] ?? 0
        const end = ends[escape.end - 1] ?? 0
        if (escape.byte !== undefined) to.add(escape.byte, start, end)
        if (escape.character !== undefined) to.addCharacter(escape.character, start, end)
        index = escape.end
        continue
      }
      // Plain up to here.
      for (; index < escape; index += 1) to?.append(bytes[index] ?? 0, starts[index] ?? 0, ends[index] ?? 0)
      continue
    }
    to?.append(byte, starts[index] ?? 0, ends[index] ?? 0)
    index += 1
  }
  return to
}

/** @returns the index behind what is none, when there is no escape */
function readEscape(text: Canonical, index: number): Escape | number {
  const byte = text.bytes[index]
  if (byte === PERCENT) return readPercent(text, index)
  return byte === BACKSLASH ? readBackslashes(text, index) : readEntity(text, index)
}

function readPercent(text: Canonical, index: number): Escape | number {
  const byte = hexAt(text, index + 1, 2)
  return byte === undefined ? cutAt(text, index + 1, 1) : { byte, end: index + 3 }
}

/** Any number of backslashes counts as one, because JSON within JSON doubles them. */
function readBackslashes(text: Canonical, index: number): Escape | number {
  let letter = index + 1
  while (letter < text.length && text.bytes[letter] === BACKSLASH) letter += 1
  switch (lowerAt(text, letter)) {
    case 'u': {
      const unit = hexAt(text, letter + 1, 4)
      return unit === undefined ? cutAt(text, letter, 5) : readSurrogates(text, letter + 5, unit)
    }
    case 'x': {
      const byte = hexAt(text, letter + 1, 2)
      return byte === undefined ? cutAt(text, letter, 3) : { byte, end: letter + 3 }
    }
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
    case 'v':
      return { end: letter + 1 }
    default:
      return letter
  }
}

/** @param end index behind the first `\uXXXX` */
function readSurrogates(text: Canonical, end: number, unit: number): Escape {
  if (unit < 0xd800 || unit > 0xdbff) return { character: unit, end }
  let letter = end
  while (letter < text.length && text.bytes[letter] === BACKSLASH) letter += 1
  const low = letter > end && lowerAt(text, letter) === 'u' ? hexAt(text, letter + 1, 4) : undefined
  if (low === undefined || low < 0xdc00 || low > 0xdfff) return { character: unit, end }
  return { character: 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00), end: letter + 5 }
}

/** Browsers read the number of a character without the semicolon, too. */
function readEntity(text: Canonical, index: number): Escape | number {
  if (text.bytes[index + 1] !== 0x23) {
    let end = index + 1
    while (end <= index + 5 && /[a-z]/.test(lowerAt(text, end))) end += 1
    const name = String.fromCharCode(...text.bytes.subarray(index + 1, end)).toLowerCase()
    const character = lowerAt(text, end) === ';' ? NAMED[name] : undefined
    return character === undefined ? cutAt(text, index + 1, 5) : { character, end: end + 1 }
  }
  const radix = lowerAt(text, index + 2) === 'x' ? 16 : 10
  const first = radix === 16 ? index + 3 : index + 2
  let end = first
  let character = 0
  for (; character < 0x110000; end += 1) {
    const digit = end < text.length ? digitOf(text.bytes[end] ?? 0) : 16
    if (digit >= radix) break
    character = character * radix + digit
  }
  if (end === first || character > 0x10ffff || isEllipsis(text.bytes, end)) return cutAt(text, index + 1, 10)
  return { character, end: text.bytes[end] === 0x3b ? end + 1 : end }
}

/**
 * @param from index behind the first character of an escape
 * @param most characters of the escape that may stand before "…"
 * @returns an escape that stands for nothing when "…" ends it early; else the index behind its first character
 */
function cutAt(text: Canonical, from: number, most: number): Escape | number {
  let end = from
  while (end < from + most && /[a-z0-9#]/.test(lowerAt(text, end))) end += 1
  return isEllipsis(text.bytes, end) ? { end } : from
}

function lowerAt(text: Canonical, index: number): string {
  return index < text.length ? String.fromCharCode(text.bytes[index] ?? 0).toLowerCase() : ''
}

function hexAt(text: Canonical, index: number, digits: number): number | undefined {
  let value = 0
  for (let at = index; at < index + digits; at += 1) {
    const digit = at < text.length ? digitOf(text.bytes[at] ?? 0) : 16
    if (digit === 16) return undefined
    value = value * 16 + digit
  }
  return value
}

/** @returns the value of a hexadecimal digit; 16 for anything else */
export function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 16
}
