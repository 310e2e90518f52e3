/** The control API at `/_emulator`: fault rules and the list of requests. */

import { expect, test } from '@jest/globals'
import { KINDS, KIND_NAMES } from '../../emulator/faults/kinds.ts'
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

test('of the requests, the bodies are kept of the latest ones, 32 MiB together', async () => {
  const emulator = await start()
  const body = JSON.stringify({ text: 'x'.repeat(1024 * 1024 - 100) })
  const headers = { 'content-type': 'application/json' }
  for (let count = 0; count < 35; count += 1) {
    await send(`${emulator.url}/unknown`, { method: 'POST', headers, body })
  }
  // A body is counted when the next request arrives.
  await send(`${emulator.url}/unknown`)
  const kept = emulator.requests.slice(0, -1).map(({ json }) => json !== undefined)
  expect(kept).toEqual(kept.map((_kept, index) => index >= kept.findIndex(Boolean)))
  expect(kept.filter(Boolean)).toHaveLength(32)
})

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

const CALL =
  /^The field "call" is "explode"; it must be one of \*, upload-extension, .*, publish-draft, .*\.$/
const RANGE = 'it must be a whole number from'

test.each<[string, unknown, string | RegExp]>([
  [
    'no object in it',
    'hang',
    /^The body is "hang"; it must be a fault rule as a JSON object, e\.g\. \{.*\}\.$/
  ],
  [
    'an unknown kind',
    { call: '*', kind: 'explode' },
    /^The field "kind" is "explode"; it must be one of .*hang.*\.$/
  ],
  ['no kind', { call: '*', status: 1 }, /^The field "kind" is missing; it must be one of status, .*\.$/],
  ['an unknown call', { call: 'explode', kind: 'hang' }, CALL],
  [
    'an unknown call of an unknown kind',
    { call: 'explode', kind: 'x' },
    /"call" is "explode".*\n.*"kind" is "x"/
  ],
  ['no call', { kind: 'hang' }, /^The field "call" is missing; it must be one of \*, /],
  [
    'a misspelt field',
    { call: '*', kind: 'hang', time: 2 },
    'The field "time" is unknown; a fault of kind hang has call, kind, nth, times.'
  ],
  [
    'a field of another kind',
    { call: '*', kind: 'hang', status: 500 },
    'The field "status" is unknown; a fault of kind hang has call, kind, nth, times.'
  ],
  [
    'a field of every object',
    { call: '*', kind: 'hang', constructor: 1 },
    /^The field "constructor" is unknown; /
  ],
  ['nth below 1', { call: '*', kind: 'hang', nth: 0 }, `The field "nth" is 0; ${RANGE} 1 on.`],
  ['nth as a text', { call: '*', kind: 'hang', nth: '2' }, `The field "nth" is "2"; ${RANGE} 1 on.`],
  ['no status', { call: '*', kind: 'status' }, `The field "status" is missing; ${RANGE} 200 to 599.`],
  [
    'a status below 200',
    { call: '*', kind: 'status', status: 100 },
    `The field "status" is 100; ${RANGE} 200 to 599.`
  ],
  [
    'no milliseconds',
    { call: '*', kind: 'delay' },
    `The field "milliseconds" is missing; ${RANGE} 0 to 600000.`
  ],
  [
    'no location',
    { call: '*', kind: 'redirect' },
    /^The field "location" is missing; it must be a text without line/
  ],
  [
    'a line break in a location',
    { call: '*', kind: 'redirect', location: '/\r\nx: y' },
    /^The field "location" is "\/\\r\\nx: y"; it must be a text without line breaks/
  ],
  [
    'a line break in a header',
    faultWith({ 'x-a': 'b\nc: d' }),
    /^The field "headers" is .*without line breaks/
  ],
  ['a header without a valid name', faultWith({ 'a b': 'c' }), /^The field "headers" is \{"a b":"c"\}; /],
  ['a header of CORS', faultWith({ 'Access-Control-Allow-Origin': '*' }), /none of them of CORS/],
  [
    'headers in a list',
    { call: '*', kind: 'status', status: 200, headers: [] },
    /^The field "headers" is \[\]; /
  ],
  [
    'applied as a text',
    { call: '*', kind: 'status', status: 200, applied: 'yes' },
    'The field "applied" is "yes"; it must be true or false.'
  ],
  [
    'half a byte',
    { call: '*', kind: 'large-body', bytes: 0.5 },
    `The field "bytes" is 0.5; ${RANGE} 0 to 1073741824.`
  ],
  [
    'too many bytes of headers',
    { call: '*', kind: 'large-headers', bytes: 1e9 },
    `The field "bytes" is 1000000000; ${RANGE} 0 to 1048576.`
  ],
  [
    'two mistakes',
    { call: '*', kind: 'delay', milliseconds: -1, times: 0 },
    `The field "times" is 0; ${RANGE} 1 on.\nThe field "milliseconds" is -1; ${RANGE} 0 to 600000.`
  ],
  [
    'a very long value',
    { call: 'x'.repeat(1000), kind: 'hang' },
    /^The field "call" is "x{59}\.\.\.; it must be one of /
  ]
])(
  'a fault rule with %s is refused in sentences: field, what it is, what is allowed',
  async (_, rule, reason) => {
    const reply = await faults(await start(), 'POST', rule)
    expect(reply.status).toBe(400)
    const { error_code, error_msg } = JSON.parse(reply.text) as Record<string, string>
    expect(error_code).toBe('EMULATOR.FAULT_RULE')
    if (typeof reason === 'string') expect(error_msg).toBe(reason)
    else expect(error_msg).toMatch(reason)
  }
)

test.each(KIND_NAMES)('the example of the kind %s is a rule that is taken', async kind => {
  const { example } = KINDS[kind]
  expect(example.kind).toBe(kind)
  const reply = await faults(await start(), 'POST', example)
  expect([reply.status, JSON.parse(reply.text)]).toEqual([201, example])
})

test('a fault rule that is not JSON is refused', async () => {
  const { url } = await start()
  const reply = await send(`${url}/_emulator/faults`, { method: 'POST', body: '{' })
  expect(reply.status).toBe(400)
  expect(reply.text).toContain('The body is no JSON; it must be a fault rule as a JSON object, e.g. ')
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
  ['{"icon_answer":"false"}', /The field "icon_answer" is "false"; it must be one of url, path, true\./],
  ['{"icon_answer":true}', /The field "icon_answer" is true; /],
  ['{"icon-answer":"url"}', /The field "icon-answer" is unknown; a settings body has icon_answer\./],
  ['', /The body is no JSON; it must be a settings body as a JSON object/]
])('the settings %j are refused with a reason that names what is wrong', async (body, reason) => {
  const emulator = await start()
  const reply = await settings(emulator, body)
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.SETTINGS'])
  expect(reply.text.replaceAll('\\', '')).toMatch(reason)
  expect((await settings(emulator)).text).toBe('{"icon_answer":"url"}')
})
