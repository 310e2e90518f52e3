/** Formal versions and registered extensions cannot be changed by any call. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { archive, draft } from '../support/fixtures.ts'
import {
  call,
  code,
  createDraft,
  publishDraft,
  register,
  start,
  upload,
  versions,
  type Reply
} from '../support/emulator.ts'

/** An extension whose version 1.0.0 was uploaded as a package and is formal. */
async function withFormal() {
  const emulator = await start()
  await register(emulator)
  await upload(emulator, await archive())
  await publishDraft(emulator, { plugin_name: 'hello', version: '1.0.0' })
  const [row] = await versions(emulator, 'hello')
  return { emulator, row, uniqueId: row?.unique_id }
}

function definition(changes = {}) {
  const names = { plugin_name: 'hello', display_name: 'Hello 你好', business_type: 'Build' }
  return draft({ ...names, version: '1.0.0', version_description: 'Changed', ...changes })
}

type Attempt = (emulator: Emulator, unique_id: string | undefined) => Promise<Reply>

test.each<[string, Attempt]>([
  ['upload-extension', async emulator => upload(emulator, await archive({ versionDescription: 'Changed' }))],
  ['create-draft', emulator => createDraft(emulator, definition())],
  [
    'edit-draft',
    (emulator, unique_id) =>
      call(emulator, 'POST', '/v1/{d}/agent-plugin/edit-draft', {
        json: definition({ unique_id, business_type_display_name: '' })
      })
  ],
  [
    'publish-draft back to draft',
    emulator =>
      publishDraft(emulator, { plugin_name: 'hello', version: '1.0.0', version_attribution: 'draft' })
  ],
  [
    'delete-draft',
    emulator => {
      const query = { plugin_name: 'hello', version: '1.0.0' }
      return call(emulator, 'DELETE', '/v1/{d}/agent-plugin/delete-draft', { query })
    }
  ]
])('%s does not change a formal version', async (_, attempt) => {
  const { emulator, row, uniqueId } = await withFormal()
  const reply = await attempt(emulator, uniqueId)
  expect([reply.status, code(reply)]).toEqual([400, 'EMULATOR.FORMAL_VERSION'])
  expect(await versions(emulator, 'hello')).toEqual([row])
})

test('register-extension changes nothing about an extension that a draft created', async () => {
  const emulator = await start()
  await createDraft(emulator)
  const before = await versions(emulator)
  const reply = await register(emulator, { plugin_name: 'apie_test', business_type: 'Normal' })
  expect(code(reply)).toBe('EMULATOR.EXTENSION_EXISTS')
  expect(await versions(emulator)).toEqual(before)
})

test('a draft can be uploaded again any number of times, even after another version has become formal', async () => {
  const { emulator } = await withFormal()
  for (const versionDescription of ['A', 'B', 'C']) {
    const reply = await upload(emulator, await archive({ version: '1.0.1', versionDescription }))
    expect(reply.text).toBe('true')
  }
  expect(await versions(emulator, 'hello')).toMatchObject([
    { version: '1.0.1', version_attribution: 'draft', version_description: 'C' },
    { version: '1.0.0', version_attribution: 'formal', version_description: 'First' }
  ])
})
