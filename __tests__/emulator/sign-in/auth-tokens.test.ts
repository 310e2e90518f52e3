/** The call auth-tokens. */

import { expect, test } from '@jest/globals'
import { askToken, mintedToken, post, type AuthChanges } from '../support/sign-in.ts'
import { start } from '../support/emulator.ts'

const NOW = Date.UTC(2026, 5, 1, 12)
const HEX = /^[0-9a-f]{32}$/

test('user name and password become a token for a project', async () => {
  const emulator = await start({ now: () => NOW })
  const { domainId, iamUser, iamAccount } = emulator
  const reply = await askToken(emulator, {}, '?nocatalog=true')
  const domain = { id: domainId, name: iamAccount }
  expect(reply.status).toBe(201)
  expect(reply.headers['x-subject-token']).toMatch(/^MII[\w-]{1497}$/)
  expect(JSON.parse(reply.text)).toEqual({
    token: {
      catalog: [],
      expires_at: '2026-06-02T12:00:00.000000Z',
      issued_at: '2026-06-01T12:00:00.000000Z',
      methods: ['password'],
      project: { domain, id: expect.stringMatching(HEX), name: 'cn-north-4' },
      roles: expect.any(Array),
      user: { domain, id: expect.stringMatching(HEX), name: iamUser, password_expires_at: '' }
    }
  })
})

test.each(['name', 'id'])(
  'user name and password become a token for the account, named by %s',
  async field => {
    const emulator = await start()
    const domain = { id: emulator.domainId, name: emulator.iamAccount }
    const scope = { domain: { [field]: field === 'id' ? domain.id : domain.name } }
    const { status, text } = await askToken(emulator, { scope })
    expect(status).toBe(201)
    expect((JSON.parse(text) as { token: object }).token).toMatchObject({ domain, user: { domain } })
    expect(text).not.toContain('"project"')
  }
)

test.each(['', '?nocatalog='])('with the query "%s" the answer lists the catalog', async query => {
  const { text } = await askToken(await start(), {}, query)
  expect(JSON.parse(text)).toMatchObject({ token: { catalog: [{ type: 'iam' }] } })
})

test('user, password and account can be chosen', async () => {
  const options = { iamUser: 'me', iamPassword: 'a pass"word', iamAccount: '我们' }
  expect((await askToken(await start(options))).status).toBe(201)
})

test.each([10, 16_385, 32_768])('a token can have %d characters', async tokenLength => {
  expect(await mintedToken(await start({ tokenLength }))).toHaveLength(tokenLength)
})

test.each<AuthChanges>([
  { user: 'other' },
  { password: 'other' },
  { account: 'other' },
  { scope: { domain: { name: 'other' } } }
])('with %j nobody is signed in', async changes => {
  const reply = await askToken(await start(), changes)
  expect(reply.status).toBe(401)
  expect(reply.headers).not.toHaveProperty('x-subject-token')
  expect(JSON.parse(reply.text)).toEqual({
    error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' }
  })
})

test('every answer of IAM has a trace ID', async () => {
  const emulator = await start()
  for (const changes of [{}, { password: 'other' }, { user: undefined }]) {
    expect((await askToken(emulator, changes)).headers['x-iam-trace-id']).toMatch(HEX)
  }
})

test.each<[string, AuthChanges]>([
  ['auth.identity.methods', { methods: undefined }],
  ['auth.identity.methods', { methods: [] }],
  ['auth.identity.methods', { methods: ['password', 'totp'] }],
  ['auth.identity.methods', { methods: ['token'] }],
  ['auth.identity.password.user.name', { user: undefined }],
  ['auth.identity.password.user.name', { user: '' }],
  ['auth.identity.password.user.password', { password: undefined }],
  ['auth.identity.password.user.password', { password: 1 }],
  ['auth.identity.password.user.domain.name', { account: undefined }],
  ['auth.scope', { scope: undefined }],
  ['auth.scope.project', { scope: {} }],
  ['auth.scope.domain.name', { scope: { domain: {} } }],
  ['auth.scope.project.name', { scope: { project: { id: '0'.repeat(32) } } }],
  ['auth.scope.project.name', { scope: { project: { name: 'my project' } } }],
  ['auth.scope.project.name', { scope: { project: { name: 'cn-north-0' } } }],
  ['auth.scope.domain', { scope: { project: { name: 'cn-north-4' }, domain: { name: 'a' } } }]
])('%s of %j is a bad request', async (field, changes) => {
  const reply = await askToken(await start(), changes)
  expect(reply.status).toBe(400)
  expect(JSON.parse(reply.text)).toEqual({
    error: { code: 400, message: expect.stringContaining(`(${field}: `), title: 'Bad Request' }
  })
})

test.each(['ap-southeast-1', 'eu-west-101', 'na-mexico-1'])('%s is a region', async name => {
  expect((await askToken(await start(), { scope: { project: { name } } })).status).toBe(201)
})

test('a body that is not a JSON object is a bad request', async () => {
  const reply = await post(`${(await start()).url}/v3/auth/tokens`, [])
  expect(reply.text).toContain('The request body is invalid (body: a JSON object is required)')
})
