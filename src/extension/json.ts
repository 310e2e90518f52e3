/** Parses JSON strictly: no comments, no trailing commas, no key twice. */

import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type JSONPath,
  type Node,
  type ParseError
} from 'jsonc-parser'
import { appearsTwice, DocumentError, type Document, type Finding } from './document.ts'

const MESSAGES: Readonly<Record<string, string>> = {
  InvalidCommentToken: 'JSON has no comments; remove it',
  InvalidSymbol: 'JSON has no comments and no bare words here; put text in double quotes',
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing after the key',
  ValueExpected: 'a value is missing here; a comma before a closing bracket is not JSON',
  PropertyNameExpected:
    'a key in double quotes is missing here; a comma before a closing bracket is not JSON',
  CloseBraceExpected: 'the closing } is missing',
  CloseBracketExpected: 'the closing ] is missing',
  EndOfFileExpected: 'there is text after the end of the JSON value'
}

/** @returns the same lines without what stands in quotes */
export function brackets(text: string): string {
  return text.replace(/"(?:[^"\\\r\n]|\\.)*"/g, '')
}

/**
 * @returns the document
 * @throws DocumentError with the first syntax error of each line, or every duplicate key
 */
export function parse(text: string): Document {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const lineAt = lineIndex(text)
  if (text.trim() === '') throw new DocumentError([{ line: 1, message: 'the file is empty' }])
  if (root === undefined || errors.length > 0) throw new DocumentError(syntaxFindings(errors, lineAt))
  const duplicates = [...duplicateKeys(root)].map(key => ({
    line: lineAt(key.offset),
    message: appearsTwice(key.value)
  }))
  if (duplicates.length > 0) throw new DocumentError(duplicates)
  return {
    value: JSON.parse(text) as unknown,
    line: path => lineAt(nearest(root, path).offset),
    written: path => {
      const node = findNodeAtLocation(root, [...path] as JSONPath)
      return node?.type === 'number' ? text.slice(node.offset, node.offset + node.length) : undefined
    }
  }
}

function syntaxFindings(errors: readonly ParseError[], lineAt: (offset: number) => number): Finding[] {
  const byLine = new Map<number, Finding>()
  for (const { error, offset } of errors) {
    const code = printParseErrorCode(error)
    const line = lineAt(offset)
    if (!byLine.has(line)) byLine.set(line, { line, message: MESSAGES[code] ?? `invalid JSON (${code})` })
  }
  return [...byLine.values()]
}

function* duplicateKeys(node: Node): Generator<Node> {
  const seen = new Set<unknown>()
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined
    if (key !== undefined && seen.has(key.value)) yield key
    seen.add(key?.value)
    yield* duplicateKeys(child)
  }
}

function nearest(root: Node, path: readonly PropertyKey[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const found = findNodeAtLocation(root, path.slice(0, length) as JSONPath)
    // A value may span lines, and the reader looks for its key.
    if (found !== undefined) return found.parent?.type === 'property' ? found.parent : found
  }
  return root
}

/** @returns a function that gives the line, from 1, of an offset in the text */
function lineIndex(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)
  return offset => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? Infinity) <= offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
