/** The parts that the schemas of manifest and draft share. */

import * as z from 'zod/mini'
import { MAX_DESCRIPTION, type Rule } from './rules.ts'

/** Makes the message of a schema about what is refused: what the value must be. What it is instead is added later. */
export function must(be: string) {
  return { error: `must be ${be}` }
}

/** Makes the message of a schema about what is warned of: what the documents have there. */
export function documented(as: string) {
  return { error: `should be ${as}, as in the documents` }
}

/** @returns the schema of a text that keeps the rule */
export function conforming(rule: Rule) {
  const be = must(`${rule.allowed}, such as ${rule.example}`)
  return z.string(be).check(z.regex(rule.pattern, be))
}

/** Limits of the console's form (user guide, "Creating an Extension"), in characters. */
export function formLimit(limit: number) {
  return z.maxLength(limit, { error: `is longer than the ${limit} characters of the console's form` })
}

/** The description of an extension, an input or a version. */
export const description = z.optional(z.string(documented('a text')).check(formLimit(MAX_DESCRIPTION)))
