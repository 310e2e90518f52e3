/** Reads values that were stored unchecked, and writes them as the service shows them. */

import type { Fields } from '../fields.ts'

const VALIDATION = ['max_length', 'min_length', 'regex', 'regex_message', 'required_message']

/** The objects of a list; other items are left out, and what is not a list has none. */
export function records(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? list.map(record).filter(item => item !== undefined) : []
}

/** `value` as an object; undefined if it is not one. */
export function record(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

/** `value` as a text: empty if it is absent, JSON if it is not a text. */
export function words(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** These fields, with null for absent ones. Packages write their names in camel case, the service with underscores. */
export function underscored(fields: Fields, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map(name => [name, fields[name] ?? fields[camelCase(name)] ?? null]))
}

/** An ExtensionValidation. */
export function validation(fields: Fields): Record<string, unknown> {
  return underscored(fields, VALIDATION)
}

/** `runtime_attribution` in answers, where `agentless` has a capital L, unlike in requests. */
export function shownRuntime(runtimeAttribution: string): string {
  return runtimeAttribution === 'agentless' ? 'agentLess' : runtimeAttribution
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
