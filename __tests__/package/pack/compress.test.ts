/** Content is compressed where that is worth it, in blocks that make one whole. */

import { randomBytes } from 'node:crypto'
import { types } from 'node:util'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { compress, deflateBlock, samplePlaces, sampleShrinks } from '../../../src/package/pack/compress.ts'
import { METHOD } from '../../../src/package/zip/zip-writer.ts'

/** Random digits: half of their bytes are needed. */
const digits = (length: number) => Buffer.from(randomBytes(length).toString('hex').slice(0, length))

describe('content', () => {
  test.each([0, 1, 4_096, 4_097, 65_536, 65_537, 300_000])(
    'of %d bytes unpacks to the same',
    async length => {
      const content = Buffer.alloc(length, 'text ')
      const { method, bytes } = await compress(content)
      expect(method).toBe(length > 10 ? METHOD.deflated : METHOD.stored)
      expect((method === METHOD.stored ? bytes : inflateRawSync(bytes)).equals(content)).toBe(true)
    }
  )

  test.each([100, 4_096, 4_097, 65_536, 65_537, 300_000])(
    'of %d bytes that do not shrink is stored',
    async length => {
      const content = randomBytes(length)
      expect(await compress(content)).toEqual({ method: METHOD.stored, bytes: content })
    }
  )

  test('of few bytes is compressed at once, more of it meanwhile', () => {
    expect(types.isPromise(compress(Buffer.alloc(4_096)))).toBe(false)
    expect(types.isPromise(compress(Buffer.alloc(4_097)))).toBe(true)
  })

  test('that is long is not compressed when none of its samples shrinks', () => {
    expect(types.isPromise(compress(randomBytes(65_536)))).toBe(true)
    expect(types.isPromise(compress(randomBytes(65_537)))).toBe(false)
  })

  test.each([0, 3, 7])('that is long is compressed when sample %d of it shrinks', async index => {
    const content = randomBytes(200_000)
    content.fill('x', samplePlaces(content.length)[index], (samplePlaces(content.length)[index] ?? 0) + 4_096)
    expect(await compress(content)).toMatchObject({ method: METHOD.deflated })
  })
})

test('eight samples are spread over the content, the first at its start, the last at its end', () => {
  const places = samplePlaces(100_000)
  expect(places).toHaveLength(8)
  expect([places[0], places[1], 100_000 - (places[7] ?? 0)]).toEqual([0, 13_700, 4_096 + 4])
})

test.each([
  [0, false],
  [100, false],
  [1_000, true]
])('a sample with %d equal bytes is worth compressing: %s', (equal, isWorth) => {
  expect(sampleShrinks(Buffer.concat([Buffer.alloc(equal), randomBytes(4_096 - equal)]))).toBe(isWorth)
})

describe('blocks', () => {
  const one = digits(100_000)
  const two = digits(70_000)

  test('make one content, one behind the other', async () => {
    const random = randomBytes(70_000)
    const parts = [
      await deflateBlock(one, undefined, false),
      await deflateBlock(random, one, false),
      await deflateBlock(two, random, true)
    ]
    expect(inflateRawSync(Buffer.concat(parts)).equals(Buffer.concat([one, random, two]))).toBe(true)
  })

  test('are found again in the block before', async () => {
    const again = one.subarray(-30_000)
    const [alone, behind] = [await deflateBlock(again, undefined, true), await deflateBlock(again, one, true)]
    expect(behind.length * 10).toBeLessThan(alone.length)
    const before = await deflateBlock(one, undefined, false)
    expect(
      inflateRawSync(Buffer.concat([before, behind]))
        .subarray(-30_000)
        .equals(again)
    ).toBe(true)
  })

  test('that do not shrink are put in as they are', async () => {
    const random = randomBytes(70_000)
    expect((await deflateBlock(random, undefined, true)).includes(random.subarray(0, 1_000))).toBe(true)
    expect((await deflateBlock(one, undefined, true)).length).toBeLessThan(0.7 * one.length)
  })
})
