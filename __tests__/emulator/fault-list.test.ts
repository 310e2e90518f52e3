import { expect, test } from '@jest/globals'
import { call, createDraft, send, start } from './support.ts'

test('a fault waits for the n-th call of its name and lasts as long as asked', async () => {
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

test('a fault for * meets every call, also unknown ones', async () => {
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
