/** Signed requests, as the official SDK signs them. */

import { expect, test } from '@jest/globals'
import { sendSigned, type Signed } from '../support/signer.ts'
import { PNG, draft } from '../support/fixtures.ts'
import { code, createDraft, multipart, publishDraft, start } from '../support/emulator.ts'

const QUERY: Signed = {
  method: 'GET',
  path: '/v1/{d}/agent-plugin/query',
  query: { plugin_name: 'apie_test', offset: '0', limit: '1' }
}
const CREATE: Signed = { method: 'POST', path: '/v1/{d}/agent-plugin/create-draft', json: draft() }
const ICON: Signed = {
  method: 'POST',
  path: '/v1/{d}/common/upload-plugin-icon',
  query: { plugin_name: 'hello' }
}
const FORM = multipart({ filename: 'icon.png', content: PNG })
const UNSIGNED = { 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' }

async function prepared(options = {}) {
  const emulator = await start(options)
  await createDraft(emulator)
  return emulator
}

test('a query that the official SDK signed is answered', async () => {
  const reply = await sendSigned(await prepared(), QUERY)
  expect(reply.status).toBe(200)
})

test('a JSON body that the official SDK signed is answered', async () => {
  const reply = await sendSigned(await start(), CREATE)
  expect([reply.status, reply.text]).toEqual([200, 'true'])
})

test('the body of a form may be unsigned, as the official SDK sends it', async () => {
  const headers = { ...UNSIGNED, 'content-type': FORM.contentType }
  const sent = { headers: { 'content-type': FORM.contentType }, body: FORM.body }
  expect((await sendSigned(await start(), { ...ICON, headers }, sent)).status).toBe(200)
})

test.each(["it's (a) *test*!", 'a+b', 'a b', '100% ~x', '图标', 'a/b&c=d'])(
  'a signature over the parameter "%s" is verified',
  async name => {
    const message = { ...QUERY, query: { ...QUERY.query, plugin_name: name } }
    expect(code(await sendSigned(await start(), message))).toBe('DEVPIPE.30011001')
  }
)

test('the parameters are signed in order, whatever the order in which they are sent', async () => {
  const search = 'plugin_name=apie_test&offset=0&limit=1'.split('&').reverse().join('&')
  expect((await sendSigned(await prepared(), QUERY, { search })).status).toBe(200)
})

test('the values of a repeated parameter are signed in order', async () => {
  const message = { ...QUERY, query: { ...QUERY.query, plugin_name: ['b', 'a', 'a'] } }
  expect(code(await sendSigned(await start(), message))).toBe('DEVPIPE.30011001')
})

test.each<[string, Partial<Signed>, Parameters<typeof sendSigned>[2]]>([
  ['the secret was another', { secretAccessKey: 'wrong' }, {}],
  ['a parameter was changed', {}, { search: 'plugin_name=other&offset=0&limit=1' }],
  ['a signed header was changed', { headers: { 'x-project-id': '1' } }, { headers: { 'x-project-id': '2' } }],
  ['a signed header is missing', { headers: { 'x-project-id': '1' } }, { headers: { 'x-project-id': '' } }]
])('a signature is refused when %s', async (_, message, changes) => {
  const reply = await sendSigned(await prepared(), { ...QUERY, ...message }, changes)
  expect([reply.status, code(reply)]).toEqual([401, 'APIGW.0301'])
  expect(reply.text).toContain('verify aksk signature fail, canonicalRequest:GET|/v1/')
})

test('a signature is refused when the JSON body was changed', async () => {
  const reply = await sendSigned(await start(), CREATE, { body: JSON.stringify(draft({ version: '9.9.9' })) })
  expect(reply.text).toContain('verify aksk signature fail')
})

test('a signature is refused when a JSON body is unsigned', async () => {
  const reply = await sendSigned(await start(), { ...CREATE, headers: UNSIGNED })
  expect(reply.text).toContain('verify aksk signature fail')
})

test('a signature is refused when the signed hash is not that of the body', async () => {
  const headers = { 'X-Sdk-Content-Sha256': '0'.repeat(64) }
  expect((await sendSigned(await start(), { ...CREATE, headers })).status).toBe(401)
})

test('an unknown access key is named', async () => {
  const reply = await sendSigned(await prepared(), { ...QUERY, accessKeyId: 'OTHER' })
  expect(reply.status).toBe(401)
  expect(reply.text).toContain('Get secretKey failed,ak:OTHER,err:ak not exist')
})

test('an Authorization header in another format is refused', async () => {
  const headers = { Authorization: 'SDK-HMAC-SHA256 Access=a' }
  expect(code(await sendSigned(await prepared(), QUERY, { headers }))).toBe('APIGW.0301')
})

test('a security token is accepted when it is the right one', async () => {
  const emulator = await prepared()
  const headers = { 'X-Security-Token': emulator.securityToken }
  expect((await sendSigned(emulator, { ...QUERY, headers })).status).toBe(200)
})

test('a wrong security token is refused', async () => {
  const headers = { 'X-Security-Token': 'wrong' }
  expect((await sendSigned(await prepared(), { ...QUERY, headers })).status).toBe(401)
})

test('a security token that is not signed is refused', async () => {
  const emulator = await prepared()
  const headers = { 'X-Security-Token': emulator.securityToken }
  const reply = await sendSigned(emulator, QUERY, { headers })
  expect(reply.text).toContain('x-security-token must be signed')
})

test.each([15 * 60_000, -15 * 60_000])('a clock that is %s ms off is accepted', async skew => {
  const second = Math.floor(Date.now() / 1000) * 1000
  const date = new Date(second).toISOString().replace(/[-:]|\.\d+/g, '')
  const emulator = await prepared({ now: () => second + skew })
  const reply = await sendSigned(emulator, { ...QUERY, headers: { 'X-Sdk-Date': date } })
  expect(reply.status).toBe(200)
})

test.each([15 * 60_000 + 1000, -15 * 60_000 - 1000])('a clock that is %s ms off is refused', async skew => {
  const second = Math.floor(Date.now() / 1000) * 1000
  const date = new Date(second).toISOString().replace(/[-:]|\.\d+/g, '')
  const emulator = await prepared({ now: () => second + skew })
  const reply = await sendSigned(emulator, { ...QUERY, headers: { 'X-Sdk-Date': date } })
  expect([reply.status, code(reply)]).toEqual([401, 'APIGW.0301'])
  expect(reply.text).toContain('signature expired, signature time:')
})

test('a date in another format is refused', async () => {
  const reply = await sendSigned(await prepared(), QUERY, { headers: { 'X-Sdk-Date': '2025-09-08' } })
  expect(reply.text).toContain('x-sdk-date must have the format')
})

test('a date that is not signed is refused', async () => {
  const emulator = await prepared()
  const headers = {
    Authorization: `SDK-HMAC-SHA256 Access=${emulator.accessKeyId}, SignedHeaders=host, Signature=${'0'.repeat(64)}`
  }
  expect((await sendSigned(emulator, QUERY, { headers })).text).toContain('x-sdk-date must be signed')
})

test('with keys a body of 12 MB is read', async () => {
  const message = { ...ICON, headers: UNSIGNED }
  expect((await sendSigned(await start(), message, { body: Buffer.alloc(12 * 1024 * 1024) })).status).toBe(
    400
  )
})

test('with keys a body of one byte more than 12 MB is refused', async () => {
  const message = { ...ICON, headers: UNSIGNED }
  const reply = await sendSigned(await start(), message, { body: Buffer.alloc(12 * 1024 * 1024 + 1) })
  expect([reply.status, code(reply)]).toEqual([413, 'APIGW.0201'])
})

test('more than five failures in a row lock the access key for five minutes', async () => {
  let now = Date.now()
  const emulator = await prepared({ now: () => now })
  for (let failure = 0; failure < 6; failure++) {
    const reply = await sendSigned(emulator, { ...QUERY, secretAccessKey: 'wrong' })
    expect(reply.text).toContain('verify aksk signature fail')
  }
  const locked = await sendSigned(emulator, QUERY)
  expect([locked.status, code(locked)]).toEqual([401, 'APIGW.0301'])
  expect(locked.text).toContain('AK access failed to reach the limit,forbidden')
  expect((await publishDraft(emulator)).status).toBe(200)
  now += 5 * 60_000
  expect((await sendSigned(emulator, QUERY)).status).toBe(200)
})

test('five failures do not lock the access key, and a success resets the count', async () => {
  const emulator = await prepared()
  for (let round = 0; round < 2; round++) {
    for (let failure = 0; failure < 5; failure++)
      await sendSigned(emulator, { ...QUERY, secretAccessKey: 'wrong' })
    expect((await sendSigned(emulator, QUERY)).status).toBe(200)
  }
})
