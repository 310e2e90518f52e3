/** The calls query and query-all. */

import { expect, test } from '@jest/globals'
import { draft } from '../support/fixtures.ts'
import { call, code, createDraft, listed, register, start, versions } from '../support/emulator.ts'

async function withVersions(numbers: string[]) {
  const emulator = await start({ now: () => 1_699_931_374_000 })
  for (const version of numbers)
    await createDraft(emulator, draft({ version, runtime_attribution: 'agentless' }))
  return emulator
}

test('query answers a page of versions, newest first, with the total', async () => {
  const emulator = await withVersions(['0.0.1', '0.0.2', '0.0.3', '0.0.4'])
  const query = { plugin_name: 'apie_test', offset: '1', limit: '2' }
  const reply = await call(emulator, 'GET', '/v1/{d}/agent-plugin/query', { query })
  expect(JSON.parse(reply.text)).toMatchObject({
    offset: 1,
    limit: 2,
    total: 4,
    data: [{ version: '0.0.3' }, { version: '0.0.2' }]
  })
})

test('query answers rows of the shape in its definition', async () => {
  const emulator = await withVersions(['0.0.1'])
  expect(await versions(emulator)).toEqual([
    {
      active: 0,
      business_type: 'Normal',
      business_type_display_name: 'General',
      create_time: '1699931374000',
      creator: 'emulator',
      description: '',
      display_name: 'apie_test',
      icon_url: '',
      maintainers: '',
      manifest_version: '3',
      op_time: '1699931374000',
      op_user: 'emulator',
      plugin_attribution: 'custom',
      plugin_composition_type: 'multi',
      plugin_name: 'apie_test',
      publisher_unique_id: null,
      refer_count: null,
      runtime_attribution: 'agentLess',
      unique_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      usage_count: null,
      version: '0.0.1',
      version_attribution: 'draft',
      version_description: '',
      version_state: 'waiting',
      workspace_id: emulator.domainId
    }
  ])
})

test('query gives every version a unique ID of its own', async () => {
  const rows = await versions(await withVersions(['0.0.1', '0.0.2']))
  expect(new Set(rows.map(row => row.unique_id)).size).toBe(2)
})

test('query answers "record not found" for an unknown extension', async () => {
  const query = { plugin_name: 'unknown', offset: '0', limit: '10' }
  const reply = await call(await start(), 'GET', '/v1/{d}/agent-plugin/query', { query })
  expect([reply.status, code(reply)]).toEqual([400, 'DEVPIPE.30011001'])
})

test.each([
  ['plugin_name', ''],
  ['offset', ''],
  ['offset', '-1'],
  ['limit', ''],
  ['limit', 'ten']
])('query refuses %s = "%s"', async (name, value) => {
  const query = { plugin_name: 'apie_test', offset: '0', limit: '10', [name]: value }
  const reply = await call(await withVersions(['0.0.1']), 'GET', '/v1/{d}/agent-plugin/query', { query })
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
  expect(reply.text).toContain(`"${name}: `)
})

test('query-all answers a page of extensions, each with its newest version', async () => {
  const emulator = await withVersions(['0.0.1', '0.0.2'])
  const query = { offset: '0', limit: '10' }
  const reply = await call(emulator, 'POST', '/v1/{d}/agent-plugin/query-all', { query, json: {} })
  expect(JSON.parse(reply.text)).toMatchObject({
    total: 1,
    data: [{ plugin_name: 'apie_test', version: '0.0.2', version_attribution: 'draft' }]
  })
})

test('query-all answers an empty page for a name or a type that is not there', async () => {
  const emulator = await withVersions(['0.0.1'])
  const query = { offset: '0', limit: '10' }
  for (const json of [{ plugin_name: 'nobody' }, { business_type: ['Gate'] }]) {
    const reply = await call(emulator, 'POST', '/v1/{d}/agent-plugin/query-all', { query, json })
    expect(JSON.parse(reply.text)).toMatchObject({ total: 0, data: [] })
  }
})

test('query-all answers every extension for an empty name, as the sample asks', async () => {
  const emulator = await withVersions(['0.0.1'])
  await register(emulator)
  expect(await listed(emulator, '')).toMatchObject({ plugin_name: 'apie_test' })
})

test('query-all answers rows without the five fields that only query has', async () => {
  const emulator = await withVersions(['0.0.1'])
  const fields = ['create_time', 'creator', 'manifest_version', 'publisher_unique_id', 'version_state']
  const [row = {}] = await versions(emulator)
  const shared = Object.entries(row).filter(([name]) => !fields.includes(name))
  expect(shared).toHaveLength(Object.keys(row).length - fields.length)
  expect(await listed(emulator)).toEqual({ ...Object.fromEntries(shared), refer_count: 0 })
})

test('query-all shows an extension without versions in the state init, with a unique ID of its own', async () => {
  const emulator = await start({ now: () => 1_699_355_741_000 })
  await register(emulator, { plugin_composition_type: 'multi' })
  expect(await listed(emulator, 'hello')).toMatchObject({
    active: 1,
    op_time: '1699355741000',
    plugin_composition_type: 'multi',
    unique_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    version: '',
    version_attribution: 'init',
    version_description: null
  })
})
