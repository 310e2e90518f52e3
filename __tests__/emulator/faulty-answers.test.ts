import { expect, test } from '@jest/globals'
import { createDraft } from './support.ts'
import { applied, withFault } from './with-fault.ts'

test('redirect sends the client elsewhere and does not do the call', async () => {
  const emulator = await withFault({ kind: 'redirect', location: 'https://example.com/' })
  const reply = await createDraft(emulator)
  expect([reply.status, reply.headers.location]).toEqual([302, 'https://example.com/'])
  expect(await applied(emulator)).toBe(false)
})

test('redirect takes another status', async () => {
  const emulator = await withFault({ kind: 'redirect', location: '/', status: 307 })
  expect((await createDraft(emulator)).status).toBe(307)
})

test('html answers a web page and does not do the call', async () => {
  const emulator = await withFault({ kind: 'html' })
  const reply = await createDraft(emulator)
  expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/html;charset=UTF-8'])
  expect(reply.text).toMatch(/^<!DOCTYPE html>/)
  expect(await applied(emulator)).toBe(false)
})

test('truncated-json does the call and cuts its answer in half', async () => {
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
