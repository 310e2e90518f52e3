/**
 * The business types of extensions: the documented ones, their names in the console, and the warning about others.
 */

import { quote } from '../report/text.ts'
import type { Rule } from './rules.ts'
import { didYouMean } from './similar.ts'

/** "Updating an Extension Draft", `business_type`. */
export const BUSINESS_TYPE: Rule = {
  pattern: /^[A-Za-z0-9_-]{1,50}$/,
  allowed: 'Build, Gate (Check), Deploy, Test or Normal',
  example: 'Normal'
}

/** The types that the Chinese edition lists, with their names in the console. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['Build', 'Build'],
  ['Gate', 'Check'],
  ['Deploy', 'Deploy'],
  ['Test', 'Test'],
  ['Normal', 'General']
])

/** The documented types, for lists that the service filters by type. */
export const DOCUMENTED_TYPES: readonly string[] = [...LABELS.keys()]

/** @returns the documented types, and this one besides */
export function typesWith(businessType: string): readonly string[] {
  return [...new Set([...DOCUMENTED_TYPES, businessType])]
}

/** @returns the type as the service names it: Gate for the console's Check */
export function businessType(word: string): string {
  return word === 'Check' ? 'Gate' : word
}

/** @returns the name of a type in the console; the type itself when it is not documented */
export function typeLabel(businessType: string): string {
  return LABELS.get(businessType) ?? businessType
}

/**
 * The documents disagree on whether there are other types. So an unknown one is no problem, but it can never be changed.
 * @param word that is given as a business type
 * @param label of the field or input that gives it
 * @returns a warning when no document names the type; nothing for what cannot be a type at all
 */
export function businessTypeWarning(word: string | undefined, label: string): string | undefined {
  if (word === undefined || !BUSINESS_TYPE.pattern.test(word)) return undefined
  if (LABELS.has(businessType(word))) return undefined
  const message = `${label} is ${quote(word)}, which no document names, and which cannot change once the extension is registered. Documented: ${BUSINESS_TYPE.allowed}.`
  return didYouMean(message, word, DOCUMENTED_TYPES)
}
