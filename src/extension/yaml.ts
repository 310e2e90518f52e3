/** Parses YAML 1.2 core: no custom tags, no key twice, and aliases within bounds. */

import {
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
  type Document as YamlDocument,
  type Node,
  type Scalar,
  type YAMLError
} from 'yaml'
import { appearsTwice, byLine, DocumentError, MAX_DOCUMENT_BYTES, type Document } from './document.ts'

/** How many aliases of a file are followed: enough for people, too few for a file that grows without bound. */
const MAX_ALIASES = 100

/** Longest JSON that a file may become, in characters; without aliases, a line break of YAML becomes two of JSON. */
const MAX_JSON_LENGTH = 2 * MAX_DOCUMENT_BYTES

/** @returns the same lines with nothing but the brackets that hold lists and maps */
export function brackets(text: string): string {
  const tokens = Array.from(new Lexer().lex(text), token =>
    /^[[\]{}]$/.test(token) ? token : token.replace(/[^\r\n]/g, '')
  )
  return tokens.join('')
}

/**
 * @returns the document
 * @throws DocumentError with every syntax error, duplicate key, unknown tag
 */
export function parse(text: string): Document {
  const lines = new LineCounter()
  const options = {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false // The library compares each key with every other.
  } as const
  const document = parseDocument(text, { ...options, lineCounter: lines })
  const findings = [...document.errors, ...document.warnings].map(error => ({
    line: error.linePos?.[0].line ?? 1,
    message: messageFor(error)
  }))
  for (const key of repeatedKeys(document))
    findings.push({ line: lines.linePos(key.range?.[0] ?? 0).line, message: appearsTwice(key.value) })
  if (findings.length > 0) throw new DocumentError(byLine(findings))
  return {
    value: resolved(document),
    line: path => {
      for (let length = path.length; length > 0; length -= 1) {
        const range = rangeOf(document, path.slice(0, length))
        if (range) return lines.linePos(range[0]).line
      }
      return 1
    },
    written: path => {
      const node: unknown = document.getIn(path, true)
      return isScalar(node) && typeof node.value === 'number' ? node.source : undefined
    }
  }
}

function messageFor({ code, message }: YAMLError): string {
  // The library's own message is for programmers.
  if (code === 'MULTIPLE_DOCS') return 'another document begins here, and a file may hold one only'
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'invalid YAML'
}

function repeatedKeys(document: YamlDocument): Scalar[] {
  const repeated: Scalar[] = []
  visit(document, {
    Map: (_position, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) repeated.push(key)
        seen.add(key.value)
      }
    }
  })
  return repeated
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

/** @throws DocumentError when an alias has no end, or all aliases together become more than a file may be */
function resolved(document: YamlDocument): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    // This fails with a TypeError for an alias within its own anchor: a circle cannot be sent.
    if (JSON.stringify(value).length <= MAX_JSON_LENGTH) return value
  } catch (error) {
    if (error instanceof TypeError) throw wrongAliases('an alias stands inside of its own anchor')
  }
  throw wrongAliases('the file has too many aliases')
}

function wrongAliases(message: string): DocumentError {
  return new DocumentError([{ line: 1, message }])
}
