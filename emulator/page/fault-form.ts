/** Makes a fault rule of what the form for one sent. */

import { isObject } from '../control-fields.ts'
import { parseJson } from '../http/body.ts'

const NUMBERS = ['nth', 'times', 'status', 'milliseconds', 'bytes']
const TEXTS = ['call', 'kind', 'location']

/** The rule as JSON would bring it, unchecked: fields that were left empty are absent. */
export function ruleOf(form: URLSearchParams): unknown {
  const given = (name: string) => (form.get(name) ?? '').trim()
  const filled = (names: readonly string[]) => names.filter(name => given(name) !== '')
  return {
    ...Object.fromEntries(filled(TEXTS).map(name => [name, given(name)])),
    ...Object.fromEntries(filled(NUMBERS).map(name => [name, numberOf(given(name))])),
    ...(given('body') === '' ? {} : { body: bodyOf(form.get('body') ?? '') }),
    ...(given('headers') === '' ? {} : { headers: headersOf(given('headers')) }),
    ...(form.has('applied') ? { applied: true } : {})
  }
}

/** A number, or the text as it is, so that a refusal can show it. */
export function numberOf(text: string): number | string {
  return /^\d{1,15}$/.test(text.trim()) ? Number(text) : text
}

/** JSON objects and lists are sent as JSON, everything else as it is. */
function bodyOf(text: string): unknown {
  const value = parseJson(Buffer.from(text))
  return isObject(value) || Array.isArray(value) ? value : text
}

/** Headers, one a line. With a line that has no colon the text stays as it is, so that a refusal can show it. */
function headersOf(text: string): Record<string, string> | string {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  if (lines.some(line => !line.includes(':'))) return text
  return Object.fromEntries(
    lines.map(line => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
    })
  )
}
