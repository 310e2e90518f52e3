/** Reads and checks the values of a request. Every function throws a Violation that names the field. */

import type { Body, Part } from './http/body.ts'
import { Violation } from './refusals.ts'
import type { TextRule } from './rules.ts'

/** A JSON object whose fields are not checked yet. */
export type Fields = Readonly<Record<string, unknown>>

/** `value` as a JSON object. */
export function object(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Violation(field, 'a JSON object is required')
  }
  return value as Fields
}

/** `value` as a JSON array, or undefined if it is absent; null counts as absent. */
export function optionalList(value: unknown, field: string): readonly unknown[] | undefined {
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw new Violation(field, 'an array is required')
  return value as unknown[]
}

/** The text of a mandatory field. It may be empty unless the rule forbids it. */
export function text(fields: Fields, name: string, rule?: TextRule, path = ''): string {
  const value = optionalText(fields, name, rule, path)
  if (value === undefined) throw new Violation(path + name, 'this parameter is mandatory')
  return value
}

/** The text of an optional field; null counts as absent. `path` is the field's parent, with a dot at its end. */
export function optionalText(fields: Fields, name: string, rule?: TextRule, path = ''): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new Violation(path + name, 'a string is required')
  if (rule && !rule.pattern.test(value)) throw new Violation(path + name, rule.words)
  return value
}

/** The whole number of an optional field; null counts as absent. */
export function optionalInteger(fields: Fields, name: string, range?: [number, number]): number | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  const [minimum, maximum] = range ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  if (typeof value !== 'number' || !Number.isInteger(value) || value < minimum || value > maximum) {
    throw new Violation(
      name,
      range ? `an integer from ${minimum} to ${maximum} is required` : 'an integer is required'
    )
  }
  return value
}

/** The text of a mandatory query parameter. */
export function parameter(query: URLSearchParams, name: string, rule?: TextRule): string {
  const value = query.get(name)
  return text(value === null || value === '' ? {} : { [name]: value }, name, rule)
}

/** The file of a form; `name` is the name of its part. */
export function uploadedFile(body: Body, name: string): Part & { filename: string } {
  const part = body.parts.find(candidate => candidate.name === name)
  if (!part) throw new Violation(name, 'this part of the multipart/form-data body is mandatory')
  if (!part.filename) throw new Violation(name, 'a file with a file name is required')
  return { ...part, filename: part.filename }
}
