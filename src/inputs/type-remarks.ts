import { BUSINESS_TYPE, BUSINESS_TYPES, businessType } from '../extension/rules.ts'
import { mostSimilar } from '../extension/similar.ts'
import { quote } from '../report/text.ts'
import type { Problem } from './explain.ts'

/**
 * The documents disagree on whether other types exist, so an unknown one is no problem; but it is for good.
 * @param word that is said to be a business type
 * @param label of what says so
 * @param at where it stands in a file
 * @returns a warning when no document names it, unless it is no type at all
 */
export function typeRemarks(
  word: string | undefined,
  label = 'Input business-type',
  at: Pick<Problem, 'file' | 'line'> = {}
): Problem[] {
  if (word === undefined || !BUSINESS_TYPE.pattern.test(word)) return []
  if (Object.hasOwn(BUSINESS_TYPES, businessType(word))) return []
  const similar = mostSimilar(word, Object.keys(BUSINESS_TYPES))
  const hint = similar === undefined ? '' : ` Did you mean ${similar}?`
  const message = `${label} is ${quote(word)}, which no document names, and which cannot change once the extension is registered.${hint} Documented: ${BUSINESS_TYPE.allowed}.`
  return [{ message, ...at }]
}
