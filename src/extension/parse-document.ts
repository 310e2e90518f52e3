/** Parses a JSON or YAML file, within bounds that hold whatever is in it. */

import { MAX_DOCUMENT_BYTES, wrongAt, type Document } from './document.ts'
import { IS_POINTER, isLfsPointer } from './lfs.ts'

/**
 * @param bytes the file, UTF-8, with or without a byte order mark
 * @param kind JSON is strict; YAML is 1.2 core, without custom tags, with bounded aliases
 * @throws DocumentError: not UTF-8, syntax, duplicate keys, nesting or size beyond bounds
 */
export async function parseDocument(bytes: Uint8Array, kind: 'json' | 'yaml'): Promise<Document> {
  if (bytes.length > MAX_DOCUMENT_BYTES)
    throw wrongAt(1, `the file is larger than ${MAX_DOCUMENT_BYTES} bytes`)
  if (isLfsPointer(bytes)) throw wrongAt(1, `the file ${IS_POINTER}`)
  const text = decodeUtf8(bytes)
  if (text === undefined) throw wrongAt(1, 'the file is not UTF-8')
  const { parse } = kind === 'json' ? await import('./json.ts') : await import('./yaml.ts')
  return parse(text)
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
