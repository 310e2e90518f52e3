/** Parses a JSON or YAML file, within bounds that hold whatever is in it. */

import { bounded, DocumentError, MAX_DOCUMENT_BYTES, nameOf, wrongAt, type Document } from './document.ts'

/** Most items of a list: far beyond what people write, far below where judging each of them takes long. */
const MAX_ITEMS = 5_000

/**
 * @param bytes the file, UTF-8, with or without a byte order mark
 * @param kind JSON is strict; YAML is 1.2 core, without custom tags, with bounded aliases
 * @throws DocumentError: syntax, duplicate keys, numbers that cannot be sent as written, nesting or lists beyond bounds
 */
export async function parseDocument(bytes: Uint8Array, kind: 'json' | 'yaml'): Promise<Document> {
  if (bytes.length > MAX_DOCUMENT_BYTES)
    throw wrongAt(1, `the file is larger than ${MAX_DOCUMENT_BYTES} bytes`)
  const text = decodeUtf8(bytes)
  if (text === undefined) throw wrongAt(1, 'the file is not UTF-8')
  const { parse } = kind === 'json' ? await import('./json.ts') : await import('./yaml.ts')
  const document = parse(text)
  const findings = bounded(excesses(document.value), ({ path, message }) => ({
    line: document.line(path),
    message: `${nameOf(path)} ${message}`
  }))
  if (findings.length > 0) throw new DocumentError(findings)
  return document
}

/** @returns the text without its byte order mark; nothing when it is not UTF-8 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  // UTF-16 may pass for UTF-8, and has a 0 beside each letter.
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

interface Excess {
  /** The same list for all of them: it changes when the next one is asked for. */
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/**
 * Finds numbers that JSON cannot carry unchanged (too large for a double, infinite, or not a number), and lists that
 * are too long to be judged. It does not call itself, because each level would make every find more costly.
 */
function* excesses(document: unknown): Generator<Excess> {
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

function excessOf(value: unknown): string | undefined {
  if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
    return 'is a number that cannot be sent as written; put it in quotes'
  if (Array.isArray(value) && value.length > MAX_ITEMS)
    return `is a list of ${value.length} items; at most ${MAX_ITEMS} are read here`
  return undefined
}
