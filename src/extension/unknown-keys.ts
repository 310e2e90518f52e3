/** Finds keys that no document names: most are typing errors, and the service reports none of them. */

import type * as z from 'zod/mini'
import { bounded, isRecord, nameOf, type Document, type DocumentFindings } from './document.ts'
import { didYouMean, mostSimilar } from './similar.ts'

/** Keys that are known besides those of a schema, by the place of their object, such as `steps[]`; `` is the root. */
export type KnownKeys = Readonly<Record<string, readonly string[]>>

interface UnknownKey {
  readonly path: readonly PropertyKey[]
  readonly known: readonly string[]
}

/**
 * @param schema whose objects list the keys that they know; an object that lists none may have any
 * @param also further keys that are known
 * @param value what is judged, when it is not the document's own
 * @returns a finding for each unknown key, bounded, at its line: a warning for one that resembles a known key, which it
 * names, and a notice for another
 */
export function unknownKeys(
  schema: z.core.$ZodType,
  also: KnownKeys,
  document: Document,
  value: unknown = document.value
): Pick<DocumentFindings, 'warnings' | 'notices'> {
  const found = { slips: [] as UnknownKey[], others: [] as UnknownKey[] }
  for (const key of walk(schema, also, value, [])) {
    if (mostSimilar(String(key.path.at(-1)), key.known) === undefined) found.others.push(key)
    else found.slips.push(key)
  }
  const toFinding = ({ path, known }: UnknownKey) => {
    const message = `${nameOf(path)} is not in the documents; it is sent as it is`
    return { line: document.line(path), message: didYouMean(message, String(path.at(-1)), known) }
  }
  return { warnings: bounded(found.slips, toFinding), notices: bounded(found.others, toFinding) }
}

function* walk(
  schema: z.core.$ZodType,
  also: KnownKeys,
  value: unknown,
  path: readonly PropertyKey[]
): Generator<UnknownKey> {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional' || def.type === 'nullable') yield* walk(def.innerType, also, value, path)
  else if (def.type === 'array' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(def.element, also, item, [...path, index])
  } else if (def.type === 'object' && isRecord(value)) {
    const known = [...Object.keys(def.shape), ...(also[placeOf(path)] ?? [])]
    for (const [key, inner] of Object.entries(value)) {
      const field = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined
      if (field !== undefined) yield* walk(field, also, inner, [...path, key])
      else if (Object.keys(def.shape).length > 0 && !known.includes(key))
        yield { path: [...path, key], known }
    }
  }
}

/** @returns the place of all values like the one at the path: `inputs[].validation` */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map(key => (typeof key === 'number' ? '[]' : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}
