import { expect, test } from '@jest/globals'
import { assume, assumed, idToken, mintedToken } from './sign-in.ts'
import { code, send, start } from './support.ts'
import { SIGNED_IN, signed, withToken } from './with-minted.ts'

test('everything that was handed out is known', async () => {
  const emulator = await start()
  expect(emulator.minted).toEqual([])
  const id_token = await idToken(emulator)
  const { credentials } = await assumed(emulator, { id_token })
  const { access_key_id, secret_access_key, security_token } = credentials
  const token = await mintedToken(emulator)
  expect(emulator.minted).toEqual([id_token, access_key_id, secret_access_key, security_token, token])
})

test('expireMinted refuses everything that was handed out, and nothing after it', async () => {
  const emulator = await start()
  const mint = async () => ({
    token: await mintedToken(emulator),
    key: await assumed(emulator),
    id_token: await idToken(emulator)
  })
  const old = await mint()
  emulator.expireMinted()
  expect((await withToken(emulator, old.token)).text).toContain('token expires')
  expect((await signed(emulator, old.key)).text).toContain('ak not exist')
  expect((await assume(emulator, { id_token: old.id_token })).text).toContain('the ID token has expired')
  const fresh = await mint()
  expect(code(await withToken(emulator, fresh.token))).toBe(SIGNED_IN)
  expect(code(await signed(emulator, fresh.key))).toBe(SIGNED_IN)
  expect((await assume(emulator, { id_token: fresh.id_token })).status).toBe(200)
  expect(emulator.minted).toContain(old.token)
})

test("the account's own credentials outlive expireMinted", async () => {
  const emulator = await start()
  emulator.expireMinted()
  expect(code(await withToken(emulator, emulator.token))).toBe(SIGNED_IN)
})

test('nothing that was handed out and no password is shown on the page', async () => {
  const emulator = await start()
  await assumed(emulator)
  await mintedToken(emulator)
  const { text } = await send(`${emulator.url}/`)
  for (const secret of [...emulator.minted, emulator.iamPassword]) expect(text).not.toContain(secret)
  expect(text).toContain('auth-tokens')
})
