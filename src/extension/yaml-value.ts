/** Makes the value of a YAML document from the library's nodes, and follows aliases within bounds. */

import { isAlias, isCollection, isPair, isScalar, isSeq, type Alias, type YAMLMap, type YAMLSeq } from 'yaml'
import { appearsTwice, MAX_DEPTH, MAX_DOCUMENT_BYTES, TOO_DEEP, type Finding } from './document.ts'
import { present } from '../report/expected.ts'

/** Most aliases of one anchor: enough for people. */
const MAX_ALIASES = 100

/** How much all aliases together may add to a file, in characters. */
const MAX_ADDED = MAX_DOCUMENT_BYTES

/** A later version of YAML dropped merge keys, so that `<<` would be sent as a field. */
const MERGE = 'YAML 1.2 has no merge keys (<<); repeat the keys here, or put << in quotes if it is a name'

/** The value of a node. */
interface Built {
  readonly value: unknown
  /** About how many characters its JSON has. */
  readonly size: number
  /** How many levels are below it. */
  readonly depth: number
}

/** A node that aliases stand for. */
interface Anchor {
  /** Absent as long as the node is being read. */
  built: Built | undefined
  aliases: number
}

const NOTHING: Built = { value: null, size: 4, depth: 0 }

/** Reads the nodes of one document, once and in order. */
export class ValueReader {
  /** Keys that appear twice, and aliases that cannot be followed. */
  readonly problems: Finding[] = []
  readonly #anchors = new Map<string, Anchor>()
  readonly #lineOf: (offset: number) => number
  readonly #told = new Set<string>()
  #added = 0

  /** @param lineOf gives the line, from 1, of an offset in the file */
  constructor(lineOf: (offset: number) => number) {
    this.#lineOf = lineOf
  }

  /** @returns the value of the document's topmost node */
  read(contents: unknown): unknown {
    return this.#build(contents, 0).value
  }

  #build(node: unknown, level: number): Built {
    if (isAlias(node)) return this.#follow(node, level)
    if (!isScalar(node) && !isCollection(node)) return NOTHING
    const anchor: Anchor = { built: undefined, aliases: 0 }
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, anchor)
    anchor.built = isScalar(node) ? scalar(node.value) : this.#collection(node, level + 1)
    return anchor.built
  }

  #collection(node: YAMLMap | YAMLSeq, level: number): Built {
    let size = 2
    let depth = 0
    const inner = (child: unknown) => {
      const built = this.#build(child, level)
      size += built.size + 1
      depth = Math.max(depth, built.depth + 1)
      return built.value
    }
    const value = isSeq(node) ? node.items.map(inner) : this.#map(node, inner)
    return { value, size, depth }
  }

  #map({ items }: YAMLMap, inner: (child: unknown) => unknown): unknown {
    const entries = new Map<string, unknown>()
    for (const pair of items) {
      // A key that is no text is an error of the library.
      if (!isPair(pair) || !isScalar(pair.key)) continue
      // In quotes, or with a tag, it is an ordinary text.
      if (pair.key.source === '<<' && pair.key.type === 'PLAIN' && pair.key.tag === undefined)
        this.#problem(pair.key.range, MERGE)
      const key = String(inner(pair.key))
      if (entries.has(key)) this.#problem(pair.key.range, appearsTwice(key))
      entries.set(key, inner(pair.value))
    }
    return Object.fromEntries(entries)
  }

  #follow(alias: Alias, level: number): Built {
    const anchor = this.#anchors.get(alias.source)
    const found = this.#builtBy(anchor, level)
    if (typeof found !== 'string') return found
    // A bound that is passed once is passed by every alias after it.
    if (!this.#told.has(found)) this.#problem(alias.range, found)
    this.#told.add(found)
    return NOTHING
  }

  /** @returns what an alias stands for, or why it cannot be followed */
  #builtBy(anchor: Anchor | undefined, level: number): Built | string {
    if (anchor === undefined) return 'an alias has no anchor before it'
    if (anchor.built === undefined) return 'an alias stands inside of its own anchor'
    anchor.aliases += 1
    this.#added += anchor.built.size
    if (anchor.aliases > MAX_ALIASES) return `an anchor has more than ${MAX_ALIASES} aliases`
    if (this.#added > MAX_ADDED)
      return `the aliases up to here add more than ${MAX_ADDED} characters to the file`
    return level + anchor.built.depth > MAX_DEPTH ? `${TOO_DEEP} by an alias` : anchor.built
  }

  #problem(range: readonly number[] | null | undefined, message: string): void {
    this.problems.push({ line: this.#lineOf(present(range?.[0])), message })
  }
}

function scalar(value: unknown): Built {
  return { value, size: String(value).length + 2, depth: 0 }
}
