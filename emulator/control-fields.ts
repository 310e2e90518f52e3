/** Checks what is sent to the emulator itself. What is wrong is said in sentences: the field, what it is, what is allowed. */

import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { Fields } from './fields.ts'

/** A field of a body. `words` complete the sentence "It must be ...". */
export interface Field {
  readonly words: string
  readonly optional?: boolean
  readonly accepts: (value: unknown) => boolean
}

/** What a body is: `name` with its article, and an example as JSON. */
export interface Subject {
  readonly name: string
  readonly example: string
}

/** Longer values are cut in a message, in characters. */
const SHOWN_LENGTH = 60

/** Any value at all. */
export function anything(words: string): Field {
  return { words, accepts: () => true }
}

/** A whole number in a range. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Field {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`
  const accepts = (value: unknown) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
  return { words: `a whole number ${range}`, accepts }
}

export const FLAG: Field = { words: 'true or false', accepts: value => typeof value === 'boolean' }

/** A text that is not empty. */
export const NAME: Field = {
  words: 'a text that is not empty',
  accepts: value => typeof value === 'string' && value !== ''
}

/** One of these texts. */
export function oneOf(texts: readonly string[]): Field {
  return {
    words: texts.length === 1 ? texts.join() : `one of ${texts.join(', ')}`,
    accepts: value => texts.some(text => text === value)
  }
}

/** The value of a header. */
export const HEADER_VALUE: Field = {
  words: 'a text without line breaks and other control characters',
  accepts: isHeaderValue
}

/** Headers with their values. Those of CORS would let other origins read what is answered. */
export const HEADERS: Field = {
  words:
    'an object of headers with texts without line breaks, none of them of CORS, e.g. {"retry-after": "1"}',
  accepts: value =>
    isObject(value) &&
    Object.entries(value).every(([name, text]) => isHeaderName(name) && isHeaderValue(text))
}

/** The same field, which may be absent. */
export function optional(field: Field): Field {
  return { ...field, optional: true }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Checks a body against its fields.
 * @param value the body as read from JSON; undefined if it is no JSON
 * @throws RangeError with one sentence for each thing that is wrong
 */
export function checkFields(
  value: unknown,
  fields: Readonly<Record<string, Field>>,
  subject: Subject
): Fields {
  if (!isObject(value)) throw new RangeError(notAnObject(value, subject))
  const unknown = Object.keys(value).filter(name => !Object.hasOwn(fields, name))
  const sentences = unknown.map(
    name => `The field ${shown(name)} is unknown; ${subject.name} has ${Object.keys(fields).join(', ')}.`
  )
  for (const [name, { words, accepts, optional: mayBeAbsent }] of Object.entries(fields)) {
    const given = Object.hasOwn(value, name) ? value[name] : undefined
    if (given === undefined ? mayBeAbsent : accepts(given)) continue
    const state = given === undefined ? 'missing' : shown(given)
    sentences.push(`The field "${name}" is ${state}; it must be ${words}.`)
  }
  if (sentences.length > 0) throw new RangeError(sentences.join('\n'))
  return value
}

/** The sentence about a body that is no JSON object. */
function notAnObject(value: unknown, { name, example }: Subject): string {
  const given = value === undefined ? 'no JSON' : shown(value)
  return `The body is ${given}; it must be ${name} as a JSON object, e.g. ${example}.`
}

/** A value as JSON, cut if it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}...` : text
}

function isHeaderName(name: string): boolean {
  return (
    !/^access-control-/i.test(name) &&
    succeeds(() => {
      validateHeaderName(name)
    })
  )
}

function isHeaderValue(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    succeeds(() => {
      validateHeaderValue('value', value)
    })
  )
}

function succeeds(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}
