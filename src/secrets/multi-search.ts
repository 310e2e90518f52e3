/** Finds many byte strings at once, whatever their number (Wu and Manber, "A fast algorithm for multi-pattern searching"). */

import { orZero, present } from '../report/expected.ts'

/** How many bytes decide how far the search moves on. */
const BLOCK = 2

/** How many numbers stand for two bytes: few enough that the processor has them at hand. */
const BLOCKS = 4_096

/** A byte string that is looked for, and what it stands for. */
export interface Needle<T> {
  readonly bytes: Buffer
  readonly means: T
}

/** Looks for byte strings. It takes about the same time for one as for a hundred. */
export class Search<T> {
  /** Length of the longest byte string. */
  readonly longest: number
  readonly #shortest: number
  /** How far the search can move on, by the last two bytes that it looks at. */
  readonly #shifts: Uint8Array
  /** The byte strings whose beginning ends in these two bytes. */
  readonly #candidates = new Map<number, Needle<T>[]>()

  /** @param needles of at least two bytes each */
  constructor(needles: readonly Needle<T>[]) {
    const lengths = needles.map(({ bytes }) => bytes.length)
    this.longest = Math.max(0, ...lengths)
    this.#shortest = Math.min(255, ...lengths)
    this.#shifts = new Uint8Array(BLOCKS).fill(this.#shortest - BLOCK + 1)
    for (const needle of needles) this.#add(needle)
  }

  #add(needle: Needle<T>): void {
    const end = this.#shortest - BLOCK
    for (let at = 0; at <= end; at += 1) {
      const block = blockOf(needle.bytes[at], needle.bytes[at + 1])
      this.#shifts[block] = Math.min(orZero(this.#shifts[block]), end - at)
    }
    const last = blockOf(needle.bytes[end], needle.bytes[end + 1])
    this.#candidates.set(last, [...(this.#candidates.get(last) ?? []), needle])
  }

  /** @returns what is found in the bytes, from the first to the last, with its position */
  *find(bytes: Buffer): Generator<{ readonly at: number; readonly means: T }> {
    const first = this.#shortest - 1
    for (let end = first; end < bytes.length;) {
      // A loop of its own, because it runs for every few bytes of a package.
      const block = this.#next(bytes, end)
      if (block === undefined) return
      end = block.end
      const at = end - first
      for (const { bytes: wanted, means } of present(this.#candidates.get(block.value))) {
        // Most begin otherwise, and are not worth a view of the bytes.
        if (bytes[at] !== wanted[0] || bytes[at + 1] !== wanted[1]) continue
        if (wanted.equals(bytes.subarray(at, at + wanted.length))) yield { at, means }
      }
      end += 1
    }
  }

  /** @returns the next place where a byte string may begin, by its end; nothing when there is none */
  #next(bytes: Buffer, from: number): { readonly end: number; readonly value: number } | undefined {
    const shifts = this.#shifts
    const { length } = bytes
    for (let end = from; end < length;) {
      const value = blockOf(bytes[end - 1], bytes[end])
      const shift = Number(shifts[value])
      if (shift === 0) return { end, value }
      end += shift
    }
    return undefined
  }
}

/** Others may have the same number: it is only a first guess. */
function blockOf(before: number | undefined, last: number | undefined): number {
  return ((Number(before) << 4) ^ Number(last)) % BLOCKS
}
