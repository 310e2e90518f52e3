/** The bodies of the control API besides fault rules: reference counts and settings. */

import { NAME, checkFields, oneOf, optional, whole } from './control-fields.ts'
import type { Fields } from './fields.ts'
import { ICON_ANSWERS, type Settings } from './settings.ts'

/** How many pipelines use a version, or an extension if there is no `version`. */
interface References extends Fields {
  plugin_name: string
  version?: string
  count: number
}

const REFERENCES = { plugin_name: NAME, version: optional(NAME), count: whole(0) }
const SETTINGS = { icon_answer: oneOf(ICON_ANSWERS) }

/** Reads a reference count. Throws a RangeError that says in sentences what is wrong with it. */
export function readReferences(value: unknown): References {
  const example = JSON.stringify({ plugin_name: 'hello_extension', version: '1.0.0', count: 3 })
  return checkFields(value, REFERENCES, { name: 'a reference count', example }) as References
}

/** Reads settings. Throws a RangeError that says in sentences what is wrong with them. */
export function readSettings(value: unknown): Settings {
  const example = JSON.stringify({ icon_answer: 'path' })
  const { icon_answer } = checkFields(value, SETTINGS, { name: 'a settings body', example })
  return { iconAnswer: ICON_ANSWERS.find(form => form === icon_answer) ?? 'url' }
}
