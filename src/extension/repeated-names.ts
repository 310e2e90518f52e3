import { isRecord } from './document.ts'
import type { Issue } from './findings.ts'

/**
 * @param value a document's value, right or wrong
 * @param field of the document, whose items have names
 * @returns an issue for each item that has the name of an earlier one
 */
export function repeatedNames(value: unknown, field: string, message: string): Issue[] {
  const items = isRecord(value) ? value[field] : undefined
  if (!Array.isArray(items)) return []
  const seen = new Set<string>()
  return items.flatMap((item: unknown, index) => {
    const name = isRecord(item) ? item['name'] : undefined
    if (typeof name !== 'string') return []
    const repeated = seen.has(name)
    seen.add(name)
    return repeated ? [{ path: [field, index, 'name'], message }] : []
  })
}
