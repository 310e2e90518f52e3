import { randomBytes } from 'node:crypto'
import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { packFolder } from '../../../src/package/pack/pack.ts'
import { workspace } from '../../support/workspace.ts'
import { MANIFEST, namesOf, newTarget, packed, roundTrip, unpack, sourceOf } from './support.ts'

const onPosix = process.platform === 'win32' ? test.skip : test

describe('a packed folder', () => {
  test('holds the bytes of every file', async () => {
    const random = randomBytes(100_000)
    const files = {
      [MANIFEST]: '[]',
      'a/b/c.bin': random,
      empty: '',
      'text.sh': 'echo hello\n'.repeat(1_000)
    }
    const unpacked = await roundTrip(files)
    expect(Object.fromEntries(unpacked.map(({ entry, bytes }) => [entry.fileName, bytes]))).toEqual(
      Object.fromEntries(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]))
    )
  })

  test('is in the order of code units, not of any language', async () => {
    const names = await namesOf({ 'a/x': '', 'a-b': '', 'a.b': '', Z: '', ä: '', '10': '', '9': '', _: '' })
    expect(names).toEqual(['10', '9', 'Z', '_', 'a-b', 'a.b', 'a/x', 'ä'])
  })

  test('has no entries for folders', async () => {
    expect(await namesOf({ 'a/b/c': '', 'a/d': '' })).toEqual(['a/b/c', 'a/d'])
  })

  test('names files in UTF-8 as they are, composed or not', async () => {
    const names = ['\u00fc.txt', '\u4e2d\u6587/\u{1f600}', 'u\u0308.txt']
    const unpacked = await roundTrip(Object.fromEntries(names.map(name => [name, ''])))
    expect(unpacked.map(({ entry }) => entry.fileName).sort()).toEqual([...names].sort())
    expect(unpacked.map(({ entry }) => entry.generalPurposeBitFlag)).toEqual([0x0800, 0x0800, 0x0800])
  })

  test('without files is a zip without files', async () => {
    expect(await namesOf({})).toEqual([])
  })

  test('can hold many files', async () => {
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`f${n}`, String(n)]))
    const unpacked = await roundTrip(files)
    expect(
      Object.fromEntries(unpacked.map(({ entry, bytes }) => [entry.fileName, bytes.toString()]))
    ).toEqual(files)
  })

  test('can hold a large file between small ones', async () => {
    const large = Buffer.concat([randomBytes(5_000_000), Buffer.alloc(15_000_001, 'text ')])
    const unpacked = await roundTrip({ a: 'a', b: large, c: 'c' }, { executable: ['b'] })
    expect(unpacked.map(({ entry }) => entry.fileName)).toEqual(['a', 'b', 'c'])
    expect(unpacked[1]?.bytes.equals(large)).toBe(true)
    expect(unpacked[1]?.entry.crc32).toBe(crc32(large))
    expect(unpacked[1]?.entry.compressedSize).toBeLessThan(6_000_000)
  })
})

describe('an entry', () => {
  test('says nothing of the machine: the same time, no owner, no comment', async () => {
    const [file] = await roundTrip({ a: 'a' })
    expect(file?.entry).toMatchObject({
      lastModFileDate: 0x0041,
      lastModFileTime: 0,
      extraFieldLength: 0,
      fileCommentLength: 0
    })
  })

  onPosix('keeps of the mode whether the owner may execute the file', async () => {
    const folder = await workspace({ a: '', b: '', c: '', d: Buffer.alloc(20_000_000) })
    const modes = { a: 0o600, b: 0o744, c: 0o655, d: 0o700 }
    for (const [name, mode] of Object.entries(modes)) await chmod(path.join(folder, name), mode)
    const target = await newTarget()
    await packFolder(sourceOf(folder), target, {})
    const found = (await unpack(target)).map(({ entry }) => (entry.externalFileAttributes >>> 16).toString(8))
    expect(found).toEqual(['100644', '100755', '100644', '100755'])
  })

  test.each([10, 20_000_000])(
    'of %d bytes is executable on Windows when it begins as a script',
    async size => {
      const platform = Object.getOwnPropertyDescriptor(process, 'platform') ?? {}
      Object.defineProperty(process, 'platform', { ...platform, value: 'win32' })
      try {
        const files = { a: Buffer.alloc(size, '#!/bin/sh\n'), b: Buffer.alloc(size, ' #!/bin/sh') }
        const unpacked = await roundTrip(files, { executable: ['b'] })
        expect(unpacked.map(({ entry }) => (entry.externalFileAttributes >>> 16).toString(8))).toEqual([
          '100755',
          '100644'
        ])
      } finally {
        Object.defineProperty(process, 'platform', platform)
      }
    }
  )

  test.each([10, 5_000, 100_000, 3_000_000])('of %d bytes is stored when it does not shrink', async size => {
    const files = { random: randomBytes(size), text: Buffer.alloc(size, 'some text ') }
    const [random, text] = await roundTrip(files)
    expect(random?.bytes.equals(files.random)).toBe(true)
    expect(text?.bytes.equals(files.text)).toBe(true)
    expect(random?.entry).toMatchObject({ compressionMethod: 0, compressedSize: size })
    if (size > 10) expect(text?.entry.compressedSize).toBeLessThan(size / 2)
  })

  test.each([0, 100_000, 1024 * 1024, 1024 * 1024 + 1, 2 * 1024 * 1024])(
    'of %d bytes is unpacked to the same by a program that knows deflate',
    async size => {
      const content = Buffer.from(
        Array.from({ length: size / 5 + 5 }, (_, n) => `${n * n} `).join('')
      ).subarray(0, size)
      const [file] = await roundTrip({ a: content })
      expect(file?.bytes.equals(content)).toBe(true)
    }
  )

  test('states its sizes before its bytes, for readers that do not look at the end', async () => {
    const zip = await packed(await workspace({ a: 'a'.repeat(1_000) }))
    expect(zip.readUInt32LE(22)).toBe(1_000)
    expect(zip.readUInt32LE(14)).toBe(crc32('a'.repeat(1_000)))
  })
})

describe('the target', () => {
  onPosix('is for its owner only', async () => {
    const target = await newTarget()
    await packFolder(sourceOf(await workspace({ a: '' })), target, {})
    expect((await stat(target)).mode & 0o777).toBe(0o600)
  })

  test('is not part of the package, even inside of the folder', async () => {
    const folder = await workspace({ a: '' })
    const target = path.join(folder, 'package.zip')
    await packFolder(sourceOf(folder), target, {})
    expect((await unpack(target)).map(({ entry }) => entry.fileName)).toEqual(['a'])
  })

  test('that is there already is neither written nor removed', async () => {
    const target = await newTarget()
    await writeFile(target, 'other')
    await expect(packFolder(sourceOf(await workspace({ a: '' })), target, {})).rejects.toThrow('EEXIST')
    expect(await readFile(target, 'utf8')).toBe('other')
  })
})
