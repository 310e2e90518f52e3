// Which zip of a file is read, and that only damage to it is a problem, not the way in which it is laid out.
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import yazl from 'yazl'
import { makeZip } from '../support/zip.ts'
import {
  CENTRAL,
  DIRECTORY_END,
  inspect,
  MANIFEST,
  manifestText,
  messages,
  SOUND
} from './preflight-support.ts'

/** A sound package of this version. */
const ofVersion = (version: string) => makeZip({ ...SOUND, [MANIFEST]: manifestText({ version }) })

/** A sound package in the larger format, Zip64. */
async function large(): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(SOUND))
    zip.addBuffer(Buffer.from(content), name, { forceZip64Format: true })
  zip.end({ forceZip64Format: true, comment: '' })
  return buffer(zip.outputStream)
}

/** The same zip, said to have a comment of this length. */
function withCommentLength(zip: Buffer, length: number): Buffer {
  const changed = Buffer.from(zip)
  changed.writeUInt16LE(length, changed.lastIndexOf(DIRECTORY_END) + 20)
  return changed
}

describe('a file that holds more than a zip', () => {
  test('is read as the second of two zips', async () => {
    const [first, second] = [await ofVersion('1.0.1'), await ofVersion('1.0.2')]
    expect(first).toHaveLength(second.length)
    const { document, problems } = await inspect(Buffer.concat([first, second]))
    expect({ document, problems }).toMatchObject({ document: { value: { version: '1.0.2' } }, problems: [] })
  })

  test('is read as the second of two zips of different lengths', async () => {
    const [first, second] = [await makeZip({ a: 'a'.repeat(50) }), await ofVersion('1.0.2')]
    expect(await messages(Buffer.concat([first, second]))).toEqual([])
    expect(await messages(Buffer.concat([second, first]))).toEqual([
      expect.stringContaining('has no codearts')
    ])
  })

  test.each([
    ['a program in front that unpacks it', Buffer.from('#!/bin/sh\nexit 0\n'), Buffer.alloc(0)],
    ['the zeros behind it that fill up a block', Buffer.alloc(0), Buffer.alloc(10_240)],
    ['as much behind it as programs search', Buffer.alloc(0), Buffer.alloc(65_535)],
    ['bytes on both sides', Buffer.alloc(100_000, 'PK\u0005\u0006', 'latin1'), Buffer.from('\r\n')]
  ])('is read as the zip, with %s', async (_what, front, behind) => {
    for (const zip of [await makeZip(SOUND), await large()])
      expect(await messages(Buffer.concat([front, zip, behind]))).toEqual([])
  })

  test('is read as Info-ZIP makes it fit after a program was put in front', async () => {
    const front = Buffer.from('#!/bin/sh\nexit 0\n')
    const zip = await makeZip(SOUND)
    const directory = zip.indexOf(CENTRAL)
    const end = zip.indexOf(DIRECTORY_END)
    for (let at = directory; at !== -1; at = zip.indexOf(CENTRAL, at + 1))
      zip.writeUInt32LE(zip.readUInt32LE(at + 42) + front.length, at + 42)
    zip.writeUInt32LE(zip.readUInt32LE(end + 16) + front.length, end + 16)
    expect(await messages(Buffer.concat([front, zip]))).toEqual([])
  })

  test('is no zip when more than 64 KiB follow, because other programs do not look further either', async () => {
    const file = Buffer.concat([await makeZip(SOUND), Buffer.alloc(100_000)])
    expect(await messages(file)).toEqual([expect.stringMatching(/^it is not a zip file/)])
  })
})

describe('a zip', () => {
  test.each(['made by hand', 'about PK\u0005\u0006', 'x'.repeat(0xffff)])(
    'may have the comment %.20s',
    async text => {
      const zip = withCommentLength(await makeZip(SOUND), text.length)
      expect(await messages(Buffer.concat([zip, Buffer.from(text, 'latin1')]))).toEqual([])
    }
  )

  test('may be of the larger format, Zip64', async () => {
    expect(await messages(await large())).toEqual([])
  })

  test('without any file lacks the manifest', async () => {
    expect(await messages(await makeZip({}))).toEqual([`it has no ${MANIFEST} at its root`])
  })

  test('may state sizes and checksums behind the content of its files', async () => {
    const zip = new yazl.ZipFile()
    for (const [name, content] of Object.entries(SOUND))
      zip.addReadStream(Readable.from([Buffer.from(content)]), name)
    zip.end()
    expect(await messages(await buffer(zip.outputStream))).toEqual([])
  })

  test.each([
    ['name', 30],
    ['flags', 6],
    ['method', 8],
    ['checksum', 14],
    ['packed size', 18],
    ['unpacked size', 22]
  ])(
    'is read by its directory, where the header in front of a file has another %s',
    async (_what, offset) => {
      const zip = await makeZip({ 'a.txt': 'some text', ...SOUND })
      zip.writeUInt8(zip.readUInt8(offset) ^ 1, offset)
      expect(await messages(zip)).toEqual([])
    }
  )

  test('may have bytes that belong to no file behind the deflated content of one', async () => {
    const more = 1_000_000
    const zip = await makeZip({ 'a.txt': 'some text', ...SOUND })
    const directory = zip.indexOf(CENTRAL)
    const behind = zip.indexOf('PK\u0003\u0004', 1, 'latin1')
    zip.writeUInt32LE(zip.readUInt32LE(directory + 20) + more, directory + 20)
    for (let at = zip.indexOf(CENTRAL, directory + 1); at !== -1; at = zip.indexOf(CENTRAL, at + 1))
      zip.writeUInt32LE(zip.readUInt32LE(at + 42) + more, at + 42)
    const end = zip.indexOf(DIRECTORY_END)
    zip.writeUInt32LE(directory + more, end + 16)
    const file = Buffer.concat([zip.subarray(0, behind), Buffer.alloc(more), zip.subarray(behind)])
    expect(await messages(file)).toEqual([])
  })

  test('whose end says that it lies on several disks is no zip', async () => {
    const zip = await makeZip(SOUND)
    zip.writeUInt16LE(1, zip.indexOf(DIRECTORY_END) + 4)
    expect(await messages(zip)).toEqual([expect.stringMatching(/^it is not a zip file \(multi-disk/)])
  })

  test.each([1, 1_000_000])(
    'whose directory does not begin where its end says, by %d bytes, cannot be read',
    async bytes => {
      const zip = await makeZip(SOUND)
      const end = zip.indexOf(DIRECTORY_END)
      zip.writeUInt32LE(zip.readUInt32LE(end + 12) + bytes, end + 12)
      zip.writeUInt32LE(zip.readUInt32LE(end + 16) + bytes, end + 16)
      expect(await messages(zip)).toEqual([expect.stringMatching(/^it cannot be read as a zip file/)])
    }
  )
})
