/** The call update-icon. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { PNG, archive } from '../support/fixtures.ts'
import { call, code, listed, register, send, start, upload, versions } from '../support/emulator.ts'

const LIMIT = 512 * 1024

function updateIcon(emulator: Emulator, content: Buffer, name = 'hello', filename = 'icon.png') {
  const form = { filename, content }
  return call(emulator, 'POST', '/v1/{d}/common/upload-plugin-icon', { query: { plugin_name: name }, form })
}

function padded(start: Buffer, size: number): Buffer {
  return Buffer.concat([start, Buffer.alloc(size - start.length)])
}

test('update-icon answers the URL of the icon', async () => {
  const emulator = await start()
  const reply = await updateIcon(emulator, PNG, 'my icon', 'bild 图.png')
  expect(reply.status).toBe(200)
  expect(reply.text).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/devmarket\/plugin\/new\/my%20icon\w{5}-[0-9a-f]{32}-bild/
  )
  const picture = await send(reply.text)
  expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png'])
  expect(picture.bytes).toEqual(PNG)
})

test('update-icon answers a relative URL with a space and an ampersand if it is told so', async () => {
  const emulator = await start({ iconAnswer: 'path' })
  await register(emulator)
  const reply = await updateIcon(emulator, PNG)
  const url = JSON.parse(reply.text) as string
  const path = `/api/v1/${emulator.domainId}/common/get-plugin-icon`
  expect(url).toMatch(
    /\?object_key=hello-[0-9a-f] [0-9a-f]{31}-\d{4}-\d\d-\d\d-\d{6}\.png-\w{32}&icon_type=plugin$/
  )
  expect(url.slice(0, url.indexOf('?'))).toBe(path)
  expect(await listed(emulator, 'hello')).toMatchObject({ icon_url: url })
  const picture = await send(emulator.url + url.replace(' ', '%20'))
  expect([picture.headers['content-type'], picture.bytes]).toEqual(['image/png', PNG])
  expect((await send(`${emulator.url}${path}?object_key=other&icon_type=plugin`)).status).toBe(404)
})

test('update-icon answers true if it is told so, and stores the icon all the same', async () => {
  const emulator = await start({ iconAnswer: 'true' })
  await register(emulator)
  expect((await updateIcon(emulator, PNG)).text).toBe('true')
  const row = await listed(emulator, 'hello')
  expect((await send(String(row?.['icon_url']))).bytes).toEqual(PNG)
})

test('update-icon changes the icon of a registered extension', async () => {
  const emulator = await start()
  await register(emulator)
  await upload(emulator, await archive())
  const url = (await updateIcon(emulator, PNG)).text
  expect(await versions(emulator, 'hello')).toMatchObject([{ icon_url: url }])
})

test('update-icon accepts a JPEG whatever its name says', async () => {
  const emulator = await start()
  const reply = await updateIcon(emulator, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]))
  expect((await send(reply.text)).headers['content-type']).toBe('image/jpeg')
})

test('update-icon accepts exactly 512 KB', async () => {
  expect((await updateIcon(await start(), padded(PNG, LIMIT))).status).toBe(200)
})

test('update-icon refuses one byte more than 512 KB', async () => {
  const reply = await updateIcon(await start(), padded(PNG, LIMIT + 1))
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
})

test('update-icon refuses other pictures under the name of a PNG', async () => {
  expect(code(await updateIcon(await start(), Buffer.from('GIF89a')))).toBe('DEVCP.00021400')
})

test('update-icon refuses an empty file', async () => {
  expect(code(await updateIcon(await start(), Buffer.alloc(0)))).toBe('DEVCP.00021400')
})

test.each(['a', 'a'.repeat(50), 'A b-c_d.9', '图标'])('update-icon accepts the name "%s"', async name => {
  expect((await updateIcon(await start(), PNG, name)).status).toBe(200)
})

test.each(['', 'a'.repeat(51), 'a/b', 'é', 'a\tb'])('update-icon refuses the name "%s"', async name => {
  const reply = await updateIcon(await start(), PNG, name)
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
  expect(reply.text).toContain('"plugin_name: ')
})

test('an icon that was never uploaded is an unknown path', async () => {
  const emulator = await start()
  expect((await send(`${emulator.url}/devmarket/plugin/new/nothing`)).status).toBe(404)
})
