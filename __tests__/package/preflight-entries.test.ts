import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import yazl from 'yazl'
import { encrypted, makeZip, renamed, withStatedSize } from '../support/zip.ts'
import {
  CENTRAL,
  DIRECTORY_END,
  inspect,
  MANIFEST,
  messages,
  SCRIPT,
  SOUND,
  warnings
} from './preflight-support.ts'

/** A sound package and one more file, with changes to its record in the directory and to the header before it. */
async function changed(change: (record: Buffer, header: Buffer) => void): Promise<Buffer> {
  const zip = await makeZip({ 'a.txt': 'some text\n'.repeat(100), ...SOUND })
  change(zip.subarray(zip.indexOf(CENTRAL)), zip)
  return zip
}

describe('an entry', () => {
  async function ofMode(mode: number, content = 'a text'): Promise<Buffer> {
    const zip = new yazl.ZipFile()
    zip.addBuffer(Buffer.from(content), 'link', { mode })
    for (const [name, content] of Object.entries(SOUND)) zip.addBuffer(Buffer.from(content), name)
    zip.end()
    return buffer(zip.outputStream)
  }

  test.each([
    ['a pipe', 0o010644],
    ['a device', 0o060644],
    ['a socket', 0o140644],
    ['a folder', 0o040755]
  ])('that is called like a file and is %s is warned of', async (_name, mode) => {
    expect(await warnings(await ofMode(mode))).toEqual(['"link" is neither marked as a file nor a folder'])
  })

  test('that is a folder with content is warned of', async () => {
    const zip = renamed(await makeZip({ 'lib!': 'content', ...SOUND }), 'lib!', 'lib/')
    expect(await warnings(zip)).toEqual(['"lib/" is a folder, and has content like a file'])
  })

  test('may lie in many folders', async () => {
    expect(await warnings(await makeZip({ [`${'a/'.repeat(100)}b`]: '', ...SOUND }))).toEqual([])
  })

  test.each([0o100644, 0o100755, 0o644])('may be a file of the mode %d', async mode => {
    expect(await warnings(await ofMode(mode))).toEqual([])
  })

  test('must not be encrypted', async () => {
    expect(await messages(encrypted(await makeZip({ 'a.txt': 'a', ...SOUND })))).toEqual([
      '"a.txt" is encrypted'
    ])
  })

  test('that is compressed by a method that few programs know is warned of, and not checked', async () => {
    const zip = await changed((record, header) => {
      record.writeUInt16LE(12, 10)
      header.writeUInt16LE(12, 8)
    })
    expect(await warnings(zip)).toEqual([expect.stringContaining('"a.txt" is compressed by method 12')])
  })

  test('that is the manifest has to be readable', async () => {
    const zip = await makeZip(SOUND)
    zip.writeUInt16LE(12, zip.indexOf(CENTRAL) + 10)
    zip.writeUInt16LE(12, 8)
    expect(await messages(zip)).toEqual([
      `its manifest cannot be read here; compress ${MANIFEST} with deflate, without a password`
    ])
  })

  test('must match its checksum', async () => {
    const zip = await changed((record, header) => {
      record.writeUInt32LE(1, 16)
      header.writeUInt32LE(1, 14)
    })
    expect(await messages(zip)).toEqual(['"a.txt" is damaged: its checksum is wrong'])
  })

  test('must be sound where it is compressed', async () => {
    const zip = await changed((_record, header) => header.fill(0xff, 35, 45))
    expect(await messages(zip)).toEqual([expect.stringMatching(/^"a.txt" cannot be unpacked \(.+\)$/)])
  })

  test('must lie inside of the zip file', async () => {
    const zip = await changed(record => record.writeUInt32LE(1_000_000, 42))
    expect(await messages(zip)).toEqual([expect.stringContaining('"a.txt" cannot be unpacked')])
  })

  test('that is a manifest and damaged is one problem', async () => {
    const zip = await makeZip(SOUND)
    zip.fill(0xff, 30 + MANIFEST.length, 30 + MANIFEST.length + 10)
    expect(await messages(zip)).toEqual([expect.stringContaining(`"${MANIFEST}" cannot be unpacked`)])
  })
})

