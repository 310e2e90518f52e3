/** Tokens, accounts and unknown paths, as the API gateway judges them. */

import { expect, test } from '@jest/globals'
import { call, code, createDraft, send, start } from '../support/emulator.ts'

const PATH = '/v1/{d}/agent-plugin/query'
const QUERY = { plugin_name: 'apie_test', offset: '0', limit: '1' }

test('a call with the token is answered', async () => {
  const emulator = await start()
  await createDraft(emulator)
  expect((await call(emulator, 'GET', PATH, { query: QUERY })).status).toBe(200)
})

test('a token of 32,768 characters fits into the headers', async () => {
  const emulator = await start({ token: 'x'.repeat(32_768) })
  await createDraft(emulator)
  expect((await call(emulator, 'GET', PATH, { query: QUERY })).status).toBe(200)
})

test('a wrong token is answered as the gateway does, with the request ID in header and body', async () => {
  const emulator = await start()
  const reply = await call(emulator, 'GET', PATH, {
    query: QUERY,
    headers: { 'x-auth-token': 'wrong-token' }
  })
  expect(reply.status).toBe(401)
  expect(reply.headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/)
  expect(JSON.parse(reply.text)).toEqual({
    error_code: 'APIGW.0301',
    error_msg: 'Incorrect IAM authentication information: decrypt token fail',
    request_id: reply.headers['x-request-id']
  })
})

test.each<[string, Record<string, string>]>([
  ['no credential', {}],
  ['a bearer token', { authorization: 'Bearer token' }]
])('a call with %s is refused', async (_, headers) => {
  const reply = await call(await start(), 'GET', PATH, { query: QUERY, headers })
  expect([reply.status, code(reply)]).toEqual([401, 'APIGW.0301'])
  expect(reply.text).toContain('x-auth-token not found')
})

test('a call for another account is forbidden', async () => {
  const emulator = await start()
  const reply = await call(emulator, 'GET', PATH.replace('{d}', '0'.repeat(32)), { query: QUERY })
  expect([reply.status, code(reply)]).toEqual([403, 'APIGW.0302'])
})

test.each([
  ['GET', '/v1/{d}/agent-plugin/nothing'],
  ['GET', '/v1/{d}/agent-plugin/create-draft'],
  ['GET', '/v1/{d}/agent-plugin/query/'],
  ['GET', '/v1//agent-plugin/query'],
  ['GET', '/v1/%E0%A4/agent-plugin/query'],
  ['GET', '/favicon.ico']
])('%s %s is an API that does not exist', async (method, path) => {
  const reply = await call(await start(), method, path)
  expect([reply.status, code(reply)]).toEqual([404, 'APIGW.0101'])
})

test('an unknown path is 404 even without a credential', async () => {
  const emulator = await start()
  expect((await send(`${emulator.url}/v9/nothing`)).status).toBe(404)
})

test('a success carries a request ID of its own, and no other answer has the same', async () => {
  const emulator = await start()
  const ids = new Set<unknown>()
  for (let round = 0; round < 3; round++) ids.add((await createDraft(emulator)).headers['x-request-id'])
  expect(ids.size).toBe(3)
})

test('a refusal of the service has no request ID in its body', async () => {
  const reply = await call(await start(), 'GET', PATH, { query: QUERY })
  expect(Object.keys(JSON.parse(reply.text) as object)).toEqual(['error_msg', 'error_code'])
})
