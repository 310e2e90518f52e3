/** The control API at `/_emulator`: fault rules and the list of requests. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../emulator/server.ts'
import { code, createDraft, publishDraft, send, start } from './support/emulator.ts'

function faults(emulator: Emulator, method: string, rule?: unknown) {
  const body = rule === undefined ? {} : { body: JSON.stringify(rule) }
  return send(`${emulator.url}/_emulator/faults`, { method, ...body })
}

/** Requests as the list shows them. */
function withHiddenToken(requests: Emulator['requests']) {
  const token = expect.stringMatching(/^\(hidden: \d+ characters, digest [0-9a-f]+\)$/)
  return requests.map(request => ({ ...request, headers: { ...request.headers, 'x-auth-token': token } }))
}

function faultWith(headers: Record<string, string>) {
  return { call: '*', kind: 'status', status: 200, headers }
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

test.each<[string, unknown, RegExp]>([
  ['no object in it', 'hang', /expected object/],
  ['an unknown kind', { call: '*', kind: 'explode' }, /'drop-before' \| .*'hang'/],
  ['an unknown call', { call: 'explode', kind: 'hang' }, /one of .*publish-draft.* at call/s],
  ['no call', { kind: 'hang' }, /expected string.* at call/s],
  ['a misspelt field', { call: '*', kind: 'hang', time: 2 }, /"time"/],
  ['nth below 1', { call: '*', kind: 'hang', nth: 0 }, />=1.* at nth/s],
  ['no status', { call: '*', kind: 'status' }, /expected number.* at status/s],
  ['a status below 200', { call: '*', kind: 'status', status: 100 }, />=200.* at status/s],
  ['no milliseconds', { call: '*', kind: 'delay' }, /expected number.* at milliseconds/s],
  ['no location', { call: '*', kind: 'redirect' }, /expected string.* at location/s],
  [
    'a line break in a location',
    { call: '*', kind: 'redirect', location: '/\r\nx: y' },
    /line breaks.* at location/s
  ],
  ['a line break in a header', faultWith({ 'x-a': 'b\nc: d' }), /line breaks.* at headers/s],
  ['a header without a valid name', faultWith({ 'a b': 'c' }), /names of headers.* at headers/s],
  ['a header of CORS', faultWith({ 'Access-Control-Allow-Origin': '*' }), /CORS.* at headers/s],
  ['half a byte', { call: '*', kind: 'large-body', bytes: 0.5 }, /expected int.* at bytes/s]
])('a fault rule with %s is refused with a reason that names it', async (_, rule, reason) => {
  const reply = await faults(await start(), 'POST', rule)
  expect(reply.status).toBe(400)
  expect(JSON.parse(reply.text)).toMatchObject({
    error_code: 'EMULATOR.FAULT_RULE',
    error_msg: expect.stringMatching(reason)
  })
})

test('a fault rule that is not JSON is refused', async () => {
  const { url } = await start()
  expect((await send(`${url}/_emulator/faults`, { method: 'POST', body: '{' })).status).toBe(400)
})

test('requests are listed and cleared over HTTP', async () => {
  const emulator = await start()
  await createDraft(emulator)
  const url = `${emulator.url}/_emulator/requests`
  expect(JSON.parse((await send(url)).text)).toEqual(withHiddenToken(emulator.requests))
  await send(url, { method: 'DELETE' })
  expect(JSON.parse((await send(url)).text)).toEqual([])
})

test.each(['faults', 'references'])('a body of %s that does not end is not read to its end', async path => {
  const emulator = await start()
  const reply = await send(`${emulator.url}/_emulator/${path}`, {
    method: 'POST',
    body: 'x'.repeat(1024 * 1024 + 1)
  })
  expect([reply.status, code(reply)]).toEqual([413, 'EMULATOR.BODY'])
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

test('requests can be listed for one call', async () => {
  const emulator = await start()
  await createDraft(emulator)
  await publishDraft(emulator)
  const reply = await send(`${emulator.url}/_emulator/requests?call=publish-draft`)
  expect(JSON.parse(reply.text)).toEqual(withHiddenToken(emulator.requests.slice(1)))
})

test('the list of requests can wait for the n-th request, answered or not', async () => {
  const emulator = await start()
  await createDraft(emulator)
  emulator.addFault({ call: 'publish-draft', kind: 'hang', nth: 2 })
  let answered = false
  const list = send(`${emulator.url}/_emulator/requests?call=publish-draft&count=2`).then(reply => {
    answered = true
    return JSON.parse(reply.text) as unknown
  })
  await publishDraft(emulator)
  await send(`${emulator.url}/_emulator/faults`)
  expect(answered).toBe(false)
  const hanging = publishDraft(emulator)
  expect(await list).toMatchObject([{ number: 2, status: 200 }, { number: 3 }])
  await emulator.close()
  await expect(hanging).rejects.toThrow()
})

test('arrived resolves with the n-th request, before or after it arrives', async () => {
  const emulator = await start()
  const first = emulator.arrived(1)
  const published = emulator.arrived(1, 'publish-draft')
  await createDraft(emulator)
  expect(await first).toBe(emulator.requests[0])
  expect(await emulator.arrived(1, 'create-draft')).toBe(emulator.requests[0])
  await publishDraft(emulator)
  expect((await published).number).toBe(2)
})

test.each(['', '0', '-1', 'two'])('waiting for "%s" requests is refused', async count => {
  const reply = await send(`${(await start()).url}/_emulator/requests?count=${count}`)
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.COUNT'])
})

function settings(emulator: Emulator, body?: string) {
  return send(`${emulator.url}/_emulator/settings`, body === undefined ? {} : { method: 'POST', body })
}

test('the form of the answer to update-icon can be set over HTTP, and stays when faults are forgotten', async () => {
  const emulator = await start()
  expect((await settings(emulator)).text).toBe('{"icon_answer":"url"}')
  expect((await settings(emulator, '{"icon_answer":"true"}')).text).toBe('{"icon_answer":"true"}')
  emulator.clear()
  expect((await settings(emulator)).text).toBe('{"icon_answer":"true"}')
})

test.each([
  ['{"icon_answer":"false"}', /"url"\|"path"\|"true".* at icon_answer/s],
  ['{"icon_answer":true}', / at icon_answer/],
  ['{"icon-answer":"url"}', /icon-answer/],
  ['', /expected object/]
])('the settings %j are refused with a reason that names what is wrong', async (body, reason) => {
  const emulator = await start()
  const reply = await settings(emulator, body)
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.SETTINGS'])
  expect(reply.text.replaceAll('\\', '')).toMatch(reason)
  expect((await settings(emulator)).text).toBe('{"icon_answer":"url"}')
})
