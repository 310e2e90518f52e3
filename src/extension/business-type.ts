/**
 * The business types of extensions: the documented ones, their names in the console, and the judgement of others.
 */

import { quote } from '../report/text.ts'
import type { Rule } from './rules.ts'
import { mostSimilar } from './similar.ts'

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
 * The documents disagree on whether there are other types, so that another word is no problem. A slip of a documented
 * one is, because the type of an extension can never be changed.
 * @param word that is given as a business type
 * @param label of the field or input that gives it
 * @returns nothing for a documented type, and for what cannot be a type at all
 */
export function judgeBusinessType(
  word: string | undefined,
  label: string
): { readonly kind: 'problems' | 'warnings'; readonly message: string } | undefined {
  if (word === undefined || !BUSINESS_TYPE.pattern.test(word) || LABELS.has(businessType(word)))
    return undefined
  const meant = slipOf(word)
  const message = `${label} is ${quote(word)}, which no document names, and which cannot change once the extension is registered. Documented: ${DOCUMENTED_TYPES.join(', ')}.`
  if (meant === undefined) return { kind: 'warnings', message }
  return { kind: 'problems', message: `${message} Did you mean ${businessType(meant)}?` }
}

/** @returns the documented type that the word is the label of, or differs from by case, by the order of its letters, or by one or two of them */
function slipOf(word: string): string | undefined {
  const label = [...LABELS].find(([, text]) => text.toLowerCase() === word.toLowerCase())
  if (label !== undefined && label[1] !== 'Check') return label[0]
  const types = [...DOCUMENTED_TYPES, 'Check']
  const letters = (text: string) => Array.from(text.toLowerCase()).sort().join('')
  return (
    types.find(type => letters(type) === letters(word)) ??
    mostSimilar(word, types, Math.floor(word.length / 3))
  )
}
