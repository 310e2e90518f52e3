import type { SignInMethod } from '../auth/credentials.ts'
import { didYouMean } from '../extension/similar.ts'
import { notUsedBy } from './sign-in-methods.ts'
import { invalid, missing, type Findings } from './problems.ts'
import type { Field } from './field-kinds.ts'
import { fields, iconPluginName, type FieldName, type Fields } from './fields.ts'
import {
  CALLING,
  COMMON,
  isOperation,
  operationInputs,
  OPERATIONS,
  type OperationName
} from './operations.ts'
import type { RawInputs } from './read.ts'

/** The valid ones among the inputs that an operation uses. */
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

  /** @returns what only this operation uses: neither credentials nor the settings of every step */
  own(): Record<string, unknown> {
    const common: readonly FieldName[] = [...COMMON, ...CALLING]
    return Object.fromEntries([...this.#values].filter(([name]) => !common.includes(name)))
  }
}

const OPERATION = { allowed: OPERATIONS.join(', '), example: 'upload-extension' }

/** @returns nothing when the input is missing or names none, which is among the problems then */
export function readOperation(text: string, { problems }: Findings): OperationName | undefined {
  if (isOperation(text)) return text
  const { message } =
    text === '' ? missing('operation', 'every step', OPERATION) : invalid('operation', text, OPERATION)
  problems.push({ message: didYouMean(message, text, OPERATIONS) })
  return undefined
}

/**
 * @param operation without one, everything that is given is judged, and nothing is missing
 * @returns the values of the inputs that fit; the others are among the problems
 */
export function readValues(
  raw: RawInputs,
  operation: OperationName | undefined,
  { problems }: Findings
): Values {
  const values = new Values()
  const { required, optional } = fieldsOf(operation)
  for (const [input, field] of [...Object.entries(required), ...Object.entries(optional)]) {
    const name = input as FieldName
    const given = raw[name] === '' ? (field.fallback ?? '') : raw[name]
    if (given === '') {
      if (name in required) problems.push(missing(name, operation ?? 'the operation', field))
      continue
    }
    const read = field.schema.safeParse(given)
    if (read.success) values.set(name, read.data)
    else problems.push(invalid(name, given, field))
  }
  return values
}

/** Warns of all inputs that are given, but not used: by the operation, or by the way of signing in. */
export function unusedInputs(
  raw: RawInputs,
  operation: OperationName,
  method: SignInMethod | undefined,
  { warnings }: Findings
): void {
  const { required, optional } = fieldsOf(operation)
  const given = (Object.keys(fields) as FieldName[]).filter(name => isGiven(raw[name], fields[name]))
  const warn = (by: string, names: readonly FieldName[]) => {
    if (names.length > 0) warnings.push({ message: `Given, but not used ${by}: ${names.join(', ')}.` })
  }
  const unused = given.filter(name => !(name in required) && !(name in optional))
  warn(`by ${operation}`, unused)
  const others = method === undefined ? [] : notUsedBy(method)
  warn(
    `when signing in with ${method ?? 'nothing'}`,
    given.filter(name => others.includes(name) && !unused.includes(name))
  )
}

/** What the runner gives by itself is not given by anybody. */
function isGiven(text: string, { fallback, runnerDefault }: Field<unknown>): boolean {
  return text !== '' && text !== fallback && runnerDefault === undefined
}

type FieldSet = Readonly<Partial<Record<FieldName, Field<unknown>>>>

function fieldsOf(operation: OperationName | undefined): { required: FieldSet; optional: FieldSet } {
  if (operation === undefined) return { required: {}, optional: { ...fields, 'plugin-name': iconPluginName } }
  const { service, required, optional } = operationInputs[operation]
  const shared = service === 'none' ? COMMON : [...COMMON, ...CALLING]
  return {
    required,
    optional: { ...Object.fromEntries(shared.map(name => [name, fields[name]])), ...optional }
  }
}
