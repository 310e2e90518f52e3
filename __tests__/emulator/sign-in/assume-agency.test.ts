/** The call assume-with-oidc: its fields and the ID tokens that it accepts. */

import { expect, test } from '@jest/globals'
import { assume, assumed, idToken, post } from '../support/sign-in.ts'
import { code, start } from '../support/emulator.ts'

const NOW = Date.UTC(2026, 5, 1, 12)

test('an ID token becomes a temporary access key', async () => {
  const emulator = await start({ now: () => NOW })
  const { domainId, providerUrn } = emulator
  expect(await assumed(emulator)).toEqual({
    source_identity: '',
    assumed_agency: {
      urn: `sts::${domainId}::assumed-agency:publish-extensions/test`,
      id: expect.stringMatching(/^[0-9a-f]{32}:test$/)
    },
    credentials: {
      access_key_id: expect.stringMatching(/^HSTA[A-Z0-9]{16}$/),
      secret_access_key: expect.stringMatching(/^\S{40}$/),
      security_token: expect.stringMatching(/^\S{1000,4096}$/),
      expiration: '2026-06-01T13:00:00.000Z'
    },
    audience: 'sts.huaweicloud.com',
    provider: providerUrn,
    subject_from_id_token: 'repo:octo-org/octo-repo:ref:refs/tags/v1.0.0'
  })
})

test('the provider and the agency belong to the account', async () => {
  const domainId = '1'.repeat(32)
  const { providerUrn, agencyUrn } = await start({ domainId })
  expect(providerUrn).toMatch(new RegExp(`^iam::${domainId}:oidcProvider:\\w+$`))
  expect(agencyUrn).toMatch(new RegExp(`^iam::${domainId}:agency:[\\w-]+$`))
})

test.each([
  [{ duration_seconds: 900 }, '12:15:00'],
  [{ duration_seconds: 43_200 }, '00:00:00'],
  [{ duration_seconds: null }, '13:00:00']
])('with %j the key ends at %s', async (changes, time) => {
  const { credentials } = await assumed(await start({ now: () => NOW }), changes)
  expect(credentials.expiration).toContain(`T${time}.000Z`)
})

test('the longest and the shortest of every field are accepted', async () => {
  const start1500 = (kind: string) => `iam::${'1'.repeat(32)}:${kind}:`.padEnd(1_500, 'x')
  const urns = { providerUrn: start1500('oidcProvider'), agencyUrn: start1500('agency') }
  const emulator = await start(urns)
  const id_token = await idToken(emulator)
  for (const changes of [
    { agency_session_name: 'ab', policy: '{}', policy_ids: [] },
    { agency_session_name: 'x'.repeat(128), policy: 'x'.repeat(2_048), policy_ids: ['id'] }
  ]) {
    expect((await assume(emulator, { id_token, ...changes })).status).toBe(200)
  }
})

test.each<[string, unknown]>([
  ['provider_urn', undefined],
  ['provider_urn', 'iam::short:oidcProvider:GitHub'],
  ['provider_urn', `iam::${'1'.repeat(32)}:agency:GitHub`],
  ['provider_urn', `iam::${'1'.repeat(32)}:oidcProvider:`],
  ['provider_urn', `iam::${'1'.repeat(32)}:oidcProvider:`.padEnd(1_501, 'x')],
  ['agency_urn', undefined],
  ['agency_urn', `iam::${'1'.repeat(32)}:oidcProvider:GitHub`],
  ['agency_urn', `iam::${'1'.repeat(32)}:agency:`.padEnd(1_501, 'x')],
  ['agency_session_name', undefined],
  ['agency_session_name', 'a'],
  ['agency_session_name', 'x'.repeat(129)],
  ['id_token', undefined],
  ['id_token', 'abc'],
  ['id_token', 'x'.repeat(20_001)],
  ['duration_seconds', 899],
  ['duration_seconds', 43_201],
  ['duration_seconds', 900.5],
  ['duration_seconds', '900'],
  ['policy', '{'],
  ['policy', 'x'.repeat(2_049)],
  ['policy_ids', 'id'],
  ['policy_ids[0]', 1]
])('%s %p is refused, and the field is named', async (field, value) => {
  const [name = '', item] = field.split('[')
  const changes = { id_token: 'x.y.z', [name]: item === undefined ? value : [value] }
  const reply = await assume(await start(), changes)
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.INVALID_PARAMETER'])
  expect(reply.text).toContain(`"${field}: `)
})

test('a body that is not a JSON object is refused', async () => {
  const { url } = await start()
  const reply = await post(`${url}/v5/agencies/assume-with-oidc`, 'text')
  expect(JSON.parse(reply.text)).toMatchObject({ error_msg: 'body: a JSON object is required (assumed)' })
})

test('a refusal repeats the request ID', async () => {
  const reply = await assume(await start(), { id_token: 'x.y.z' })
  expect(JSON.parse(reply.text)).toEqual({
    error_code: 'EMULATOR.INVALID_ID_TOKEN',
    error_msg: 'the signature of the ID token cannot be verified (assumed)',
    request_id: reply.headers['x-request-id']
  })
})

test('an ID token is accepted up to its last second', async () => {
  let now = NOW
  const emulator = await start({ now: () => now })
  const id_token = await idToken(emulator)
  now += 300_000 - 1
  expect((await assume(emulator, { id_token })).status).toBe(200)
  now += 1
  expect((await assume(emulator, { id_token })).text).toContain('expired')
})

test('an ID token that is not valid yet is refused', async () => {
  let now = NOW
  const emulator = await start({ now: () => now })
  const id_token = await idToken(emulator)
  now -= 600_000
  expect((await assume(emulator, { id_token })).status).toBe(200)
  now -= 1
  const reply = await assume(emulator, { id_token })
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.INVALID_ID_TOKEN'])
  expect(reply.text).toContain('not valid yet')
})

test('an ID token that was tampered with is refused', async () => {
  const emulator = await start()
  const [header = '', , signature = ''] = (await idToken(emulator)).split('.')
  const claims = Buffer.from(JSON.stringify({ sub: 'me' })).toString('base64url')
  for (const id_token of [`${header}.${claims}.${signature}`, `${header}.${claims}.`, `${header}.x.y.z`]) {
    expect(code(await assume(emulator, { id_token }))).toBe('EMULATOR.INVALID_ID_TOKEN')
  }
})

test('an ID token that says it needs no signature is refused', async () => {
  const emulator = await start()
  const [header = '', claims = ''] = (await idToken(emulator)).split('.')
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string }
  const none = Buffer.from(JSON.stringify({ alg: 'none', kid })).toString('base64url')
  expect((await assume(emulator, { id_token: `${none}.${claims}.` })).status).toBe(400)
})

test('an ID token of another emulator is refused', async () => {
  const id_token = await idToken(await start())
  expect((await assume(await start(), { id_token })).status).toBe(400)
})
