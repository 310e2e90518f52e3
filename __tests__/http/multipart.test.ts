/** How a file goes out as a form, and what happens when it changed. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { truncateSync } from 'node:fs'
import { appendFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { HeldBody } from '../../src/http/body.ts'
import { FileChangedError } from '../../src/http/errors.ts'
import { formLength, openForm, type FilePart } from '../../src/http/multipart.ts'
import { workspace } from '../support/workspace.ts'

const CONTENT = Buffer.from('PK some bytes of a package \0\r\n--')
const ignore = () => undefined
const atOnce = () => Promise.resolve()

async function part(more: Partial<FilePart> = {}, content = CONTENT): Promise<FilePart> {
  const place = path.join(await workspace({ file: content }), 'file')
  const file = { field: 'upload_file', filename: 'a.zip', type: 'application/zip' } as const
  return { ...file, path: place, size: content.length, changed: (await stat(place)).ctimeMs, ...more }
}

async function sent(file: FilePart) {
  const { headers, stream } = await openForm(file, atOnce, ignore)
  return { headers, body: await taken(stream) }
}

/** What a request gets that takes the body slowly; a piece is kept as it was when it was written. */
async function taken(stream: HeldBody): Promise<Buffer> {
  const pieces: Buffer[] = []
  const request = new Writable({
    write: (piece: Buffer, _encoding, done) => {
      setImmediate(() => {
        pieces.push(Buffer.from(piece))
        done()
      })
    }
  })
  stream.pipe(request)
  await new Promise((resolve, reject) => stream.once('error', reject).once('close', resolve))
  await new Promise<void>(resolve => request.end(resolve))
  return Buffer.concat(pieces)
}

describe('a form', () => {
  test('holds the file as its only part', async () => {
    const { headers, body } = await sent(await part())
    const [, boundary = ''] =
      /^multipart\/form-data; boundary=(.+)$/.exec(headers['content-type'] ?? '') ?? []
    expect(body.toString('latin1')).toBe(
      [
        `--${boundary}`,
        'Content-Disposition: form-data; name="upload_file"; filename="a.zip"',
        'Content-Type: application/zip',
        '',
        CONTENT.toString('latin1'),
        `--${boundary}--`,
        ''
      ].join('\r\n')
    )
  })

  test.each([
    ['图标 ü.png', 'filename="图标 ü.png"'],
    ['a "b".png', 'filename="a %22b%22.png"'],
    ['a\r\nX-Evil: 1\r\n\r\n.png', 'filename="a%0D%0AX-Evil: 1%0D%0A%0D%0A.png"'],
    ["it's; a=1.png", 'filename="it\'s; a=1.png"']
  ])('names the file %j', async (filename, disposition) => {
    const { body } = await sent(await part({ filename }))
    expect(body.toString('utf8').split('\r\n')[1]).toBe(
      `Content-Disposition: form-data; name="upload_file"; ${disposition}`
    )
  })

  test('is exactly as long as its header says, whatever the file’s name', async () => {
    const file = await part()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async filename => {
        const { headers, body } = await sent({ ...file, filename })
        expect(headers['content-length']).toBe(String(body.length))
        expect(await formLength({ ...file, filename })).toBe(body.length)
      }),
      { numRuns: 50 }
    )
  })

  test('can be opened again for another attempt, complete', async () => {
    const file = await part({}, Buffer.alloc(300_000, 'x'))
    const [first, second] = [await sent(file), await sent(file)]
    expect(first.body.length).toBe(second.body.length)
    expect(second.body.indexOf(Buffer.alloc(300_000, 'x'))).toBeGreaterThan(0)
  })

  test('reports progress while bytes move', async () => {
    let calls = 0
    const file = await part({}, Buffer.alloc(1_000_000))
    const { stream } = await openForm(file, atOnce, () => (calls += 1))
    await taken(stream)
    expect(calls).toBeGreaterThan(3)
  })
})

describe('a file that changed between check and sending', () => {
  test('by going away fails with the error of the file', async () => {
    const file = await part()
    await rm(file.path)
    await expect(sent(file)).rejects.toThrow(FileChangedError)
  })

  test.each([0, 5, CONTENT.length - 1])('by shrinking to %i bytes fails', async size => {
    const file = await part()
    await truncate(file.path, size)
    await expect(sent(file)).rejects.toThrow(FileChangedError)
    await expect(sent(file)).rejects.toThrow('a.zip changed after it was checked')
  })

  test('by shrinking while it is sent fails, and the last piece does not go out', async () => {
    const file = await part({}, Buffer.alloc(1_000_000, 'x'))
    let calls = 0
    const { stream } = await openForm(file, atOnce, () => {
      calls += 1
      truncateSync(file.path, 10)
    })
    await expect(taken(stream)).rejects.toThrow(FileChangedError)
    expect([stream.isSent, calls]).toEqual([false, 2])
  })

  test('by becoming a folder fails', async () => {
    const file = await part()
    const folder = path.dirname(file.path)
    const { size, ctimeMs: changed } = await stat(folder)
    await expect(sent({ ...file, path: folder, size, changed })).rejects.toThrow(FileChangedError)
  })

  test('to another size at the same time fails', async () => {
    const file = await part()
    await expect(sent({ ...file, size: file.size + 1 })).rejects.toThrow(FileChangedError)
  })

  test('has sent nothing', async () => {
    const file = await part()
    await appendFile(file.path, 'more')
    await expect(sent(file)).rejects.toHaveProperty('begun', false)
    await rm(file.path)
    await expect(sent(file)).rejects.toHaveProperty('begun', false)
  })

  test('by something that was appended fails', async () => {
    const file = await part()
    await appendFile(file.path, 'more')
    await expect(sent(file)).rejects.toThrow(FileChangedError)
  })

  test('by a rewrite of the same size fails', async () => {
    const file = await part()
    await sleep(20)
    await writeFile(file.path, Buffer.from(CONTENT).reverse())
    await expect(sent(file)).rejects.toThrow(FileChangedError)
  })

  test('by a rewrite of the same size that takes the old time fails', async () => {
    const file = await part()
    const { atime, mtime } = await stat(file.path)
    await sleep(20)
    await writeFile(file.path, Buffer.from(CONTENT).reverse())
    await utimes(file.path, atime, mtime)
    await expect(sent(file)).rejects.toThrow(FileChangedError)
  })
})

describe('a file that changes while it is sent', () => {
  test('by being cut fails, and something was sent', async () => {
    const file = await part({}, Buffer.alloc(1_000_000))
    const { stream } = await openForm(file, atOnce, ignore)
    await truncate(file.path, 5)
    await expect(taken(stream)).rejects.toMatchObject({ name: 'FileChangedError', begun: true })
  })

  test('by growing fails before its last piece, and something was sent', async () => {
    const file = await part()
    const { stream } = await openForm(file, () => appendFile(file.path, 'more'), ignore)
    await expect(taken(stream)).rejects.toMatchObject({ name: 'FileChangedError', begun: true })
    expect(stream.isSent).toBe(false)
  })
})
