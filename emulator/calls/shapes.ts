import type { Fields } from '../rules.ts'

/** The objects of a list that nobody has looked into yet; everything else is left out. */
export function records(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? list.map(record).filter(item => item !== undefined) : []
}

/** A value as object; undefined if it is none. */
export function record(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

/** A value as the service's texts: what is absent is empty, what is no text its JSON. */
export function words(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** These fields with null for the absent ones; packages write them in camel case, the service with underscores. */
export function underscored(fields: Fields, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map(name => [name, fields[name] ?? fields[camelCase(name)] ?? null]))
}

/** An ExtensionValidation. */
export function validation(fields: Fields): Record<string, unknown> {
  return underscored(fields, ['max_length', 'min_length', 'regex', 'regex_message', 'required_message'])
}

/** The read side spells it with a capital L, the write side does not. */
export function shownRuntime(runtimeAttribution: string): string {
  return runtimeAttribution === 'agentless' ? 'agentLess' : runtimeAttribution
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
