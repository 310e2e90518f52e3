/** The fields of a manifest and of a draft, as docs/manifest.md and docs/drafts.md list them: from the JSON Schemas. */

import { DISPLAY_NAME, ID, PLUGIN_NAME, VERSION, type Rule } from '../src/extension/rules.ts'
import { TARGET } from '../src/extension/schema-manifest.ts'
import { MAX_DOCUMENT_BYTES } from '../src/extension/document.ts'
import { MAX_SIGNED_BODY_BYTES } from '../src/inputs/package-file.ts'
import { MAX_ENTRIES, MAX_UNPACKED_BYTES } from '../src/package/limits.ts'
import { listed } from './docs-inputs.ts'
import { FROM_INPUTS, type JsonSchema } from './schemas.ts'

/** A part of a schema with the keywords that limit a value. */
interface Keywords extends JsonSchema {
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly maxItems?: number
  readonly maxLength?: number
  readonly multipleOf?: number
  readonly pattern?: string
}

/** The rules whose words take the place of a regular expression; a business type has the characters of a name. */
const RULES: readonly Rule[] = [DISPLAY_NAME, ID, PLUGIN_NAME, TARGET, VERSION]

const TYPES: Readonly<Record<string, string>> = {
  array: 'list',
  boolean: 'true or false',
  null: 'null',
  number: 'number',
  object: 'object',
  string: 'text'
}

export const LIMIT_COLUMNS = ['What', 'Most', 'Whose limit it is']

/** The limits of a package, as docs/manifest.md lists them. */
export const PACKAGE_LIMITS = [
  [
    'A request that is signed with keys, OIDC included',
    megabytes(MAX_SIGNED_BODY_BYTES),
    "the gateway's; with a token or password, more is a warning"
  ],
  ['The manifest, `.codeartsignore`, a draft file', megabytes(MAX_DOCUMENT_BYTES), "this action's"],
  ['Files of a package', MAX_ENTRIES.toLocaleString('en-US'), "this action's"],
  ['A package, unpacked', megabytes(MAX_UNPACKED_BYTES), "this action's"]
]

export const FIELD_COLUMNS = ['Field', 'Type', 'Required', 'Limits', 'What it is']

/**
 * @param place of the schema in the whole, as `inputs[]`
 * @returns a row for each field of the schema, in its order, nested fields behind the one that holds them
 */
export function fieldRows(schema: JsonSchema, place = ''): string[][] {
  const { properties = {}, required = [], items, anyOf = [] } = schema
  const own = Object.entries(properties).flatMap(([name, field]) => {
    const path = place === '' ? name : `${place}.${name}`
    const need = required.includes(name) ? 'yes' : FROM_INPUTS.includes(path) ? 'yes, or as an input' : ''
    return [rowOf(path, field, need), ...fieldRows(field, path)]
  })
  return [
    ...own,
    ...(items === undefined ? [] : fieldRows(items, `${place}[]`)),
    ...anyOf.flatMap(one => fieldRows(one, place))
  ]
}

function rowOf(path: string, field: Keywords, need: string): string[] {
  const types = [...new Set(typesOf(field))]
  return [`\`${path}\``, listed(types, 'or'), need, limitsOf(field).join('; '), field.description ?? '']
}

function typesOf({ type = [], anyOf = [], multipleOf }: Keywords): string[] {
  const own = typeof type === 'string' ? [type] : type
  return [
    ...own.map(each => (multipleOf === 1 ? 'whole number' : (TYPES[each] ?? each))),
    ...anyOf.flatMap(typesOf)
  ]
}

function limitsOf(field: Keywords): string[] {
  const { description = '', enum: values, pattern, maxLength, maxItems, examples } = field
  const rule = RULES.find(each => each.pattern.source === pattern)
  const most = maxLength?.toLocaleString('en-US')
  return [
    ...('const' in field ? [code(field.const)] : []),
    ...(values === undefined ? [] : [listed(values.map(code), 'or')]),
    ...(pattern === undefined ? [] : [rule?.allowed.replace(/,$/, '') ?? code(pattern)]),
    // Some descriptions state it for people who see no other part of the schema.
    ...(most === undefined || description.includes(String(maxLength)) ? [] : [`at most ${most} characters`]),
    ...(maxItems === 0 ? ['empty'] : []),
    ...(examples === undefined ? [] : [`such as ${listed(examples.map(code), 'or')}`]),
    ...('default' in field && maxItems !== 0 ? [`${code(field.default)} when absent`] : [])
  ]
}

function megabytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MB`
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
}
