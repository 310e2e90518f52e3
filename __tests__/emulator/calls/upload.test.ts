/** The calls register-extension and upload-extension. */

import { expect, test } from '@jest/globals'
import { archive } from '../support/fixtures.ts'
import { call, code, listed, publishDraft, register, start, upload, versions } from '../support/emulator.ts'

async function registered(changes = {}) {
  const emulator = await start()
  await register(emulator, changes)
  return emulator
}

test('register-extension adds an extension without a version', async () => {
  const emulator = await start()
  const reply = await register(emulator, {
    plugin_composition_type: 'single',
    description: '',
    is_private: 0
  })
  expect([reply.status, reply.text]).toEqual([200, 'true'])
  expect(await versions(emulator, 'hello')).toEqual([])
})

test('register-extension refuses a name that is taken', async () => {
  expect(code(await register(await registered()))).toBe('EMULATOR.EXTENSION_EXISTS')
})

test.each([
  ['plugin_name', undefined],
  ['plugin_name', 'a b'],
  ['plugin_name', 'a'.repeat(51)],
  ['display_name', undefined],
  ['display_name', 'a'.repeat(51)],
  ['business_type', undefined],
  ['plugin_composition_type', 'many'],
  ['runtime_attribution', 'agentLess'],
  ['is_private', 'no'],
  ['description', 1]
])('register-extension refuses %s = %s', async (field, value) => {
  const reply = await register(await start(), { [field]: value })
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
  expect(reply.text).toContain(`"${field}: `)
})

test('upload-extension turns a package into a draft version', async () => {
  const emulator = await registered()
  const reply = await upload(emulator, await archive())
  expect([reply.status, reply.text]).toEqual([200, 'true'])
  const row = { version: '1.0.0', version_attribution: 'draft', version_description: 'First', active: 0 }
  expect(await versions(emulator, 'hello')).toMatchObject([row])
})

test('the record of upload-extension has the name and the size of the file', async () => {
  const emulator = await registered()
  const content = await archive()
  await upload(emulator, content, '你好.zip')
  expect(emulator.requests.at(-1)?.parts).toMatchObject([
    { name: 'upload_file', filename: '你好.zip', size: content.length }
  ])
})

test('upload-extension overwrites a draft, and its unique ID stays', async () => {
  const emulator = await registered()
  await upload(emulator, await archive())
  const [before] = await versions(emulator, 'hello')
  expect((await upload(emulator, await archive({ versionDescription: 'Second' }))).text).toBe('true')
  const after = await versions(emulator, 'hello')
  expect(after).toMatchObject([{ version_description: 'Second', unique_id: before?.unique_id }])
})

test('upload-extension never overwrites a formal version', async () => {
  const emulator = await registered()
  await upload(emulator, await archive())
  await publishDraft(emulator, { plugin_name: 'hello', version: '1.0.0' })
  const reply = await upload(emulator, await archive())
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.FORMAL_VERSION'])
})

test('upload-extension adds another version next to a formal one', async () => {
  const emulator = await registered()
  await upload(emulator, await archive())
  await publishDraft(emulator, { plugin_name: 'hello', version: '1.0.0' })
  await upload(emulator, await archive({ version: '1.0.1' }))
  expect(await versions(emulator, 'hello')).toMatchObject([
    { version: '1.0.1', version_attribution: 'draft' },
    { version: '1.0.0', version_attribution: 'formal' }
  ])
})

test('a registered extension stays when its last draft is deleted', async () => {
  const emulator = await registered()
  await upload(emulator, await archive())
  const query = { plugin_name: 'hello', version: '1.0.0' }
  await call(emulator, 'DELETE', '/v1/{d}/agent-plugin/delete-draft', { query })
  expect(await versions(emulator, 'hello')).toEqual([])
})

test('upload-extension refuses an extension that is not registered', async () => {
  const reply = await upload(await start(), await archive())
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.NOT_REGISTERED'])
})

