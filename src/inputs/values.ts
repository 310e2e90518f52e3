/** The values of the inputs, by the rules of their fields. */

import type { SignInMethod } from '../auth/credentials.ts'
import { takenFields, type InputDefinition } from './definition.ts'
import type { Field } from './field-kinds.ts'
import { fields, type FieldName, type Fields } from './fields.ts'
import { problemMissing, problemNotAllowed, type Findings } from './problems.ts'
import type { RawInputs } from './read.ts'
import { inputsOfOtherMethods } from './sign-in-methods.ts'

/** The valid ones among the inputs that an operation takes. */
export class Values {
  readonly #values = new Map<FieldName, unknown>()

  get<N extends FieldName>(name: N): (Fields[N] extends Field<infer T> ? T : never) | undefined {
    return this.#values.get(name) as (Fields[N] extends Field<infer T> ? T : never) | undefined
  }

  set(name: FieldName, value: unknown): void {
    this.#values.set(name, value)
  }

  delete(name: FieldName): void {
    this.#values.delete(name)
  }

  entries(): IterableIterator<[FieldName, unknown]> {
    return this.#values.entries()
  }
}

/**
 * @param definition of the operation; without one, every input that is given is judged, and none is missing
 * @returns the values of the inputs that fit their rules; the others are among the problems
 */
export function readValues(
  raw: RawInputs,
  definition: InputDefinition | undefined,
  { problems }: Findings
): Values {
  const values = new Values()
  const { required, optional } = takenFields(definition)
  for (const [input, field] of [...Object.entries(required), ...Object.entries(optional)]) {
    const name = input as FieldName
    const given = raw[name] === '' ? (field.fallback ?? '') : raw[name]
    if (given === '') {
      if (name in required) problems.push(problemMissing(name, raw.operation, field))
      continue
    }
    const value = field.parse(given)
    if (value === undefined) problems.push(problemNotAllowed(name, given, field))
    else values.set(name, value)
  }
  return values
}

/** Warns of all inputs that are given but not used: by the operation, or by the method of signing in. */
export function warnOfUnused(
  raw: RawInputs,
  definition: InputDefinition,
  method: SignInMethod | undefined,
  { warnings }: Findings
): void {
  const { required, optional } = takenFields(definition)
  const given = (Object.keys(fields) as FieldName[]).filter(name => isGiven(raw[name], fields[name]))
  const warn = (by: string, names: readonly FieldName[]) => {
    if (names.length > 0) warnings.push({ message: `Given, but not used ${by}: ${names.join(', ')}.` })
  }
  const unused = given.filter(name => !(name in required) && !(name in optional))
  warn(`by ${raw.operation}`, unused)
  if (method === undefined) return
  const others = inputsOfOtherMethods(method)
  warn(
    `when signing in with ${method}`,
    given.filter(name => others.includes(name) && !unused.includes(name))
  )
}

/** Ignores inputs that the runner fills in by default. */
function isGiven(text: string, { fallback, runnerDefault }: Field<unknown>): boolean {
  return text !== '' && text !== fallback && runnerDefault === undefined
}
