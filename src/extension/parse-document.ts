/** Parses a JSON or YAML file, within bounds that hold whatever is in it. */

import { bounded, DocumentError, MAX_DOCUMENT_BYTES, type Document } from './document.ts'

/** Deepest nesting that is read: far beyond what people write, far below where parsers run out of stack. */
const MAX_DEPTH = 500

/**
 * @param bytes the file, UTF-8, with or without a byte order mark
 * @param kind JSON is strict; YAML is 1.2 core, without custom tags, with bounded aliases
 * @throws DocumentError: syntax, duplicate keys, numbers that cannot be sent as written
 */
export async function parseDocument(bytes: Uint8Array, kind: 'json' | 'yaml'): Promise<Document> {
  if (bytes.length > MAX_DOCUMENT_BYTES)
    throw wrongAt(1, `the file is larger than ${MAX_DOCUMENT_BYTES} bytes`)
  const text = decodeUtf8(bytes)
  if (text === undefined) throw wrongAt(1, 'the file is not UTF-8')
  const { brackets, parse } = kind === 'json' ? await import('./json.ts') : await import('./yaml.ts')
  const deepLine = tooDeepAt(text, brackets(text))
  if (deepLine !== undefined) throw wrongAt(deepLine, 'the file is nested too deep')
  const document = parse(text)
  const findings = bounded([...inexactNumbers(document.value)], path => ({
    line: document.line(path),
    message: `${path.length === 0 ? 'the file' : path.join('.')} is a number that cannot be sent as written; put it in quotes`
  }))
  if (findings.length > 0) throw new DocumentError(findings)
  return document
}

function wrongAt(line: number, message: string): DocumentError {
  return new DocumentError([{ line, message }])
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

const LINE_END = /\r\n|\n|\r/

/**
 * Estimates the depth before parsing, because parsers recurse: open brackets, and in YAML the indentation with its
 * dashes.
 * @param brackets the same lines, without brackets that are part of a text
 * @returns the line, from 1, where the nesting passes the limit
 */
function tooDeepAt(text: string, brackets: string): number | undefined {
  const structure = brackets.split(LINE_END)
  let open = 0
  for (const [index, line] of text.split(LINE_END).entries()) {
    const indentation = /^(?:[ \t]|[-?:] )*/.exec(line)?.[0].length ?? 0
    if (open + indentation > MAX_DEPTH) return index + 1
    for (const character of structure[index] ?? '') {
      if (character === '[' || character === '{') open += 1
      else if (character === ']' || character === '}') open = Math.max(0, open - 1)
      if (open + indentation > MAX_DEPTH) return index + 1
    }
  }
  return undefined
}

/** @returns paths of numbers that JSON cannot carry unchanged: too large for a double, infinite, or not a number */
function* inexactNumbers(value: unknown, path: PropertyKey[] = []): Generator<PropertyKey[]> {
  if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) yield path
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    yield* inexactNumbers(inner, [...path, Array.isArray(value) ? Number(key) : key])
  }
}
