import { describe, expect, test } from '@jest/globals'
import { DocumentError, type Finding } from '../../src/extension/document.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { parseDraft, type Draft, type DraftOverrides } from '../../src/extension/draft.ts'
import { draft } from '../support/extension.ts'

const ID = 'aZ09'.repeat(8)

async function parsed(changes: Record<string, unknown> = {}, overrides: DraftOverrides = {}): Promise<Draft> {
  const text = JSON.stringify(draft(changes), null, 2)
  return parseDraft(await parseDocument(Buffer.from(text), 'json'), overrides)
}

async function findings(changes: Record<string, unknown>): Promise<readonly Finding[]> {
  return parsed(changes).then(
    () => [],
    (error: unknown) => {
      if (error instanceof DocumentError) return error.findings
      throw error
    }
  )
}

describe('a draft', () => {
  test('of the documented example is taken as it is', async () => {
    expect(await parsed()).toEqual(draft())
  })

  test('keeps fields that nobody knows, also within steps, inputs and outputs', async () => {
    const unknown = {
      active: 0,
      op_time: '1699360424000',
      refer_count: null,
      input_info: [{ name: 'a', validation: null, front_data_prop: [1, { b: null }] }],
      output_info: [{ name: 'b', prop: {} }],
      execution_info: {
        other: true,
        inner_execution_info: {
          steps: [{ identifier: '1699', variables: { A: { B: [1] } }, extra: 1 }],
          more: 'x'
        }
      }
    }
    expect(await parsed(unknown)).toEqual(draft(unknown))
  })

  test('keeps empty texts', async () => {
    const empty = { icon_url: '', description: '', version_description: '', region: '', maintainers: '' }
    expect(await parsed({ ...empty, business_type_display_name: '' })).toMatchObject(empty)
  })

  test('does not invent what it leaves out', async () => {
    const none = {
      icon_url: undefined,
      description: undefined,
      version_description: undefined,
      input_info: undefined
    }
    expect(Object.keys(await parsed(none)).sort()).toEqual(
      Object.keys(JSON.parse(JSON.stringify(draft(none))) as object).sort()
    )
  })

  test('loses $schema, which is for editors', async () => {
    expect(await parsed({ $schema: 'https://example.com/draft.json' })).toEqual(draft())
  })

  test.each([
    ['agent', 'agent'],
    ['agentless', 'agentless'],
    ['agentLess', 'agentless'],
    ['AGENT', 'agent']
  ])('with the runtime_attribution %s is sent with %s', async (given, sent) => {
    expect((await parsed({ runtime_attribution: given })).runtime_attribution).toBe(sent)
  })

  test('of the type Check is sent as Gate', async () => {
    expect((await parsed({ business_type: 'Check' })).business_type).toBe('Gate')
  })

  test('takes what the inputs say over what the file says', async () => {
    const overrides = { plugin_name: 'other', version: '2.0.0', unique_id: ID }
    expect(await parsed({}, overrides)).toEqual(draft(overrides))
  })
})

describe('inner_execution_info', () => {
  const inner = { execution_type: 'SHELL', steps: [{ name: 'a', identifier: '1' }] }

  test('as a text is sent as the object that it holds', async () => {
    const { execution_info } = await parsed({
      execution_info: { inner_execution_info: JSON.stringify(inner) }
    })
    expect(execution_info.inner_execution_info).toEqual(inner)
  })

  test.each(['', 'abc', '[]', '"{}"', '3', 'null', '{"a": 1,}'])('as the text %j is refused', async text => {
    expect(await findings({ execution_info: { inner_execution_info: text } })).toEqual([
      { line: expect.any(Number), message: expect.stringContaining('inner_execution_info') }
    ])
  })

  test('as a text keeps to the same rules', async () => {
    const text = JSON.stringify({ steps: [{ name: 3 }] })
    expect(await findings({ execution_info: { inner_execution_info: text } })).toHaveLength(1)
  })

  test.each(['{"big": 12345678901234567890}', '{"a": 1, "a": 2}'])(
    'as the text %s is refused like the same words in the file',
    async text => {
      expect(await findings({ execution_info: { inner_execution_info: text } })).toHaveLength(1)
    }
  )

  test('as a text is refused when it is nested too deep to be sent', async () => {
    const text = `{"a": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`
    expect(await findings({ execution_info: { inner_execution_info: text } })).toHaveLength(1)
  })

  test.each(['CONTAINER', 'ZIP', 'SHELL', 'COMPOSITE'])('may be of the type %s', async type => {
    expect(await findings({ execution_info: { inner_execution_info: { execution_type: type } } })).toEqual([])
  })

  test('may be empty', async () => {
    expect(await findings({ execution_info: { inner_execution_info: {} } })).toEqual([])
  })
})

describe('a draft without', () => {
  test.each([
    'runtime_attribution',
    'plugin_name',
    'display_name',
    'business_type',
    'version',
    'execution_info'
  ])('%s is refused', async field => {
    expect(await findings({ [field]: undefined })).toEqual([
      { line: 1, message: expect.stringMatching(`^${field} is missing`) }
    ])
  })

  test('inner_execution_info is refused at the line of execution_info', async () => {
    expect(await findings({ execution_info: {}, input_info: undefined })).toEqual([
      { line: 11, message: expect.stringMatching('^execution_info.inner_execution_info is missing') }
    ])
  })

  test.each([
    'unique_id',
    'icon_url',
    'business_type_display_name',
    'description',
    'input_info',
    'output_info'
  ])('%s is taken', async field => {
    expect(await findings({ [field]: undefined })).toEqual([])
  })
})
