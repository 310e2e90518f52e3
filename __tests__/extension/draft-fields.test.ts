import { describe, expect, test } from '@jest/globals'
import { judgeDraft } from '../../src/extension/draft.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { draft } from '../support/extension.ts'

const ID = 'aZ09'.repeat(8)

/** What is found in the draft of the documented example after these changes. */
async function judged(changes: Record<string, unknown>) {
  return judgeDraft(await parseDocument(Buffer.from(JSON.stringify(draft(changes), null, 2)), 'json'))
}

describe('a field of a draft', () => {
  test.each([
    ['plugin_name', 'x'.repeat(50)],
    ['display_name', '扩'.repeat(50)],
    ['display_name', 'My Extension 1.0'],
    ['business_type', 'x'.repeat(50)],
    ['version', '99.99.99'],
    ['version', '0.0.0'],
    ['unique_id', ID],
    ['is_private', 0],
    ['is_private', 1],
    ['business_type_display_name', '通用'],
    ['input_info', []],
    ['output_info', [{}]],
    ['output_info', [{ name: null, source: 'a' }]],
    ['input_info', [{ name: 'a', default_value: null, layout_content: '{}', validation: '^a$' }]],
    ['$schema', './schema.json']
  ])('%s may be %j', async (field, value) => {
    const { problems, warnings } = await judged({ [field]: value })
    expect([problems, warnings]).toEqual([[], []])
  })

  test.each([
    ['plugin_name', ''],
    ['plugin_name', 'x'.repeat(51)],
    ['plugin_name', 'a b'],
    ['plugin_name', '扩展'],
    ['plugin_name', 3],
    ['display_name', ''],
    ['display_name', 'x'.repeat(51)],
    ['display_name', 'a/b'],
    ['business_type', ''],
    ['business_type', 'x'.repeat(51)],
    ['business_type', 'Two words'],
    ['version', '1.0'],
    ['version', '1.0.100'],
    ['version', 'v1.0.0'],
    ['version', 1.1],
    ['unique_id', ID.slice(1)],
    ['unique_id', `${ID}a`],
    ['runtime_attribution', 'server'],
    ['runtime_attribution', true],
    ['is_private', 2],
    ['is_private', true],
    ['is_private', '0'],
    ['unique_id', 3],
    ['version', '1.0.0\u00a0']
  ])('%s must not be %j', async (field, value) => {
    const { draft: read, problems, warnings } = await judged({ [field]: value })
    expect(read).toBeUndefined()
    expect(problems).toEqual([
      { line: expect.any(Number), message: expect.stringMatching(`^${field} .* must be `) }
    ])
    expect(warnings).toEqual([])
  })

  test.each([
    ['icon_url', 1],
    ['description', []],
    ['business_type_display_name', 1],
    ['region', {}],
    ['maintainers', ['me']],
    ['plugin_composition_type', 1],
    ['manifest_version', 3],
    ['version_description', false],
    ['execution_info', []],
    ['execution_info', '{}'],
    ['input_info', {}],
    ['input_info', ['a']],
    ['input_info', [{ name: 1 }]],
    ['input_info', [{ default_value: 3 }]],
    ['input_info', [{ type: [] }]],
    ['input_info', [{ validation: { regex: 'a' } }]],
    ['input_info', [{ layout_content: {} }]],
    ['output_info', [{ version: 1 }]],
    ['output_info', 'a']
  ])('%s %j is sent as it is, with a warning', async (field, value) => {
    const { draft: sent, problems, warnings } = await judged({ [field]: value })
    expect(sent).toEqual(draft({ [field]: value }))
    expect(problems).toEqual([])
    expect(warnings).toEqual([
      {
        line: expect.any(Number),
        message: expect.stringMatching(`^${field}.*; it should be .*, as in the documents`)
      }
    ])
  })

  test.each([
    [{ steps: {} }, 'steps'],
    [{ steps: ['a'] }, 'steps.0'],
    [{ steps: [{ name: 1 }] }, 'steps.0.name'],
    [{ steps: [{}, { task: [] }] }, 'steps.1.task'],
    [{ steps: [{ variables: [] }] }, 'steps.0.variables']
  ])('inner_execution_info %j is sent as it is, with a warning', async (inner, at) => {
    const changes = { execution_info: { inner_execution_info: inner } }
    const { draft: sent, warnings } = await judged(changes)
    expect(sent).toEqual(draft(changes))
    expect(warnings).toEqual([
      { line: expect.any(Number), message: expect.stringContaining(`inner_execution_info.${at} is`) }
    ])
  })

  test.each(['shell', 'Composite', 3, []])('execution_type must not be %j', async type => {
    const { problems } = await judged({ execution_info: { inner_execution_info: { execution_type: type } } })
    expect(problems).toEqual([
      { line: 14, message: expect.stringMatching(/execution_type is .*; it must be one of CONTAINER/) }
    ])
  })

  test('that is wrong does not hide another', async () => {
    const { problems } = await judged({ version: '1', plugin_name: '', is_private: 7, unique_id: 'x' })
    expect(problems).toHaveLength(4)
  })
})
