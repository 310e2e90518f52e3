import { describe, expect, test } from '@jest/globals'
import { DocumentError, type DocumentFindings, type Finding } from '../../src/extension/document.ts'
import { judgeManifest, parseManifest } from '../../src/extension/manifest.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { manifest } from '../support/extension.ts'

const textOf = (content: string | Record<string, unknown>) =>
  typeof content === 'string' ? content : JSON.stringify(content, null, 2)

/** What is refused. */
async function findings(content: string | Record<string, unknown>): Promise<readonly Finding[]> {
  return parseManifest(Buffer.from(textOf(content))).then(
    () => [],
    (error: unknown) => {
      if (error instanceof DocumentError) return error.findings
      throw error
    }
  )
}

async function judged(content: string | Record<string, unknown>): Promise<DocumentFindings> {
  return judgeManifest(await parseDocument(Buffer.from(textOf(content)), 'json'))
}

/** What is warned of, where nothing is refused. */
async function warnings(content: Record<string, unknown>): Promise<readonly Finding[]> {
  expect(await findings(content)).toEqual([])
  const { problems, warnings: found } = await judged(content)
  expect(problems).toEqual([])
  return found
}

describe('a manifest', () => {
  test('gives its fields', async () => {
    const { fields } = await parseManifest(Buffer.from(JSON.stringify(manifest())))
    expect(fields).toMatchObject({ name: 'my_extension', category: 'Gate', version: '1.0.2' })
  })

  test('may begin with a byte order mark', async () => {
    expect(await findings(`\ufeff${JSON.stringify(manifest())}`)).toEqual([])
  })

  test.each(['type', 'description', 'versionDescription', 'dataSourceBindings', 'inputs', 'outputs'])(
    'may do without %s',
    async field => {
      expect(await warnings(manifest({ [field]: undefined }))).toEqual([])
    }
  )

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
    ['versionDescription', 'x'.repeat(1000)],
    ['inputs', [{ name: 'A', type: 'no one knows' }]],
    ['inputs', [{ name: 'A', defaultValue: null, validation: null, extendProp: null, required: false }]],
    ['inputs', [{ name: 'A', validation: { regex: null, min_length: 1, max_length: null } }]],
    ['inputs', [{ name: 'A', extendProp: { options: [1] }, more: [] }, { name: 'a' }]],
    ['outputs', [{ name: 'a', type: 'output', description: 'b', prop: { c: 'd' } }]],
    ['execution', { type: 'Perl', target: 'run', more: 1 }],
    ['execution', { type: 'Shell', target: './a/..b/c..' }],
    ['anything', { else: true }],
    ['anything', 12345678901234567890],
    ['$schema', 'https://example.com/schema.json']
  ])('may have %s %j', async (field, value) => {
    expect(await warnings(manifest({ [field]: value }))).toEqual([])
  })

  test.each([
    ['name', 'x'.repeat(51), 3],
    ['name', 'a.b', 3],
    ['name', '', 3],
    ['name', null, 3],
    ['friendlyName', 'x'.repeat(51), 4],
    ['friendlyName', '', 4],
    ['friendlyName', ['My Extension'], 4],
    ['category', 'Two words', 6],
    ['category', 'Check', 6],
    ['version', '1.0', 7],
    ['version', '1.0.100', 7],
    ['version', 1, 7]
  ])('must not have %s %j, which is shown at its line', async (field, value, line) => {
    const refused = [{ line, message: expect.stringContaining('; it must be ') }]
    expect(await findings(manifest({ [field]: value }))).toEqual(refused)
    expect(await judged(manifest({ [field]: value }))).toEqual({
      problems: refused,
      warnings: [],
      notices: []
    })
  })

  test.each([
    ['description', 1, 5],
    ['versionDescription', null, 8],
    ['type', 'task', 2],
    ['type', 'Job', 2],
    ['type', null, 2],
    ['dataSourceBindings', [{}], 9],
    ['dataSourceBindings', {}, 9],
    ['dataSourceBindings', '[]', 9],
    ['inputs', {}, 10],
    ['inputs', null, 10],
    ['outputs', null, 11],
    ['execution', 'scripts/execution.sh', 12],
    ['execution', null, 12],
    ['execution', undefined, 1],
    ['$schema', 1, 16]
  ])('is warned of for %s %j at its line, and taken', async (field, value, line) => {
    expect(await warnings(manifest({ [field]: value }))).toEqual([
      {
        line,
        message: expect.stringMatching(
          `^[$]?${field.replace('$', '')} is .*; it should be .*, as in the documents(, in quotes)?$`
        )
      }
    ])
  })

  test.each([
    ['description', 5],
    ['versionDescription', 8]
  ])('is warned of for a %s beyond the limit of the console', async (field, line) => {
    expect(await warnings(manifest({ [field]: 'x'.repeat(1001) }))).toEqual([
      { line, message: expect.stringContaining("longer than the 1000 characters of the console's form") }
    ])
  })

  test.each([
    [[1], 'inputs.0'],
    [[{}], 'inputs.0.name'],
    [[{ name: '' }], 'inputs.0.name'],
    [[{ name: 'my-input' }], 'inputs.0.name'],
    [[{ name: '1a' }], 'inputs.0.name'],
    [[{ name: 'x'.repeat(201) }], 'inputs.0.name'],
    [[{ name: 'A' }, { name: 'B', type: 1 }], 'inputs.1.type'],
    [[{ name: 'A', label: 1 }], 'inputs.0.label'],
    [[{ name: 'A', label: 'x'.repeat(141) }], 'inputs.0.label'],
    [[{ name: 'A', description: 1 }], 'inputs.0.description'],
    [[{ name: 'A', description: 'x'.repeat(1001) }], 'inputs.0.description'],
    [[{ name: 'A', defaultValue: 3 }], 'inputs.0.defaultValue'],
    [[{ name: 'A', required: 'true' }], 'inputs.0.required'],
    [[{ name: 'A', validation: [] }], 'inputs.0.validation'],
    [[{ name: 'A', validation: '^a$' }], 'inputs.0.validation'],
    [[{ name: 'A', validation: { regex: 1 } }], 'inputs.0.validation.regex'],
    [[{ name: 'A', validation: { requiredMessage: 1 } }], 'inputs.0.validation.requiredMessage'],
    [[{ name: 'A', validation: { regexMessage: 1 } }], 'inputs.0.validation.regexMessage'],
    [[{ name: 'A', validation: { min_length: '1' } }], 'inputs.0.validation.min_length'],
    [[{ name: 'A', validation: { max_length: 1.5 } }], 'inputs.0.validation.max_length'],
    [[{ name: 'A', extendProp: 'a' }], 'inputs.0.extendProp'],
    [[{ name: 'A' }, { name: 'B' }, { name: 'A' }], 'inputs.2.name'],
    [[{ name: 'A', lable: 'a' }], 'inputs.0.lable'],
    [[{ name: 'A', validation: { regx: 'a' } }], 'inputs.0.validation.regx']
  ])('is warned of for the inputs %j', async (inputs, place) => {
    expect(await warnings(manifest({ inputs }))).toEqual([
      { line: expect.any(Number), message: expect.stringMatching(`^${place.replaceAll('.', '[.]')} is `) }
    ])
  })

  test('is told of a repeated input at its line, whatever else is wrong', async () => {
    const inputs = [{ name: 'A' }, { name: 'A', required: 'yes' }]
    expect(await warnings(manifest({ inputs }))).toEqual([
      { line: 15, message: 'inputs.1.name is "A"; it is the name of an input before it, too' },
      { line: 16, message: expect.stringContaining('inputs.1.required') }
    ])
  })

  test.each([
    [[{}], 'outputs.0.name'],
    [['a'], 'outputs.0'],
    [[{ name: 'a', prop: 1 }], 'outputs.0.prop'],
    [[{ name: 'a', typ: 'a' }], 'outputs.0.typ']
  ])('is warned of for the outputs %j', async (outputs, place) => {
    expect(await warnings(manifest({ outputs }))).toEqual([
      { line: expect.any(Number), message: expect.stringContaining(place) }
    ])
  })

  test.each([
    [{ target: 'a.sh' }, 'type'],
    [{ type: 'Shell' }, 'target'],
    [{ type: 'Shell', target: null }, 'target'],
    [{ type: 1, target: 'a.sh' }, 'type'],
    [{ type: 'shell', target: 'a.sh' }, 'type'],
    [{ type: 'NodeJs', target: 'a.js' }, 'type'],
    ...['', '/a.sh', 'C:/a.sh', '../a.sh', 'a/../b.sh', 'a/..', '..', 'a\\b.sh', 'a\nb'].map(
      target => [{ type: 'Shell', target }, 'target'] as const
    )
  ])('is warned of for the execution %j', async (execution, field) => {
    expect(await warnings(manifest({ execution }))).toEqual([
      {
        line: expect.any(Number),
        message: expect.stringMatching(`^execution[.]${field} .*; it should be .*, as in the documents`)
      }
    ])
  })

  test.each([
    ['versoin', 'version'],
    ['freindlyName', 'friendlyName'],
    ['Name', 'name']
  ])('is warned of for the unknown field %s, which resembles %s', async (field, known) => {
    expect(await warnings(manifest({ [field]: 'a' }))).toEqual([
      {
        line: 16,
        message: `${field} is not in the documents; it is sent as it is. Did you mean ${known}?`
      }
    ])
  })

  test('shows what is refused beside what is warned of', async () => {
    const { problems, warnings: warned } = await judged(manifest({ version: '1', type: 'Job' }))
    expect([problems, warned].map(found => found.map(({ line }) => line))).toEqual([[7], [2]])
  })

  test('with a list that is too long to be judged is taken with a warning', async () => {
    const inputs = Array.from({ length: 5_001 }, () => ({}))
    expect(await warnings(manifest({ inputs }))).toEqual([
      { line: 10, message: expect.stringMatching(/^inputs is a list of 5001 items/) }
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

  test.each([
    ['version', '1.0.0 ', 'it ends in a space (U+0020)'],
    ['version', '1.0.0\u200b', 'it holds U+200B (a zero-width space)'],
    ['version', '１.0.0', 'it holds U+FF11'],
    ['category', 'Normal\u00a0', 'it holds U+00A0 (a no-break space)'],
    ['friendlyName', 'My\u00a0Extension', 'it holds U+00A0 (a no-break space)'],
    ['name', 'my\u2010extension', 'it holds U+2010 (it looks like -)']
  ])('must not have the %s %j, of which the message shows what nobody sees', async (field, value, hidden) => {
    expect(await findings(manifest({ [field]: value }))).toEqual([
      { line: expect.any(Number), message: expect.stringContaining(`; look closely: ${hidden}`) }
    ])
  })

  test('with a key that only looks like a known one is told what differs', async () => {
    const [warning] = await warnings(manifest({ 'version\u00a0': '1.0.0' }))
    expect(warning?.message).toMatch(/Compared with version, it looks the same, but has U\+00A0/)
  })

  test('must not have a key twice', async () => {
    expect(await findings('{\n"version": "1.0.0",\n"version": "1.0.1"}')).toEqual([
      { line: 3, message: expect.stringContaining('version') }
    ])
  })
})
