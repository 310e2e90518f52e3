/** The forms of the page, as a browser without scripts sends them. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { PNG, archive } from '../support/fixtures.ts'
import { call, createDraft, listed, register, send, start, upload, versions } from '../support/emulator.ts'

const TYPE = { 'content-type': 'application/x-www-form-urlencoded' }

/** Sends a form from the emulator's own page. */
function submit(emulator: Emulator, path: string, fields: Record<string, string> = {}) {
  const headers = { ...TYPE, origin: emulator.url, 'sec-fetch-site': 'same-origin' }
  return send(emulator.url + path, { method: 'POST', headers, body: new URLSearchParams(fields).toString() })
}

async function faults(emulator: Emulator): Promise<unknown> {
  return JSON.parse((await send(`${emulator.url}/_emulator/faults`)).text)
}

test.each<[Record<string, string>, object]>([
  [
    {
      call: 'create-draft',
      kind: 'status',
      status: '503',
      nth: '2',
      times: ' 3 ',
      milliseconds: '',
      body: ''
    },
    { call: 'create-draft', kind: 'status', status: 503, nth: 2, times: 3 }
  ],
  [
    {
      call: '*',
      kind: 'status',
      status: '400',
      body: '{"error_code": "X.1"}',
      headers: 'Retry-After: 1\r\nx-a: b:c\r\n'
    },
    {
      call: '*',
      kind: 'status',
      status: 400,
      body: { error_code: 'X.1' },
      headers: { 'Retry-After': '1', 'x-a': 'b:c' }
    }
  ],
  [
    { call: '*', kind: 'status', status: '400', body: 'plain', applied: 'true' },
    { call: '*', kind: 'status', status: 400, body: 'plain', applied: true }
  ],
  [
    { call: '*', kind: 'status', status: '400', body: '12' },
    { call: '*', kind: 'status', status: 400, body: '12' }
  ],
  [
    { call: 'query', kind: 'redirect', location: '/x' },
    { call: 'query', kind: 'redirect', location: '/x' }
  ]
])('the form for a fault adds a rule: %j', async (fields, rule) => {
  const emulator = await start()
  const reply = await submit(emulator, '/faults', fields)
  expect([reply.status, reply.headers.location]).toEqual([303, '/#faults'])
  expect(await faults(emulator)).toEqual([{ rule, seen: 0 }])
})

test.each<[Record<string, string>, string]>([
  [
    { call: '*', kind: 'status', status: '99' },
    'The field &quot;status&quot; is 99; it must be a whole number from 200'
  ],
  [
    { call: '*', kind: 'status', status: 'soon' },
    'The field &quot;status&quot; is &quot;soon&quot;; it must be'
  ],
  [{ call: '*', kind: 'hang', nth: '-1' }, 'The field &quot;nth&quot; is &quot;-1&quot;; it must be'],
  [
    { call: '*', kind: 'hang', status: '503' },
    'The field &quot;status&quot; is unknown; a fault of kind hang has'
  ],
  [
    { call: '*', kind: 'status', status: '503', headers: 'no colon' },
    'The field &quot;headers&quot; is &quot;no colon&quot;'
  ],
  [
    { call: '*', kind: '"><script>' },
    'The field &quot;kind&quot; is &quot;\\&quot;&gt;&lt;script&gt;&quot;; it must be one of'
  ],
  [{}, 'The field &quot;call&quot; is missing; it must be one of']
])(
  'the page says in a sentence what is wrong with the fault %j, and keeps what was typed in',
  async (fields, sentence) => {
    const emulator = await start()
    const reply = await submit(emulator, '/faults', fields)
    expect(reply.status).toBe(400)
    expect(reply.text).toMatch(
      /<form[^>]+aria-label="Faults">\s*<div class="problem" role="alert"[^>]*>\s*<p>The field/
    )
    expect(reply.text).toContain(sentence)
    if (fields['status'])
      expect(reply.text).toMatch(new RegExp(`name="status"\\s+value="${fields['status']}"`))
    expect(await faults(emulator)).toEqual([])
  }
)

test('the page lists the faults in force, says what they still do, and clears each by itself', async () => {
  const emulator = await start()
  emulator.addFault({ call: 'create-draft', kind: 'status', status: 503 })
  emulator.addFault({ call: '*', kind: 'delay', milliseconds: 0, nth: 3 })
  emulator.addFault({ call: 'query', kind: 'hang', times: 2 })
  await createDraft(emulator)
  const { text } = await send(emulator.url)
  expect(text).toContain('Spent: happened to 1 call.')
  expect(text).toContain('Waits for call 3; 1 so far.')
  expect(text).toContain('Happens to the next 2 calls.')
  expect(text).toContain('<span class="apart"> fault 2: *, delay</span>')
  const reply = await submit(emulator, '/faults/clear', { number: '2' })
  expect([reply.status, reply.headers.location]).toEqual([303, '/#faults'])
  expect(await faults(emulator)).toMatchObject([
    { rule: { call: 'create-draft' } },
    { rule: { call: 'query' } }
  ])
  await submit(emulator, '/faults/clear', { number: '2' })
  expect(await faults(emulator)).toHaveLength(2)
})

test('reference counts are set, shown and cleared', async () => {
  const emulator = await start()
  await createDraft(emulator)
  const reply = await submit(emulator, '/references', { target: 'apie_test 0.0.1', count: '3' })
  expect([reply.status, reply.headers.location]).toEqual([303, '/#references'])
  await submit(emulator, '/references', { target: 'apie_test', count: '7' })
  expect(await listed(emulator)).toMatchObject({ refer_count: 7 })
  expect(await versions(emulator)).toMatchObject([{ refer_count: 3 }])
  expect((await send(emulator.url)).text).toContain('<span class="apart"> count of apie_test 0.0.1</span>')
  await submit(emulator, '/references/clear', { target: 'apie_test 0.0.1' })
  expect(await versions(emulator)).toMatchObject([{ refer_count: null }])
  expect(await listed(emulator)).toMatchObject({ refer_count: 7 })
})

