/** Request bodies that are malformed or too large. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { PNG, archive } from '../support/fixtures.ts'
import { code, createDraft, multipart, register, send, start, upload } from '../support/emulator.ts'

const FORM = multipart({ filename: 'icon.png', content: PNG })

function updateIcon(emulator: Emulator, body: Buffer | string, contentType: string) {
  const url = `${emulator.url}/v1/${emulator.domainId}/common/upload-plugin-icon?plugin_name=a`
  const headers = { 'x-auth-token': emulator.token, 'content-type': contentType }
  return send(url, { method: 'POST', headers, body })
}

test('a form that is cut off is refused', async () => {
  const reply = await updateIcon(await start(), FORM.body.subarray(0, -20), FORM.contentType)
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
})

test('a form whose content type names no boundary is refused', async () => {
  expect(code(await updateIcon(await start(), FORM.body, 'multipart/form-data'))).toBe('DEVCP.00021400')
})

test('a file that comes as the whole body is refused', async () => {
  expect(code(await updateIcon(await start(), PNG, 'image/png'))).toBe('DEVCP.00021400')
})

test('a part without a file name is refused and recorded', async () => {
  const emulator = await start()
  const lines = ['--b', 'Content-Disposition: form-data; name="upload_file"', '', 'text', '--b--', '']
  const reply = await updateIcon(emulator, lines.join('\r\n'), 'multipart/form-data; boundary=b')
  expect(reply.text).toContain('"upload_file: a file with a file name is required"')
  expect(emulator.requests[0]?.parts).toMatchObject([
    { name: 'upload_file', contentType: 'text/plain', size: 4 }
  ])
  expect(emulator.requests[0]?.parts?.[0]).not.toHaveProperty('filename')
})

test('JSON under another content type is refused', async () => {
  const emulator = await start()
  const url = `${emulator.url}/v1/${emulator.domainId}/agent-plugin/create-draft`
  const headers = { 'x-auth-token': emulator.token, 'content-type': 'text/plain' }
  expect(code(await send(url, { method: 'POST', headers, body: '{}' }))).toBe('DEVCP.00021400')
  expect(emulator.requests[0]).not.toHaveProperty('json')
})

test('JSON that is cut off is refused', async () => {
  const emulator = await start()
  const url = `${emulator.url}/v1/${emulator.domainId}/agent-plugin/create-draft`
  const headers = { 'x-auth-token': emulator.token, 'content-type': 'application/json' }
  expect(code(await send(url, { method: 'POST', headers, body: '{"a":' }))).toBe('DEVCP.00021400')
})

test('a manifest of more than 1 MB is refused', async () => {
  const emulator = await start()
  await register(emulator)
  const reply = await upload(emulator, await archive({ description: 'x'.repeat(1024 * 1024) }))
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
})

test('the caller is told about a mistake of the emulator itself', async () => {
  const emulator = await start()
  // Node refuses it beside a content length.
  emulator.addFault({ call: '*', kind: 'status', status: 200, headers: { trailer: 'x' } })
  const reply = await createDraft(emulator)
  expect([reply.status, code(reply)]).toEqual([500, 'EMULATOR.INTERNAL'])
})
