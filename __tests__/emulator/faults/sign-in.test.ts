/** Faults of the calls that sign in. */

import { expect, test } from '@jest/globals'
import { askIdToken, askToken, assume, idToken } from '../support/sign-in.ts'
import { createDraft, send, start } from '../support/emulator.ts'

test('the calls that sign in are listed in the order of their arrival', async () => {
  const emulator = await start()
  await askToken(emulator)
  const id_token = await idToken(emulator)
  await assume(emulator, { id_token })
  expect(emulator.requests).toMatchObject([
    { number: 1, call: 'auth-tokens', url: '/v3/auth/tokens', json: { auth: {} }, status: 201 },
    { number: 2, call: 'id-token', method: 'GET', status: 200 },
    { number: 3, call: 'assume-with-oidc', json: { id_token }, status: 200 }
  ])
})

test.each(['id-token', 'assume-with-oidc', 'auth-tokens'])('a fault can apply to %s', async name => {
  const emulator = await start()
  const id_token = await idToken(emulator)
  emulator.addFault({ call: name, kind: 'status', status: 503 })
  const statuses = [
    (await askIdToken(emulator)).status,
    (await assume(emulator, { id_token })).status,
    (await askToken(emulator)).status
  ]
  expect(statuses.filter(status => status === 503)).toHaveLength(1)
  expect(emulator.requests.find(({ status }) => status === 503)?.call).toBe(name)
})

test('a call that is applied before its fault hands out a secret', async () => {
  const emulator = await start()
  emulator.addFault({ call: 'auth-tokens', kind: 'drop-after' })
  await expect(askToken(emulator)).rejects.toThrow('socket hang up')
  expect(emulator.minted).toHaveLength(1)
})

test('a fault for * neither applies to the calls that sign in nor counts them', async () => {
  const emulator = await start()
  emulator.addFault({ call: '*', kind: 'status', status: 503 })
  expect((await askToken(emulator)).status).toBe(201)
  expect((await assume(emulator)).status).toBe(200)
  const { text } = await send(`${emulator.url}/_emulator/faults`)
  expect(JSON.parse(text)).toMatchObject([{ seen: 0 }])
  expect((await createDraft(emulator)).status).toBe(503)
})
