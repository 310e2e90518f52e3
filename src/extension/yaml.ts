import { isNode, LineCounter, parseDocument } from 'yaml'
import { DocumentError, type Document } from './document.ts'

/** Aliases that may be followed in one file: enough for people, too few for a file that grows without bound. */
const MAX_ALIASES = 100

/**
 * @returns the document
 * @throws DocumentError with every syntax error, duplicate key, unknown tag
 */
export function parse(text: string): Document {
  const lines = new LineCounter()
  const options = { version: '1.2', schema: 'core', resolveKnownTags: false, stringKeys: true } as const
  const document = parseDocument(text, { ...options, lineCounter: lines })
  const findings = [...document.errors, ...document.warnings].map(error => ({
    line: error.linePos?.[0].line ?? 1,
    message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'invalid YAML'
  }))
  if (findings.length > 0) throw new DocumentError(findings)
  return {
    value: resolved(() => {
      const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
      JSON.stringify(value) // An alias within its own anchor makes a circle, which cannot be sent.
      return value
    }),
    line: path => {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
      }
      return 1
    }
  }
}

function resolved(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    const circular = error instanceof TypeError
    const message = circular ? 'an alias stands inside of its own anchor' : 'the file has too many aliases'
    throw new DocumentError([{ line: 1, message }])
  }
}
