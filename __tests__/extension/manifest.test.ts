import { describe, expect, test } from '@jest/globals'
import { DocumentError, type Finding } from '../../src/extension/document.ts'
import { parseManifest } from '../../src/extension/manifest.ts'
import { manifest } from '../support/extension.ts'

async function findings(content: string | Record<string, unknown>): Promise<readonly Finding[]> {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2)
  return parseManifest(Buffer.from(text)).then(
    () => [],
    (error: unknown) => {
      if (error instanceof DocumentError) return error.findings
      throw error
    }
  )
}

describe('a manifest', () => {
  test('gives its fields', async () => {
    const { fields } = await parseManifest(Buffer.from(JSON.stringify(manifest())))
    expect(fields).toMatchObject({ name: 'my_extension', category: 'Gate', version: '1.0.2' })
  })

  test('may begin with a byte order mark', async () => {
    expect(await findings(`\ufeff${JSON.stringify(manifest())}`)).toEqual([])
  })

  test.each([
    'type',
    'description',
    'versionDescription',
    'dataSourceBindings',
    'inputs',
    'outputs',
    'execution'
  ])('may do without %s', async field => {
    expect(await findings(manifest({ [field]: undefined }))).toEqual([])
  })

  test.each(['name', 'friendlyName', 'category', 'version'])('must have %s', async field => {
    expect(await findings(manifest({ [field]: undefined }))).toEqual([
      { line: 1, message: expect.stringMatching(`^${field} is missing`) }
    ])
  })

  test.each([
    ['name', 'x'.repeat(50)],
    ['friendlyName', '扩'.repeat(50)],
    ['friendlyName', 'My Extension 1.0'],
    ['category', 'Release'],
    ['version', '99.0.9'],
    ['description', 'x'.repeat(1000)],
    ['inputs', [{ name: 'A', type: 'no one knows' }]],
    ['inputs', [{ name: 'not for an environment' }]],
    ['inputs', [{ name: 'A', defaultValue: 3, validation: null, extendProp: null, required: false }]],
    ['inputs', [{ name: 'A', validation: { regex: null, min_length: '1', max_length: null } }]],
    ['inputs', [{ name: 'A', extendProp: { options: [1] }, more: [] }, { name: 'a' }]],
    ['outputs', [{ name: 'a', type: 'output', description: 'b', prop: { c: 'd' } }]],
    ['execution', { type: 'Perl', target: 'run', more: 1 }],
    ['execution', { type: 'Shell', target: './a/..b/c..' }],
    ['anything', { else: true }],
    ['$schema', 'https://example.com/schema.json']
  ])('may have %s %j', async (field, value) => {
    expect(await findings(manifest({ [field]: value }))).toEqual([])
  })

  test.each([
    ['name', 'x'.repeat(51), 3],
    ['name', 'a.b', 3],
    ['name', '', 3],
    ['friendlyName', 'x'.repeat(51), 4],
    ['friendlyName', '', 4],
    ['description', 1, 5],
    ['category', 'Two words', 6],
    ['version', '1.0', 7],
    ['version', '1.0.100', 7],
    ['version', 1, 7],
    ['versionDescription', null, 8],
    ['type', 'task', 2],
    ['type', null, 2],
    ['description', 'x'.repeat(1001), 5],
    ['category', 'Check', 6],
    ['dataSourceBindings', [{}], 9],
    ['dataSourceBindings', {}, 9],
    ['inputs', {}, 10],
    ['outputs', null, 11],
    ['execution', 'scripts/execution.sh', 12],
    ['$schema', 1, 16]
  ])('must not have %s %j, which is shown at its line', async (field, value, line) => {
    expect(await findings(manifest({ [field]: value }))).toEqual([
      { line, message: expect.stringContaining('; it must be ') }
    ])
  })

  test.each([
    [[1], 'inputs.0'],
    [[{}], 'inputs.0.name'],
    [[{ name: '' }], 'inputs.0.name'],
    [[{ name: 'A' }, { name: 'B', type: 1 }], 'inputs.1.type'],
    [[{ name: 'A', label: 1 }], 'inputs.0.label'],
    [[{ name: 'A', description: 1 }], 'inputs.0.description'],
    [[{ name: 'A', required: 'true' }], 'inputs.0.required'],
    [[{ name: 'A', validation: [] }], 'inputs.0.validation'],
    [[{ name: 'A', validation: { regex: 1 } }], 'inputs.0.validation.regex'],
    [[{ name: 'A', validation: { requiredMessage: 1 } }], 'inputs.0.validation.requiredMessage'],
    [[{ name: 'A', validation: { regexMessage: 1 } }], 'inputs.0.validation.regexMessage'],
    [[{ name: 'A', extendProp: 'a' }], 'inputs.0.extendProp'],
    [[{ name: 'A' }, { name: 'B' }, { name: 'A' }], 'inputs.2.name']
  ])('must not have the inputs %j', async (inputs, place) => {
    expect(await findings(manifest({ inputs }))).toEqual([
      {
        line: expect.any(Number),
        message: expect.stringMatching(`^${place.replaceAll('.', '[.]')} is .*; it must be `)
      }
    ])
  })

  test('is told of a repeated input at its line, whatever else is wrong', async () => {
    const inputs = [{ name: 'A' }, { name: 'A', required: 'yes' }]
    expect(await findings(manifest({ inputs }))).toEqual([
      { line: 15, message: 'inputs.1.name is "A"; it must be the name of one input only' },
      { line: 16, message: expect.stringContaining('inputs.1.required') }
    ])
  })

  test.each([
    [[{}], 'outputs.0.name'],
    [[{ name: 'a', prop: 1 }], 'outputs.0.prop']
  ])('must not have the outputs %j', async (outputs, place) => {
    expect(await findings(manifest({ outputs }))).toEqual([
      { line: expect.any(Number), message: expect.stringContaining(place) }
    ])
  })

  test.each([
    [{ target: 'a.sh' }, 'type'],
    [{ type: 'Shell' }, 'target'],
    [{ type: 1, target: 'a.sh' }, 'type'],
    ...['', '/a.sh', 'C:/a.sh', '../a.sh', 'a/../b.sh', 'a/..', '..', 'a\\b.sh', 'a\nb'].map(
      target => [{ type: 'Shell', target }, 'target'] as const
    )
  ])('must not have the execution %j', async (execution, field) => {
    expect(await findings(manifest({ execution }))).toEqual([
      { line: expect.any(Number), message: expect.stringMatching(`^execution[.]${field} .*; it must be `) }
    ])
  })

  test.each(['[]', '"text"', 'null', '3'])('must not be %s', async text => {
    expect(await findings(text)).toEqual([
      { line: 1, message: expect.stringMatching(/^the file is .*it must be an object$/) }
    ])
  })

  test('must not have comments, as the examples of the user guide do', async () => {
    expect(await findings('{\n  "name": "a", # the unique identifier\n  "version": "1.0.0"\n}')).toEqual([
      { line: 2, message: expect.stringContaining('JSON has no comments') }
    ])
  })

  test('must not have a key twice', async () => {
    expect(await findings('{\n"version": "1.0.0",\n"version": "1.0.1"}')).toEqual([
      { line: 3, message: expect.stringContaining('version') }
    ])
  })
})
