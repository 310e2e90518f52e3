/** How the bytes of a name are read that programs write in different character sets. */

import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { rawZip, readBytes, UTF8_FLAG, type RawEntry } from './support.ts'

/** The name of an entry whose name has these bytes, in hexadecimal. */
async function nameOf(bytes: string, more: Omit<RawEntry, 'name'> = {}): Promise<string | undefined> {
  const { entries } = await readBytes(rawZip([{ name: Buffer.from(bytes, 'hex'), ...more }]))
  return entries[0]?.name
}

/** A field of an entry: its number, and what it says. */
function field(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(id, 0)
  head.writeUInt16LE(data.length, 2)
  return Buffer.concat([head, data])
}

/** The field of a name in Unicode, beside a name of these bytes (APPNOTE.TXT, 4.6.9). */
function unicodeField(bytes: string, name: string): Buffer {
  const head = Buffer.alloc(5, 1)
  head.writeUInt32LE(crc32(Buffer.from(bytes, 'hex')), 1)
  return field(0x7075, Buffer.concat([head, Buffer.from(name)]))
}

describe('a name without the mark of UTF-8', () => {
  test.each([
    ['ASCII', '612e747874', 'a.txt'],
    ['ASCII with control characters', '610a0062', 'a\n\0b'],
    ['UTF-8', 'c3a9', 'é'],
    ['UTF-8 that is GBK as well', 'e88491', '脑'],
    ['GBK', 'bdc5b1be', '脚本'],
    ['GBK beside ASCII', '612fbdc52e62', 'a/脚.b'],
    ['GBK, its second byte that of a backslash', '985c', '榎'],
    ['GBK, rare characters beside a common one', 'bdc58140817e818081fe', '脚丂亊亐侢'],
    ['the old character set: no character that is common in GBK', '8140', 'ü@'],
    ['the old character set: a byte that begins nothing in GBK', 'bdc580', '╜┼Ç'],
    ['the old character set: such a byte at the beginning', 'ffbdc5', '\u00a0╜┼'],
    ['the old character set: half a character at the end', 'bdc581', '╜┼ü'],
    ['the old character set: a second byte that is none', 'bdc5813f', '╜┼ü?'],
    ['the old character set: another one that is none', 'bdc581ff', '╜┼ü\u00a0']
  ])('is read as %s', async (_what, bytes, name) => {
    expect(await nameOf(bytes)).toBe(name)
  })
})

test.each([
  ['c3a9', 'é'],
  ['bdc5', '\ufffd\ufffd'],
  ['985c', '\ufffd\\']
])('a name that is marked as UTF-8 is read as it, whatever else it may be: %s', async (bytes, name) => {
  expect(await nameOf(bytes, { flags: UTF8_FLAG })).toBe(name)
})

describe('a name in Unicode besides', () => {
  const time = field(0x5455, Buffer.alloc(5))

  test.each([
    ['is the name', 'bdc5', [], [], 'ü'],
    ['is the name behind other fields', 'bdc5', [time], [], 'ü'],
    ['is the name before other fields', 'bdc5', [], [time], 'ü']
  ])('%s', async (_what, bytes, before, behind, name) => {
    const extra = Buffer.concat([...before, unicodeField(bytes, name), ...behind])
    expect(await nameOf(bytes, { extra })).toBe(name)
  })

  test('is not looked for in other fields', async () => {
    expect(await nameOf('bdc5', { extra: time })).toBe('脚')
  })
})