describe('the size of an entry', () => {
  const text = 'some text\n'.repeat(100)

  test.each([true, false])('must not be more than it states (compressed: %j)', async compress => {
    const zip = withStatedSize(await makeZip({ 'a.txt': text, ...SOUND }, { compress }), 999)
    expect(await messages(zip)).toEqual(['"a.txt" unpacks to more than the 999 bytes that it states'])
  })

  test.each([true, false])('must not be less than it states (compressed: %j)', async compress => {
    const zip = withStatedSize(await makeZip({ 'a.txt': text, ...SOUND }, { compress }), 1_001)
    expect(await messages(zip)).toEqual(['"a.txt" unpacks to 1000 bytes, not to the 1001 that it states'])
  })

  test('that is a lie ends the unpacking: nothing behind it is read', async () => {
    const zip = withStatedSize(await makeZip({ 'a.txt': text, ...SOUND, '.env': '' }), 1)
    expect(await messages(zip)).toEqual(['"a.txt" unpacks to more than the 1 bytes that it states'])
  })

  test('is refused before anything is unpacked when it is over 512 MiB', async () => {
    const zip = withStatedSize(await makeZip({ 'a.txt': text, [MANIFEST]: '' }), 512 * 1024 ** 2 + 1)
    expect(await messages(zip)).toEqual([
      'it would unpack to 536870913 bytes; at most 536870912 are allowed here'
    ])
  })

  test('counts with those of all others', async () => {
    const zip = withStatedSize(await makeZip({ 'a.txt': text, [MANIFEST]: ' ' }), 512 * 1024 ** 2)
    expect(await messages(zip)).toEqual([expect.stringMatching(/^it would unpack to 536870913 bytes/)])
  })

  test('of just 512 MiB is unpacked', async () => {
    const manifest = SOUND[MANIFEST]
    const zip = withStatedSize(
      await makeZip({ 'a.txt': text, [MANIFEST]: manifest, ...SCRIPT }),
      512 * 1024 ** 2 - manifest.length - 11
    )
    expect(await messages(zip)).toEqual([expect.stringContaining('unpacks to 1000 bytes')])
  })
})

describe('the number of entries', () => {
  /** A zip of the old format whose directory states another number of entries. */
  async function counting(count: number): Promise<Buffer> {
    const zip = await makeZip(SOUND)
    zip.writeUInt16LE(count, zip.indexOf(DIRECTORY_END) + 10)
    return zip
  }

  test('may be 65535', async () => {
    expect(await messages(await counting(65_535))).toEqual([
      expect.stringContaining('cannot be read as a zip file')
    ])
  })

  // What has more than two bytes to count is of the larger format, Zip64: an end, where to find it, and the old end.
  test('must not be 65536', async () => {
    const zip = Buffer.alloc(56 + 20 + 22)
    zip.writeUInt32LE(0x06064b50, 0)
    zip.writeUInt32LE(65_536, 32)
    zip.writeUInt32LE(0x07064b50, 56)
    zip.writeUInt32LE(0x06054b50, 56 + 20)
    expect(await messages(zip)).toEqual(['it has 65536 entries; at most 65535 are allowed here'])
  })

  test('that cannot be read to its end is one problem: what is missing may stand behind', async () => {
    const zip = await makeZip(SOUND)
    zip.fill(0, zip.indexOf(CENTRAL, zip.indexOf(CENTRAL) + 1), zip.indexOf(DIRECTORY_END))
    expect(await messages(zip)).toEqual([expect.stringContaining('cannot be read as a zip file')])
  })

  test('that is wrong does not hide what is wrong with the manifest', async () => {
    const zip = await makeZip({ [MANIFEST]: '{}' })
    zip.writeUInt16LE(2, zip.indexOf(DIRECTORY_END) + 10)
    expect((await inspect(zip)).problems.map(({ file }) => file)).toEqual([
      '',
      MANIFEST,
      MANIFEST,
      MANIFEST,
      MANIFEST
    ])
  })
})
