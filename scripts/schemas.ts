// Makes the JSON Schemas of manifest and draft, for editors, from the schemas that the action judges them by.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as prettier from 'prettier'
import { core } from 'zod/mini'
import { draftSchema, KNOWN_IN_DRAFT } from '../src/extension/schema-draft.ts'
import { KNOWN_IN_MANIFEST, manifestSchema } from '../src/extension/schema-manifest.ts'
import type { KnownKeys } from '../src/extension/unknown-keys.ts'
import { runScript } from './command-line.ts'
import { ROOT } from './run-action.ts'
import { DRAFT_TEXT, DRAFT_TEXTS } from './schema-texts-draft.ts'
import { MANIFEST_TEXT, MANIFEST_TEXTS, type Texts } from './schema-texts.ts'

/** The part of JSON Schema that is used here. */
export interface JsonSchema {
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly required?: readonly string[]
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

const USAGE = `Usage: npm run schemas

Writes the JSON Schemas of manifest and draft into schemas/.

  --help  show this text
`

const MANIFEST_FILE = path.join(ROOT, 'schemas/codearts-extension.schema.json')
const DRAFT_FILE = path.join(ROOT, 'schemas/draft.schema.json')
/** Fields that a draft must have, but that may come from inputs of the action, which an editor does not know. */
export const FROM_INPUTS = ['plugin_name', 'display_name', 'business_type', 'version']

/** @returns the schema of a manifest, a `codearts-extension.json` */
export function manifestJsonSchema(): JsonSchema {
  const title = 'Manifest of a CodeArts extension (codearts-extension.json)'
  return titled(
    title,
    MANIFEST_TEXT,
    described(jsonSchema(manifestSchema), '', { texts: MANIFEST_TEXTS, also: KNOWN_IN_MANIFEST })
  )
}

/** @returns the schema of a draft, in JSON or YAML */
export function draftJsonSchema(): JsonSchema {
  const { required = [], ...schema } = described(jsonSchema(draftSchema), '', {
    texts: DRAFT_TEXTS,
    also: KNOWN_IN_DRAFT
  })
  const alone = required.filter(field => !FROM_INPUTS.includes(field))
  const title = 'Draft of a CodeArts extension'
  return titled(title, DRAFT_TEXT, withInnerText({ ...schema, required: alone }))
}

/** @returns the content of the schema files, by path */
export async function schemaFiles(): Promise<Record<string, string>> {
  const options = await prettier.resolveConfig(MANIFEST_FILE)
  const formatted = (schema: JsonSchema) =>
    prettier.format(JSON.stringify(schema), { ...options, parser: 'json' })
  return {
    [MANIFEST_FILE]: await formatted(manifestJsonSchema()),
    [DRAFT_FILE]: await formatted(draftJsonSchema())
  }
}

/** Editors know draft 7 best. */
function jsonSchema(schema: core.$ZodType): JsonSchema {
  return core.toJSONSchema(schema, { io: 'input', target: 'draft-07' }) as JsonSchema
}

function titled(title: string, description: string, { $schema = '', ...schema }: JsonSchema): JsonSchema {
  return { $schema, title, description, ...schema }
}

/** What the documents say besides the schema, by place. */
interface Documents {
  readonly texts: Texts
  /** Fields that the action passes on and does not judge, and so takes in any form. */
  readonly also: KnownKeys
}

/**
 * @param place of the schema, as in the texts; an alternative has that of the whole
 * @returns the schema with the texts of its fields, and with the fields that it leaves open
 */
function described(schema: JsonSchema, place: string, documents: Documents): JsonSchema {
  const text = documents.texts[place]
  const { properties, items, anyOf, ...rest } = schema
  const { description, ...keywords } = typeof text === 'string' ? { description: text } : (text ?? {})
  const open = properties === undefined ? [] : (documents.also[place] ?? [])
  const all = { ...properties, ...Object.fromEntries(open.map(name => [name, {}])) }
  const fields = Object.entries(all).map(([name, field]) => {
    return [name, described(field, place === '' ? name : `${place}.${name}`, documents)]
  })
  return {
    ...(typeof description === 'string' && { description }),
    ...rest,
    ...keywords,
    ...(properties && { properties: Object.fromEntries(fields) as Record<string, JsonSchema> }),
    ...(items && { items: described(items, `${place}[]`, documents) }),
    ...(anyOf && { anyOf: anyOf.map(one => withoutDescription(described(one, place, documents))) })
  }
}

function withoutDescription({ description, ...schema }: JsonSchema): JsonSchema {
  return schema
}

/** The field may also be a text that holds JSON, which the action parses before it applies its schema. */
function withInnerText(schema: JsonSchema): JsonSchema {
  const outer = schema.properties?.['execution_info']
  const inner = outer?.properties?.['inner_execution_info']
  if (outer === undefined || inner === undefined) throw new Error('the draft has no inner_execution_info')
  const { description = '' } = inner
  const either = { description, anyOf: [withoutDescription(inner), { type: 'string' }] }
  const info = { ...outer, properties: { ...outer.properties, inner_execution_info: either } }
  return { ...schema, properties: { ...schema.properties, execution_info: info } }
}

if (process.argv[1] === import.meta.filename) {
  await runScript({ usage: USAGE, options: {}, failure: 'The schemas cannot be written' }, async () => {
    for (const [file, text] of Object.entries(await schemaFiles())) {
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, text)
    }
  })
}
