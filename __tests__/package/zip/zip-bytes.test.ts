/** The bytes of a zip, as the library that reads its directory asks for them. */

import fs from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { PIECE, ZipBytes } from '../../../src/package/zip/zip-bytes.ts'
import { workspace } from '../../support/workspace.ts'

/** The bytes of a file with this content, from a position on. */
async function bytesOf(content: Buffer, start: number) {
  const handle = await open(path.join(await workspace({ file: content }), 'file'), 'r+')
  return { handle, bytes: new ZipBytes(handle, start) }
}

const errorOf = (bytes: ZipBytes, length: number) =>
  new Promise(resolve => {
    bytes.read(Buffer.alloc(length), 0, length, 0, resolve)
  })

/** Bytes none of which are those of a part near by. */
const CONTENT = Buffer.from(Array.from({ length: 2_500_000 }, (_, at) => at % 251))

test('a part is read to where it is asked for, whatever its length', async () => {
  const { bytes, handle } = await bytesOf(CONTENT, 7)
  const target = Buffer.alloc(2_000_020)
  await new Promise(resolve => {
    bytes.read(target, 10, 2_000_000, 3, resolve)
  })
  expect(target.subarray(0, 10).equals(Buffer.alloc(10))).toBe(true)
  expect(target.subarray(10, -10).equals(CONTENT.subarray(10, 2_000_010))).toBe(true)
  expect(target.subarray(-10).equals(Buffer.alloc(10))).toBe(true)
  await handle.close()
})

test('pieces stay as they are, and end where they shall or where the file does', async () => {
  const { bytes, handle } = await bytesOf(CONTENT, 7)
  const pieces = [...bytes.pieces(3, 2_000_000)]
  expect(pieces.map(({ length }) => length)).toEqual([PIECE, 2_000_000 - PIECE])
  expect(Buffer.concat(pieces).equals(CONTENT.subarray(10, 2_000_010))).toBe(true)
  expect([...bytes.pieces(2_499_000, 2_000)].map(({ length }) => length)).toEqual([993])
  expect([...bytes.pieces(2_600_000, 10)]).toEqual([])
  await handle.close()
})

describe('bytes that were read from the file', () => {
  test.each([
    ['the same', 100, 10],
    ['their beginning', 100, 1],
    ['those in the middle', 200, 10],
    ['the last of a piece', 100 + PIECE - 10, 10],
    ['all of a piece', 100, PIECE]
  ])('are not read again when %s are asked for', async (_what, position, length) => {
    const { bytes, handle } = await bytesOf(CONTENT, 0)
    bytes.at(100, 10)
    await handle.write(Buffer.alloc(CONTENT.length), 0, CONTENT.length, 0)
    expect(bytes.at(position, length).equals(CONTENT.subarray(position, position + length))).toBe(true)
    await handle.close()
  })

  test.each([
    ['before them', 99, 1],
    ['from before them on', 99, 10],
    ['behind them', 100 + PIECE, 1],
    ['to behind them', 100 + PIECE - 9, 10]
  ])('are none when others are asked for, %s', async (_what, position, length) => {
    const { bytes, handle } = await bytesOf(CONTENT, 0)
    bytes.at(100, 10)
    expect(bytes.at(position, length).equals(CONTENT.subarray(position, position + length))).toBe(true)
    await handle.close()
  })

  test('are all there where the platform gives a part of them at a time', async () => {
    const { bytes, handle } = await bytesOf(CONTENT, 7)
    const read = fs.readSync
    const half = (fd: number, buffer: Buffer, offset: number, length: number, position: number) =>
      read(fd, buffer, offset, Math.ceil(length / 2), position)
    const spy = jest.spyOn(fs, 'readSync').mockImplementation(half as typeof fs.readSync)
    const found = bytes.at(100, PIECE)
    spy.mockRestore()
    expect(found.equals(CONTENT.subarray(107, 107 + PIECE))).toBe(true)
    await handle.close()
  })

  test('are as many as there are at the end of the file', async () => {
    const { bytes, handle } = await bytesOf(CONTENT, 0)
    expect(bytes.at(2_499_990, 100).equals(CONTENT.subarray(-10))).toBe(true)
    await handle.close()
  })
})

test('the file is closed with the last who reads it', async () => {
  const { bytes, handle } = await bytesOf(CONTENT, 0)
  const close = () =>
    new Promise(resolve => {
      bytes.close(resolve)
    })
  expect(await close()).toBeNull()
  expect(handle.fd).toBe(-1)
})

test('what cannot be read is an error for whoever asks', async () => {
  const { bytes, handle } = await bytesOf(Buffer.from('content'), 0)
  expect(await errorOf(bytes, 7)).toBeNull()
  expect(await errorOf(bytes, 8)).toMatchObject({ message: 'unexpected end of the file' })
  await handle.close()
  expect(await errorOf(new ZipBytes(handle, 0), 7)).toHaveProperty('message')
})
