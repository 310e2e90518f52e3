import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/extension/document.ts'
import { judgeDraft, type Draft, type DraftOverrides } from '../../src/extension/draft.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { draft } from '../support/extension.ts'

const ID = 'aZ09'.repeat(8)

async function judged(changes: Record<string, unknown>, overrides: DraftOverrides = {}) {
  const text = JSON.stringify(draft(changes), null, 2)
  return judgeDraft(await parseDocument(Buffer.from(text), 'json'), overrides)
}

async function parsed(
  changes: Record<string, unknown> = {},
  overrides: DraftOverrides = {}
): Promise<Draft | undefined> {
  return (await judged(changes, overrides)).draft
}

/** What is refused. */
async function findings(changes: Record<string, unknown>): Promise<readonly Finding[]> {
  const { draft: read, problems } = await judged(changes)
  expect(read === undefined).toBe(problems.length > 0)
  return problems
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
    expect(Object.keys((await parsed(none)) ?? {}).sort()).toEqual(
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
    expect((await parsed({ runtime_attribution: given }))?.runtime_attribution).toBe(sent)
  })

  test('of the type Check is sent as Gate', async () => {
    expect((await parsed({ business_type: 'Check' }))?.business_type).toBe('Gate')
  })

  test('takes what the inputs say over what the file says', async () => {
    const overrides = { plugin_name: 'other', version: '2.0.0', unique_id: ID }
    expect(await parsed({}, overrides)).toEqual(draft(overrides))
  })
})

describe('inner_execution_info', () => {
  const inner = { execution_type: 'SHELL', steps: [{ name: 'a', identifier: '1' }] }

  const withInner = (value: unknown) => ({ execution_info: { inner_execution_info: value } })

  test('as a text is sent as the object that it holds', async () => {
    expect(await parsed(withInner(JSON.stringify(inner)))).toEqual(draft(withInner(inner)))
  })

  test.each([
    '',
    'abc',
    '[]',
    '"{}"',
    '3',
    'null',
    '{"a": 1,}',
    '{"big": 12345678901234567890}',
    '{"a": 1, "a": 2}',
    `{"a": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  ])('as the text %s is sent as it is, with a warning', async text => {
    const { draft: sent, problems, warnings } = await judged(withInner(text))
    expect(sent).toEqual(draft(withInner(text)))
    expect(problems).toEqual([])
    expect(warnings).toEqual([
      { line: 13, message: expect.stringMatching(/^execution_info.inner_execution_info is ".*; it /) }
    ])
  })

  test('as a text keeps to the same rules', async () => {
    const text = JSON.stringify({ execution_type: 'shell', steps: [{ name: 3 }] })
    const { problems, warnings } = await judged(withInner(text))
    expect([problems, warnings]).toEqual([
      [{ line: 13, message: expect.stringContaining('execution_type is "shell"; it must be one of') }],
      [
        {
          line: 13,
          message: expect.stringContaining('steps.0.name is 3; it should be a text, as in the documents')
        }
      ]
    ])
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

  test.each(['runtime_attribution', 'plugin_name', 'version', 'execution_info'])(
    '%s, for which null counts, is refused at its line',
    async field => {
      expect(await findings({ [field]: null })).toEqual([
        { line: expect.any(Number), message: expect.stringMatching(`^${field} is missing`) }
      ])
    }
  )

  test.each([{}, { inner_execution_info: null }])('inner_execution_info in %j is refused', async info => {
    expect(await findings({ execution_info: info })).toHaveLength(1)
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

describe('null', () => {
  test('counts as absent in a field that is known, and is passed on elsewhere', async () => {
    const { draft: sent, warnings } = await judged({
      description: null,
      icon_url: null,
      is_private: null,
      unique_id: null,
      input_info: null,
      refer_count: null,
      colour: null
    })
    expect(warnings).toEqual([])
    const absent = { description: undefined, icon_url: undefined, input_info: undefined }
    expect(sent).toEqual(JSON.parse(JSON.stringify(draft({ ...absent, refer_count: null, colour: null }))))
  })

  test('within another field is sent as it is', async () => {
    const changes = {
      execution_info: {
        inner_execution_info: { execution_type: null, steps: [{ name: null, variables: null }] }
      },
      input_info: [{ name: 'a', validation: null }]
    }
    const { draft: sent, problems, warnings } = await judged(changes)
    expect(sent).toEqual(draft(changes))
    expect(problems).toEqual([])
    expect(warnings.map(({ message }) => message.split(';')[0])).toEqual([
      'execution_info.inner_execution_info.execution_type is null',
      'execution_info.inner_execution_info.steps.0.name is null',
      'execution_info.inner_execution_info.steps.0.variables is null'
    ])
  })
})

test('a number that JSON would change is refused', async () => {
  const text = JSON.stringify(draft(), null, 2).replace('"env"', '12345678901234567890')
  const { draft: read, problems } = await judgeDraft(await parseDocument(Buffer.from(text), 'json'))
  expect(read).toBeUndefined()
  expect(problems).toEqual([
    { line: 21, message: expect.stringMatching(/SCRIPT_INPUT is a number that cannot be sent as written/) }
  ])
})

test('a list that is too long to be judged is sent with a warning', async () => {
  const input = Array.from({ length: 5_001 }, () => 1)
  const { draft: sent, warnings } = await judged({ input_info: input })
  expect(sent).toEqual(draft({ input_info: input }))
  expect(warnings).toEqual([{ line: 11, message: expect.stringMatching(/^input_info is a list of 5001/) }])
})
