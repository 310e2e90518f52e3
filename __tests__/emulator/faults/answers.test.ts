/** Faults of the answer: another one, cut, or too large. */

import { expect, test } from '@jest/globals'
import { code, createDraft } from '../support/emulator.ts'
import { applied, withFault } from '../support/fault.ts'

test('status answers another status, body and headers and does not apply the call', async () => {
  const headers = { 'Retry-After': '7', 'Content-Type': 'text/plain' }
  const emulator = await withFault({ kind: 'status', status: 429, body: 'slow down', headers })
  const reply = await createDraft(emulator)
  expect([reply.status, reply.text, reply.headers['retry-after']]).toEqual([429, 'slow down', '7'])
  expect(reply.headers['content-type']).toBe('text/plain')
  expect(emulator.requests[0]).toMatchObject({ status: 429, complete: true })
  expect(await applied(emulator)).toBe(false)
})

test('status applies the call if the rule says so, and sends a JSON body', async () => {
  const body = { error_code: 'COCT.0070003', error_msg: 'access too frequent' }
  const emulator = await withFault({ kind: 'status', status: 500, body, applied: true })
  expect(JSON.parse((await createDraft(emulator)).text)).toEqual(body)
  expect(await applied(emulator)).toBe(true)
})

test('status has an error body of its own', async () => {
  expect(code(await createDraft(await withFault({ kind: 'status', status: 503 })))).toBe('EMULATOR.FAULT')
})

test('status 204 has no body', async () => {
  expect((await createDraft(await withFault({ kind: 'status', status: 204, body: 'text' }))).text).toBe('')
})

test('redirect sends the client elsewhere and does not apply the call', async () => {
  const emulator = await withFault({ kind: 'redirect', location: 'https://example.com/' })
  const reply = await createDraft(emulator)
  expect([reply.status, reply.headers.location]).toEqual([302, 'https://example.com/'])
  expect(await applied(emulator)).toBe(false)
})

test('redirect takes another status', async () => {
  const emulator = await withFault({ kind: 'redirect', location: '/', status: 307 })
  expect((await createDraft(emulator)).status).toBe(307)
})

test('html answers a web page and does not apply the call', async () => {
  const emulator = await withFault({ kind: 'html' })
  const reply = await createDraft(emulator)
  expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/html;charset=UTF-8'])
  expect(reply.text).toMatch(/^<!DOCTYPE html>/)
  expect(await applied(emulator)).toBe(false)
})

test('truncated-json applies the call and cuts its answer in half', async () => {
  const emulator = await withFault({ kind: 'truncated-json' })
  const reply = await createDraft(emulator)
  expect([reply.text, reply.headers['content-length']]).toEqual(['tr', '2'])
  expect(await applied(emulator)).toBe(true)
})

test('large-headers adds one header of 30,000 characters', async () => {
  const reply = await createDraft(await withFault({ kind: 'large-headers', bytes: 30_000 }))
  expect([reply.text, reply.headers['x-padding-1']?.length]).toEqual(['true', 30_000])
})

test('large-headers spreads more over several headers', async () => {
  const reply = await createDraft(await withFault({ kind: 'large-headers', bytes: 70_000 }))
  const sizes = [1, 2, 3].map(number => reply.headers[`x-padding-${number}`]?.length)
  expect(sizes).toEqual([30_000, 30_000, 10_000])
})

test.each([2, 3, 200_000])('large-body answers a JSON string of %s bytes', async bytes => {
  const reply = await createDraft(await withFault({ kind: 'large-body', bytes }))
  expect(JSON.parse(reply.text)).toHaveLength(bytes - 2)
})
