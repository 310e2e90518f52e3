/** How the content of an entry is unpacked: small ones at once, long ones in pieces, each held against what is stated. */

import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { EntryError, SizeError } from '../../../src/package/zip/unpack.ts'
import { rawZip, readBytes, type RawEntry } from './support.ts'

const MEBI = 1024 * 1024
const KIBI = 1024
const FAST = { level: 1 }

/** Numbers one after the other: they shrink, but not to nothing. */
const NUMBERS = Buffer.from(Uint32Array.from({ length: 0.625 * MEBI }, (_, n) => n).buffer)
const textOf = (length: number) => NUMBERS.subarray(0, length)

const stored = (bytes: Buffer): RawEntry => ({ name: 'a', bytes })

/** An entry that is compressed, with bytes behind that belong to nothing. */
function deflated(content: Buffer, behind = 0): RawEntry {
  const bytes = Buffer.concat([deflateRawSync(content, FAST), Buffer.alloc(behind)])
  return { name: 'a', bytes, method: 8, crc: crc32(content), size: content.length }
}

/** The file after a program, where positions in the zip are none in the file. */
const FRONT = Buffer.from('#!/bin/sh\n')

describe('content', () => {
  test.each([
    ['nothing', 0, [0]],
    ['a mebibyte', MEBI, [MEBI]],
    ['a byte more', MEBI + 1, [MEBI, 1, 0]],
    ['two and a half', 2.5 * MEBI, [MEBI, MEBI, MEBI / 2, 0]]
  ])('of %s that is stored comes in such pieces', async (_what, length, pieces) => {
    const content = textOf(length)
    const { problems, texts, visited, visits } = await readBytes(rawZip([stored(content)], { front: FRONT }))
    expect({ problems, visits }).toEqual({ problems: [], visits: [['a', ...pieces]] })
    expect(texts['a']?.equals(content)).toBe(true)
    const start = FRONT.length + 31
    expect(visited).toEqual(length === 0 ? [] : [{ start, end: start + length }])
  })

  test.each([
    ['nothing', 0, [0]],
    ['a mebibyte', MEBI, [MEBI]],
    ['a byte more', MEBI + 1, [256 * KIBI, 256 * KIBI, 256 * KIBI, 256 * KIBI, 1, 0]]
  ])('of %s that is compressed comes in such pieces', async (_what, length, pieces) => {
    const content = textOf(length)
    const entry = deflated(content)
    const { problems, texts, visited, visits } = await readBytes(rawZip([entry], { front: FRONT }))
    expect({ problems, visits }).toEqual({ problems: [], visits: [['a', ...pieces]] })
    expect(texts['a']?.equals(content)).toBe(true)
    const start = FRONT.length + 31
    expect(visited).toEqual(length === 0 ? [] : [{ start, end: start + (entry.bytes?.length ?? 0) }])
  })

  test.each([
    [MEBI, [4]],
    [MEBI + 1, [4, 0]]
  ])('that takes %d bytes, and unpacks to few, comes in such pieces', async (packed, pieces) => {
    const content = Buffer.from('text')
    const { length } = deflateRawSync(content, FAST)
    const { problems, visited, visits } = await readBytes(rawZip([deflated(content, packed - length)]))
    expect({ problems, visited, visits }).toEqual({ problems: [], visited: [], visits: [['a', ...pieces]] })
  })

  test.each([MEBI - 20, MEBI + 20])(
    'of %d bytes is the part of what it takes that unpacks to it',
    async size => {
      const content = textOf(size)
      const { length } = deflateRawSync(content, FAST)
      const { visited } = await readBytes(rawZip([deflated(content, 100)]))
      expect(visited).toEqual([{ start: 31, end: 31 + length }])
    }
  )

  test.each([
    ['stored', 10, { ...stored(textOf(10)), crc: 1 }],
    ['stored', 2 * MEBI, { ...stored(textOf(2 * MEBI)), crc: 1 }],
    ['compressed', 10, { ...deflated(textOf(10)), crc: 1 }],
    ['compressed', 2 * MEBI, { ...deflated(textOf(2 * MEBI)), crc: 1 }]
  ])('that is %s, of %d bytes, has to match its checksum', async (_what, _length, entry) => {
    const { problems, texts } = await readBytes(rawZip([entry]))
    expect({ problems, texts }).toEqual({
      problems: ['"a" is damaged: its checksum is wrong'],
      texts: {}
    })
  })

  test.each([
    [2 * MEBI, 2 * MEBI - 1, '"a" unpacks to more than the 2097151 bytes that it states'],
    [2 * MEBI, 2 * MEBI + 1, '"a" unpacks to 2097152 bytes, not to the 2097153 that it states'],
    [10, 9, '"a" unpacks to more than the 9 bytes that it states'],
    [10, 11, '"a" unpacks to 10 bytes, not to the 11 that it states']
  ])('of %d bytes must not state %d', async (length, size, problem) => {
    for (const entry of [stored(textOf(length)), deflated(textOf(length))]) {
      const { problems, texts } = await readBytes(rawZip([{ ...entry, size }]))
      expect({ problems, texts }).toEqual({ problems: [problem], texts: {} })
    }
  })

  test.each([10, 2 * MEBI])('of %d bytes that is damaged is refused', async length => {
    const entry = deflated(textOf(length))
    entry.bytes?.fill(0xff, 0, 5)
    const { problems, texts } = await readBytes(rawZip([entry]))
    expect({ problems, texts }).toEqual({
      problems: [expect.stringMatching(/^"a" cannot be unpacked \(.*invalid block type.*\)$/)],
      texts: {}
    })
  })
})

test('an error says by its name what it is', () => {
  expect(String(new EntryError('is damaged'))).toBe('EntryError: is damaged')
  expect(String(new SizeError('is too long'))).toBe('SizeError: is too long')
})
