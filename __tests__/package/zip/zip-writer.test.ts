/** What a zip is made of, byte by byte (APPNOTE.TXT, section 4.3), and how it gets to the file. */

import { open, readFile, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { METHOD, ZipWriter } from '../../../src/package/zip/zip-writer.ts'
import { workspace } from '../../support/workspace.ts'
import { readBytes } from './support.ts'

const PIECE = 1024 * 1024

const handles: FileHandle[] = []

afterEach(async () => {
  for (const handle of handles.splice(0)) await handle.close()
})

/** A writer, its file, and what is in it by now. */
async function newZip() {
  const file = path.join(await workspace(), 'a.zip')
  const handle = await open(file, 'wx')
  handles.push(handle)
  return { zip: new ZipWriter(handle), handle, read: () => readFile(file) }
}

const stored = (bytes: Buffer) => ({ method: METHOD.stored, bytes })

/** What is said of a file with this content. */
const header = (name: string, bytes: Buffer) => ({
  name,
  mode: 0o100755,
  crc: crc32(bytes),
  size: bytes.length
})

/** The writer takes what is said of a file as it is: no byte of these numbers is another one. */
const small = (name: string, crc: number) => ({ name, mode: 0o100644, crc, size: 0x11223344 })

describe('a zip', () => {
  test('has a header before each file, a directory, and an end', async () => {
    const { read, zip } = await newZip()
    await zip.add(small('é', 0xa1a2a3a4), { method: 8, bytes: Buffer.from('text') })
    await zip.begin('b', 0)
    await zip.append(Buffer.from('more'))
    await zip.append(Buffer.from('!'))
    await zip.finish({ mode: 0o100755, crc: 0xb1b2b3b4, size: 0x55667788 })
    await zip.end()
    const first = '1400 0008 0800 0000 4100 a4a3a2a1 04000000 44332211 0200'
    const second = '1400 0008 0000 0000 4100 b4b3b2b1 05000000 88776655 0100'
    const expected = [
      `504b0304 ${first} 0000 c3a9 74657874`,
      `504b0304 ${second} 0000 62 6d6f7265 21`,
      `504b0102 3f03 ${first} 0000 0000 0000 0000 0000a481 00000000 c3a9`,
      `504b0102 3f03 ${second} 0000 0000 0000 0000 0000ed81 24000000 62`,
      '504b0506 0000 0000 0200 0200 5f000000 48000000 0000'
    ]
    expect((await read()).toString('hex')).toBe(expected.join('').replaceAll(' ', ''))
  })

  test('without files is its end alone', async () => {
    const { read, zip } = await newZip()
    await zip.end()
    expect((await read()).toString('hex')).toBe(`504b0506${'00'.repeat(18)}`)
  })

  test('is the same where the platform takes a part of the bytes at a time', async () => {
    const { handle, read, zip } = await newZip()
    const write = handle.write.bind(handle)
    const half = (bytes: Buffer, offset: number, length: number, position: number) =>
      write(bytes, offset, Math.ceil(length / 2), position)
    jest.spyOn(handle, 'write').mockImplementation(half as typeof handle.write)
    const contents = ['some text', 'x'.repeat(2 * PIECE), 'more'].map(text => Buffer.from(text))
    for (const [index, bytes] of contents.entries()) await zip.add(header(`f${index}`, bytes), stored(bytes))
    await zip.end()
    const { problems, texts } = await readBytes(await read())
    expect(problems).toEqual([])
    expect(Object.values(texts).map(text => text.toString())).toEqual(contents.map(String))
  })
})

describe('the bytes of a zip', () => {
  /** How much is written at a time when pieces of these lengths are appended, and at the end. */
  async function writes(...lengths: readonly number[]) {
    const { handle, read, zip } = await newZip()
    const spy = jest.spyOn(handle, 'write')
    const pieces = lengths.map((length, index) => Buffer.alloc(length, index + 1))
    for (const piece of pieces) await zip.append(piece)
    const before = spy.mock.calls.map(([, , length]) => length)
    await zip.end()
    expect((await read()).subarray(0, -22).equals(Buffer.concat(pieces))).toBe(true)
    return before
  }

  test.each([
    ['few: together, in the end', [10, 20], []],
    ['a mebibyte: together, in the end', [PIECE - 10, 10], []],
    ['a byte more: those before it by themselves', [PIECE - 10, 11], [PIECE - 10]],
    ['a large piece: by itself, behind those before it', [10, PIECE], [10, PIECE]],
    ['a piece that is a little smaller: in the end', [PIECE - 1], []]
  ])('are written when there are %s', async (_what, lengths, expected) => {
    expect(await writes(...lengths)).toEqual(expected)
  })
})

test('a file that cannot be written to is told from other failures', async () => {
  const { handle, zip } = await newZip()
  expect(zip.failed).toBe(false)
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  jest.spyOn(handle, 'write').mockRejectedValue(full)
  await zip.add(small('a', 1), stored(Buffer.alloc(10)))
  expect(zip.failed).toBe(false)
  await expect(zip.end()).rejects.toBe(full)
  expect(zip.failed).toBe(true)
})
