/** Parses YAML 1.2 core: no custom tags, no key twice, and aliases, nesting and tokens within bounds. */

import {
  Composer,
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  type Document as YamlDocument,
  type Node,
  type YAMLError
} from 'yaml'
import { present } from '../report/expected.ts'
import { hiddenCharacters } from '../report/hidden.ts'
import { oneLine } from '../report/text.ts'
import { bounded, byLine, DocumentError, MAX_DEPTH, TOO_DEEP, wrongAt, type Document } from './document.ts'
import { ValueReader } from './yaml-value.ts'

/** Most tokens of a file: the library takes a kilobyte of memory for each. People write a few thousand. */
const MAX_TOKENS = 450_000

/** Longest message of the library that is repeated, in characters: it may quote the file. */
const MAX_MESSAGE = 200

/**
 * @returns the document
 * @throws DocumentError with every syntax error, duplicate key, unknown tag
 */
export function parse(text: string): Document {
  const lines = new LineCounter()
  const lineOf = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const document = withoutStacks(() => compose(text, lines))
  const reader = new ValueReader(lineOf)
  const value = reader.read(document.contents)
  const errors = bounded([...document.errors, ...document.warnings], error => {
    const line = lineOf(error.pos[0])
    const hidden = hiddenCharacters(lineText(text, present(lines.lineStarts[line - 1])))
    return { line, message: messageFor(error) + (hidden === undefined ? '' : `; look closely: ${hidden}`) }
  })
  if (errors.length + reader.problems.length > 0)
    throw new DocumentError(byLine([...errors, ...reader.problems]))
  return {
    value,
    line: path => {
      for (let length = path.length; length > 0; length -= 1) {
        const range = rangeOf(document, path.slice(0, length))
        if (range) return lineOf(range[0])
      }
      return 1
    },
    written: path => {
      const node: unknown = document.getIn(path, true)
      return isScalar(node) && typeof node.value === 'number' ? node.source : undefined
    }
  }
}

/** The library makes an error of every mistake, of which the stack is the largest part. */
function withoutStacks<T>(work: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** @throws DocumentError when there is another document, or the file goes beyond a bound */
function compose(text: string, lines: LineCounter): YamlDocument {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false // The library compares each key with every other.
  })
  let first: YamlDocument | undefined
  for (const document of composer.compose(tokens(text, lines), true, text.length)) {
    if (first !== undefined) {
      const { line } = lines.linePos(document.range[0])
      throw wrongAt(line, 'another document begins here, and a file may hold one only')
    }
    first = document
  }
  // The library makes a document of an empty file as well.
  return present(first)
}

/** The library's parser calls itself for each level, and keeps all that it reads, so it is stopped in time. */
function* tokens(text: string, lines: LineCounter) {
  const parser = new Parser(lines.addNewLine)
  let count = 0
  lines.addNewLine(0)
  for (const token of new Lexer().lex(text)) {
    yield* parser.next(token)
    // A list or map takes more memory than a value.
    count += token === '[' || token === '{' ? 2 : 1
    if (parser.stack.length > MAX_DEPTH) throw wrongAt(lines.lineStarts.length, TOO_DEEP)
    if (count > MAX_TOKENS) {
      const message = `the file has more than ${MAX_TOKENS} keys, values and signs up to this line`
      throw wrongAt(lines.lineStarts.length, message)
    }
  }
  yield* parser.end()
}

/** @returns the line that begins at the offset, cut to what is looked at */
function lineText(text: string, start: number): string {
  return text.slice(start, start + MAX_MESSAGE).replace(/[\r\n].*$/s, '')
}

/** What the library says is for programmers, and may quote the file. */
function messageFor({ message }: YAMLError): string {
  return oneLine(message.slice(0, 2 * MAX_MESSAGE), MAX_MESSAGE)
}

/** @returns where the reader looks for the value at the path: at its key, or in a list at itself */
function rangeOf(document: YamlDocument, path: readonly PropertyKey[]): Node['range'] {
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(holder)
    ? holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined
  const node = pair?.key ?? document.getIn(path, true)
  return isNode(node) ? node.range : undefined
}
