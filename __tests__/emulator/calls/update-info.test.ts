/** The calls update-info and info-update. */

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
  versions,
  type Reply
} from '../support/emulator.ts'

const CALLS = [
  ['update-info', '/v1/{d}/agent-plugin/update-info'],
  ['info-update', '/v3/{d}/extension/info/update']
] as const

const INFO = { plugin_name: 'apie_test', display_name: 'apie_test', business_type: 'Normal' }

function update(emulator: Emulator, path: string, changes: object): Promise<Reply> {
  return call(emulator, 'POST', path, { json: { ...INFO, ...changes } })
}

async function published(changes = {}) {
  const emulator = await start()
  await createDraft(emulator, draft({ description: 'old', icon_url: '/old.png', ...changes }))
  await publishDraft(emulator)
  return emulator
}

const FAMILY = { 'update-info': 'multi', 'info-update': 'single' }

test.each(CALLS)('%s changes name, description and icon of a published extension', async (name, path) => {
  const emulator = await published({ plugin_composition_type: FAMILY[name] })
  const changes = { display_name: '新名', description: 'new', icon_url: '/new.png' }
  const reply = await update(emulator, path, changes)
  expect([reply.status, reply.text]).toEqual([200, 'true'])
  expect(emulator.requests.at(-1)?.call).toBe(name)
  const row = { ...changes, version_attribution: 'formal' }
  expect(await versions(emulator)).toMatchObject([row])
  expect(await listed(emulator)).toMatchObject(row)
})

test.each(CALLS)('%s refuses an extension of the other family', async (name, path) => {
  const other = FAMILY[name] === 'multi' ? 'single' : 'multi'
  const reply = await update(await published({ plugin_composition_type: other }), path, {})
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.OTHER_FAMILY'])
  expect(reply.text).toContain('(assumed)')
})

test('info-update changes an extension without versions', async () => {
  const emulator = await start()
  await register(emulator)
  await update(emulator, CALLS[1][1], { plugin_name: 'hello', business_type: 'Build', display_name: 'Hi' })
  expect(await listed(emulator, 'hello')).toMatchObject({ display_name: 'Hi', version_attribution: 'init' })
})

test('update-info keeps what its request leaves out', async () => {
  const emulator = await published({ maintainers: 'somebody' })
  await update(emulator, CALLS[0][1], { display_name: 'other', description: null })
  const kept = { description: 'old', icon_url: '/old.png', maintainers: 'somebody' }
  expect(await listed(emulator)).toMatchObject({ display_name: 'other', ...kept })
})

test('update-info empties description and icon when they are given empty', async () => {
  const emulator = await published()
  await update(emulator, CALLS[0][1], { description: '', icon_url: '' })
  expect(await listed(emulator)).toMatchObject({ description: '', icon_url: '' })
})

test('update-info accepts the values that cannot change when they are the same', async () => {
  const same = { business_type_display_name: 'General', runtime_attribution: 'agent', is_private: 0 }
  const json = { ...same, plugin_composition_type: 'multi', unique_id: 'a'.repeat(32) }
  expect((await update(await published(), CALLS[0][1], json)).text).toBe('true')
})

test('info-update accepts what query-all shows of the newest version', async () => {
  const emulator = await published()
  const newer = { business_type_display_name: 'Normal', runtime_attribution: 'agentless', is_private: 1 }
  await createDraft(emulator, draft({ version: '0.0.2', plugin_composition_type: 'single', ...newer }))
  const label = (await listed(emulator))?.['business_type_display_name']
  expect(label).toBe('Normal')
  const json = { ...newer, business_type_display_name: label, plugin_composition_type: 'single' }
  expect((await update(emulator, CALLS[1][1], json)).text).toBe('true')
})

test.each([undefined, '构建'])('info-update stores the label of the type in place of %j', async before => {
  const emulator = await start()
  await register(emulator, { business_type_display_name: before })
  const label = { business_type_display_name: 'Build' }
  const json = { plugin_name: 'hello', business_type: 'Build', ...label }
  expect((await update(emulator, CALLS[1][1], json)).text).toBe('true')
  expect(await listed(emulator, 'hello')).toMatchObject(label)
})

test.each(
  CALLS.flatMap(([name, path]) =>
    [
      ['business_type', 'Build'] as const,
      ['runtime_attribution', 'agentless'] as const,
      ['plugin_composition_type', FAMILY[name] === 'multi' ? 'single' : 'multi'] as const,
      ['is_private', 1] as const
    ].map(([field, value]) => [name, field, value, path] as const)
  )
)('%s refuses to change %s to %s', async (name, field, value, path) => {
  const emulator = await published({ plugin_composition_type: FAMILY[name] })
  const reply = await update(emulator, path, { [field]: value, description: 'new' })
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.IMMUTABLE'])
  expect(reply.text).toContain(`"${field}: `)
  expect(await listed(emulator)).toMatchObject({ description: 'old' })
})

test.each([
  ['plugin_name', undefined],
  ['display_name', undefined],
  ['display_name', 'a/b'],
  ['business_type', undefined],
  ['unique_id', 'short'],
  ['icon_url', 1],
  ['is_private', '0']
])('update-info refuses %s = %s', async (field, value) => {
  const reply = await update(await published(), CALLS[0][1], { [field]: value })
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
  expect(reply.text).toContain(`"${field}: `)
})

test.each(CALLS)('%s answers "record not found" for an unknown extension', async (_, path) => {
  const reply = await update(await start(), path, {})
  expect([reply.status, code(reply)]).toEqual([400, 'DEVPIPE.30011001'])
})

test('after a change of the display name, packages need the new one', async () => {
  const emulator = await start()
  await register(emulator)
  await update(emulator, CALLS[1][1], { plugin_name: 'hello', business_type: 'Build', display_name: 'Hi' })
  expect(code(await upload(emulator, await archive()))).toBe('EMULATOR.NAME_DIFFERS')
  expect((await upload(emulator, await archive({ friendlyName: 'Hi' }))).text).toBe('true')
})
