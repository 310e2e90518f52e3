import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import yazl from 'yazl'
import { makeZip, renamed } from '../support/zip.ts'
import { CENTRAL, DIRECTORY_END, inspect, MANIFEST, messages, SOUND } from './preflight-support.ts'

/** Some programs find entries from the end of a zip, some from its start: they have to find the same. */

const OTHER = 'what stands at its end does not fit its directory, so that other programs may read another one'

/** A sound zip in its parts: what is in front of the directory, the directory, the end. */
async function parts(zip?: Buffer): Promise<[Buffer, Buffer, Buffer]> {
  const whole = zip ?? (await makeZip(SOUND))
  const [directory, end] = [whole.indexOf(CENTRAL), whole.indexOf(DIRECTORY_END)]
  return [whole.subarray(0, directory), whole.subarray(directory, end), whole.subarray(end)]
}

/** A zip whose directory lies that many bytes further back; where it says that entries lie stays. */
function moved(end: Buffer, bytes: number): Buffer {
  const changed = Buffer.from(end)
  changed.writeUInt32LE(end.readUInt32LE(16) + bytes, 16)
  return changed
}

/** A directory that says that the entries in it, the first ones left out, lie that many bytes further back. */
function pushed(directory: Buffer, bytes: number, first = 0): Buffer {
  const changed = Buffer.from(directory)
  for (let at = changed.indexOf(CENTRAL, first); at !== -1; at = changed.indexOf(CENTRAL, at + 1))
    changed.writeUInt32LE(changed.readUInt32LE(at + 42) + bytes, at + 42)
  return changed
}

describe('the directory of a zip', () => {
  test('may be followed by a comment', async () => {
    const [files, directory, end] = await parts()
    const commented = Buffer.concat([end, Buffer.from('made by hand')])
    commented.writeUInt16LE(12, 20)
    expect(await messages(Buffer.concat([files, directory, commented]))).toEqual([])
  })

  test('may have the larger end of Zip64', async () => {
    const zip = new yazl.ZipFile()
    for (const [name, content] of Object.entries(SOUND))
      zip.addBuffer(Buffer.from(content), name, { forceZip64Format: true })
    zip.end({ forceZip64Format: true, comment: '' })
    expect(await messages(await buffer(zip.outputStream))).toEqual([])
  })

  test('must not be followed by another one', async () => {
    const [files, directory, end] = await parts()
    const other = renamed(directory, 'execution.sh', 'executiom.sh')
    expect(await messages(Buffer.concat([files, directory, other, end]))).toEqual([OTHER])
  })

  test('must not be followed by another one within the larger end of Zip64', async () => {
    const [files, directory, end] = await parts()
    const larger = Buffer.alloc(76, directory.subarray(0, 69))
    larger.writeUInt32LE(0x06064b50, 0)
    expect(await messages(Buffer.concat([files, directory, larger, end]))).toEqual([OTHER])
  })

  test('must not have more entries than its end says', async () => {
    const zip = await makeZip({ ...SOUND, 'hidden.sh': '' })
    zip.writeUInt16LE(2, zip.indexOf(DIRECTORY_END) + 10)
    expect(await messages(zip)).toContain(OTHER)
  })

  test.each([
    ['number of the disk where it starts', 6],
    ['number of entries on the disk', 8],
    ['length of the directory', 12]
  ])('must not have another %s than its end says', async (_name, offset) => {
    const zip = await makeZip(SOUND)
    const place = zip.indexOf(DIRECTORY_END) + offset
    zip.writeUInt16LE(zip.readUInt16LE(place) + 1, place)
    expect(await messages(zip)).toEqual([OTHER])
  })
})

describe('what belongs to no file', () => {
  const hidden = async () => (await parts(await makeZip({ 'hidden.sh': 'echo hidden\n' })))[0]

  test('may be a data descriptor', async () => {
    const zip = new yazl.ZipFile()
    for (const [name, content] of Object.entries(SOUND))
      zip.addReadStream(Readable.from([Buffer.from(content)]), name)
    zip.end()
    expect(await messages(await buffer(zip.outputStream))).toEqual([])
  })

  test('must not stand behind the files', async () => {
    const [files, directory, end] = await parts()
    const more = await hidden()
    expect(await messages(Buffer.concat([files, more, directory, moved(end, more.length)]))).toEqual([
      `it has ${more.length} bytes behind "scripts/execution.sh" that belong to no file`
    ])
  })

  test('must not stand in front of the files', async () => {
    const more = await hidden()
    const [files, directory, end] = await parts()
    const shifted = pushed(directory, more.length)
    expect(await messages(Buffer.concat([more, files, shifted, moved(end, more.length)]))).toEqual([
      `it has ${more.length} bytes at its start that belong to no file`
    ])
  })
})

/** The same zip with an extra field in front of the content of its first file. */
async function withLocalField(zip: Buffer, id: number, field: Buffer): Promise<Buffer> {
  const [files, directory, end] = await parts(zip)
  const at = 30 + files.readUInt16LE(26) + files.readUInt16LE(28)
  const head = Buffer.alloc(4)
  head.writeUInt16LE(id, 0)
  head.writeUInt16LE(field.length, 2)
  const longer = Buffer.concat([files.subarray(0, at), head, field, files.subarray(at)])
  const bytes = head.length + field.length
  longer.writeUInt16LE(longer.readUInt16LE(28) + bytes, 28)
  const shifted = pushed(directory, bytes, 1)
  return Buffer.concat([longer, shifted, moved(end, bytes)])
}

