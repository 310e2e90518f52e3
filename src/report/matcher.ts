/** Finds many byte strings at once, in time proportional to the text (the algorithm of Aho and Corasick). */

import { orZero } from './expected.ts'
import { isEllipsis } from './canonical.ts'

/** Shortest beginning of a long pattern that counts as the pattern, in bytes; shorter ones may be ordinary words. */
const SHORTEST_BEGINNING = 12

/** Shortest beginning of a pattern that counts before "…", in bytes. */
const SHORTEST_CUT = 4

/** What each byte counts as: a byte, or `IGNORED`. */
export type ByteClasses = Int16Array
export const IGNORED = -1

/** Takes the indices of the first and the last byte of a match, or of several that overlap or adjoin. */
type Found = (first: number, last: number) => void

export class Matcher {
  readonly #classes: ByteClasses
  /** The nodes of a trie; 0 is the root. Children of a node are a linked list, those of the root a table as well. */
  readonly #labels: Uint8Array
  readonly #children: Int32Array
  readonly #siblings: Int32Array
  readonly #roots = new Int32Array(256)
  /** For each byte that a match can begin with, the node of its class; 0 for others. */
  readonly #starts: Int32Array
  readonly #depths: Int32Array
  /** For each node, that of its longest suffix in the trie. */
  readonly #suffixes: Int32Array
  /** For each node, the length of the longest match that ends there; 0 without one. */
  readonly #matches: Int32Array
  #size = 1
  /** Where the latest bytes stand that were not ignored, at least as many as the longest pattern has. */
  readonly #places: Uint32Array

  /** @param patterns none of them empty; their bytes are classes already */
  constructor(patterns: readonly Uint8Array[], classes: ByteClasses) {
    const capacity = patterns.reduce((sum, pattern) => sum + pattern.length, 1)
    const longest = patterns.reduce((length, pattern) => Math.max(length, pattern.length), 1)
    this.#classes = classes
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(longest)))
    this.#labels = new Uint8Array(capacity)
    this.#children = new Int32Array(capacity)
    this.#siblings = new Int32Array(capacity)
    this.#depths = new Int32Array(capacity)
    this.#suffixes = new Int32Array(capacity)
    this.#matches = new Int32Array(capacity)
    for (const pattern of patterns) this.#insert(pattern)
    this.#link()
    this.#starts = Int32Array.from(classes, kind => orZero(this.#roots[kind]))
  }

  /** Half of a pattern or more counts as well, from its beginning: others cut texts without a mark. */
  #insert(pattern: Uint8Array): void {
    const shortest = Math.min(pattern.length, Math.max(SHORTEST_BEGINNING, Math.ceil(pattern.length / 2)))
    let node = 0
    pattern.forEach((byte, index) => {
      const child = this.#child(node, byte)
      node = child === 0 ? this.#add(node, byte) : child
      if (index + 1 >= shortest) this.#matches[node] = index + 1
    })
  }

  #child(node: number, byte: number): number {
    if (node === 0) return orZero(this.#roots[byte])
    let child = orZero(this.#children[node])
    while (child !== 0 && this.#labels[child] !== byte) child = orZero(this.#siblings[child])
    return child
  }

  #add(parent: number, byte: number): number {
    const node = this.#size++
    this.#labels[node] = byte
    this.#depths[node] = orZero(this.#depths[parent]) + 1
    this.#siblings[node] = orZero(this.#children[parent])
    this.#children[parent] = node
    if (parent === 0) this.#roots[byte] = node
    return node
  }

  /** Goes through the nodes by depth, because the suffix of a node is less deep. */
  #link(): void {
    const queue = new Int32Array(this.#size)
    let end = 1
    for (let next = 0; next < end; next += 1) {
      const parent = orZero(queue[next])
      for (let node = orZero(this.#children[parent]); node !== 0; node = orZero(this.#siblings[node])) {
        const suffix =
          parent === 0 ? 0 : this.#after(orZero(this.#suffixes[parent]), orZero(this.#labels[node]))
        this.#suffixes[node] = suffix
        if (this.#matches[node] === 0) this.#matches[node] = orZero(this.#matches[suffix])
        queue[end++] = node
      }
    }
  }

  /** @returns the node after one more byte */
  #after(from: number, byte: number): number {
    for (let node = from; ; node = orZero(this.#suffixes[node])) {
      const child = this.#child(node, byte)
      if (child !== 0 || node === 0) return child
    }
  }

  /**
   * Finds the patterns, beginnings of them that are half as long or longer, and shorter ones before "…".
   * @param shortest shortest match that counts, in bytes that are not ignored
   */
  search(bytes: Uint8Array, shortest: number, found: Found): void {
    const classes = this.#classes
    const starts = this.#starts
    const matches = this.#matches
    const places = this.#places
    const mask = places.length - 1
    const together = new Together(found)
    let read = 0
    let node = 0
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = orZero(bytes[index])
      if (node === 0 && starts[byte] === 0) continue
      if (byte === 0xe2 && node !== 0 && isEllipsis(bytes, index)) {
        const depth = orZero(this.#depths[node])
        if (depth >= Math.max(shortest, SHORTEST_CUT)) together.add(places, read - depth, read - 1)
      }
      const kind = orZero(classes[byte])
      if (kind === IGNORED) continue
      node = this.#after(node, kind)
      if (node === 0) continue
      places[read & mask] = index
      read += 1
      const matched = orZero(matches[node])
      if (matched !== 0 && matched >= shortest) together.add(places, read - matched, read - 1)
    }
    together.end()
  }
}

/** Puts matches together that overlap or adjoin, as far as they come one after the other. */
class Together {
  readonly #found: Found
  #first = -1
  #last = -1

  constructor(found: Found) {
    this.#found = found
  }

  /**
   * @param places a ring of indices
   * @param from number of the first byte of a match in the ring
   * @param to number of its last byte, not before that of the match before
   */
  add(places: Uint32Array, from: number, to: number): void {
    const first = orZero(places[from & (places.length - 1)])
    const last = orZero(places[to & (places.length - 1)])
    if (this.#first !== -1 && first > this.#last + 1) this.end()
    this.#first = this.#first === -1 ? first : Math.min(this.#first, first)
    this.#last = last
  }

  end(): void {
    if (this.#first !== -1) this.#found(this.#first, this.#last)
    this.#first = -1
  }
}
