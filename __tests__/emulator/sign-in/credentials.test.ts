/** The tokens and keys that signing in hands out. */

import { expect, test } from '@jest/globals'
import { assumed, idToken, mintedToken } from '../support/sign-in.ts'
import { code, start } from '../support/emulator.ts'
import { SIGNED_IN, signed, withClock, withToken } from '../support/handed-out.ts'

const NOW = Date.UTC(2026, 5, 1, 12)

test('a minted token opens the service', async () => {
  const emulator = await start()
  expect(code(await withToken(emulator, await mintedToken(emulator)))).toBe(SIGNED_IN)
})

test('a minted token of 32,768 characters opens the service', async () => {
  const emulator = await start({ tokenLength: 32_768 })
  expect(code(await withToken(emulator, await mintedToken(emulator)))).toBe(SIGNED_IN)
})

test('a new token does not revoke an older one', async () => {
  const emulator = await start()
  const tokens = [await mintedToken(emulator), await mintedToken(emulator)]
  expect(new Set(tokens).size).toBe(2)
  for (const token of tokens) expect(code(await withToken(emulator, token))).toBe(SIGNED_IN)
})

test('a minted token expires after 24 hours', async () => {
  let now = NOW
  const emulator = await start({ now: () => now })
  const token = await mintedToken(emulator)
  now += 24 * 60 * 60_000 - 1
  expect(code(await withToken(emulator, token))).toBe(SIGNED_IN)
  now += 1
  const reply = await withToken(emulator, token)
  expect([reply.status, code(reply)]).toEqual([401, 'APIGW.0301'])
  expect(reply.text).toContain('Incorrect IAM authentication information: token expires')
})

test('an ID token does not open the service', async () => {
  const emulator = await start()
  expect((await withToken(emulator, await idToken(emulator))).text).toContain('decrypt token fail')
})

test('a minted key opens the service with its own security token', async () => {
  const emulator = await start()
  expect(code(await signed(emulator, await assumed(emulator)))).toBe(SIGNED_IN)
})

test('a minted key opens nothing without its own security token', async () => {
  const emulator = await start()
  const [one, other] = [await assumed(emulator), await assumed(emulator)]
  for (const securityToken of [undefined, other.credentials.security_token, emulator.securityToken]) {
    const reply = await signed(emulator, one, { securityToken })
    expect([reply.status, code(reply)]).toEqual([401, 'APIGW.0301'])
  }
})

test('a minted key expires with its duration', async () => {
  const { emulator, clock } = await withClock()
  const key = await assumed(emulator, { duration_seconds: 900 })
  clock.ahead = 890_000
  expect(code(await signed(emulator, key))).toBe(SIGNED_IN)
  clock.ahead = 900_000
  const reply = await signed(emulator, key)
  expect([reply.status, code(reply)]).toEqual([401, 'APIGW.0301'])
  expect(reply.text).toMatch(/Incorrect IAM authentication information: .*ak not exist/)
})

test('more than five wrong signatures lock a minted key for five minutes, and no other key', async () => {
  const { emulator, clock } = await withClock()
  const [key, other] = [await assumed(emulator), await assumed(emulator)]
  for (let failure = 1; failure <= 6; failure++) {
    const reply = await signed(emulator, key, { secretAccessKey: 'wrong' })
    expect(reply.text).toContain('verify aksk signature fail')
  }
  expect((await signed(emulator, key)).text).toContain('AK access failed to reach the limit,forbidden')
  expect(code(await signed(emulator, other))).toBe(SIGNED_IN)
  clock.ahead = 5 * 60_000 + 1_000
  expect(code(await signed(emulator, key))).toBe(SIGNED_IN)
})

test('five wrong signatures do not lock a minted key yet', async () => {
  const emulator = await start()
  const key = await assumed(emulator)
  for (let failure = 1; failure <= 5; failure++) await signed(emulator, key, { secretAccessKey: 'wrong' })
  expect(code(await signed(emulator, key))).toBe(SIGNED_IN)
})

test('the emulator lists every secret that it handed out', async () => {
  const emulator = await start()
  expect(emulator.minted).toEqual([])
  const id_token = await idToken(emulator)
  const { credentials } = await assumed(emulator, { id_token })
  const { access_key_id, secret_access_key, security_token } = credentials
  const token = await mintedToken(emulator)
  expect(emulator.minted).toEqual([id_token, access_key_id, secret_access_key, security_token, token])
})
