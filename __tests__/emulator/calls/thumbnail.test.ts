/** The calls update-thumbnail, upload-image and image-file. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { PNG, PROJECT } from '../support/fixtures.ts'
import { call, code, start } from '../support/emulator.ts'

const LIMIT = 5 * 1024 * 1024
const PLAN = 'bf56512ab4e544c29d03d068711ca56a'
const IMAGE = `/v1/upload/${PROJECT}/202506/1749730526922581391.png`

function updateThumbnail(emulator: Emulator, json: unknown, project = PROJECT) {
  return call(emulator, 'PUT', `/v3/plan/${project}/management/${PLAN}/img`, { json })
}

function uploadImage(emulator: Emulator, content: Buffer, name = 'file', filename = 'image.gif') {
  return call(emulator, 'POST', `/v2/${PROJECT}/img`, { form: { name, filename, content } })
}

function image(emulator: Emulator, uri: string) {
  return call(emulator, 'GET', `/v4/projects/${PROJECT}/image-file`, { query: { image_uri: uri } })
}

test('update-thumbnail answers the plan with its image and the status success', async () => {
  const reply = await updateThumbnail(await start(), { img_url: IMAGE })
  expect(reply.status).toBe(200)
  expect(JSON.parse(reply.text)).toEqual({ result: { id: PLAN, img_url: IMAGE }, status: 'success' })
})

test.each([
  `/v1/upload/${'0'.repeat(32)}/202506/1.png`,
  `/v1/upload/${PROJECT}/20256/1.png`,
  `/v1/upload/${PROJECT}/202506/a-b.png`,
  `/v1/upload/${PROJECT}/202506/1xpng`,
  `/v1/upload/${PROJECT}/202506/1.`,
  `https://example.com${IMAGE}`,
  `${IMAGE}?x=1`
])('update-thumbnail refuses the image URL %s', async url => {
  const reply = await updateThumbnail(await start(), { img_url: url })
  expect([reply.status, code(reply)]).toEqual([400, 'PM.00000001'])
})

test('update-thumbnail accepts an extension of one letter', async () => {
  const url = `/v1/upload/${PROJECT}/202506/1.p`
  expect((await updateThumbnail(await start(), { img_url: url })).status).toBe(200)
})

test.each([[{}], [{ img_url: 1 }], ['text']])('update-thumbnail refuses the body %j', async json => {
  expect(code(await updateThumbnail(await start(), json))).toBe('PM.00000001')
})

test('update-thumbnail refuses a project ID that does not have 32 characters', async () => {
  expect(code(await updateThumbnail(await start(), { img_url: IMAGE }, 'abc'))).toBe('PM.00000001')
})

test('upload-image answers a path that update-thumbnail accepts and image-file finds', async () => {
  const emulator = await start({ now: () => Date.UTC(2020, 5, 5) })
  const { img_id, img_url } = JSON.parse((await uploadImage(emulator, PNG)).text) as Record<string, string>
  expect(img_id).toBe(1)
  expect(img_url).toMatch(new RegExp(`^/v1/upload/${PROJECT}/202006/\\d{19}\\.gif$`))
  expect((await updateThumbnail(emulator, { img_url })).status).toBe(200)
  const picture = await image(emulator, img_url ?? '')
  expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/gif'])
  expect(picture.bytes).toEqual(PNG)
})

test('upload-image accepts exactly 5 MB', async () => {
  expect((await uploadImage(await start(), Buffer.alloc(LIMIT))).status).toBe(200)
})

test.each([
  ['one byte more than 5 MB', Buffer.alloc(LIMIT + 1), 'file'],
  ['an empty file', Buffer.alloc(0), 'file'],
  ['a part under another name', PNG, 'upload_file']
])('upload-image refuses %s', async (_, content, name) => {
  const reply = await uploadImage(await start(), content, name)
  expect([reply.status, code(reply)]).toEqual([400, 'PM.00000001'])
})

test('image-file answers 404 for an image that was not uploaded', async () => {
  expect((await image(await start(), IMAGE)).status).toBe(404)
})
