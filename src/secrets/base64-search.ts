/** Finds texts in base64, whatever ASCII breaks its lines, without taking its digits out first. */

import { orZero, present } from '../report/expected.ts'
import { Digits, NO_DIGIT, OUTSIDE, VALUES } from './base64-digits.ts'

/** How many digits decide how far the search moves on, and how many bits one has. */
const BLOCK = 2
const DIGIT_BITS = 6

/**
 * Looks for digits of base64 (Wu and Manber, "A fast algorithm for multi-pattern searching"). A byte is one digit at
 * most, so that the search may move on by as many bytes as it may by digits.
 */
export class Base64Search {
  /** Length of the longest text that is looked for, in digits. */
  readonly longest: number
  readonly #shortest: number
  /** How far the search can move on, by the last two digits. */
  readonly #shifts: Uint8Array
  /** The values of the digits that are looked for, by the last two of their beginning. */
  readonly #candidates = new Map<number, Uint8Array[]>()

  /** @param needles digits of base64, at least two each */
  constructor(needles: readonly Buffer[]) {
    const lengths = needles.map(({ length }) => length)
    this.longest = Math.max(0, ...lengths)
    this.#shortest = Math.min(255, ...lengths)
    this.#shifts = new Uint8Array(2 ** (BLOCK * DIGIT_BITS)).fill(this.#shortest - BLOCK + 1)
    for (const needle of needles) this.#add(Uint8Array.from(needle, byte => orZero(VALUES[byte]) & 0x3f))
  }

  #add(values: Uint8Array): void {
    const last = this.#shortest - 1
    for (let at = 1; at <= last; at += 1) {
      const block = blockOf(orZero(values[at - 1]), orZero(values[at]))
      this.#shifts[block] = Math.min(orZero(this.#shifts[block]), last - at)
    }
    const block = blockOf(orZero(values[last - 1]), orZero(values[last]))
    this.#candidates.set(block, [...(this.#candidates.get(block) ?? []), values])
  }

  /** @returns whether one of the texts is in the bytes */
  isIn(bytes: Buffer): boolean {
    const digits = new Digits(bytes)
    for (let at = this.#next(digits, this.#shortest - 1); at < bytes.length; at = this.#next(digits, at + 1))
      if (this.#isAt(digits, at)) return true
    return false
  }

  /** @returns the next position where the beginning of a text may end; the length of the bytes when there is none */
  #next(digits: Digits, from: number): number {
    const { bytes } = digits
    const { length } = bytes
    const shifts = this.#shifts
    // Read once: in the bundle, each use of what another file exports is a call.
    const [values, none, outside] = [VALUES, NO_DIGIT, OUTSIDE]
    for (let at = from; at < length;) {
      const last = Number(values[Number(bytes[at])])
      const before = Number(values[Number(bytes[at - 1])])
      // Most bytes of what is compressed end base64.
      if (last === outside) at += this.#shortest
      else if (before === outside) at += this.#shortest - 1
      else if (last < none && before < none) {
        const shift = Number(shifts[blockOf(before, last)])
        if (shift === 0) return at
        at += shift
      } else {
        const end = digits.next(at)
        const shift = this.#shiftFrom(digits, end)
        if (shift === 0) return end
        at = end + shift
      }
    }
    return length
  }

  /** @returns how far the search can move on from the next digit or end of base64, with any gap before it */
  #shiftFrom(digits: Digits, end: number): number {
    if (end >= digits.bytes.length) return 1
    const last = digits.value(end)
    if (last === OUTSIDE) return this.#shortest
    const place = digits.previous(end)
    const before = place < 0 ? OUTSIDE : digits.value(place)
    if (before === OUTSIDE) return Math.max(1, place + this.#shortest - end)
    return orZero(this.#shifts[blockOf(before, last)])
  }

  #isAt(digits: Digits, end: number): boolean {
    const block = blockOf(digits.value(digits.previous(end)), digits.value(end))
    return present(this.#candidates.get(block)).some(values => {
      const start = this.#startOf(digits, values, end)
      return start >= 0 && this.#continues(digits, values, end)
    })
  }

  /** @returns where the beginning of the text begins that ends there; -1 when another one does */
  #startOf(digits: Digits, values: Uint8Array, end: number): number {
    let at = end
    for (let index = this.#shortest - 1; ; index -= 1) {
      if (at < 0 || digits.value(at) !== values[index]) return -1
      if (index === 0) return at
      at = digits.previous(at)
    }
  }

  #continues(digits: Digits, values: Uint8Array, end: number): boolean {
    let at = end
    for (let index = this.#shortest; index < values.length; index += 1) {
      at = digits.next(at + 1)
      if (at >= digits.bytes.length || digits.value(at) !== values[index]) return false
    }
    return true
  }
}

function blockOf(before: number, last: number): number {
  return (before << DIGIT_BITS) | last
}
