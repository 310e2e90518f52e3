/** Starting, watching and stopping an emulator from a test. */

import { connect } from 'node:net'
import { request } from 'node:https'
import { text } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { startEmulator } from '../../emulator/server.ts'
import { selfSigned } from '../support/certificate.ts'
import { draft } from './support/fixtures.ts'
import { call, createDraft, send, start } from './support/emulator.ts'

test('the emulator gives its URL and its credentials', async () => {
  const emulator = await start()
  expect(emulator.url).toBe(`http://127.0.0.1:${emulator.port}`)
  expect(emulator.domainId).toMatch(/^[A-Za-z0-9]{32}$/)
  expect(emulator.token.length).toBeGreaterThanOrEqual(10)
})

test('the credentials can be chosen', async () => {
  const emulator = await start({ domainId: '1'.repeat(32), token: 'a-token-of-my-own' })
  expect([emulator.domainId, emulator.token]).toEqual(['1'.repeat(32), 'a-token-of-my-own'])
  expect((await createDraft(emulator)).status).toBe(200)
})

test('two emulators share nothing', async () => {
  const [one, other] = [await start(), await start()]
  await createDraft(one)
  expect((await createDraft(other)).status).toBe(200)
  expect(other.requests).toHaveLength(1)
})

test('a port that is taken is an error', async () => {
  const { port } = await start()
  await expect(startEmulator({ port })).rejects.toThrow('EADDRINUSE')
})

test('requests are recorded as they arrive, and numbered', async () => {
  const emulator = await start()
  await createDraft(emulator)
  await call(emulator, 'GET', '/v1/{d}/nothing%20at/all', { query: { a: "b'c" } })
  expect(emulator.requests).toMatchObject([
    { number: 1, call: 'create-draft', method: 'POST', json: draft(), status: 200, complete: true },
    { number: 2, method: 'GET', url: `/v1/${emulator.domainId}/nothing%20at/all?a=b%27c`, status: 404 }
  ])
  expect(emulator.requests[0]?.headers['x-auth-token']).toBe(emulator.token)
  expect(emulator.requests[0]?.bodySize).toBe(JSON.stringify(draft()).length)
  expect(emulator.requests[1]).not.toHaveProperty('call')
})

test('requests at the same time get numbers of their own', async () => {
  const emulator = await start()
  await Promise.all(Array.from({ length: 10 }, () => createDraft(emulator)))
  expect(emulator.requests.map(received => received.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('clear forgets requests and faults and leaves the account', async () => {
  const emulator = await start()
  await createDraft(emulator)
  emulator.addFault({ call: '*', kind: 'hang' })
  emulator.clear()
  expect(emulator.requests).toEqual([])
  expect((await createDraft(emulator)).text).toContain('EMULATOR.VERSION_EXISTS')
})

test('addFault refuses an invalid rule', async () => {
  const emulator = await start()
  expect(() => {
    emulator.addFault({ call: 'unknown', kind: 'hang' })
  }).toThrow('must be one of *, upload-extension')
})

test('close ends connections that are still open', async () => {
  const emulator = await startEmulator()
  emulator.addFault({ call: '*', kind: 'hang' })
  const waiting = createDraft(emulator)
  while (emulator.requests[0]?.complete !== true) await new Promise(setImmediate)
  await emulator.close()
  await expect(waiting).rejects.toThrow('socket hang up')
})

test('a client that goes away in the middle of its body leaves an incomplete request', async () => {
  const emulator = await start()
  const head = `POST /v1/${emulator.domainId}/agent-plugin/create-draft HTTP/1.1\r\nHost: localhost:${emulator.port}\r\nContent-Length: 10\r\n`
  const socket = connect(emulator.port, '127.0.0.1', () => socket.write(`${head}\r\n{"a":`))
  while (emulator.requests[0]?.bodySize !== 5) await new Promise(setImmediate)
  socket.destroy()
  await createDraft(emulator)
  expect(emulator.requests[0]).toMatchObject({ bodySize: 5, complete: false })
  expect(emulator.requests[0]).not.toHaveProperty('status')
})

test('headers beyond 64 KB are refused as the gateway does', async () => {
  const emulator = await start()
  const reply = await send(emulator.url, { headers: { 'x-large': 'x'.repeat(70_000) } })
  expect(reply.status).toBe(494)
  expect(JSON.parse(reply.text)).toMatchObject({
    error_code: 'APIGW.0201',
    request_id: reply.headers['x-request-id']
  })
})

test('a request that is not HTTP is refused', async () => {
  const { port } = await start()
  const socket = connect(port, '127.0.0.1', () => socket.end('hello\r\n\r\n'))
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
})

test('with a certificate the emulator serves https', async () => {
  const tls = await selfSigned()
  const { url, token, domainId } = await start({ tls })
  expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  const body = JSON.stringify(draft())
  const answer = await new Promise<string>((resolve, reject) => {
    const headers = { 'x-auth-token': token, 'content-type': 'application/json' }
    const options = { method: 'POST', headers, ca: tls.cert, agent: false as const }
    const outgoing = request(`${url}/v1/${domainId}/agent-plugin/create-draft`, options, response => {
      text(response).then(resolve, reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
  expect(answer).toBe('true')
})
