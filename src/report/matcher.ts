/** Finds many byte strings at once, in time proportional to the text (the algorithm of Aho and Corasick). */

/** Shortest beginning of a long pattern that counts as the pattern, in bytes; shorter ones may be ordinary words. */
const SHORTEST_BEGINNING = 12

/** Shortest beginning of a pattern that counts before "…", in bytes. */
const SHORTEST_CUT = 4

/** @returns whether the bytes from here on are "…" in UTF-8 */
export function isEllipsis(bytes: Uint8Array, index: number): boolean {
  return bytes[index] === 0xe2 && bytes[index + 1] === 0x80 && bytes[index + 2] === 0xa6
}

/** What a byte counts as: another byte, or `IGNORED`. */
export type ByteClasses = Int16Array
export const IGNORED = -1

export class Matcher {
  readonly #classes: ByteClasses
  /** The nodes of a trie; 0 is the root. Children of a node are a linked list, those of the root a table. */
  readonly #label: Uint8Array
  readonly #firstChild: Int32Array
  readonly #sibling: Int32Array
  readonly #depth: Int32Array
  /** The node of the longest suffix that is in the trie as well. */
  readonly #suffix: Int32Array
  /** Length of the longest match that ends at a node; 0 without one. */
  readonly #match: Int32Array
  readonly #root = new Int32Array(256)
  #size = 1
  /** Where the latest bytes stand that were not ignored, at least as many as the longest pattern has. */
  readonly #places: Uint32Array

  /** @param patterns none of them empty; their bytes are classes already */
  constructor(patterns: readonly Uint8Array[], classes: ByteClasses) {
    const most = patterns.reduce((sum, pattern) => sum + pattern.length, 1)
    const longest = patterns.reduce((length, pattern) => Math.max(length, pattern.length), 1)
    this.#classes = classes
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(longest)))
    this.#label = new Uint8Array(most)
    this.#firstChild = new Int32Array(most)
    this.#sibling = new Int32Array(most)
    this.#depth = new Int32Array(most)
    this.#suffix = new Int32Array(most)
    this.#match = new Int32Array(most)
    for (const pattern of patterns) this.#insert(pattern)
    this.#link()
  }

  /** Half a pattern or more of its beginning counts as well: others cut texts without a mark. */
  #insert(pattern: Uint8Array): void {
    const shortest = Math.min(pattern.length, Math.max(SHORTEST_BEGINNING, Math.ceil(pattern.length / 2)))
    let node = 0
    pattern.forEach((byte, index) => {
      node = this.#child(node, byte) || this.#add(node, byte)
      if (index + 1 >= shortest) this.#match[node] = index + 1
    })
  }

  #child(node: number, byte: number): number {
    if (node === 0) return this.#root[byte] ?? 0
    let child = this.#firstChild[node] ?? 0
    while (child !== 0 && this.#label[child] !== byte) child = this.#sibling[child] ?? 0
    return child
  }

  #add(parent: number, byte: number): number {
    const node = this.#size++
    this.#label[node] = byte
    this.#depth[node] = (this.#depth[parent] ?? 0) + 1
    this.#sibling[node] = this.#firstChild[parent] ?? 0
    this.#firstChild[parent] = node
    if (parent === 0) this.#root[byte] = node
    return node
  }

  /** Goes through the nodes by depth, because a suffix is shorter than its node. */
  #link(): void {
    const queue = new Int32Array(this.#size)
    let end = 1
    for (let next = 0; next < end; next += 1) {
      const parent = queue[next] ?? 0
      for (let node = this.#firstChild[parent] ?? 0; node !== 0; node = this.#sibling[node] ?? 0) {
        const suffix = parent === 0 ? 0 : this.#next(this.#suffix[parent] ?? 0, this.#label[node] ?? 0)
        this.#suffix[node] = suffix
        this.#match[node] ||= this.#match[suffix] ?? 0
        queue[end++] = node
      }
    }
  }

  #next(from: number, byte: number): number {
    for (let node = from; ; node = this.#suffix[node] ?? 0) {
      const child = this.#child(node, byte)
      if (child !== 0 || node === 0) return child
    }
  }

  /**
   * Finds the patterns, their beginnings of half their length or more, and shorter beginnings before "…".
   * @param shortest shortest match that counts, in bytes that are not ignored
   * @param found takes the indices of the first and the last byte; neither overlapping nor adjacent matches come apart
   */
  search(bytes: Uint8Array, shortest: number, found: (first: number, last: number) => void): void {
    const places = this.#places
    const mask = places.length - 1
    const shortestCut = Math.max(shortest, SHORTEST_CUT)
    let read = 0
    let node = 0
    let first = 0
    let last = -2
    const note = (matched: number) => {
      const start = places[(read - matched) & mask] ?? 0
      const end = places[(read - 1) & mask] ?? 0
      if (last !== -2 && start > last + 1) found(first, last)
      first = last === -2 || start > last + 1 ? start : Math.min(first, start)
      last = end
    }
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0
      const depth = this.#depth[node] ?? 0
      if (byte === 0xe2 && depth >= shortestCut && isEllipsis(bytes, index)) note(depth)
      const kind = this.#classes[byte] ?? IGNORED
      if (kind === IGNORED) continue
      places[read & mask] = index
      read += 1
      node = node === 0 ? (this.#root[kind] ?? 0) : this.#next(node, kind)
      const matched = this.#match[node] ?? 0
      if (matched >= shortest && matched > 0) note(matched)
    }
    if (last !== -2) found(first, last)
  }
}
