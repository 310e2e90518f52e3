import * as z from 'zod/mini'

/** The rules for names and IDs of the service's pages, each with its only home here. */
export interface Rule {
  readonly pattern: RegExp
  /** Completes "must be …". */
  readonly allowed: string
  readonly example: string
}

/** Account, project and extension IDs ("Path Parameters" of every page). */
export const ID: Rule = {
  pattern: /^[A-Za-z0-9]{32}$/,
  allowed: '32 letters or digits',
  example: 'ce8df55870164338a72d7e828a966a2a'
}

/** "Updating an Extension Draft", `plugin_name`. */
export const PLUGIN_NAME: Rule = {
  pattern: /^[A-Za-z0-9_-]{1,50}$/,
  allowed: '1 to 50 letters, digits, hyphens (-) and underscores (_)',
  example: 'my_extension'
}

/** "Updating the Extension Icon", `plugin_name`: looser than the name itself. */
export const ICON_PLUGIN_NAME: Rule = {
  pattern: /^[A-Za-z0-9\p{Script=Han} ._-]{1,50}$/u,
  allowed:
    '1 to 50 letters, Chinese characters, digits, spaces, hyphens (-), underscores (_) and periods (.)',
  example: 'my_extension'
}

/** "Updating an Extension Draft", `display_name`; the Chinese edition names Chinese characters. */
export const DISPLAY_NAME: Rule = { ...ICON_PLUGIN_NAME, example: 'My Extension' }

/** "Updating an Extension Draft", `version`. */
export const VERSION: Rule = {
  pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}$/,
  allowed: 'three groups of one or two digits (0 to 99), joined by periods',
  example: '1.0.2'
}

/** "Updating an Extension Draft", `business_type`. */
export const BUSINESS_TYPE: Rule = {
  pattern: /^[A-Za-z0-9_-]{1,50}$/,
  allowed: 'Build, Gate (Check), Deploy, Test or Normal',
  example: 'Normal'
}

/** The types that the Chinese edition lists, with the names that the console shows. */
export const BUSINESS_TYPES: Readonly<Record<string, string>> = {
  Build: 'Build',
  Gate: 'Check',
  Deploy: 'Deploy',
  Test: 'Test',
  Normal: 'General'
}

/** For lists that the service filters by type. */
export const DOCUMENTED_TYPES: readonly string[] = Object.keys(BUSINESS_TYPES)

/** @returns the documented types, and this one besides */
export function typesWith(businessType: string): readonly string[] {
  return [...new Set([...DOCUMENTED_TYPES, businessType])]
}

/** The console says Check where the service says Gate. */
export function businessType(word: string): string {
  return word === 'Check' ? 'Gate' : word
}

/** @returns what the console calls a type; the word itself for one that is not documented */
export function typeLabel(businessType: string): string {
  return Object.hasOwn(BUSINESS_TYPES, businessType) ? (BUSINESS_TYPES[businessType] ?? '') : businessType
}

/** Makes the message of a schema: what the value must be. What it is instead is said where the message is shown. */
export function must(be: string) {
  return { error: `must be ${be}` }
}

/** @returns the schema of a text that keeps the rule */
export function conforming(rule: Rule) {
  const be = must(`${rule.allowed}, such as ${rule.example}`)
  return z.string(be).check(z.regex(rule.pattern, be))
}
