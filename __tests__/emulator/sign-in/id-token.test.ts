/** The call id-token. */

import { expect, test } from '@jest/globals'
import { askIdToken, decoded, idToken } from '../support/sign-in.ts'
import { send, start } from '../support/emulator.ts'

const NOW = Date.UTC(2026, 5, 1, 12)

test('the URL and the request token of the emulator give an ID token', async () => {
  const emulator = await start()
  expect(emulator.idTokenRequestUrl).toBe(`${emulator.url}/_github/id-token?api-version=2.0`)
  const reply = await askIdToken(emulator, 'sts.huaweicloud.com')
  expect([reply.status, Object.keys(JSON.parse(reply.text) as object)]).toEqual([200, ['value']])
})

test('an ID token is a JSON Web Token with the claims that GitHub documents', async () => {
  const [header, claims] = decoded(await idToken(await start()))
  expect(header).toEqual({ alg: 'RS256', kid: expect.any(String), typ: 'JWT' })
  expect(claims).toMatchObject({
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sts.huaweicloud.com',
    sub: 'repo:octo-org/octo-repo:ref:refs/tags/v1.0.0',
    repository: 'octo-org/octo-repo',
    repository_id: '74',
    ref: 'refs/tags/v1.0.0',
    event_name: 'push',
    actor: 'octocat',
    run_id: expect.any(String)
  })
})

test('an ID token is valid for five minutes', async () => {
  const [, claims] = decoded(await idToken(await start({ now: () => NOW })))
  expect(claims).toMatchObject({ iat: NOW / 1000, exp: NOW / 1000 + 300, nbf: NOW / 1000 - 600 })
})

test('every ID token has an identifier of its own', async () => {
  const emulator = await start()
  const [one, other] = [decoded(await idToken(emulator)), decoded(await idToken(emulator))]
  expect(one[1]['jti']).not.toBe(other[1]['jti'])
})

test.each([undefined, ''])(
  'for the audience %p an ID token names the owner of the repository',
  async audience => {
    const { text } = await askIdToken(await start(), audience)
    expect(decoded((JSON.parse(text) as { value: string }).value)[1]['aud']).toBe(
      'https://github.com/octo-org'
    )
  }
)

test('the subject of ID tokens can be chosen', async () => {
  const emulator = await start({ subject: 'repo:me/mine:ref:refs/heads/main' })
  expect(decoded(await idToken(emulator))[1]['sub']).toBe('repo:me/mine:ref:refs/heads/main')
})

test.each(['', 'wrong'])('the request token "%s" is refused', async bearer => {
  const reply = await askIdToken(await start(), 'a', bearer)
  expect([reply.status, JSON.parse(reply.text)]).toEqual([401, { message: expect.any(String) }])
})

test('no request token at all is refused', async () => {
  expect((await send((await start()).idTokenRequestUrl)).status).toBe(401)
})

test('a URL without the API version is refused', async () => {
  const { url, idTokenRequestToken } = await start()
  const headers = { authorization: `Bearer ${idTokenRequestToken}` }
  expect((await send(`${url}/_github/id-token?audience=a`, { headers })).status).toBe(400)
})
