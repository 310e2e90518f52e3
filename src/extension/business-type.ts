/** The business types of extensions: which there are, what the console calls them, and what is said of others. */

import { quote } from '../report/text.ts'
import type { Rule } from './rules.ts'
import { didYouMean } from './similar.ts'

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

/**
 * The documents disagree on whether other types exist, so an unknown one is no problem; but it is for good.
 * @param word that is said to be a business type
 * @param label of what says so
 * @returns a warning when no document names it, unless it is no type at all
 */
export function businessTypeWarning(word: string | undefined, label: string): string | undefined {
  if (word === undefined || !BUSINESS_TYPE.pattern.test(word)) return undefined
  if (Object.hasOwn(BUSINESS_TYPES, businessType(word))) return undefined
  const message = `${label} is ${quote(word)}, which no document names, and which cannot change once the extension is registered. Documented: ${BUSINESS_TYPE.allowed}.`
  return didYouMean(message, word, DOCUMENTED_TYPES)
}
