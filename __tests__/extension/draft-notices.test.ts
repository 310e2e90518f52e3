import { describe, expect, test } from '@jest/globals'
import { judgeDraft } from '../../src/extension/draft.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { draft } from '../support/extension.ts'

/** What is remarked upon, or warned of, in the draft of the documented example after these changes. */
async function found(kind: 'notices' | 'warnings', changes: Record<string, unknown>) {
  const document = await parseDocument(Buffer.from(JSON.stringify(draft(changes), null, 2)), 'json')
  const judged = await judgeDraft(document)
  expect(judged.problems).toEqual([])
  return judged[kind].map(({ line, message }) => `${line}: ${message}`)
}

const notices = (changes: Record<string, unknown>) => found('notices', changes)
const warnings = (changes: Record<string, unknown>) => found('warnings', changes)

const inner = (changes: Record<string, unknown>) => ({ execution_info: { inner_execution_info: changes } })

describe('the notices of a draft', () => {
  test.each([
    {},
    { $schema: './schema.json' },
    // What the console sends besides the documented fields.
    {
      active: 0,
      create_time: '1699360424000',
      creator: 'me',
      op_time: '1699360424000',
      op_user: 'me',
      outputs: [],
      plugin_attribution: 'custom',
      publisher_unique_id: null,
      refer_count: null,
      scripts: '',
      start_command: '',
      usage_count: null,
      version_attribution: 'draft',
      version_state: 'waiting',
      workspace_id: 'ce8df55870164338a72d7e828a966a2a'
    },
    inner({ steps: [{ identifier: '1', variables: { ANYTHING: { nested: true } } }] }),
    { input_info: [{ name: 'a', label: 'b', required: 'true', extend_prop: {} }, { name: 'b' }, {}, {}] },
    { output_info: [{ name: 'a', source: 'b', output_key: 'c' }, { name: 'a' }] }
  ])('are none for %j', async changes => {
    expect(await notices(changes)).toEqual([])
    expect(await warnings(changes)).toEqual([])
  })

  test.each([
    [{ colour: 1 }, '28: colour is not in the documents; it is sent as it is'],
    [
      { execution_info: { inner_execution_info: {}, innerInfo: {} } },
      'execution_info.innerInfo is not in the documents;'
    ],
    [
      { input_info: [{ name: 'a' }, { name: 'a' }] },
      'input_info.1.name is "a"; it is the name of an input before it'
    ]
  ])('tell of %j', async (changes, message) => {
    expect(await notices(changes)).toEqual([expect.stringContaining(message)])
  })

  test.each([
    [
      { maintainer: 'me' },
      'maintainer is not in the documents; it is sent as it is. Did you mean maintainers?'
    ],
    [
      { displayName: 'a' },
      'displayName is not in the documents; it is sent as it is. Did you mean display_name?'
    ],
    [
      inner({ step: [] }),
      'execution_info.inner_execution_info.step is not in the documents; it is sent as it is. Did you mean steps?'
    ],
    [
      inner({ steps: [{ tsak: 'a' }] }),
      '16: execution_info.inner_execution_info.steps.0.tsak is not in the documents; it is sent as it is. Did you mean task?'
    ],
    [
      { input_info: [{ defaultvalue: 'a' }] },
      'input_info.0.defaultvalue is not in the documents; it is sent as it is. Did you mean default_value?'
    ],
    [
      { output_info: [{ nam: 'a' }] },
      'output_info.0.nam is not in the documents; it is sent as it is. Did you mean name?'
    ]
  ])('leave what resembles a known field to the warnings: %j', async (changes, message) => {
    expect(await warnings(changes)).toEqual([expect.stringContaining(message)])
    expect(await notices(changes)).toEqual([])
  })

  test('leave a key inside of an inner_execution_info that is a text to them, too', async () => {
    expect(await warnings({ execution_info: { inner_execution_info: '{"step": []}' } })).toEqual([
      expect.stringContaining('inner_execution_info.step is not in the documents')
    ])
  })

  test.each([
    ['maintainerxyz', undefined],
    ['maintainersxy', 'maintainers'],
    ['MAINTAINERS', 'maintainers'],
    ['xy', undefined],
    ['constructor', undefined]
  ])('suggest for the key %s: %s', async (key, known) => {
    const hint = known === undefined ? '' : `. Did you mean ${known}?`
    expect(await found(known === undefined ? 'notices' : 'warnings', { [key]: '' })).toEqual([
      `28: ${key} is not in the documents; it is sent as it is${hint}`
    ])
  })

  test('come in the order of lines, with YAML as with JSON', async () => {
    const document = await parseDocument(
      Buffer.from('colour: red\nversoin: 1.0.0\ninput_info:\n  - {name: a, nam: a}\n  - name: a\n'),
      'yaml'
    )
    const { notices: remarked, warnings: warned } = await judgeDraft(document)
    expect([warned, remarked].map(list => list.map(({ line }) => line))).toEqual([
      [2, 4],
      [1, 5]
    ])
  })

  test('are a hundred at most', async () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`unknown_${index}`, 1]))
    expect(await notices(many)).toHaveLength(100)
  })

  test('show a key on one line, however long it is', async () => {
    const [notice = ''] = await notices({ [`a\n::error::${'x'.repeat(10_000)}`]: 1 })
    expect(notice).toMatch(/^28: a ::error::x+… is not/)
    expect(notice.length).toBeLessThan(200)
  })
})
