/** Finds what a document holds too much of: lists that are too long to be judged, and numbers that JSON cannot carry. */

import { bounded, nameOf, type Document, type Finding } from './document.ts'

/** Most items of a list: far beyond what people write, far below where judging each of them takes long. */
const MAX_ITEMS = 5_000

/** @returns a finding for each list that is too long for its items to be judged one by one, bounded, at its line */
export function longLists(document: Document): Finding[] {
  return excesses(document, value =>
    Array.isArray(value) && value.length > MAX_ITEMS
      ? `is a list of ${value.length} items; of a file with lists of more than ${MAX_ITEMS}, little is checked here`
      : undefined
  )
}

/**
 * @returns a finding for each number that JSON which is made of the document cannot carry unchanged (too large for a
 * double, infinite, or not a number), bounded, at its line
 */
export function unsendableNumbers(document: Document): Finding[] {
  return excesses(document, value =>
    typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)
      ? 'is a number that cannot be sent as written; put it in quotes'
      : undefined
  )
}

/** @param excessOf gives the message about a value, without its name */
function excesses(document: Document, excessOf: (value: unknown) => string | undefined): Finding[] {
  return bounded(found(document.value, excessOf), ({ path, message }) => ({
    line: document.line(path),
    message: `${nameOf(path)} ${message}`
  }))
}

interface Excess {
  /** The same list for all of them: it changes when the next one is asked for. */
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** It does not call itself, because each level would make every find more costly. */
function* found(document: unknown, excessOf: (value: unknown) => string | undefined): Generator<Excess> {
  const path: PropertyKey[] = []
  const levels = [entriesOf([document])]
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const { done, value: entry } = level.next()
    if (done === true) {
      levels.pop()
      continue
    }
    const [key, value] = entry
    // The first level is the document itself, which has no key.
    path.length = levels.length - 1
    if (levels.length > 1) path[levels.length - 2] = key
    const message = excessOf(value)
    if (message !== undefined) yield { path, message }
    if (typeof value === 'object' && value !== null) levels.push(entriesOf(value))
  }
}

function entriesOf(value: object): Iterator<[PropertyKey, unknown], undefined> {
  return Array.isArray(value) ? value.entries() : Object.entries(value).values()
}
