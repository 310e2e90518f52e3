import { violated, type Refusal } from './answers.ts'
import type { Body, Part } from './body.ts'

export const KB = 1024
export const MB = 1024 * KB

/** A rule for a text: the pattern decides, the words are what the refusal says. */
export interface TextRule {
  pattern: RegExp
  words: string
}

/** `plugin_name` and `business_type` on the "edit draft" page, `plugin_name` on the "delete draft" page. */
export const IDENTIFIER: TextRule = {
  pattern: /^[A-Za-z0-9_-]{1,50}$/,
  words: 'enter only letters, digits, hyphens (-), and underscores (_), 1 to 50 characters'
}

/** `display_name` on the "edit draft" page (the Chinese edition adds Chinese characters), `plugin_name` of an icon. */
export const DISPLAY_NAME: TextRule = {
  pattern: /^[\p{Script=Han}A-Za-z0-9 ._-]{1,50}$/u,
  words:
    'enter only letters, Chinese characters, spaces, digits, hyphens (-), underscores (_), and periods (.), ' +
    '1 to 50 characters'
}

/** `version` on the "edit draft" and "delete draft" pages. */
export const VERSION: TextRule = {
  pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}$/,
  words: 'the value must be in the format of x.xx.xx, each group a number ranging from 0 to 99'
}

/** `unique_id` on the "edit draft" page, `project_id` on the "update thumbnail" page. */
export const ID: TextRule = {
  pattern: /^[A-Za-z0-9]{32}$/,
  words: 'the value contains 32 characters, including only letters and digits'
}

export const RUNTIME = oneOf('agent', 'agentless')
export const COMPOSITION = oneOf('single', 'multi')
export const ATTRIBUTION = oneOf('custom', 'official')
export const STATE = oneOf('draft', 'formal')
/** `type` in the definition of DeleteBasicPlugin. */
export const DELETION = oneOf('all', 'single')
export const EXECUTION_TYPE = oneOf('CONTAINER', 'ZIP', 'SHELL', 'COMPOSITE')

/** The name of an OIDC provider or an agency in the new IAM, see the page of AssumeAgencyWithOIDC. */
export function urn(kind: 'oidcProvider' | 'agency'): TextRule {
  return {
    pattern: new RegExp(`^(?=.{1,1500}$)iam::[A-Za-z0-9]{32}:${kind}:[^:\\s]+$`),
    words: `iam::<account ID>:${kind}:<name>, at most 1,500 characters`
  }
}

/** A JSON object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>

/** The JSON object `value`; anything else is refused under the name `field`. */
export function object(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw violated(field, 'a JSON object is required')
  }
  return value as Fields
}

/** The JSON list `value`, or undefined if it is absent; null counts as absent. */
export function optionalList(value: unknown, field: string): readonly unknown[] | undefined {
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw violated(field, 'an array is required')
  return value as unknown[]
}

/** The text in a mandatory field. An empty text passes unless the rule says otherwise. */
export function text(fields: Fields, name: string, rule?: TextRule, path = ''): string {
  const value = optionalText(fields, name, rule, path)
  if (value === undefined) throw violated(path + name, 'this parameter is mandatory')
  return value
}

/** The text in an optional field; null counts as absent. */
export function optionalText(fields: Fields, name: string, rule?: TextRule, path = ''): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw violated(path + name, 'a string is required')
  if (rule && !rule.pattern.test(value)) throw violated(path + name, rule.words)
  return value
}

/** The whole number in an optional field. */
export function optionalInteger(fields: Fields, name: string): number | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw violated(name, 'an integer is required')
  return value
}

/** The text of a mandatory query parameter. */
export function parameter(query: URLSearchParams, name: string, rule?: TextRule): string {
  const value = query.get(name)
  return text(value === null || value === '' ? {} : { [name]: value }, name, rule)
}

/** The file of a form under the name that the page gives its part. `refuse` makes the service's own refusal. */
export function uploadedFile(
  body: Body,
  name: string,
  refuse: (field: string, rule: string) => Refusal = violated
): Part & { filename: string } {
  const part = body.parts.find(candidate => candidate.name === name)
  if (!part) throw refuse(name, 'this part of the multipart/form-data body is mandatory')
  if (!part.filename) throw refuse(name, 'a file with a file name is required')
  return { ...part, filename: part.filename }
}

function oneOf(...values: string[]): TextRule {
  return {
    pattern: new RegExp(`^(?:${values.join('|')})$`),
    words: `the value is one of ${values.join(', ')}`
  }
}
