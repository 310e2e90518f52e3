/** The list of requests says which credentials came, and not what they are. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { askIdToken, askToken, assume, idToken } from '../support/sign-in.ts'
import { call, createDraft, send, start } from '../support/emulator.ts'
import { sendSigned } from '../support/signer.ts'

interface Shown {
  url: string
  headers: Record<string, string>
  json?: unknown
}

async function shown(emulator: Emulator): Promise<[list: Shown[], text: string]> {
  const { text } = await send(`${emulator.url}/_emulator/requests`)
  return [JSON.parse(text) as Shown[], text]
}

test('headers with credentials show scheme and length, and the others stay', async () => {
  const emulator = await start()
  const secrets = {
    authorization: 'Bearer SECRET-of-19-letters',
    'proxy-authorization': 'Basic SECRET',
    'x-auth-token': 'SECRET-token',
    'x-security-token': 'SECRET-token',
    'x-subject-token': 'SECRET-token',
    cookie: 'a=SECRET; b=SECRET',
    'x-api-key': 'SECRET'
  }
  await send(`${emulator.url}/x`, { headers: { ...secrets, 'x-plain': 'plain' } })
  const [[request], text] = await shown(emulator)
  expect(text).not.toContain('SECRET')
  expect(request?.headers).toMatchObject({ 'x-plain': 'plain', host: `127.0.0.1:${emulator.port}` })
  expect(request?.headers['authorization']).toMatch(/^Bearer \(hidden: 20 characters, digest [0-9a-f]{12}\)$/)
  for (const name of Object.keys(secrets)) expect(request?.headers[name]).toContain('(hidden: ')
})

test('a signature shows its algorithm', async () => {
  const emulator = await start()
  const authorization = 'SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=0123abcd'
  await send(`${emulator.url}/x`, { headers: { authorization } })
  const [[request]] = await shown(emulator)
  expect(request?.headers['authorization']).toMatch(/^SDK-HMAC-SHA256 \(hidden: /)
})

test('the reason of a refused signature does not repeat it', async () => {
  const emulator = await start()
  const path = '/v1/{d}/agent-plugin/query'
  const headers = { 'x-security-token': emulator.securityToken }
  const message = { method: 'GET', path, query: { a: 'b' }, headers, secretAccessKey: 'SECRET-of-somebody' }
  const reply = await sendSigned(emulator, message)
  const [, signature = ''] = /Signature=([0-9a-f]+)/.exec(reply.text) ?? []
  expect(signature).toHaveLength(64)
  expect(reply.text).toContain(emulator.securityToken)
  const page = (await send(emulator.url)).text.replace(/<dl[^]*?<\/dl>/g, '')
  for (const text of [(await shown(emulator))[1], page]) {
    expect(text).toContain('verify aksk signature fail, canonicalRequest:')
    for (const secret of [signature, emulator.securityToken]) expect(text).not.toContain(secret)
  }
})

test('equal credentials look equal, different ones different', async () => {
  const emulator = await start()
  for (const token of ['token-one', 'token-one', 'token-two'])
    await send(`${emulator.url}/x`, { headers: { 'x-auth-token': token } })
  const [list] = await shown(emulator)
  const [one, again, two] = list.map(({ headers }) => headers['x-auth-token'])
  expect(again).toBe(one)
  expect(two).not.toBe(one)
})

test('what signs in is not shown: passwords, ID tokens, request tokens', async () => {
  const emulator = await start()
  await askToken(emulator)
  await askIdToken(emulator)
  const id_token = await idToken(emulator)
  await assume(emulator, { id_token })
  const [list, text] = await shown(emulator)
  for (const secret of [emulator.iamPassword, emulator.idTokenRequestToken, id_token, ...emulator.minted])
    expect(text).not.toContain(secret)
  expect(list[0]?.json).toMatchObject({
    auth: {
      identity: {
        methods: ['password'],
        password: { user: { name: emulator.iamUser, password: expect.stringContaining('(hidden: ') } }
      }
    }
  })
  expect(list.at(-1)?.json).toMatchObject({
    agency_urn: emulator.agencyUrn,
    id_token: expect.stringMatching(/^\(hidden: \d+ characters/)
  })
})

test('fields of JSON bodies are hidden by their names at any depth, and the others stay', async () => {
  const emulator = await start()
  const json = {
    name: 'x',
    list: [{ Password: 'SECRET', n: 1 }],
    api_key: 'SECRET',
    tokens: ['SECRET', { id: 'SECRET' }],
    auth: { identity: { token: { id: 'SECRET' } } },
    accessKeyId: 'SECRET',
    pwd: 123456,
    id: 'kept',
    none: null
  }
  await call(emulator, 'POST', '/v1/x', { json })
  const [[request], text] = await shown(emulator)
  expect(text).not.toMatch(/SECRET|123456/)
  expect(request?.json).toMatchObject({ name: 'x', list: [{ n: 1 }], id: 'kept', none: null })
  expect(emulator.requests[0]?.json).toEqual(json)
})

test('query parameters are hidden by their names, and the others stay byte for byte', async () => {
  const emulator = await start()
  const query = `a=b%27c&token=SECRET&X%2DAuth%2DToken=SECRET&access_key=SECRET=SECRET&plugin_name=x&b&c=?`
  await send(`${emulator.url}/v1/x?${query}`)
  const [[request], text] = await shown(emulator)
  expect(text).not.toContain('SECRET')
  expect(request?.url).toMatch(
    /^\/v1\/x\?a=b%27c&token=[^&]+&X%2DAuth%2DToken=[^&]+&access_key=[^&]+&plugin_name=x&b&c=\?$/
  )
  expect((await send(emulator.url)).text).not.toContain('SECRET')
})

test('JSON that is nested very deeply is cut, and the list stays readable', async () => {
  const emulator = await start()
  const body = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  await send(`${emulator.url}/x`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const [, text] = await shown(emulator)
  expect(text).toContain('nested too deeply')
})

test('a program of the same process sees everything', async () => {
  const emulator = await start()
  await createDraft(emulator)
  expect(emulator.requests[0]?.headers['x-auth-token']).toBe(emulator.token)
})
