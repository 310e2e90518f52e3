/** What the calls that sign in ask for and read. */

import { describe, expect, test } from '@jest/globals'
import { assumeAgency, requestIdToken, requestToken } from '../../src/auth/calls.ts'
import { json, outcome, text } from '../codearts/fakes.ts'

const UNEXPECTED = expect.objectContaining({ name: 'UnexpectedAnswerError' }) as unknown

const ID_TOKEN = requestIdToken(new URL('https://runner.example/token?api-version=2'), 'audience')
const AGENCY = assumeAgency('provider', 'agency', () => Promise.resolve('id token'))
const USER_TOKEN = requestToken({ user: 'user', password: 'secret', account: 'account', project: 'region' })

const KEYS = { access_key_id: 'AK', secret_access_key: 'SK', security_token: 'ST' }
const USER = { user: { domain: { id: 'domain' } } }
const HEADERS = { 'x-subject-token': 'MIIE' }

test('an ID token is asked for by the runner’s URL, with the audience besides its parameters', () => {
  expect(ID_TOKEN).toMatchObject({ path: '/token', query: { 'api-version': '2', audience: 'audience' } })
})

test('an ID token is read', () => {
  expect(outcome(json({ count: 1, value: 'eyJ' }), ID_TOKEN.read)).toBe('eyJ')
})

test.each(['{}', '{"value":""}', '{"value":7}', '["eyJ"]', '"eyJ"', '<html>', ''])(
  '%j holds no ID token',
  body => {
    expect(outcome(text(body), ID_TOKEN.read)).toEqual(UNEXPECTED)
  }
)

describe('temporary keys', () => {
  test.each([
    ['2026-11-21T09:00:00Z', '2026-11-21T09:00:00Z'],
    [undefined, undefined],
    [null, undefined],
    [1_795_248_000, undefined]
  ])('that end at %j are read as ending at %j', (expiration, expires) => {
    const read = outcome(json({ credentials: { ...KEYS, expiration } }), AGENCY.read)
    expect(read).toEqual({ accessKeyId: 'AK', secretAccessKey: 'SK', securityToken: 'ST', expires })
  })

  test.each([
    {},
    { credentials: null },
    { credentials: [KEYS] },
    KEYS,
    { credentials: { ...KEYS, access_key_id: '' } },
    { credentials: { ...KEYS, secret_access_key: 7 } },
    { credentials: { ...KEYS, security_token: undefined } }
  ])('are not in %j', body => {
    expect(outcome(json(body), AGENCY.read)).toEqual(UNEXPECTED)
  })
})

describe('the token of a user', () => {
  test.each([
    ['2026-11-22T08:00:00.000000Z', '2026-11-22T08:00:00.000000Z'],
    [undefined, undefined],
    [7, undefined]
  ])('that ends at %j is read as ending at %j', (expires_at, expires) => {
    const answer = json({ token: { ...USER, expires_at } }, 201, HEADERS)
    expect(outcome(answer, USER_TOKEN.read)).toEqual({ token: 'MIIE', domainId: 'domain', expires })
  })

  test.each([{}, { token: {} }, { token: { user: { domain: { id: '' } } } }, { token: { user: 'domain' } }])(
    'does not belong to an account in %j',
    body => {
      expect(outcome(json(body, 201, HEADERS), USER_TOKEN.read)).toEqual(UNEXPECTED)
    }
  )

  test.each([{}, { 'x-subject-token': '' }])('is not in the headers %j', headers => {
    expect(outcome(json({ token: USER }, 201, headers), USER_TOKEN.read)).toEqual(UNEXPECTED)
  })
})
