/** Reads a fault rule that somebody wrote. */

import { checkFields, isObject, oneOf, type Field } from '../control-fields.ts'
import { COMMON_FIELDS, KINDS, KIND_NAMES, type FaultRule, type Kind } from './kinds.ts'

const EXAMPLE = JSON.stringify({ call: 'publish-draft', kind: 'status', status: 503 })

/** The fields of the rules of a kind, those that every rule has included. */
export function fieldsOf(kind: Kind): Readonly<Record<string, Field>> {
  return {
    call: COMMON_FIELDS.call,
    kind: oneOf([kind]),
    nth: COMMON_FIELDS.nth,
    times: COMMON_FIELDS.times,
    ...KINDS[kind].fields
  }
}

/** Reads a fault rule. Throws a RangeError that says in sentences what is wrong with it. */
export function readFaultRule(value: unknown): FaultRule {
  const kind = isObject(value) ? KIND_NAMES.find(name => name === value['kind']) : undefined
  if (kind !== undefined)
    return checkFields(value, fieldsOf(kind), {
      name: `a fault of kind ${kind}`,
      example: EXAMPLE
    }) as FaultRule
  // Which other fields are allowed depends on the kind.
  const judged = isObject(value) ? { call: value['call'], kind: value['kind'] } : value
  const fields = { call: COMMON_FIELDS.call, kind: oneOf(KIND_NAMES) }
  return checkFields(judged, fields, { name: 'a fault rule', example: EXAMPLE }) as FaultRule
}
