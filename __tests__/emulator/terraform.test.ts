/** What the acceptance tests of the Terraform provider send, and what they must read to pass. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../emulator/server.ts'
import { call, code, start, type Reply } from './support/emulator.ts'

const TYPES = ['Build', 'Gate', 'Deploy', 'Test', 'Normal']

type Json = Record<string, unknown>

function value(reply: Reply): Json {
  expect(reply.status).toBe(200)
  return JSON.parse(reply.text) as Json
}

/** The row that the provider reads: the first of query-all by name and all types. */
async function row(emulator: Emulator, name: string): Promise<Json | undefined> {
  const json = { plugin_name: name, business_type: TYPES }
  const query = { limit: '1', offset: '0' }
  const reply = await call(emulator, 'POST', '/v1/{d}/agent-plugin/query-all', { query, json })
  return (value(reply)['data'] as Json[])[0]
}

function detail(emulator: Emulator, name: string): Promise<Reply> {
  const query = { version: '0.0.1', plugin_name: name }
  return call(emulator, 'GET', '/v1/{d}/agent-plugin/detail', { query })
}

async function written(reply: Promise<Reply>): Promise<void> {
  const { status, text } = await reply
  expect([status, text]).toEqual([200, 'true'])
}

test('"basic_plugin" is registered with three names, read with defaults, updated and deleted', async () => {
  const emulator = await start()
  const post = (path: string, json: Json) =>
    written(call(emulator, 'POST', `/v3/{d}/extension/${path}`, { json }))
  const created = { plugin_name: 'tf_test', display_name: 'tf_test', business_type: 'Build', description: '' }
  await post('info/add', created)
  const before = await row(emulator, 'tf_test')
  // A value that the provider did not set and does not compute must be empty, and a computed one must not.
  expect(before).toMatchObject({ ...created, business_type_display_name: '', icon_url: '' })
  for (const field of ['runtime_attribution', 'plugin_composition_type', 'maintainers', 'unique_id'])
    expect([field, before?.[field]]).toEqual([field, expect.stringMatching(/./)])

  const changes = { display_name: 'tf_test-update', description: 'test' }
  await post('info/update', { ...created, ...changes })
  expect(await row(emulator, 'tf_test')).toEqual({ ...before, ...changes })

  const query = { plugin_name: 'tf_test', type: 'all' }
  await written(call(emulator, 'DELETE', '/v3/{d}/extension/info/delete', { query }))
  expect(await row(emulator, 'tf_test')).toBeUndefined()
})

const STEP = {
  identifier: '1700000000000aaaa-bbbb',
  task: 'official_shell_plugin',
  name: 'execute shell',
  variables: { OFFICIAL_SHELL_SCRIPT_INPUT: '(decode)ZWNobyAiaGVsbG8i' }
}
const INPUT = { name: 'key', default_value: '', type: 'd-input-number', layout_content: '[]' }
const VERSION = {
  plugin_name: 'tf_test',
  display_name: 'tf_test',
  business_type: 'Build',
  version: '0.0.1',
  version_description: 'version demo',
  description: 'plugin demo',
  icon_url: '',
  runtime_attribution: 'agent',
  execution_info: { inner_execution_info: { execution_type: 'COMPOSITE', steps: [STEP] } },
  input_info: [INPUT]
}

/** Sends a body to a call for versions made of JSON. */
function post(emulator: Emulator, path: string, json: Json): Promise<void> {
  return written(call(emulator, 'POST', `/v1/{d}/agent-plugin/${path}`, { json }))
}

function removed(emulator: Emulator, path: string, changes: Record<string, string> = {}): Promise<void> {
  const query = { version: '0.0.1', plugin_name: 'tf_test', ...changes }
  return written(call(emulator, 'DELETE', path, { query }))
}

test('"plugin_version" is created without a label of the type, edited, published, renamed and deleted', async () => {
  const emulator = await start()
  await post(emulator, 'create-draft', VERSION)
  const created = value(await detail(emulator, 'tf_test'))
  expect(created).toMatchObject({ version_attribution: 'draft', input_info: [INPUT] })
  expect(await row(emulator, 'tf_test')).toMatchObject({
    business_type_display_name: '',
    description: 'plugin demo'
  })

  // The description is emptied by edit-draft: update-info leaves out what is empty.
  const info = { plugin_name: 'tf_test', business_type: 'Build', runtime_attribution: 'agent' }
  await post(emulator, 'update-info', { ...info, display_name: 'tf_test-update' })
  const edited = { display_name: 'tf_test-update', description: '', version_description: '', input_info: [] }
  await post(emulator, 'edit-draft', { ...VERSION, ...edited, unique_id: created['unique_id'] })
  const { plugin_name, version } = VERSION
  const names = { plugin_name, version, display_name: edited.display_name }
  await post(emulator, 'publish-draft', { ...names, plugin_attribution: 'custom' })
  expect(value(await detail(emulator, 'tf_test'))).toMatchObject({
    display_name: 'tf_test-update',
    version_attribution: 'formal',
    version_description: '',
    input_info: []
  })
  expect(await row(emulator, 'tf_test')).toMatchObject({ description: '' })

  const again = { display_name: 'tf_test-update-again', description: 'test' }
  await post(emulator, 'update-info', { ...info, ...again })
  expect(value(await detail(emulator, 'tf_test'))['display_name']).toBe(again.display_name)
  expect(await row(emulator, 'tf_test')).toMatchObject(again)

  await removed(emulator, '/v3/{d}/extension/info/delete', { type: 'single' })
  const gone = await detail(emulator, 'tf_test')
  expect([gone.status, code(gone)]).toEqual([400, 'DEVPIPE.30011001'])
  expect(await row(emulator, 'tf_test')).toBeUndefined()
})

test('"plugin_version" is created formal at once', async () => {
  const emulator = await start()
  await post(emulator, 'create', { ...VERSION, input_info: [] })
  expect(value(await detail(emulator, 'tf_test'))).toMatchObject({ version_attribution: 'formal' })
})

test('"plugin_version" is deleted as a draft', async () => {
  const emulator = await start()
  await post(emulator, 'create-draft', VERSION)
  await removed(emulator, '/v1/{d}/agent-plugin/delete-draft')
  expect(await row(emulator, 'tf_test')).toBeUndefined()
})
