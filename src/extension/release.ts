/** What a package or a draft says about itself, and where it says so. */

import type { Document } from './document.ts'
import { textAt } from './findings.ts'
import { PLUGIN_NAME, VERSION, type Rule } from './rules.ts'

export interface Release {
  readonly kind: 'draft' | 'package'
  readonly pluginName: string
  readonly displayName: string
  readonly businessType: string
  readonly description?: string | undefined
  readonly version: string
  /** Where the values of these fields stand. */
  readonly places: Readonly<Record<'businessType' | 'displayName' | 'version', Place>>
}

/** A field of a file, or an input that overrides one. */
export interface Place {
  /** As a message names it. */
  readonly field: string
  /** Path relative to the workspace; absent for an input. */
  readonly file?: string
  /** From 1. */
  readonly line?: number
}

/**
 * @param nameField where the document says the name
 * @returns name and version that a document states, as far as they are valid, however wrong the rest may be
 */
export function statedIn(
  { value }: Document,
  nameField: 'name' | 'plugin_name'
): Partial<Pick<Release, 'pluginName' | 'version'>> {
  const valid = (field: string, { pattern }: Rule) => {
    const text = textAt(value, [field])
    return text !== undefined && pattern.test(text) ? text : undefined
  }
  const pluginName = valid(nameField, PLUGIN_NAME)
  const version = valid('version', VERSION)
  return { ...(pluginName !== undefined && { pluginName }), ...(version !== undefined && { version }) }
}

/** @returns an object of the same keys */
export function mapValues<K extends string, V, T>(
  values: Readonly<Record<K, V>>,
  change: (value: V) => T
): Record<K, T> {
  return Object.fromEntries(Object.entries<V>(values).map(([key, value]) => [key, change(value)])) as Record<
    K,
    T
  >
}
