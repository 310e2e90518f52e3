/** Takes escapes out of a text: those of URLs, of JSON, JavaScript and shells, and of HTML. */

import { orZero } from './expected.ts'
import { isEllipsis, type Canonical } from './canonical.ts'

const PERCENT = 0x25
const AMPERSAND = 0x26
const BACKSLASH = 0x5c

/** Values of hexadecimal digits in ASCII; 16 for any other byte. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase())
  return value === -1 ? 16 : value
})

/** Letters that stand for white space or another control character after a backslash. */
const CONTROLS = 'bfnrtv'

const NAMED = new Map([
  ['amp;', 0x26],
  ['lt;', 0x3c],
  ['gt;', 0x3e],
  ['quot;', 0x22],
  ['apos;', 0x27],
  ['nbsp;', 0xa0]
])

/**
 * Removes one layer of escapes, and those that "…" cut. Backslashes before any other character stay.
 * @returns whether there was any
 */
export function unescape(text: Canonical): boolean {
  const { bytes, starts, ends, length } = text
  let found = false
  // Nothing is read that an earlier layer left behind the end.
  bytes.fill(0, length)
  // What is left is written over what was read.
  text.length = 0
  let backslashes = 0
  for (let index = 0; index < length;) {
    const byte = orZero(bytes[index])
    if (byte === PERCENT || byte === AMPERSAND || byte === BACKSLASH) {
      const end = Math.min(length, moveEscape(text, index, backslashes))
      if (end > index) {
        found = true
        index = end
        backslashes = 0
        continue
      }
    }
    backslashes = byte === BACKSLASH ? backslashes + 1 : 0
    if (found) text.append(byte, orZero(starts[index]), orZero(ends[index]))
    else text.length += 1
    index += 1
  }
  return found
}

/**
 * Reads an escape, and adds what it stands for to the text.
 * @param backslashes number of those right before it
 * @returns the index behind the escape; `index` if there is none
 */
function moveEscape(text: Canonical, index: number, backslashes: number): number {
  if (text.bytes[index] === PERCENT) return movePercent(text, index)
  return text.bytes[index] === AMPERSAND ? moveEntity(text, index) : moveBackslash(text, index, backslashes)
}

function movePercent(text: Canonical, index: number): number {
  const byte = hexAt(text, index + 1, 2)
  if (byte === -1) return endOfCut(text, index, 1)
  text.add(byte, orZero(text.starts[index]), orZero(text.ends[index + 2]))
  return index + 3
}

/** Any number of backslashes counts as one, because JSON within JSON doubles them: the last one takes the others along. */
function moveBackslash(text: Canonical, index: number, backslashes: number): number {
  const letter = lowerAt(text, index + 1)
  const isControl = CONTROLS.includes(letter)
  const digits = letter === 'u' ? 4 : letter === 'x' ? 2 : 0
  if (!isControl && digits === 0) return index
  const value = isControl ? 0 : hexAt(text, index + 2, digits)
  if (value === -1) return endOfCut(text, index, digits)
  text.length -= backslashes
  const start = orZero(text.starts[backslashes === 0 ? index : text.length])
  const end = index + 2 + digits
  if (isControl) return end
  if (digits === 2) {
    text.add(value, start, orZero(text.ends[end - 1]))
    return end
  }
  return moveUnit(text, end, { value, start })
}

/** @param end index behind `\uXXXX`, which may be the first half of a surrogate pair */
function moveUnit(text: Canonical, end: number, unit: { value: number; start: number }): number {
  const { value, start } = unit
  let letter = end
  if (value >= 0xd800 && value <= 0xdbff) while (text.bytes[letter] === BACKSLASH) letter += 1
  const low = letter > end && lowerAt(text, letter) === 'u' ? hexAt(text, letter + 1, 4) : -1
  if (low < 0xdc00 || low > 0xdfff) {
    text.addCharacter(value, start, orZero(text.ends[end - 1]))
    return end
  }
  text.addCharacter(0x10000 + ((value - 0xd800) << 10) + (low - 0xdc00), start, orZero(text.ends[letter + 4]))
  return letter + 5
}

function moveEntity(text: Canonical, index: number): number {
  const { bytes, starts, ends } = text
  if (lowerAt(text, index + 1) === '#') return moveNumber(text, index)
  for (let length = 3; length <= 5; length += 1) {
    if (bytes[index + length] !== 0x3b) continue
    const name = String.fromCharCode(...bytes.subarray(index + 1, index + length + 1)).toLowerCase()
    const character = NAMED.get(name)
    if (character === undefined) return index
    text.addCharacter(character, orZero(starts[index]), orZero(ends[index + length]))
    return index + length + 1
  }
  return endOfCut(text, index, 4)
}

function moveNumber(text: Canonical, index: number): number {
  const { bytes, starts, ends } = text
  const radix = lowerAt(text, index + 2) === 'x' ? 16 : 10
  const first = radix === 16 ? index + 3 : index + 2
  let end = first
  let character = 0
  for (; character <= 0x10ffff; end += 1) {
    const digit = orZero(DIGITS[orZero(bytes[end])])
    if (digit >= radix) break
    character = character * radix + digit
  }
  if (character > 0x10ffff) return index
  if (end === first || bytes[end] !== 0x3b) return endOfCut(text, index, 10)
  text.addCharacter(character, orZero(starts[index]), orZero(ends[end]))
  return end + 1
}

/**
 * @param index of the first character of an escape that is not whole
 * @param most characters of it that may stand before "…", besides the first
 * @returns the index of "…" if it ends the escape; else `index`
 */
function endOfCut(text: Canonical, index: number, most: number): number {
  let end = index + 1
  while (end <= index + most && isWord(orZero(text.bytes[end]))) end += 1
  return isEllipsis(text.bytes, end) ? end : index
}

/** @returns whether it is an ASCII letter, a digit or `#` */
function isWord(byte: number): boolean {
  const letter = byte | 0x20
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x23
}

function lowerAt(text: Canonical, index: number): string {
  const byte = orZero(text.bytes[index])
  return String.fromCharCode(byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte)
}

/** @returns the number of so many hexadecimal digits; -1 if there are fewer */
function hexAt({ bytes }: Canonical, index: number, digits: number): number {
  let value = 0
  for (let at = index; at < index + digits; at += 1) {
    const digit = orZero(DIGITS[orZero(bytes[at])])
    if (digit === 16) return -1
    value = value * 16 + digit
  }
  return value
}
