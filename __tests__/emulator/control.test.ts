import { expect, test } from '@jest/globals'
import type { Emulator } from '../../emulator/server.ts'
import { createDraft, send, start } from './support.ts'

function faults(emulator: Emulator, method: string, rule?: unknown) {
  const body = rule === undefined ? {} : { body: JSON.stringify(rule) }
  return send(`${emulator.url}/_emulator/faults`, { method, ...body })
}

test('a fault can be added over HTTP', async () => {
  const emulator = await start()
  const rule = { call: 'create-draft', kind: 'status', status: 503, headers: { 'retry-after': '1' } }
  const reply = await faults(emulator, 'POST', rule)
  expect([reply.status, JSON.parse(reply.text)]).toEqual([201, rule])
  expect((await createDraft(emulator)).status).toBe(503)
})

test('faults are listed with the number of calls that they have seen', async () => {
  const emulator = await start()
  const rule = { call: '*', kind: 'hang', nth: 9 }
  await faults(emulator, 'POST', rule)
  await createDraft(emulator)
  expect(JSON.parse((await faults(emulator, 'GET')).text)).toEqual([{ rule, seen: 1 }])
})

test('faults can be cleared over HTTP', async () => {
  const emulator = await start()
  await faults(emulator, 'POST', { call: '*', kind: 'hang' })
  expect((await faults(emulator, 'DELETE')).status).toBe(200)
  expect((await createDraft(emulator)).status).toBe(200)
})

test.each<[string, unknown]>([
  ['no object', 'hang'],
  ['an unknown kind', { call: '*', kind: 'explode' }],
  ['an unknown call', { call: 'explode', kind: 'hang' }],
  ['no call', { kind: 'hang' }],
  ['a misspelt field', { call: '*', kind: 'hang', time: 2 }],
  ['nth below 1', { call: '*', kind: 'hang', nth: 0 }],
  ['no status', { call: '*', kind: 'status' }],
  ['a status below 200', { call: '*', kind: 'status', status: 100 }],
  ['no milliseconds', { call: '*', kind: 'delay' }],
  ['no location', { call: '*', kind: 'redirect' }],
  ['half a byte', { call: '*', kind: 'large-body', bytes: 0.5 }]
])('a fault rule with %s is refused with a reason', async (_, rule) => {
  const reply = await faults(await start(), 'POST', rule)
  expect(reply.status).toBe(400)
  expect(JSON.parse(reply.text)).toMatchObject({
    error_code: 'EMULATOR.FAULT_RULE',
    error_msg: expect.any(String)
  })
})

test('a fault rule that is no JSON is refused', async () => {
  const { url } = await start()
  expect((await send(`${url}/_emulator/faults`, { method: 'POST', body: '{' })).status).toBe(400)
})

test('requests are listed and cleared over HTTP', async () => {
  const emulator = await start()
  await createDraft(emulator)
  const url = `${emulator.url}/_emulator/requests`
  expect(JSON.parse((await send(url)).text)).toEqual(emulator.requests)
  await send(url, { method: 'DELETE' })
  expect(JSON.parse((await send(url)).text)).toEqual([])
})

test('requests to the emulator itself are not listed', async () => {
  const emulator = await start()
  for (const path of ['/', '/_emulator/requests', '/_emulator/nothing']) await send(emulator.url + path)
  expect(emulator.requests).toEqual([])
})

test('another path below /_emulator is not found', async () => {
  const { url } = await start()
  expect((await send(`${url}/_emulator/nothing`)).status).toBe(404)
})
