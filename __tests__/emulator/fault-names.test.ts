import { expect, test } from '@jest/globals'
import { call, send, start } from './support.ts'

test.each([
  ['update-info', 'POST', '/v1/{d}/agent-plugin/update-info'],
  ['info-update', 'POST', '/v3/{d}/extension/info/update'],
  ['delete-extension', 'DELETE', '/v3/{d}/extension/info/delete'],
  ['detail', 'GET', '/v1/{d}/agent-plugin/detail'],
  ['extension-detail', 'GET', '/v3/{d}/extension/detail'],
  ['all-version', 'GET', '/v1/{d}/agent-plugin/all-version']
])('a fault rule for %s meets %s %s and nothing else', async (name, method, path) => {
  const emulator = await start()
  emulator.addFault({ call: name, kind: 'status', status: 503 })
  expect((await send(`${emulator.url}/unknown`)).status).toBe(404)
  expect((await call(emulator, method, path)).status).toBe(503)
  expect(emulator.requests.at(-1)).toMatchObject({ call: name, status: 503 })
})
