/** The requests on the page, and what the list notes of them. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { archive, draft } from '../support/fixtures.ts'
import { createDraft, publishDraft, register, send, start, upload } from '../support/emulator.ts'

async function page(emulator: Emulator, path = '/'): Promise<string> {
  return (await send(emulator.url + path)).text
}

/** The numbers of the requests that the page shows. */
async function shown(emulator: Emulator, query = ''): Promise<number[]> {
  const text = await page(emulator, `/?${query}`)
  return [...text.matchAll(/<li id="request-(\d+)">/g)].map(([, number]) => Number(number))
}

/** An emulator with five requests: three that are answered, one that is refused, one without an answer. */
async function withRequests(): Promise<Emulator> {
  const emulator = await start()
  await createDraft(emulator)
  await createDraft(emulator, draft({ version: '0.0.2', version_description: 'Speaks Greek' }))
  await publishDraft(emulator, { version: '9.9.9' })
  emulator.addFault({ call: 'publish-draft', kind: 'drop-before' })
  await expect(publishDraft(emulator)).rejects.toThrow()
  await register(emulator)
  return emulator
}

test('the list notes when a request came, how long it took, and why it was refused', async () => {
  let now = 1_000
  const emulator = await start({ now: () => (now += 5) })
  emulator.addFault({ call: 'create-draft', kind: 'delay', milliseconds: 120 })
  await createDraft(emulator)
  await publishDraft(emulator, { version: '9.9.9' })
  expect(emulator.requests).toMatchObject([
    { received: 1_005, fault: 'delay', status: 200 },
    {
      errorCode: 'DEVPIPE.30011001',
      errorMessage: 'Version 9.9.9 of extension apie_test does not exist',
      status: 400
    }
  ])
  const [first, second] = emulator.requests
  expect(first?.duration).toBeGreaterThanOrEqual(115)
  expect(first).not.toHaveProperty('errorCode')
  expect(second?.duration).toBeGreaterThanOrEqual(0)
  expect(second).not.toHaveProperty('fault')
})

test.each([
  [400, { error_code: 'X.1', error_msg: 'No' }, { errorCode: 'X.1', errorMessage: 'No' }],
  [200, { error_code: 'X.1', error_msg: 'No' }, { errorCode: 'X.1', errorMessage: 'No' }],
  [401, { error: { code: 401, message: 'Who?' } }, { errorMessage: 'Who?' }],
  [403, { message: 'Never' }, { errorMessage: 'Never' }]
])(
  'the reason of a refusal is read from an answer with status %s and the body %j',
  async (status, body, reason) => {
    const emulator = await start()
    emulator.addFault({ call: '*', kind: 'status', status, body })
    await createDraft(emulator)
    expect(emulator.requests[0]).toMatchObject(reason)
  }
)

test.each(['null', '[]', 'no JSON', '{"error_code":1,"error_msg":{}}', '{"error":"x"}', ''])(
  'a refusal with the body %j has no reason',
  async body => {
    const emulator = await start()
    emulator.addFault({ call: '*', kind: 'status', status: 500, body })
    await createDraft(emulator)
    expect(Object.keys(emulator.requests[0] ?? {})).not.toEqual(expect.arrayContaining(['errorCode']))
    expect(Object.keys(emulator.requests[0] ?? {})).not.toEqual(expect.arrayContaining(['errorMessage']))
    expect((await send(emulator.url)).status).toBe(200)
  }
)

test('the page shows the newest request first, with status, reason, fault and time', async () => {
  const emulator = await withRequests()
  const text = await page(emulator)
  expect(await shown(emulator)).toEqual([5, 4, 3, 2, 1])
  expect(text).toMatch(
    /<code>DEVPIPE\.30011001<\/code>\s*Version 9\.9\.9 of extension apie_test does not exist/
  )
  expect(text).toContain('fault: drop-before')
  expect(text).toContain('<span class="bad">no answer</span>')
  expect(text).toContain('<span class="good">200</span>')
  expect(text).toMatch(/<span class="took">\d+ ms<\/span>/)
})

