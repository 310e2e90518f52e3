/** The parts that the schemas of manifest and draft share. */

import * as z from 'zod/mini'
import type { Rule } from './rules.ts'

/** Makes the message of a schema: what the value must be. What it is instead is added where the message is shown. */
export function must(be: string) {
  return { error: `must be ${be}` }
}

/** @returns the schema of a text that keeps the rule */
export function conforming(rule: Rule) {
  const be = must(`${rule.allowed}, such as ${rule.example}`)
  return z.string(be).check(z.regex(rule.pattern, be))
}
