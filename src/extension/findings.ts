import { oneLine, quote } from '../report/text.ts'
import { bounded, type Document, type Finding } from './document.ts'

/** Longest value from a file that a message repeats, in characters. */
export const MAX_VALUE = 100

/** @returns the value in double quotes, on one line, cut to what a message repeats */
export function quoteValue(value: string): string {
  return quote(value, MAX_VALUE)
}

/** The part of a zod issue that is used here. */
export interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** The type that was expected, when it is the type that is wrong. */
  readonly expected?: string
}

/**
 * @param value what was judged: the document's value, or that with inputs laid over it
 * @returns the problems of a schema, bounded, each at its line, with the name of its field and what stands there
 */
export function findings(
  issues: readonly Issue[],
  document: Document,
  value: unknown = document.value
): Finding[] {
  return bounded(issues, ({ expected, path, message }) => {
    const name = path.length === 0 ? 'the file' : path.join('.')
    const given = at(value, path)
    const quotes = expected === 'string' && typeof given === 'number' ? ', in quotes' : ''
    const stated = typeof given === 'number' ? document.written(path) : undefined
    const stands = stated === undefined ? shown(given) : `is ${oneLine(stated, MAX_VALUE)}`
    return { line: document.line(path), message: `${name} ${stands}; it ${message}${quotes}` }
  })
}

/** @returns the text at the path; nothing when something else or nothing stands there */
export function textAt(value: unknown, path: readonly PropertyKey[]): string | undefined {
  const found = at(value, path)
  return typeof found === 'string' ? found : undefined
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    return typeof inner === 'object' && inner !== null
      ? (inner as Record<PropertyKey, unknown>)[key]
      : undefined
  }, value)
}

function shown(value: unknown): string {
  if (value === undefined) return 'is missing'
  if (typeof value === 'string') return `is ${quoteValue(value)}`
  if (Array.isArray(value)) return 'is a list'
  return typeof value === 'object' && value !== null ? 'is an object' : `is ${JSON.stringify(value)}`
}
