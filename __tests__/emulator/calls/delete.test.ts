/** The call delete-extension. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { archive, draft } from '../support/fixtures.ts'
import {
  call,
  code,
  createDraft,
  listed,
  publishDraft,
  register,
  start,
  upload,
  versions
} from '../support/emulator.ts'

const NAME = { plugin_name: 'apie_test' }

function remove(emulator: Emulator, query: Record<string, string>) {
  return call(emulator, 'DELETE', '/v3/{d}/extension/info/delete', { query })
}

/** An extension with a formal version 0.0.1 and a draft 0.0.2. */
async function withVersions() {
  const emulator = await start()
  await createDraft(emulator)
  await publishDraft(emulator)
  await createDraft(emulator, draft({ version: '0.0.2' }))
  return emulator
}

test.each([
  ['formal', '0.0.1', '0.0.2'],
  ['draft', '0.0.2', '0.0.1']
])('delete-extension deletes a single %s version and keeps the other', async (_, version, other) => {
  const emulator = await withVersions()
  const reply = await remove(emulator, { ...NAME, type: 'single', version })
  expect([reply.status, reply.text]).toEqual([200, 'true'])
  expect(await versions(emulator)).toMatchObject([{ version: other }])
})

test('delete-extension deletes an extension that a draft created together with its last version', async () => {
  const emulator = await withVersions()
  for (const version of ['0.0.1', '0.0.2']) await remove(emulator, { ...NAME, type: 'single', version })
  expect(await listed(emulator)).toBeUndefined()
})

test('delete-extension keeps a registered extension after its last version', async () => {
  const emulator = await start()
  await register(emulator)
  await upload(emulator, await archive())
  await remove(emulator, { plugin_name: 'hello', type: 'single', version: '1.0.0' })
  expect(await listed(emulator, 'hello')).toMatchObject({ version: '', version_attribution: 'init' })
})

test('delete-extension deletes a whole extension with its formal versions and its registration', async () => {
  const emulator = await withVersions()
  await register(emulator)
  for (const plugin_name of ['apie_test', 'hello']) {
    const reply = await remove(emulator, { plugin_name, type: 'all' })
    expect([reply.status, reply.text]).toEqual([200, 'true'])
    expect(await listed(emulator, plugin_name)).toBeUndefined()
  }
})

test('a name is free again once its extension is deleted', async () => {
  const emulator = await withVersions()
  await remove(emulator, { ...NAME, type: 'all' })
  expect((await createDraft(emulator, draft({ business_type: 'Build' }))).text).toBe('true')
})

test.each([
  ['unknown', { type: 'all' }],
  ['unknown', { type: 'single', version: '0.0.1' }],
  ['apie_test', { type: 'single', version: '9.9.9' }]
])('delete-extension answers "record not found" for %s with %p', async (plugin_name, query) => {
  const emulator = await withVersions()
  const reply = await remove(emulator, { plugin_name, ...query })
  expect([reply.status, code(reply)]).toEqual([400, 'DEVPIPE.30011001'])
  expect(await versions(emulator)).toHaveLength(2)
})

test.each([
  ['no name', { plugin_name: '', type: 'all' }, 'plugin_name'],
  ['no type', { ...NAME, version: '0.0.1' }, 'type'],
  ['an unknown type', { ...NAME, type: 'ALL' }, 'type'],
  ['no version for single', { ...NAME, type: 'single' }, 'version']
])('delete-extension with %s is refused', async (_, query, field) => {
  const emulator = await withVersions()
  const reply = await remove(emulator, query)
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
  expect(reply.text).toContain(`"${field}: `)
  expect(await versions(emulator)).toHaveLength(2)
})

test('delete-extension deletes even what pipelines use', async () => {
  const emulator = await withVersions()
  emulator.setReferences('apie_test', undefined, 5)
  expect((await remove(emulator, { ...NAME, type: 'all' })).text).toBe('true')
})