test.each<[Record<string, string>, string]>([
  [
    { target: 'apie_test', count: 'many' },
    'The field &quot;count&quot; is &quot;many&quot;; it must be a whole number from 0 on.'
  ],
  [
    { target: 'apie_test', count: '' },
    'The field &quot;count&quot; is &quot;&quot;; it must be a whole number from 0 on.'
  ],
  [{ count: '1' }, 'The field &quot;plugin_name&quot; is &quot;&quot;; it must be a text that is not empty.'],
  [{ target: 'gone', count: '1' }, 'Extension gone does not exist'],
  [{ target: 'apie_test 9.9.9', count: '1' }, 'Version 9.9.9 of extension apie_test does not exist']
])('the page says what is wrong with the reference count %j', async (fields, sentence) => {
  const emulator = await start()
  await createDraft(emulator)
  const reply = await submit(emulator, '/references', fields)
  expect(reply.status).toBe(400)
  expect(reply.text).toMatch(/aria-label="Reference counts">\s*<div class="problem" role="alert"[^>]*>/)
  expect(reply.text).toContain(sentence)
})

test('the answer to update-icon is set', async () => {
  const emulator = await start()
  expect((await submit(emulator, '/icon-answer', { icon_answer: 'path' })).headers.location).toBe('/#icons')
  expect((await send(`${emulator.url}/_emulator/settings`)).text).toBe('{"icon_answer":"path"}')
  expect((await send(emulator.url)).text).toMatch(/<option value="path" selected>/)
  const reply = await submit(emulator, '/icon-answer', { icon_answer: 'nonsense' })
  expect(reply.text).toMatch(/aria-label="Icon answers">\s*<div class="problem" role="alert"[^>]*>/)
})

test('the list of requests is cleared, and nothing else', async () => {
  const emulator = await start()
  await createDraft(emulator)
  emulator.addFault({ call: '*', kind: 'hang' })
  expect((await submit(emulator, '/requests/clear')).headers.location).toBe('/#requests')
  expect(emulator.requests).toEqual([])
  expect(await faults(emulator)).toHaveLength(1)
  expect((await send(emulator.url)).text).toContain('apie_test 0.0.1')
})

test('a reset empties the account, and forgets requests and faults', async () => {
  const emulator = await start()
  await register(emulator)
  await upload(emulator, await archive())
  const form = { filename: 'icon.png', content: PNG }
  const query = { plugin_name: 'hello' }
  const icon = await call(emulator, 'POST', '/v1/{d}/common/upload-plugin-icon', { query, form })
  emulator.addFault({ call: '*', kind: 'hang' })
  expect((await submit(emulator, '/reset')).status).toBe(303)
  expect(emulator.requests).toEqual([])
  expect(await faults(emulator)).toEqual([])
  expect(await listed(emulator, 'hello')).toBeUndefined()
  expect((await send(icon.text)).status).toBe(404)
  expect((await register(emulator)).status).toBe(200)
})

test.each<[string, Record<string, string>]>([
  ['says nothing of where it comes from', {}],
  ['was typed into the address bar', { 'sec-fetch-site': 'none' }],
  ['comes from another origin', { origin: 'https://evil.example' }],
  ['comes from a page without an origin', { origin: 'null' }],
  ['comes from another site', { 'sec-fetch-site': 'cross-site' }],
  ['comes from another port', { 'sec-fetch-site': 'same-site' }]
])('a form that %s is refused, and changes nothing', async (_, headers) => {
  const emulator = await start()
  await createDraft(emulator)
  const forms = {
    '/faults': 'call=*&kind=hang',
    '/references': 'target=apie_test&count=1',
    '/icon-answer': 'icon_answer=path',
    '/requests/clear': '',
    '/reset': ''
  }
  for (const [path, body] of Object.entries(forms)) {
    const reply = await send(emulator.url + path, { method: 'POST', headers: { ...TYPE, ...headers }, body })
    expect([path, reply.status]).toEqual([path, 403])
  }
  expect(await faults(emulator)).toEqual([])
  expect((await send(`${emulator.url}/_emulator/settings`)).text).toBe('{"icon_answer":"url"}')
  expect(emulator.requests).toHaveLength(1)
  expect(await listed(emulator)).toMatchObject({ refer_count: expect.not.stringMatching('1') })
})

test.each<Record<string, string>>([{ origin: 'own' }, { 'sec-fetch-site': 'same-origin' }])(
  'a form of the own page is taken when the browser says so by %j',
  async headers => {
    const emulator = await start()
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === 'own' ? emulator.url : value])
    )
    const reply = await send(`${emulator.url}/reset`, { method: 'POST', headers: { ...TYPE, ...sent } })
    expect(reply.status).toBe(303)
  }
)

test('a form that does not end is not read to its end', async () => {
  const emulator = await start()
  const reply = await submit(emulator, '/faults', { body: 'x'.repeat(1024 * 1024) })
  expect([reply.status, reply.headers.connection]).toEqual([413, 'close'])
})

test('the address of a form, loaded as a page, leads to the page', async () => {
  const reply = await send(`${(await start()).url}/faults`)
  expect([reply.status, reply.headers.location]).toEqual([303, '/'])
})