test.each([
  ['no version', { version: undefined }, 'version'],
  ['a version of four groups', { version: '1.0.0.0' }, 'version']
])('upload-extension refuses a manifest with %s', async (_, changes, field) => {
  const reply = await upload(await registered(), await archive(changes))
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
  expect(reply.text).toContain(`codearts-extension.json: ${field}: `)
})

test.each([
  ['another type than Task', { type: 'Job' }, 'type'],
  ['data source bindings', { dataSourceBindings: [{}] }, 'dataSourceBindings'],
  ['inputs that are no array', { inputs: {} }, 'inputs'],
  ['a target that is no text', { execution: { type: 'Shell', target: 1 } }, 'execution.target']
])('upload-extension refuses a manifest with %s, which no document says', async (_, changes, field) => {
  const reply = await upload(await registered(), await archive(changes))
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.MANIFEST'])
  expect(reply.text).toContain(`codearts-extension.json: ${field}: `)
  expect(reply.text).toContain('(assumed)')
})

test('upload-extension takes an execution without target, which no document forbids', async () => {
  expect((await upload(await registered(), await archive({ execution: { type: 'Shell' } }))).status).toBe(200)
})

test.each([
  ['a name other than plugin_name', { name: 'other' }, 'NAME'],
  ['a category other than business_type', { category: 'Test' }, 'TYPE'],
  ['a friendly name other than the registered one', { friendlyName: 'hello' }, 'NAME']
])('upload-extension refuses %s, which no document says', async (_, changes, what) => {
  const reply = await upload(await registered(), await archive(changes))
  expect([reply.status, code(reply)]).toEqual([400, `EMULATOR.${what}_DIFFERS`])
  expect(reply.text).toContain(`codearts-extension.json: ${Object.keys(changes)[0] ?? ''}: `)
  expect(reply.text).toContain('(assumed)')
})

test('register-extension sets a maintainer where none is given, and keeps an empty one', async () => {
  const emulator = await start()
  await register(emulator, { maintainers: undefined })
  expect(await listed(emulator, 'hello')).toMatchObject({ maintainers: '["emulatedUser"]' })
  const other = await start()
  await register(other, { maintainers: '' })
  expect(await listed(other, 'hello')).toMatchObject({ maintainers: '' })
})

test('upload-extension refuses a business_type other than the registered one, which no document says', async () => {
  const reply = await upload(await registered(), await archive(), 'hello.zip', { business_type: 'Test' })
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.TYPE_DIFFERS'])
  expect(reply.text).toContain('"business_type: ')
  expect(reply.text).toContain('(assumed)')
})

test.each(['plugin_name', 'business_type'])('upload-extension refuses an empty %s', async name => {
  const reply = await upload(await registered(), await archive(), 'hello.zip', { [name]: '' })
  expect(reply.text).toContain(`"${name}: `)
})

test('upload-extension refuses a file name without the suffix .zip', async () => {
  expect(code(await upload(await registered(), await archive(), 'hello.tgz'))).toBe('DEVCP.00021400')
})

test('upload-extension refuses a file that is not an archive', async () => {
  expect(code(await upload(await registered(), Buffer.from('text')))).toBe('DEVCP.00021400')
})

test('upload-extension refuses an archive whose manifest is in a folder', async () => {
  const content = await archive({}, { 'hello/codearts-extension.json': '{}' })
  const reply = await upload(await registered(), content)
  expect(reply.text).toContain('must be in the root of the archive')
})

test('upload-extension refuses a manifest that is not JSON', async () => {
  const content = await archive({}, { 'codearts-extension.json': '{ # a comment\n}' })
  expect(code(await upload(await registered(), content))).toBe('DEVCP.00021400')
})

test('upload-extension refuses a part under another name', async () => {
  const reply = await call(await registered(), 'POST', '/v3/{d}/extension/upload', {
    query: { plugin_name: 'hello', business_type: 'Build' },
    form: { name: 'file', filename: 'hello.zip', content: await archive() }
  })
  expect(reply.text).toContain('"upload_file: ')
})
