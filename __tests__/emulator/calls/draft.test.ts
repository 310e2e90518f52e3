/** The documented constraints on the body of a draft. */

import { expect, test } from '@jest/globals'
import { draft } from '../support/fixtures.ts'
import { code, createDraft, start } from '../support/emulator.ts'

function execution(inner: unknown): Record<string, unknown> {
  return { execution_info: { inner_execution_info: inner } }
}

test.each<[string, Record<string, unknown>]>([
  ['a name of 50 characters', { plugin_name: 'a-_9'.repeat(12) + 'ab' }],
  ['a name of one character', { plugin_name: 'a' }],
  ['a display name of Chinese characters, spaces and periods', { display_name: '构建 v1.0-a_b' }],
  ['a display name of 50 characters', { display_name: '构'.repeat(50) }],
  ['a service type of its own', { business_type: 'My_type-1' }],
  ['the version 99.99.99', { version: '99.99.99' }],
  ['the version 0.0.0', { version: '0.0.0' }],
  ['is_private 1', { is_private: 1 }],
  ['is_private 0', { is_private: 0 }],
  ['the runtime agentless', { runtime_attribution: 'agentless' }],
  ['an execution without type and steps', execution({})],
  [
    'steps with an identifier',
    execution({ steps: [{ name: 'a', task: 'b', identifier: '1', variables: { A: 1 } }] })
  ],
  ['inputs and outputs', { input_info: [{ name: 'a', validation: '.*' }], output_info: [{ name: 'b' }] }],
  [
    'an input whose validation is an object, as in answers',
    { input_info: [{ validation: { regex: '.*' } }] }
  ],
  ['an input whose validation is null', { input_info: [{ validation: null }] }],
  ['a manifest_version that is a number', { manifest_version: 3 }],
  ['no label of the type', { business_type_display_name: undefined }],
  ['absent optional texts as null', { region: null, maintainers: null, manifest_version: null }]
])('a draft may have %s', async (_, changes) => {
  const reply = await createDraft(await start(), draft(changes))
  expect([reply.status, reply.text]).toEqual([200, 'true'])
})

test.each<[string, string, Record<string, unknown>]>([
  ['a name of 51 characters', 'plugin_name', { plugin_name: 'a'.repeat(51) }],
  ['an empty name', 'plugin_name', { plugin_name: '' }],
  ['a name with a space', 'plugin_name', { plugin_name: 'a b' }],
  ['a name with a period', 'plugin_name', { plugin_name: 'a.b' }],
  ['a name with a line break at its end', 'plugin_name', { plugin_name: 'a\n' }],
  ['a name that is a number', 'plugin_name', { plugin_name: 1 }],
  ['no name', 'plugin_name', { plugin_name: undefined }],
  ['an empty display name', 'display_name', { display_name: '' }],
  ['a display name of 51 characters', 'display_name', { display_name: '构'.repeat(51) }],
  ['a display name with a slash', 'display_name', { display_name: 'a/b' }],
  ['a service type of 51 characters', 'business_type', { business_type: 'a'.repeat(51) }],
  ['a service type with a space', 'business_type', { business_type: 'a b' }],
  ['no description', 'description', { description: undefined }],
  ['no runtime', 'runtime_attribution', { runtime_attribution: undefined }],
  ['the runtime agentLess', 'runtime_attribution', { runtime_attribution: 'agentLess' }],
  ['the version 1.0', 'version', { version: '1.0' }],
  ['the version v1.0.0', 'version', { version: 'v1.0.0' }],
  ['the version 1.100.0', 'version', { version: '1.100.0' }],
  ['the version 1.0.0-rc1', 'version', { version: '1.0.0-rc1' }],
  ['a unique ID of 31 characters', 'unique_id', { unique_id: 'a'.repeat(31) }],
  ['a unique ID with a dash', 'unique_id', { unique_id: `${'a'.repeat(31)}-` }],
  ['is_private 2', 'is_private', { is_private: 2 }],
  ['is_private "1"', 'is_private', { is_private: '1' }],
  ['an icon URL that is a number', 'icon_url', { icon_url: 1 }],
  ['no execution', 'execution_info', { execution_info: undefined }],
  ['no inner execution', 'execution_info.inner_execution_info', { execution_info: {} }],
  ['the inner execution as a text', 'execution_info.inner_execution_info', execution('{}')],
  [
    'an unknown execution type',
    'execution_info.inner_execution_info.execution_type',
    execution({ execution_type: 'X' })
  ],
  ['steps that are no array', 'execution_info.inner_execution_info.steps', execution({ steps: {} })],
  ['a step that is no object', 'execution_info.inner_execution_info.steps[0]', execution({ steps: ['a'] })],
  [
    'a step whose variables are a list',
    'execution_info.inner_execution_info.steps[0].variables',
    execution({ steps: [{ variables: [] }] })
  ],
  ['inputs that are no array', 'input_info', { input_info: {} }],
  [
    'an input whose default is a number',
    'input_info[0].default_value',
    { input_info: [{ default_value: 1 }] }
  ],
  ['an input whose validation is a list', 'input_info[0].validation', { input_info: [{ validation: [] }] }],
  ['outputs that are no objects', 'output_info[0]', { output_info: [1] }]
])('a draft with %s is refused, and %s is named', async (_, field, changes) => {
  const reply = await createDraft(await start(), draft(changes))
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
  expect(reply.text).toContain(`"${field}: `)
})

test('a body that is not a JSON object is refused', async () => {
  const reply = await createDraft(await start(), 'text')
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
})
