/** How many pipelines use an extension: set by a test, shown by the service. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../emulator/server.ts'
import { draft } from './support/fixtures.ts'
import { code, createDraft, listed, register, send, start, versions } from './support/emulator.ts'

async function withVersions() {
  const emulator = await start()
  await createDraft(emulator)
  await createDraft(emulator, draft({ version: '0.0.2' }))
  return emulator
}

function post(emulator: Emulator, body: unknown) {
  return send(`${emulator.url}/_emulator/references`, { method: 'POST', body: JSON.stringify(body) })
}

async function counts(emulator: Emulator): Promise<unknown[]> {
  return (await versions(emulator)).map(row => row['refer_count'])
}

test('at first the count is null for a version and 0 for an extension with versions', async () => {
  const emulator = await withVersions()
  await register(emulator)
  expect(await counts(emulator)).toEqual([null, null])
  expect(await listed(emulator)).toMatchObject({ refer_count: 0 })
  expect(await listed(emulator, 'hello')).toMatchObject({ version_attribution: 'init', refer_count: null })
})

test('the counts of versions are in query, and their sum is in query-all', async () => {
  const emulator = await withVersions()
  emulator.setReferences('apie_test', '0.0.1', 3)
  expect(await counts(emulator)).toEqual([null, 3])
  emulator.setReferences('apie_test', '0.0.2', 4)
  expect(await counts(emulator)).toEqual([4, 3])
  expect(await listed(emulator)).toMatchObject({ refer_count: 7 })
})

test('the count of an extension is in query-all, whatever those of its versions are', async () => {
  const emulator = await withVersions()
  emulator.setReferences('apie_test', '0.0.1', 3)
  emulator.setReferences('apie_test', undefined, 1)
  expect(await counts(emulator)).toEqual([null, 3])
  expect(await listed(emulator)).toMatchObject({ refer_count: 1 })
})

test('references can be set over HTTP, to a version and to an extension', async () => {
  const emulator = await withVersions()
  const version = { plugin_name: 'apie_test', version: '0.0.2', count: 0 }
  const extension = { plugin_name: 'apie_test', count: 2 }
  for (const body of [version, extension]) {
    const reply = await post(emulator, body)
    expect([reply.status, JSON.parse(reply.text)]).toEqual([200, body])
  }
  expect(await counts(emulator)).toEqual([0, null])
  expect(await listed(emulator)).toMatchObject({ refer_count: 2 })
})

test('setting references is not listed as a request', async () => {
  const emulator = await start()
  await post(emulator, {})
  expect(emulator.requests).toEqual([])
})

test.each<[string, unknown]>([
  ['no object', 1],
  ['no name', { count: 1 }],
  ['no count', { plugin_name: 'apie_test' }],
  ['a count below 0', { plugin_name: 'apie_test', count: -1 }],
  ['half a reference', { plugin_name: 'apie_test', count: 0.5 }],
  ['a misspelt field', { plugin_name: 'apie_test', count: 1, versoin: '0.0.1' }],
  ['an unknown extension', { plugin_name: 'unknown', count: 1 }],
  ['an unknown version', { plugin_name: 'apie_test', version: '9.9.9', count: 1 }]
])('references with %s are refused with a reason', async (_, body) => {
  const emulator = await withVersions()
  const reply = await post(emulator, body)
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.REFERENCES'])
  expect(JSON.parse(reply.text)).toMatchObject({ error_msg: expect.stringMatching(/./) })
})

test('setReferences refuses an unknown extension', async () => {
  const emulator = await withVersions()
  expect(() => {
    emulator.setReferences('unknown', undefined, 1)
  }).toThrow('Extension unknown does not exist')
})
