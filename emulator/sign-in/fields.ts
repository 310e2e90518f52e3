import * as z from 'zod/mini'
import type { TextRule } from '../rules.ts'

/** The text of a mandatory field, of `minimum` to `maximum` characters. */
export function text(minimum: number, maximum: number) {
  const words = `a string of ${minimum} to ${maximum} characters is required`
  return z.string(words).check(z.minLength(minimum, words), z.maxLength(maximum, words))
}

/** The text of a mandatory field that keeps to a rule. */
export function matching({ pattern, words }: TextRule) {
  return z.string(words).check(z.regex(pattern, words))
}

/** A JSON object with these mandatory and optional fields; others are left out. */
export function object<S extends z.core.$ZodShape>(shape: S) {
  return z.object(shape, 'a JSON object is required')
}

/**
 * Reads the JSON body of a call.
 * @param refuse makes the refusal of a field (its path) that violates a rule
 */
export function readBody<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  refuse: (field: string, rule: string) => Error
): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = issue?.path.join('.') ?? ''
  throw refuse(path === '' ? 'body' : path, issue?.message ?? 'the value is wrong')
}
