/** Where a zip is found in a file, whatever else the file holds. */

import { describe, expect, test } from '@jest/globals'
import { rawZip, readBytes, type Layout } from './support.ts'

const FRONT = Buffer.from('#!/bin/sh\nexit 0\n')
const ENTRIES = [{ name: 'a', bytes: Buffer.from('text') }, { name: 'b' }]

/** The records of the larger format, Zip64, before the end of a zip of the old one. */
function large(layout: Layout): Buffer {
  const zip = rawZip(ENTRIES, layout)
  const at = zip.length - 22 - (layout.comment?.length ?? 0)
  const frontLength = layout.front?.length ?? 0
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(ENTRIES.length), 32)
  record.writeBigUInt64LE(BigInt(zip.readUInt32LE(at + 12)), 40)
  record.writeBigUInt64LE(BigInt(zip.readUInt32LE(at + 16)), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(at - frontLength), 8)
  // What the old format cannot say is all ones in it.
  zip.fill(0xff, at + 8, at + 20)
  return Buffer.concat([zip.subarray(0, at), record, locator, zip.subarray(at)])
}

const FOUND = {
  complete: true,
  problems: [],
  visits: [
    ['a', 4],
    ['b', 0]
  ]
}

const comment = Buffer.alloc(65_535, 'comment ')

describe('a zip', () => {
  test.each<[string, Layout]>([
    ['alone', {}],
    ['behind a program', { front: FRONT }],
    ['with the longest comment', { comment }],
    ['behind a program, with the longest comment', { front: FRONT, comment }],
    ['behind a long program, with the longest comment', { front: Buffer.alloc(100_000), comment }]
  ])('is read %s, in the old format and in the larger one', async (_what, layout) => {
    expect(await readBytes(rawZip(ENTRIES, layout))).toMatchObject(FOUND)
    expect(await readBytes(large(layout))).toMatchObject(FOUND)
  })

  test('is read where bytes stand between its directory and its end', async () => {
    expect(await readBytes(rawZip(ENTRIES, { gap: Buffer.alloc(9) }))).toMatchObject(FOUND)
  })

  test('is of the larger format only where it says where that ends, and not for bytes like those of its end', async () => {
    const note = Buffer.alloc(76, 1)
    note.writeUInt32LE(0x06064b50, 0)
    const zip = rawZip([...ENTRIES, { name: 'c', comment: note }], { front: FRONT })
    expect(await readBytes(zip)).toMatchObject({ ...FOUND, visits: [...FOUND.visits, ['c', 0]] })
  })

  test('without entries is read where zeros fill up a block behind it', async () => {
    expect(await readBytes(Buffer.concat([rawZip([]), Buffer.alloc(490)]))).toMatchObject({
      complete: true,
      entries: [],
      problems: []
    })
  })

  test('whose end is not all there is none', async () => {
    const zip = rawZip(ENTRIES, { comment: Buffer.from('text') })
    const { problems } = await readBytes(zip.subarray(0, -1))
    expect(problems).toEqual([
      expect.stringMatching(
        /^it is not a zip file \(Invalid comment length\. Expected: 3\. Found: 4\. Are there /
      )
    ])
  })

  test('whose end states a directory longer than the file is read from where it states that it begins', async () => {
    const zip = rawZip(ENTRIES)
    zip.writeUInt32LE(1_000_000, zip.length - 10)
    expect(await readBytes(zip)).toMatchObject(FOUND)
  })
})
