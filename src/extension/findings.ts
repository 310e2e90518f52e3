/** Makes findings of what a schema finds: at which line, which field, what it is, and what it must be. */

import { hiddenCharacters } from '../report/hidden.ts'
import { oneLine, quote } from '../report/text.ts'
import { bounded, isRecord, MAX_VALUE, nameOf, type Document, type Finding } from './document.ts'

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
 * @param value what was judged, when it is not the document's own: the document with inputs laid over it
 * @returns the issues as findings, bounded, each at its line, with the name of its field and its value
 */
export function findings(
  issues: readonly Issue[],
  document: Document,
  value: unknown = document.value
): Finding[] {
  return bounded(issues, ({ expected, path, message }) => {
    const given = valueAt(value, path)
    const quotes = expected === 'string' && typeof given === 'number' ? ', in quotes' : ''
    const written = typeof given === 'number' ? document.written(path) : undefined
    const is = written === undefined ? described(given) : `is ${oneLine(written, MAX_VALUE)}`
    const hidden = message.includes('U+') ? '' : hiddenPart(given)
    return { line: document.line(path), message: `${nameOf(path)} ${is}; it ${message}${quotes}${hidden}` }
  })
}

/** @returns the first issue of each place where nothing is reported already */
export function issuesBeside(reported: readonly Issue[], issues: readonly Issue[] = []): readonly Issue[] {
  const places = new Set(reported.map(placeOf))
  return issues.filter(issue => {
    const isNew = !places.has(placeOf(issue))
    places.add(placeOf(issue))
    return isNew
  })
}

function placeOf({ path }: Issue): string {
  return path.join('.')
}

/** @returns the text at the path; nothing when there is none */
export function textAt(value: unknown, path: readonly PropertyKey[]): string | undefined {
  const found = valueAt(value, path)
  return typeof found === 'string' ? found : undefined
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    return typeof inner === 'object' && inner !== null
      ? (inner as Record<PropertyKey, unknown>)[key]
      : undefined
  }, value)
}

/** @returns what nobody sees in a name or a version, as a part of a sentence; what is longer is text for people */
function hiddenPart(value: unknown): string {
  if (typeof value !== 'string' || value.length > MAX_VALUE) return ''
  const hidden = hiddenCharacters(value)
  return hidden === undefined ? '' : `; look closely: ${hidden}`
}

function described(value: unknown): string {
  if (value === undefined) return 'is missing'
  if (typeof value === 'string') return `is ${quoteValue(value)}`
  if (Array.isArray(value)) return 'is a list'
  return isRecord(value) ? 'is an object' : `is ${JSON.stringify(value)}`
}

/**
 * @param value a document's value, right or wrong
 * @param field of the document, a list of items with names
 * @returns an issue for each item that has the name of an earlier one
 */
export function repeatedNames(value: unknown, field: string, message: string): Issue[] {
  const items = isRecord(value) ? value[field] : undefined
  if (!Array.isArray(items)) return []
  const seen = new Set<string>()
  return items.flatMap((item: unknown, index) => {
    const name = textAt(item, ['name'])
    if (name === undefined) return []
    const isRepeated = seen.has(name)
    seen.add(name)
    return isRepeated ? [{ path: [field, index, 'name'], message }] : []
  })
}