test('a request that is still being answered is shown as open', async () => {
  const emulator = await start()
  emulator.addFault({ call: '*', kind: 'hang' })
  const hanging = createDraft(emulator)
  await emulator.arrived(1)
  expect(await page(emulator)).toMatch(/<span class="answer">open<\/span>/)
  await emulator.close()
  await expect(hanging).rejects.toThrow()
})

test('the page shows the JSON of a body, laid out, and the headers, without credentials', async () => {
  const emulator = await start()
  await createDraft(emulator, draft({ access_token: 'mine-alone' }))
  const text = await page(emulator)
  expect(text).toMatch(/<code>\{\n  &quot;plugin_name&quot;: &quot;apie_test&quot;,\n/)
  expect(text).toContain('&quot;access_token&quot;: &quot;(hidden: 10 characters')
  expect(text).toMatch(/<dt>x-auth-token<\/dt>\s*<dd><code>\(hidden: /)
  expect(text).not.toContain('mine-alone')
})

test('the page shows the parts of a form with name, file name, size and digest', async () => {
  const emulator = await start()
  await register(emulator)
  const content = await archive()
  await upload(emulator, content)
  const text = await page(emulator)
  expect(text).toMatch(/<b>upload_file<\/b> <code>hello\.zip<\/code>/)
  expect(text).toContain(`application/octet-stream, ${content.length} bytes`)
  expect(text).toContain(String(emulator.requests[1]?.parts?.[0]?.sha256))
})

test('the list shows the beginning of a long body, and the page of the request all of it', async () => {
  const emulator = await start()
  await createDraft(emulator, draft({ last: `${'x'.repeat(20_000)}the-end` }))
  const text = await page(emulator)
  expect(text).toContain('The beginning of 19.9 KB')
  expect(text).not.toContain('the-end')
  const own = await page(emulator, '/requests/1')
  expect(own).toContain('<h1>Request 1: create-draft</h1>')
  expect(own).toContain('the-end')
})

test.each([
  ['', [5, 4, 3, 2, 1]],
  ['call=publish-draft', [4, 3]],
  ['call=unknown', []],
  ['call=nonsense', []],
  ['status=answered', [5, 2, 1]],
  ['status=refused', [3]],
  ['status=none', [4]],
  ['status=400', [3]],
  ['status=constructor', []],
  ['text=greek', [2]],
  ['text=DEVPIPE', [3]],
  ['text=drop-before', [4]],
  ['text=%2Fextension%2Finfo', [5]],
  ['call=create-draft&status=200&text=0.0.2', [2]],
  ['before=3', [2, 1]],
  ['before=x', [5, 4, 3, 2, 1]]
])('the filter %j leaves the requests %j', async (query, numbers) => {
  const emulator = await withRequests()
  expect(await shown(emulator, query)).toEqual(numbers)
  if (numbers.length === 0)
    expect(await page(emulator, `/?${query}`)).toContain('No request matches the filter.')
})

test('credentials are not found by their text', async () => {
  const emulator = await start()
  await createDraft(emulator)
  expect(await shown(emulator, `text=${emulator.token}`)).toEqual([])
})

test('the filter keeps what was typed in, as text', async () => {
  const text = await page(await start(), `/?text=${encodeURIComponent('"><script>')}&call=query`)
  expect(text).toContain('value="&quot;&gt;&lt;script&gt;"')
  expect(text).toMatch(/<option value="query" selected>/)
})

test('of many requests the newest are shown, with a link to the older ones', async () => {
  const emulator = await start()
  for (let number = 1; number <= 52; number++) await send(`${emulator.url}/request-${number}`)
  expect(await shown(emulator, 'status=404')).toHaveLength(50)
  const [, link = ''] =
    /<a href="\/\?([^"]+)#requests"\s*>2 older requests</.exec(await page(emulator, '/?status=404')) ?? []
  expect(await shown(emulator, link.replaceAll('&amp;', '&'))).toEqual([2, 1])
})
