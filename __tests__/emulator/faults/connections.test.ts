/** Faults of the connection: closed, silent or slow. */

import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { draft } from '../support/fixtures.ts'
import { code, createDraft, multipart, send, start, versions } from '../support/emulator.ts'
import { applied, withFault } from '../support/fault.ts'

/** Sends create-draft, waits for its arrival and a little longer, and gives up. True if no answer came until then. */
async function silent(emulator: Emulator): Promise<boolean> {
  const url = `${emulator.url}/v1/${emulator.domainId}/agent-plugin/create-draft`
  const headers = { 'x-auth-token': emulator.token, 'content-type': 'application/json' }
  const controller = new AbortController()
  const message = { method: 'POST', headers, body: JSON.stringify(draft()), signal: controller.signal }
  const answered = send(url, message).then(
    () => true,
    () => false
  )
  await emulator.arrived(1)
  await sleep(100)
  controller.abort()
  return !(await answered)
}

test('drop-before closes the connection before the body is read', async () => {
  const emulator = await withFault({ kind: 'drop-before' })
  await expect(createDraft(emulator)).rejects.toThrow('socket hang up')
  expect(emulator.requests).toMatchObject([{ call: 'create-draft', bodySize: 0, complete: false }])
  expect(await applied(emulator)).toBe(false)
})

test('drop-during closes the connection when some of a large body has been read', async () => {
  const emulator = await start()
  emulator.addFault({ call: '*', kind: 'drop-during' })
  const { body, contentType } = multipart({ content: Buffer.alloc(4 * 1024 * 1024) })
  const headers = { 'x-auth-token': emulator.token, 'content-type': contentType }
  await expect(send(`${emulator.url}/x`, { method: 'POST', headers, body })).rejects.toThrow()
  const [received] = emulator.requests
  expect(received?.complete).toBe(false)
  expect(received?.bodySize).toBeGreaterThan(0)
  expect(received?.bodySize).toBeLessThan(body.length)
})

test('drop-during closes the connection of a call without body', async () => {
  const emulator = await start()
  emulator.addFault({ call: 'query', kind: 'drop-during' })
  await expect(versions(emulator)).rejects.toThrow('socket hang up')
})

test('drop-after applies the call and closes the connection without an answer', async () => {
  const emulator = await withFault({ kind: 'drop-after' })
  expect(await exchange(emulator)).toBe('')
  expect(emulator.requests[0]).toMatchObject({ complete: true })
  expect(emulator.requests[0]).not.toHaveProperty('status')
  expect(await applied(emulator)).toBe(true)
})

test('drop-answer applies the call and closes the connection in the middle of the answer', async () => {
  const emulator = await withFault({ kind: 'drop-answer' })
  const answer = await exchange(emulator)
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*content-length: 4\r\n[^]*\r\n\r\ntr$/)
  expect(emulator.requests[0]).not.toHaveProperty('status')
  expect(await applied(emulator)).toBe(true)
})

test('drop-answer makes a client fail', async () => {
  const emulator = await withFault({ kind: 'drop-answer' })
  await expect(createDraft(emulator)).rejects.toThrow('aborted')
})

test('delay answers late', async () => {
  const emulator = await withFault({ kind: 'delay', milliseconds: 120 })
  const begin = Date.now()
  expect((await createDraft(emulator)).text).toBe('true')
  expect(Date.now() - begin).toBeGreaterThanOrEqual(115)
})

test('hang reads the body and never answers', async () => {
  const emulator = await withFault({ kind: 'hang' })
  const unanswered = silent(emulator)
  while (emulator.requests[0]?.complete !== true) await new Promise(setImmediate)
  expect(await unanswered).toBe(true)
  expect(await applied(emulator)).toBe(false)
})

test('stall neither reads the body nor answers', async () => {
  const emulator = await withFault({ kind: 'stall' })
  expect(await silent(emulator)).toBe(true)
  expect(emulator.requests[0]).toMatchObject({ bodySize: 0, complete: false })
})

test('drip sends the body of the answer byte by byte', async () => {
  const emulator = await withFault({ kind: 'drip', milliseconds: 20 })
  const begin = Date.now()
  expect((await createDraft(emulator)).text).toBe('true')
  expect(Date.now() - begin).toBeGreaterThanOrEqual(75)
})

test('drip stops when the client goes away', async () => {
  const emulator = await withFault({ kind: 'drip', milliseconds: 60_000 })
  expect(await silent(emulator)).toBe(true)
  expect((await createDraft(emulator)).status).toBe(400)
})

test('drip-headers sends the headers of the answer byte by byte', async () => {
  const emulator = await withFault({ kind: 'drip-headers', milliseconds: 1 })
  const begin = Date.now()
  const reply = await createDraft(emulator)
  expect([reply.status, reply.text]).toEqual([200, 'true'])
  expect(Date.now() - begin).toBeGreaterThanOrEqual(100)
})

test('early answers before the body is read and leaves the connection open', async () => {
  const emulator = await withFault({ kind: 'early', status: 413, body: { error_code: 'APIGW.0201' } })
  const reply = await createDraft(emulator)
  expect([reply.status, code(reply)]).toEqual([413, 'APIGW.0201'])
  expect(emulator.requests[0]).toMatchObject({ status: 413, bodySize: 0, complete: false })
})

/** Everything that the server sends in answer to create-draft until the connection closes. */
function exchange(emulator: Emulator): Promise<string> {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify(draft())
    const head = `POST /v1/${emulator.domainId}/agent-plugin/create-draft HTTP/1.1\r\nHost: localhost:${emulator.port}\r\n`
    const rest = `X-Auth-Token: ${emulator.token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n`
    let received = ''
    const socket = connect(emulator.port, '127.0.0.1', () => socket.write(`${head}${rest}\r\n${body}`))
    socket.setEncoding('utf8')
    socket.on('data', text => (received += text.toString()))
    socket.on('error', reject)
    socket.on('close', () => {
      resolve(received)
    })
  })
}
