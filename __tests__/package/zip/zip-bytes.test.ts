/** The bytes of a zip, as the library that reads its directory asks for them. */

import { open } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { ZipBytes } from '../../../src/package/zip/zip-bytes.ts'
import { workspace } from '../../support/workspace.ts'

/** The bytes of a file with this content, from a position on. */
async function bytesOf(content: Buffer, start: number) {
  const handle = await open(path.join(await workspace({ file: content }), 'file'))
  return { handle, bytes: new ZipBytes(handle, start) }
}

const errorOf = (bytes: ZipBytes, length: number) =>
  new Promise(resolve => {
    bytes.read(Buffer.alloc(length), 0, length, 0, resolve)
  })

test('a part comes as a stream as well, whatever its length', async () => {
  const content = Buffer.from(Array.from({ length: 2_500_000 }, (_, at) => at % 251))
  const { bytes, handle } = await bytesOf(content, 7)
  const stream = bytes.createReadStream({ start: 3, end: 2_000_000 })
  expect((await buffer(stream)).equals(content.subarray(10, 2_000_007))).toBe(true)
  await handle.close()
})

test('what cannot be read is an error for whoever asks', async () => {
  const { bytes, handle } = await bytesOf(Buffer.from('content'), 0)
  expect(await errorOf(bytes, 7)).toBeNull()
  expect(await errorOf(bytes, 8)).toMatchObject({ message: 'unexpected end of the file' })
  await handle.close()
  expect(await errorOf(new ZipBytes(handle, 0), 7)).toHaveProperty('message')
})
