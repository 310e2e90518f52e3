/** The calls create-draft, edit-draft, publish-draft and delete-draft. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { draft } from '../support/fixtures.ts'
import { call, code, createDraft, publishDraft, start, versions } from '../support/emulator.ts'

function edit(emulator: Emulator, json: unknown) {
  return call(emulator, 'POST', '/v1/{d}/agent-plugin/edit-draft', { json })
}

function remove(emulator: Emulator, name = 'apie_test', version = '0.0.1') {
  const query = { plugin_name: name, version }
  return call(emulator, 'DELETE', '/v1/{d}/agent-plugin/delete-draft', { query })
}

async function withDraft(changes = {}) {
  const emulator = await start()
  await createDraft(emulator, draft(changes))
  const [row] = await versions(emulator)
  return { emulator, uniqueId: row?.unique_id }
}

test('create-draft creates the extension and a draft version of it', async () => {
  const emulator = await start()
  const reply = await createDraft(emulator)
  expect([reply.status, reply.text]).toEqual([200, 'true'])
  expect(await versions(emulator)).toMatchObject([{ version: '0.0.1', version_attribution: 'draft' }])
})

test('create-draft refuses a version that exists as a draft', async () => {
  const { emulator } = await withDraft()
  expect(code(await createDraft(emulator))).toBe('EMULATOR.VERSION_EXISTS')
})

test('create-draft refuses a version that exists as a formal one', async () => {
  const { emulator } = await withDraft()
  await publishDraft(emulator)
  expect(code(await createDraft(emulator))).toBe('EMULATOR.FORMAL_VERSION')
})

test('create-draft refuses another service type for an extension that exists', async () => {
  const { emulator } = await withDraft()
  const reply = await createDraft(emulator, draft({ version: '0.0.2', business_type: 'Build' }))
  expect(code(reply)).toBe('EMULATOR.IMMUTABLE')
})

test('create-draft needs none of the parameters that its page calls optional', async () => {
  const { icon_url, version_description, input_info, ...mandatory } = draft()
  expect([icon_url, version_description, input_info]).toEqual(['', '', []])
  expect((await createDraft(await start(), mandatory)).text).toBe('true')
})

test('edit-draft replaces a draft version and shows the change', async () => {
  const { emulator, uniqueId } = await withDraft()
  const changes = {
    unique_id: uniqueId,
    display_name: '新名',
    description: 'more',
    version_description: 'newer'
  }
  const reply = await edit(emulator, draft(changes))
  expect([reply.status, reply.text]).toEqual([200, 'true'])
  const { unique_id, ...shown } = changes
  expect(await versions(emulator)).toMatchObject([{ ...shown, unique_id }])
})

test('edit-draft accepts fields that its page does not list', async () => {
  const { emulator, uniqueId } = await withDraft()
  const changes = {
    unique_id: uniqueId,
    active: 0,
    outputs: [],
    publisher_unique_id: null,
    op_user: 'somebody'
  }
  expect((await edit(emulator, draft(changes))).text).toBe('true')
})

test.each(['unique_id', 'icon_url', 'description', 'version_description', 'input_info'])(
  'edit-draft without %s is answered with an unknown error',
  async name => {
    const { emulator, uniqueId } = await withDraft()
    const reply = await edit(emulator, draft({ unique_id: uniqueId, [name]: undefined }))
    expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.UNKNOWN_ERROR'])
  }
)

test('edit-draft refuses a unique ID that belongs to no version', async () => {
  const { emulator } = await withDraft()
  const reply = await edit(emulator, draft({ unique_id: '0'.repeat(32) }))
  expect([reply.status, code(reply)]).toEqual([400, 'DEVPIPE.30011001'])
})

test('edit-draft refuses a formal version', async () => {
  const { emulator, uniqueId } = await withDraft()
  await publishDraft(emulator)
  expect(code(await edit(emulator, draft({ unique_id: uniqueId })))).toBe('EMULATOR.FORMAL_VERSION')
})

test.each([
  ['plugin_name', 'other'],
  ['version', '0.0.2'],
  ['business_type', 'Build'],
  ['runtime_attribution', 'agentless'],
  ['is_private', 1]
])('edit-draft refuses to change %s', async (name, value) => {
  const { emulator, uniqueId } = await withDraft()
  const reply = await edit(emulator, draft({ unique_id: uniqueId, [name]: value }))
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.IMMUTABLE'])
})

test('edit-draft keeps the label of the type and the maintainers when it names neither', async () => {
  const kept = { business_type_display_name: 'General', maintainers: 'somebody' }
  const { emulator, uniqueId } = await withDraft(kept)
  const { business_type_display_name, ...rest } = draft({ unique_id: uniqueId })
  expect(business_type_display_name).toBe('General')
  expect((await edit(emulator, rest)).text).toBe('true')
  expect(await versions(emulator)).toMatchObject([kept])
})

test('edit-draft stores another label of the type', async () => {
  const { emulator, uniqueId } = await withDraft({ business_type_display_name: '通用' })
  expect((await edit(emulator, draft({ unique_id: uniqueId }))).text).toBe('true')
  expect(await versions(emulator)).toMatchObject([{ business_type_display_name: 'General' }])
})

test('edit-draft empties description, icon and maintainers that it sends empty', async () => {
  const { emulator, uniqueId } = await withDraft({ description: 'd', icon_url: '/i.png', maintainers: 'm' })
  const emptied = { description: '', icon_url: '', maintainers: '' }
  await edit(emulator, draft({ unique_id: uniqueId, ...emptied }))
  expect(await versions(emulator)).toMatchObject([emptied])
})

test('create-version creates a version that is formal at once', async () => {
  const emulator = await start()
  const reply = await call(emulator, 'POST', '/v1/{d}/agent-plugin/create', { json: draft() })
  expect([reply.status, reply.text]).toEqual([200, 'true'])
  expect(await versions(emulator)).toMatchObject([{ version: '0.0.1', version_attribution: 'formal' }])
  expect(code(await createDraft(emulator))).toBe('EMULATOR.FORMAL_VERSION')
})

test('publish-draft makes a draft formal', async () => {
  const { emulator } = await withDraft()
  const reply = await publishDraft(emulator)
  expect([reply.status, reply.text]).toEqual([200, 'true'])
  expect(await versions(emulator)).toMatchObject([{ version_attribution: 'formal', active: 1 }])
})

test('publish-draft refuses a version that is formal already', async () => {
  const { emulator } = await withDraft()
  await publishDraft(emulator)
  expect(code(await publishDraft(emulator))).toBe('EMULATOR.FORMAL_VERSION')
})

test('publish-draft refuses a version that does not exist', async () => {
  const { emulator } = await withDraft()
  expect(code(await publishDraft(emulator, { version: '0.0.2' }))).toBe('DEVPIPE.30011001')
})

test('publish-draft wants a single object, not an array', async () => {
  const { emulator } = await withDraft()
  const reply = await call(emulator, 'POST', '/v1/{d}/agent-plugin/publish-draft', { json: [] })
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
})

test.each(['plugin_name', 'display_name', 'version', 'plugin_attribution'])(
  'publish-draft without %s is refused',
  async name => {
    const { emulator } = await withDraft()
    const reply = await publishDraft(emulator, { [name]: undefined })
    expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
    expect(reply.text).toContain(name)
  }
)

test('delete-draft deletes the last version and the extension that was created with it', async () => {
  const { emulator } = await withDraft()
  const reply = await remove(emulator)
  expect([reply.status, reply.text]).toEqual([200, 'true'])
  const query = { plugin_name: 'apie_test', offset: '0', limit: '1' }
  expect(code(await call(emulator, 'GET', '/v1/{d}/agent-plugin/query', { query }))).toBe('DEVPIPE.30011001')
})

test('delete-draft keeps the other versions', async () => {
  const { emulator } = await withDraft()
  await createDraft(emulator, draft({ version: '0.0.2' }))
  await remove(emulator)
  expect(await versions(emulator)).toMatchObject([{ version: '0.0.2' }])
})

test('delete-draft answers "record not found" under status 400 for an extension or a version that is not there', async () => {
  const { emulator } = await withDraft()
  for (const reply of [await remove(emulator, 'unknown'), await remove(emulator, 'apie_test', '9.9.9')]) {
    expect([reply.status, code(reply)]).toEqual([400, 'DEVPIPE.30011001'])
  }
})

test('delete-draft refuses a formal version', async () => {
  const { emulator } = await withDraft()
  await publishDraft(emulator)
  const reply = await remove(emulator)
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.FORMAL_VERSION'])
})

test.each([
  ['', '0.0.1', 'plugin_name'],
  ['a b', '0.0.1', 'plugin_name'],
  ['a'.repeat(51), '0.0.1', 'plugin_name'],
  ['apie_test', '', 'version'],
  ['apie_test', '1.0', 'version'],
  ['apie_test', '100.0.0', 'version']
])('delete-draft refuses the parameters "%s" and "%s" and names %s', async (name, version, field) => {
  const { emulator } = await withDraft()
  const reply = await remove(emulator, name, version)
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
  expect(reply.text).toContain(`"${field}:`)
})
