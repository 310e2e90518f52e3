/** Signatures, compared with those of the official SDK. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Keys } from '../../src/auth/credentials.ts'
import { withKeys } from '../../src/auth/keys.ts'
import { withToken } from '../../src/auth/token.ts'
import { requestOf } from '../../src/codearts/call.ts'
import * as drafts from '../../src/codearts/calls/drafts.ts'
import * as extensions from '../../src/codearts/calls/extensions.ts'
import * as images from '../../src/codearts/calls/images.ts'
import * as queries from '../../src/codearts/calls/queries.ts'
import type { HttpRequest } from '../../src/http/messages.ts'
import { encode, query } from '../../src/http/url.ts'
import { officialAuthorization } from './official.ts'

const calls = { ...drafts, ...extensions, ...images, ...queries }

const NOW = Date.UTC(2026, 10, 21, 8, 5, 3, 999)
const clock = { now: () => NOW }
const KEYS: Keys = { accessKeyId: 'AKOFATEST', secretAccessKey: 'skOfATest/+=' }
const JSON_TYPE = { 'content-type': 'application/json;charset=UTF-8' }

const ACCOUNT = 'ce8df55870164338a72d7e828a966a2a'
const FILE = {
  filename: 'icon "1" 图标.png',
  type: 'image/png',
  path: '/nowhere',
  size: 1,
  changed: 0
} as const

const CALLS = [
  calls.uploadExtension(ACCOUNT, 'my_extension', 'Gate', FILE),
  calls.updateIcon(ACCOUNT, 'it\'s (a) *great* icon! 图标 a+b 100% "x"', FILE),
  calls.editDraft(ACCOUNT, { plugin_name: 'x', description: 'Ünïcode "quoted" \u2028 <&> 图标' }),
  calls.deleteDraft(ACCOUNT, 'my_extension', '1.0.2'),
  calls.queryVersions(ACCOUNT, 'my_extension', 20),
  calls.updateThumbnail(ACCOUNT, 'plan-1_a', `/v1/upload/${ACCOUNT}/202506/1.png`),
  calls.uploadImage(ACCOUNT, FILE),
  calls.readImage(ACCOUNT, `/v1/upload/${ACCOUNT}/202506/1.png`)
]

async function expectAgreement(request: HttpRequest, keys: Keys, projectId?: string): Promise<void> {
  const headers = await withKeys(keys, clock, projectId)(request)
  expect(headers['authorization']).toBe(officialAuthorization(request, headers, keys, projectId))
}

describe.each([
  ['https://cloudpipeline-ext.cn-north-4.myhuaweicloud.com', undefined, undefined],
  ['http://127.0.0.1:8080', 'a security token/+=', undefined],
  ['https://gateway.example.com:8443/code+arts/流水线(1)', undefined, 'bf56512ab4e544c29d03d068711ca56a'],
  ['http://[::1]:8080/prefix', 'token', 'bf56512ab4e544c29d03d068711ca56a']
])('at %s (security token %s, project %s)', (endpoint, securityToken, projectId) => {
  test.each(CALLS.map(call => [call.name, call] as const))(
    '%s is signed as the official SDK signs it',
    async (_name, call) => {
      const base = new URL(endpoint).href.replace(/\/$/, '')
      await expectAgreement(await requestOf(call, base), { ...KEYS, securityToken }, projectId)
    }
  )
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...Array.from(' !\'()*+%"&=/?#~@:;,中文é-._')), maxLength: 40 })
)
// Characters that the SDK's URL parser leaves alone; it encodes quotes and spaces before the signer sees them.
const segment = fc.string({
  unit: fc.constantFrom(...Array.from('abcXYZ019-._~!()*+%&=@:;,$中文é')),
  minLength: 1,
  maxLength: 12
})
const secret = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 })

test('whatever the endpoint, values, body and keys are, the signature is that of the official SDK', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        segment.filter(value => !/^\.+$/.test(value)),
        { maxLength: 4 }
      ),
      fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{0,11}$/), text, { maxKeys: 4 }),
      fc.option(fc.dictionary(text, fc.jsonValue()), { nil: undefined }),
      fc.record({
        accessKeyId: fc.stringMatching(/^[A-Z0-9]{1,30}$/),
        secretAccessKey: secret,
        securityToken: fc.option(fc.base64String({ minLength: 4 }), { nil: undefined })
      }),
      fc.option(fc.stringMatching(/^[0-9a-f]{32}$/), { nil: undefined }),
      async (segments, parameters, json, keys, projectId) => {
        const path = segments.map(value => `/${encode(value)}`).join('')
        const request = {
          method: 'POST',
          url: `https://host.example.com:8443${path}/v1${query(parameters)}`,
          headers: JSON_TYPE,
          ...(json === undefined ? {} : { body: JSON.stringify(json) })
        }
        await expectAgreement(request, keys, projectId)
      }
    ),
    { numRuns: 300 }
  )
})

test('whatever its name holds, a form is signed as the official SDK signs it', async () => {
  await fc.assert(
    fc.asyncProperty(text, async name =>
      expectAgreement(
        await requestOf(calls.updateIcon(ACCOUNT, name, FILE), 'https://host.example.com'),
        KEYS
      )
    )
  )
})

test('the headers that are signed are the ones that are sent', async () => {
  const keys = { ...KEYS, securityToken: 'security' }
  const request = await requestOf(calls.editDraft(ACCOUNT, {}), 'https://host.example.com')
  const { authorization = '', ...signed } = await withKeys(keys, clock, 'project')(request)
  expect(signed).toEqual({
    ...JSON_TYPE,
    host: 'host.example.com',
    'x-project-id': 'project',
    'x-sdk-date': '20261121T080503Z',
    'x-security-token': 'security'
  })
  expect(authorization).toMatch(
    /^SDK-HMAC-SHA256 Access=AKOFATEST, SignedHeaders=content-type;host;x-project-id;x-sdk-date;x-security-token, Signature=[0-9a-f]{64}$/
  )
})

test('a form says that its content is not signed, and its content type is left out', async () => {
  const headers = await withKeys(
    KEYS,
    clock
  )(await requestOf(calls.uploadImage(ACCOUNT, FILE), 'https://a.example'))
  expect(headers['x-sdk-content-sha256']).toBe('UNSIGNED-PAYLOAD')
  expect(headers['authorization']).toContain('SignedHeaders=host;x-sdk-content-sha256;x-sdk-date,')
  expect(headers['content-type']).toBeUndefined()
})

test.each(['?b=2&a=1&b=1', '?b=1&b=2&a=%20&a=!', '?a=x&a=x'])(
  'the parameters %s are signed in the order of names and values',
  async parameters => {
    const url = `https://host.example.com/v1${parameters}`
    await expectAgreement({ method: 'GET', url, headers: JSON_TYPE }, KEYS)
  }
)

test('spaces around a header are not signed', async () => {
  const request = await requestOf(calls.deleteDraft(ACCOUNT, 'a', '1.0.0'), 'https://host.example.com')
  const signed = (type: string) => withKeys(KEYS, clock)({ ...request, headers: { 'content-type': type } })
  const [bare, spaced] = [await signed('text/plain'), await signed(' text/plain ')]
  expect(spaced['authorization']).toBe(bare['authorization'])
})

test('every attempt carries its own time', async () => {
  let now = NOW
  const authorize = withKeys(KEYS, { now: () => (now += 1_000) })
  const request = await requestOf(calls.deleteDraft(ACCOUNT, 'a', '1.0.0'), 'https://host.example.com')
  const [first, second] = [await authorize(request), await authorize(request)]
  expect(first['x-sdk-date']).not.toBe(second['x-sdk-date'])
  expect(first['authorization']).not.toBe(second['authorization'])
})

test('a token goes out as it is, and nothing else', async () => {
  const request = await requestOf(calls.deleteDraft(ACCOUNT, 'a', '1.0.0'), 'https://host.example.com')
  expect(await withToken('MIIEvToken')(request)).toEqual({ 'x-auth-token': 'MIIEvToken' })
})
