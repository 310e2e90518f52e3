/** Which calls a fault rule applies to. */

import { expect, test } from '@jest/globals'
import { call, createDraft, send, start } from '../support/emulator.ts'

test('a fault begins with the n-th call of its name and lasts for the given number of calls', async () => {
  const emulator = await start()
  emulator.addFault({ call: 'query', kind: 'status', status: 503, nth: 2, times: 2 })
  await createDraft(emulator)
  const statuses: number[] = []
  for (let round = 0; round < 4; round++) {
    const query = { plugin_name: 'apie_test', offset: '0', limit: '1' }
    statuses.push((await call(emulator, 'GET', '/v1/{d}/agent-plugin/query', { query })).status)
  }
  expect(statuses).toEqual([200, 503, 503, 200])
})

test('a fault for * applies to every call, known or unknown', async () => {
  const emulator = await start()
  emulator.addFault({ call: '*', kind: 'status', status: 503, times: 2 })
  expect((await createDraft(emulator)).status).toBe(503)
  expect((await send(`${emulator.url}/unknown`)).status).toBe(503)
  expect((await createDraft(emulator)).status).toBe(200)
})

test('when two faults are due, the one that was added first happens', async () => {
  const emulator = await start()
  emulator.addFault({ call: '*', kind: 'status', status: 503 })
  emulator.addFault({ call: '*', kind: 'status', status: 500, times: 2 })
  expect([(await createDraft(emulator)).status, (await createDraft(emulator)).status]).toEqual([503, 500])
})

test.each([
  ['update-info', 'POST', '/v1/{d}/agent-plugin/update-info'],
  ['info-update', 'POST', '/v3/{d}/extension/info/update'],
  ['delete-extension', 'DELETE', '/v3/{d}/extension/info/delete'],
  ['detail', 'GET', '/v1/{d}/agent-plugin/detail'],
  ['extension-detail', 'GET', '/v3/{d}/extension/detail']
])('a fault rule for %s applies to %s %s and to nothing else', async (name, method, path) => {
  const emulator = await start()
  emulator.addFault({ call: name, kind: 'status', status: 503 })
  expect((await send(`${emulator.url}/unknown`)).status).toBe(404)
  expect((await call(emulator, method, path)).status).toBe(503)
  expect(emulator.requests.at(-1)).toMatchObject({ call: name, status: 503 })
})
