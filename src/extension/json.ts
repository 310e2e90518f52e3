/** Parses JSON strictly: no comments, no trailing commas, no key twice. */

import { createScanner, printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser'
import {
  appearsTwice,
  bounded,
  DocumentError,
  MAX_DEPTH,
  MAX_VALUE,
  TOO_DEEP,
  wrongAt,
  type Document
} from './document.ts'
import { present } from '../report/expected.ts'
import { hiddenCharacters } from '../report/hidden.ts'
import { lineAt, nearest } from './json-position.ts'

const MESSAGES: Readonly<Record<string, string>> = {
  InvalidCommentToken: 'JSON has no comments; remove it',
  InvalidSymbol: 'a word stands here outside of quotes; put text in double quotes',
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing after the key',
  ValueExpected: 'a value is missing here; a comma before a closing bracket is not JSON',
  PropertyNameExpected:
    'a key in double quotes is missing here; a comma before a closing bracket is not JSON',
  CloseBraceExpected: 'the closing } is missing',
  CloseBracketExpected: 'the closing ] is missing',
  EndOfFileExpected: 'there is text after the end of the JSON value'
}

/** @param wrong the text that is none, or its beginning */
function messageFor(code: string, wrong: string): string {
  if (code !== 'InvalidSymbol') return MESSAGES[code] ?? `invalid JSON (${code})`
  if (wrong.startsWith('#')) return present(MESSAGES['InvalidCommentToken'])
  const hidden = hiddenCharacters(wrong)
  return hidden === undefined ? present(MESSAGES[code]) : `what stands here is not JSON: ${hidden}`
}

/**
 * @returns the document
 * @throws DocumentError with the first syntax error of each line, or every duplicate key
 */
export function parse(text: string): Document {
  if (text.trim() === '') throw wrongAt(1, 'the file is empty')
  checkDepth(text)
  const { syntax, repeated } = inspect(text)
  if (syntax.size > 0) throw new DocumentError(bounded(syntax, ([line, message]) => ({ line, message })))
  if (repeated.length > 0) {
    throw new DocumentError(bounded(repeated, ({ line, key }) => ({ line, message: appearsTwice(key) })))
  }
  return {
    value: JSON.parse(text) as unknown,
    line: path => lineAt(text, nearest(text, path).shown),
    written: path => {
      const { whole, value } = nearest(text, path)
      return whole ? /^-?\d[\d.eE+-]*/.exec(text.slice(value))?.[0] : undefined
    }
  }
}

/**
 * The parser calls itself for each level, and for each bracket that the closing one does not match.
 * @throws DocumentError at the line where the nesting passes the limit
 */
function checkDepth(text: string): void {
  const scanner = createScanner(text, true)
  const closing: string[] = []
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const sign = text[scanner.getTokenOffset()]
    if (sign === '{') closing.push('}')
    else if (sign === '[') closing.push(']')
    else if (sign === closing.at(-1)) closing.pop()
    if (closing.length > MAX_DEPTH) throw wrongAt(scanner.getTokenStartLine() + 1, TOO_DEEP)
  }
}

/** @returns the message about the first syntax error of each line, by line, and each duplicate key with its line */
function inspect(text: string) {
  const syntax = new Map<number, string>()
  const repeated: { readonly line: number; readonly key: string }[] = []
  const open: Set<string>[] = []
  const visitor: JSONVisitor = {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line) => {
      const keys = open.at(-1)
      if (keys?.has(key)) repeated.push({ line: line + 1, key })
      keys?.add(key)
    },
    onError: (error, offset, length, line) => {
      if (syntax.has(line + 1)) return
      const code = printParseErrorCode(error)
      const wrong = text.slice(offset, offset + Math.min(length, MAX_VALUE))
      syntax.set(line + 1, messageFor(code, wrong))
    }
  }
  visit(text, visitor, { disallowComments: true, allowTrailingComma: false })
  return { syntax, repeated }
}
