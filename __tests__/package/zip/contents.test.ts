/** What is read of a zip, to the byte: its entries, what is wrong with it, and which parts of it were looked through. */

import { readdir, readlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { workspace } from '../../support/workspace.ts'
import { rawZip, readBytes, readPath, type RawEntry } from './support.ts'

const MANIFEST = 'codearts-extension.json'
const DIRECTORY_LIMIT = 32 * 1024 * 1024

/** An entry whose content is compressed. */
function deflated(name: string, content: string): RawEntry {
  const bytes = deflateRawSync(content)
  const { crc, size } = stated(content)
  return { name, bytes, method: 8, crc, size }
}

const stated = (content: string) => ({ crc: crc32(content), size: Buffer.byteLength(content) })

describe('what is no zip', () => {
  const nothing = { entries: [], complete: false, visited: [], visits: [] }

  test('says why, without the end of the sentence of the library', async () => {
    expect(await readBytes(Buffer.from('text. And more'))).toMatchObject({
      ...nothing,
      problems: [
        'it is not a zip file (End of central directory record signature not found. Either not a zip file, or file is truncated)'
      ]
    })
  })

  test('and is a Git LFS pointer says so', async () => {
    expect(await readBytes(Buffer.from('version https://git-lfs.github.com/spec/v1\n'))).toMatchObject({
      ...nothing,
      problems: ['it is a Git LFS pointer, not the file itself; give actions/checkout the input lfs: true']
    })
  })

  test('and is not there says so', async () => {
    const { problems } = await readPath(path.join(await workspace(), 'none.zip'))
    expect(problems).toEqual([expect.stringMatching(/^it is not a zip file \(.*ENOENT: no such file/)])
  })
})

describe('the entries', () => {
  test('are told as the directory states them', async () => {
    const zip = rawZip([
      { name: './a\\b', bytes: Buffer.from('text'), mode: 0o100755 },
      { name: 'c/', flags: 1, method: 12 },
      { name: Buffer.from('é'), flags: 0x800 }
    ])
    const { complete, entries, problems, visited, visits } = await readBytes(zip)
    expect(entries.map(({ name, place, isFolder, asciiName }) => [name, place, isFolder, asciiName])).toEqual(
      [
        ['./a\\b', 'a/b', false, './a\\b'],
        ['c/', 'c', true, 'c/'],
        ['é', 'é', false, '??']
      ]
    )
    expect(entries.map(({ size, encrypted, method, mode }) => [size, encrypted, method, mode])).toEqual([
      [4, false, 0, 0o100755],
      [0, true, 12, 0],
      [0, false, 0, 0]
    ])
    expect({ complete, problems, visited }).toEqual({ complete: true, problems: [], visited: [] })
    expect(visits.map(([name]) => name)).toEqual(['./a\\b', 'é'])
  })

  test('are visited in their order, the manifest before all others', async () => {
    const { visits } = await readBytes(rawZip(['b', 'a', `./${MANIFEST}`, 'c'].map(name => ({ name }))))
    expect(visits.map(([name]) => name)).toEqual([`./${MANIFEST}`, 'b', 'a', 'c'])
  })

  test('are visited further after one of a wrong checksum, but not after one of a wrong size', async () => {
    const bytes = Buffer.from('text')
    const zip = rawZip([
      { name: 'a', bytes, crc: 1 },
      { name: 'b', bytes, size: 3 },
      { name: 'c', bytes }
    ])
    const { problems, visits } = await readBytes(zip)
    expect(problems).toEqual([
      '"a" is damaged: its checksum is wrong',
      '"b" unpacks to more than the 3 bytes that it states'
    ])
    expect(visits.map(([name]) => name)).toEqual(['a', 'b'])
  })

  test('may take as much of the file as there is, but not more together', async () => {
    const files = (more: number) => {
      const file = deflated('a', 'text')
      const length = rawZip([file, { name: 'b' }]).length
      return rawZip([file, { name: 'b', packed: length - (file.bytes?.length ?? 0) + more, method: 8 }])
    }
    const overlapping = /^its files take \d+ bytes, more than it has, so that some must overlap$/
    expect((await readBytes(files(0))).problems).not.toContainEqual(expect.stringMatching(overlapping))
    const { problems, visits } = await readBytes(files(1))
    expect(problems).toEqual([
      `its files take ${files(1).length + 1} bytes, more than it has, so that some must overlap`
    ])
    expect(visits).toEqual([])
  })
})

describe('a directory', () => {
  /** A zip whose directory says this much of its entries, besides what has a fixed length. */
  function saying(bytes: number): Buffer {
    const field = Buffer.alloc(65_535, 0)
    field.writeUInt16LE(field.length - 4, 2)
    const entries: RawEntry[] = []
    const full = { name: 'a', extra: field, comment: Buffer.alloc(65_535) }
    const each = 1 + 2 * 65_535
    for (let left = bytes; left > 0; left -= each)
      entries.push(left >= each ? full : { name: 'a', comment: Buffer.alloc(left - 1) })
    return rawZip(entries)
  }

  test.each([
    [0, { complete: true, problems: [] }, 257],
    [1, { complete: false, problems: ['its directory has more than 33554432 bytes'] }, 256]
  ])('of %d bytes more than 32 MiB is read as far as that', async (more, expected, count) => {
    const found = await readBytes(saying(DIRECTORY_LIMIT + more))
    expect(found).toMatchObject(expected)
    expect(found.visits).toHaveLength(count)
  })

  test('that breaks off is no reason not to read what it begins with', async () => {
    const zip = rawZip([{ name: 'a' }, { name: 'b' }])
    zip.fill(0, zip.lastIndexOf('PK\u0001\u0002', undefined, 'latin1'), zip.length - 22)
    expect(await readBytes(zip)).toMatchObject({
      entries: [{ name: 'a' }],
      complete: false,
      problems: ['it cannot be read as a zip file (invalid central directory file header signature: 0x0)'],
      visits: [['a', 0]]
    })
  })
})

describe('the parts of the file that were looked through', () => {
  const long = 64 * 1024

  test('are those of content that is longer than 64 KiB, where they are in the file', async () => {
    const front = Buffer.from('#!/bin/sh\n')
    const zip = rawZip(
      [
        { name: 'a', bytes: Buffer.alloc(long) },
        { name: 'b', bytes: Buffer.alloc(long + 1) }
      ],
      { front }
    )
    const start = front.length + 31 + long + 31
    expect((await readBytes(zip)).visited).toEqual([{ start, end: start + long + 1 }])
  })
})

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('the file is closed in the end', async () => {
  const file = path.join(await workspace(), 'a.zip')
  const open = async () => {
    const all = (await readdir('/proc/self/fd')).map(fd => readlink(`/proc/self/fd/${fd}`).catch(() => ''))
    return (await Promise.all(all)).includes(file)
  }
  for (const bytes of [rawZip([{ name: 'a' }]), Buffer.from('no zip')]) {
    await writeFile(file, bytes)
    await readPath(file)
    for (let left = 20; left > 0 && (await open()); left -= 1) await setTimeout(5)
    expect(await open()).toBe(false)
  }
})