describe('in front of its content, an entry', () => {
  test('may have its sizes in the field of Zip64 only, as Python and Info-ZIP write them when told to', async () => {
    const zip = await makeZip({ 'a.txt': 'some text', ...SOUND })
    const sizes = Buffer.alloc(16)
    sizes.writeUInt32LE(zip.readUInt32LE(22), 0)
    sizes.writeUInt32LE(zip.readUInt32LE(18), 8)
    zip.fill(0xff, 18, 26)
    expect(await messages(await withLocalField(zip, 1, sizes))).toEqual([])
    sizes.writeUInt32LE(8, 0)
    expect(await messages(await withLocalField(zip, 1, sizes))).toEqual([
      '"a.txt" has a local header that disagrees with the directory of the zip'
    ])
  })

  test('must not have another name in Unicode besides', async () => {
    const zip = await makeZip({ 'a.txt': 'some text', ...SOUND })
    const field = Buffer.from('\u0001____b.txt', 'latin1')
    field.writeUInt32LE(crc32('a.txt'), 1)
    expect(await messages(await withLocalField(zip, 0x7075, field))).toEqual([
      '"a.txt" has another name in its local header'
    ])
  })

  test('must not have other sizes where the true ones follow the content', async () => {
    const zip = new yazl.ZipFile()
    zip.addReadStream(Readable.from([Buffer.from('some text')]), 'a.txt')
    for (const [name, content] of Object.entries(SOUND)) zip.addBuffer(Buffer.from(content), name)
    zip.end()
    const made = await buffer(zip.outputStream)
    expect(await messages(made)).toEqual([])
    made.writeUInt32LE(5, 18)
    expect(await messages(made)).toEqual([
      '"a.txt" has a local header that disagrees with the directory of the zip'
    ])
  })

  test.each([
    ['name', 30, 'has another name in its local header'],
    ['flags', 6, 'has a local header that disagrees with the directory of the zip'],
    ['method', 8, 'has a local header that disagrees with the directory of the zip'],
    ['checksum', 14, 'has a local header that disagrees with the directory of the zip'],
    ['packed size', 18, 'has a local header that disagrees with the directory of the zip'],
    ['unpacked size', 22, 'has a local header that disagrees with the directory of the zip']
  ])('must not have another %s than in the directory', async (_name, offset, why) => {
    const zip = await makeZip({ 'a.txt': 'some text', ...SOUND })
    zip.writeUInt8(zip.readUInt8(offset) ^ 1, offset)
    expect(await messages(zip)).toEqual([`"a.txt" ${why}`])
  })
})

test('the packed content of an entry must not go on behind its end', async () => {
  const [files, directory, end] = await parts(await makeZip({ 'a.txt': 'some text', ...SOUND }))
  const at = files.indexOf(Buffer.from('PK\u0003\u0004', 'latin1'), 1)
  const more = Buffer.from('PK\u0003\u0004 and so on', 'latin1')
  const longer = Buffer.concat([files.subarray(0, at), more, files.subarray(at)])
  const shifted = pushed(directory, more.length, 1)
  for (const [part, offset] of [
    [longer, 18],
    [shifted, 20]
  ] as const)
    part.writeUInt32LE(part.readUInt32LE(offset) + more.length, offset)
  expect(await messages(Buffer.concat([longer, shifted, moved(end, more.length)]))).toEqual([
    '"a.txt" has bytes behind the end of its content, where some programs go on reading'
  ])
})

describe('a name in Unicode besides', () => {
  /** A zip whose first file has the extra field 0x7075 ("Info-ZIP Unicode Path") in the directory. */
  async function besides(raw: string, name: string): Promise<Buffer> {
    const zip = await makeZip({ [raw.replace(/[^ -~]/g, '~')]: '', ...SOUND })
    const [files, directory, end] = await parts(Buffer.from(zip))
    const crc = Buffer.alloc(4)
    crc.writeUInt32LE(crc32(Buffer.from(raw, 'latin1')))
    const field = Buffer.concat([Buffer.from([1]), crc, Buffer.from(name)])
    const head = Buffer.alloc(4)
    head.writeUInt16LE(0x7075, 0)
    head.writeUInt16LE(field.length, 2)
    const extra = Buffer.concat([head, field])
    const at = 46 + raw.length
    const rest = directory.subarray(at + directory.readUInt16LE(30))
    const longer = Buffer.concat([directory.subarray(0, at), extra, rest])
    longer.writeUInt16LE(extra.length, 30)
    const finish = Buffer.from(end)
    finish.writeUInt32LE(longer.length, 12)
    for (const [part, offset] of [
      [longer, 46],
      [files, 30]
    ] as const)
      part.write(raw, offset, 'latin1')
    // Without the flag that says that the name is in UTF-8.
    for (const [part, offset] of [
      [longer, 8],
      [files, 6]
    ] as const)
      part.writeUInt16LE(0, offset)
    return Buffer.concat([files, longer, finish])
  }

  test('may say what an older alphabet cannot', async () => {
    expect(await messages(await besides('gr\xfcn.txt', 'grün.txt'))).toEqual([])
  })

  test('must not be another one', async () => {
    expect(await messages(await besides('notes.txt', 'nodes.txt'))).toEqual([
      '"nodes.txt" also carries another name, "notes.txt"'
    ])
  })

  test('must not make another file the manifest', async () => {
    const zip = await besides('a'.repeat(MANIFEST.length), MANIFEST)
    const { problems } = await inspect(zip)
    expect(problems.map(({ message }) => message)).toContain(
      `"${MANIFEST}" also carries another name, "${'a'.repeat(23)}"`
    )
  })
})
