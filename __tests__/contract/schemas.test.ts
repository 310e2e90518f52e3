import { readFile } from 'node:fs/promises'
import path from 'node:path'
import Ajv from 'ajv'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT } from '../../scripts/run-action.ts'
import { draftJsonSchema, manifestJsonSchema, schemaFiles, type JsonSchema } from '../../scripts/schemas.ts'
import { DRAFT_TEXTS } from '../../scripts/schema-texts-draft.ts'
import { MANIFEST_TEXTS } from '../../scripts/schema-texts.ts'
import { draft, manifest } from '../support/extension.ts'

const files = await schemaFiles()

test.each(Object.keys(files))('%s is what npm run schemas makes', async file => {
  expect(await readFile(file, 'utf8')).toBe(files[file])
})

describe.each([
  ['a manifest', manifestJsonSchema(), MANIFEST_TEXTS],
  ['a draft', draftJsonSchema(), DRAFT_TEXTS]
])('the schema of %s', (_what, schema, texts) => {
  test('describes every field', () => {
    expect(
      fieldsOf(schema).filter(([, { description = '' }]) => !/^[A-Z0-9].*[.]$/.test(description))
    ).toEqual([])
  })

  test('describes no field that is not there', () => {
    expect(Object.keys(texts).sort()).toEqual(
      fieldsOf(schema)
        .map(([place]) => place)
        .sort()
    )
  })
})

describe('an editor takes', () => {
  test('the manifest of the example', async () => {
    const text = await readFile(path.join(ROOT, 'examples/hello-extension/codearts-extension.json'), 'utf8')
    expect(complaints(manifestJsonSchema(), JSON.parse(text))).toEqual([])
  })

  test('the draft of the example', async () => {
    const text = await readFile(path.join(ROOT, 'examples/draft.yaml'), 'utf8')
    expect(complaints(draftJsonSchema(), parse(text))).toEqual([])
  })

  test.each([
    { $schema: './schema.json', anything: { else: true } },
    { category: 'Release' },
    { inputs: [{ name: 'A', type: 'select', validation: null, extendProp: {} }] }
  ])('a manifest with %j', changes => {
    expect(complaints(manifestJsonSchema(), manifest(changes))).toEqual([])
  })

  test.each([
    { $schema: './schema.json', active: 0 },
    { business_type: 'Check', runtime_attribution: 'agentLess' },
    { execution_info: { inner_execution_info: '{"steps": []}' } },
    { plugin_name: undefined, display_name: undefined, business_type: undefined, version: undefined }
  ])('a draft with %j', changes => {
    expect(complaints(draftJsonSchema(), draft(changes))).toEqual([])
  })
})

describe('the address of a schema', () => {
  const ADDRESS =
    /https:\/\/raw\.githubusercontent\.com\/[\w.-]+\/[\w.-]+\/v\d[\d.]*\/(schemas\/[\w.-]+\.json)/g

  test.each([
    ['examples/hello-extension/codearts-extension.json', 'codearts-extension', /^\{\s*"\$schema": "(\S+)"/],
    ['examples/draft.yaml', 'draft', /^# yaml-language-server: \$schema=(\S+)\n/]
  ])('stands at the head of %s', async (file, schema, head) => {
    const [, address = ''] = head.exec(await readFile(path.join(ROOT, file), 'utf8')) ?? []
    expect([...address.matchAll(ADDRESS)].map(([, name]) => name)).toEqual([`schemas/${schema}.schema.json`])
  })

  test.each([
    ['examples/editor/vscode-settings.json', 3],
    ['docs/editors.md', 2]
  ])('is that of a schema of this repository wherever %s names one', async (file, count) => {
    const text = await readFile(path.join(ROOT, file), 'utf8')
    const named = [...text.matchAll(ADDRESS)].map(([, name = '']) => path.join(ROOT, name))
    expect(named).toHaveLength(count)
    expect(Object.keys(files)).toEqual(expect.arrayContaining(named))
  })

  test('is given to the names of manifest and draft by the settings of VS Code', async () => {
    const text = await readFile(path.join(ROOT, 'examples/editor/vscode-settings.json'), 'utf8')
    const settings = JSON.parse(text) as {
      'json.schemas': { fileMatch: string[]; url: string }[]
      'yaml.schemas': Record<string, string[]>
    }
    const matches = settings['json.schemas'].map(({ fileMatch, url }) => [
      path.posix.basename(url),
      ...fileMatch
    ])
    expect(matches).toEqual([
      ['codearts-extension.schema.json', 'codearts-extension.json'],
      ['draft.schema.json', 'draft.json']
    ])
    const [[url, names] = []] = Object.entries(settings['yaml.schemas'])
    expect([path.posix.basename(url ?? ''), names]).toEqual([
      'draft.schema.json',
      ['draft.yaml', 'draft.yml']
    ])
  })
})

describe('an editor refuses', () => {
  test.each([
    { name: undefined },
    { type: 'task' },
    { category: 'Check' },
    { version: '1.0' },
    { dataSourceBindings: [{}] },
    { inputs: [{ type: 'input' }] },
    { execution: { type: 'Shell', target: '../a.sh' } }
  ])('a manifest with %j', changes => {
    expect(complaints(manifestJsonSchema(), manifest(changes))).not.toEqual([])
  })

  test('a description of more than 1,000 characters', () => {
    const complaintsAbout = (length: number) =>
      complaints(manifestJsonSchema(), manifest({ description: 'x'.repeat(length) }))
    expect(complaintsAbout(1_000)).toEqual([])
    expect(complaintsAbout(1_001)).not.toEqual([])
  })

  test.each([
    { runtime_attribution: 'server' },
    { is_private: 2 },
    { execution_info: {} },
    { execution_info: { inner_execution_info: { execution_type: 'shell' } } },
    { execution_info: { inner_execution_info: 3 } },
    { input_info: [{ validation: {} }] }
  ])('a draft with %j', changes => {
    expect(complaints(draftJsonSchema(), draft(changes))).not.toEqual([])
  })
})

test('a display name may be Chinese, by the pattern as editors read it', () => {
  const { pattern = '' } = manifestJsonSchema().properties?.['friendlyName'] as { pattern?: string }
  expect(new RegExp(pattern, 'u').test('扩展 1.0')).toBe(true)
})

/** What a validator says about the value as it would stand in a file. */
function complaints(schema: JsonSchema, value: unknown): unknown {
  const validate = new Ajv({ allErrors: true }).compile(schema)
  return validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors
}

/** The fields with their places, such as `inputs[].name`. */
function fieldsOf({ properties = {}, items, anyOf = [] }: JsonSchema, place = ''): [string, JsonSchema][] {
  const own = Object.entries(properties).map(([name, field]) => {
    return [place === '' ? name : `${place}.${name}`, field] as [string, JsonSchema]
  })
  return [
    ...own.flatMap(([name, field]) => [[name, field] as [string, JsonSchema], ...fieldsOf(field, name)]),
    ...(items === undefined ? [] : fieldsOf(items, `${place}[]`)),
    ...anyOf.flatMap(one => fieldsOf(one, place))
  ]
}
