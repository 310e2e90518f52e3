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
  type Scalar
} from 'yaml'
import { DocumentError, MAX_DOCUMENT_BYTES, appearsTwice, type Document } from './document.ts'

/** Aliases that may be followed in one file: enough for people, too few for a file that grows without bound. */
const MAX_ALIASES = 100

/** Longest JSON that a file may stand for, in characters: of its own, it can have two for each of YAML (line breaks). */
const MAX_VALUE_LENGTH = 2 * MAX_DOCUMENT_BYTES

/** @returns the same lines with nothing but the brackets that hold lists and maps */
export function brackets(text: string): string {
  const tokens = Array.from(new Lexer().lex(text), token =>
    /^[[\]{}]$/.test(token) ? token : token.replace(/[^\r\n]/g, '')
  )
  return tokens.join('')
}

/** Where the library speaks to programmers. */
const EXPLAINED: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'another document begins here, and a file may hold one only'
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
    message: EXPLAINED[error.code] ?? reasonOf(error.message)
  }))
  for (const key of repeatedKeys(document))
    findings.push({ line: lines.linePos(key.range?.[0] ?? 0).line, message: appearsTwice(key.value) })
  if (findings.length > 0) throw new DocumentError(findings.sort((a, b) => a.line - b.line))
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

function reasonOf(message: string): string {
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

/** @returns where the reader looks for the value at the path: its key, or itself in a list */
function rangeOf(document: YamlDocument, path: readonly PropertyKey[]): Node['range'] {
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(holder)
    ? holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined
  const node = pair?.key ?? document.getIn(path, true)
  return isNode(node) ? node.range : undefined
}

/** @throws DocumentError when what aliases stand for has no end, or is larger than a file may be */
function resolved(document: YamlDocument): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    // Fails with a TypeError for an alias within its own anchor: a circle cannot be sent.
    if (JSON.stringify(value).length <= MAX_VALUE_LENGTH) return value
  } catch (error) {
    if (error instanceof TypeError) throw refused('an alias stands inside of its own anchor')
  }
  throw refused('the file has too many aliases')
}

function refused(message: string): DocumentError {
  return new DocumentError([{ line: 1, message }])
}
