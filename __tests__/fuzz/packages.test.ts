/** Damaged packages and images: they are judged, within their time, and what passes holds what it states. */

import { afterAll, expect, test } from '@jest/globals'
import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { openIcon, openImage } from '../../src/inputs/images.ts'
import { PathError } from '../../src/inputs/paths.ts'
import { inspectPackage } from '../../src/package/preflight.ts'
import { ROOT } from '../../scripts/run-action.ts'
import { gif, jpeg, png } from '../support/images.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { makeZip, NO_SECRETS } from '../support/zip.ts'
import { check } from './check.ts'

const folder = await temporaryFolder()
afterAll(() => folder.remove())

const hello = path.join(ROOT, 'examples/hello-extension')
const manifest = await readFile(path.join(hello, 'codearts-extension.json'))
const files = {
  'codearts-extension.json': manifest,
  'i18n/en-us/resources.json': '{"a": "b"}',
  'scripts/execution.sh': 'echo hello\n'.repeat(200)
}
const zips = [
  await makeZip(files),
  await makeZip(files, { compress: false }),
  await makeZip({ 'codearts-extension.json': manifest, 'scripts/execution.sh': 'true' })
]

/** Where records of a zip begin, and how the fields lie in them that a reader trusts (APPNOTE.TXT, section 4.3). */
const RECORDS = ['PK\u0001\u0002', 'PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008']

const number = fc.oneof(
  fc.constantFrom(0, 1, 8, 0xff, 0xffff, 0xfffffff0, 0xffffffff, 0x80000000),
  fc.nat(1_000),
  fc.nat(0xffffffff)
)
const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

/** One change of the bytes, each place given as a part of the length. */
const change: fc.Arbitrary<(bytes: Buffer) => Buffer> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(([place, mask]) => (bytes: Buffer) => {
      const changed = Buffer.from(bytes)
      const index = Math.floor(place * bytes.length)
      changed[index] = (changed[index] ?? 0) ^ mask
      return changed
    })
  },
  fc.tuple(at, at).map(
    ([from, to]) =>
      (bytes: Buffer) =>
        cut(bytes, [0, Math.min(from, to)], [Math.max(from, to), 1])
  ),
  at.map(end => (bytes: Buffer) => cut(bytes, [0, end])),
  fc.tuple(at, fc.uint8Array({ maxLength: 40 })).map(([place, added]) => (bytes: Buffer) => {
    const index = Math.floor(place * bytes.length)
    return Buffer.concat([bytes.subarray(0, index), added, bytes.subarray(index)])
  }),
  // Pieces change places, or stand twice.
  fc.tuple(at, at, at).map(places => (bytes: Buffer) => {
    const [a = 0, b = 0, c = 0] = places.toSorted((one, other) => one - other)
    return cut(bytes, [0, a], [b, c], [a, b], [c, 1])
  }),
  fc.tuple(at, at).map(
    ([a, b]) =>
      (bytes: Buffer) =>
        cut(bytes, [0, Math.max(a, b)], [Math.min(a, b), 1])
  ),
  // A number in a record of the zip.
  fc
    .record({
      record: fc.constantFrom(...RECORDS),
      nth: fc.nat(3),
      field: fc.integer({ min: 4, max: 44 }),
      number
    })
    .map(({ record, nth, field, number: value }) => (bytes: Buffer) => {
      const changed = Buffer.from(bytes)
      let place = changed.indexOf(record, 0, 'latin1')
      for (let left = nth; left > 0 && place !== -1; left -= 1)
        place = changed.indexOf(record, place + 4, 'latin1')
      if (place === -1 || place + field + 4 > changed.length) return changed
      if (value > 0xffff) changed.writeUInt32LE(value, place + field)
      else changed.writeUInt16LE(value, place + field)
      return changed
    })
)

function cut(bytes: Buffer, ...parts: [from: number, to: number][]): Buffer {
  return Buffer.concat(
    parts.map(([from, to]) => bytes.subarray(Math.floor(from * bytes.length), Math.floor(to * bytes.length)))
  )
}

function mutated(originals: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const changes = fc.array(change, { maxLength: 3 })
  return fc
    .tuple(fc.constantFrom(...originals), changes)
    .map(([bytes, all]) => all.reduce((sofar, one) => one(sofar), bytes))
}

/** @returns the files in the directory of a zip, as a reader of its own finds them: method, checksum, packed bytes */
function entriesOf(zip: Buffer) {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const length = zip.readUInt32LE(end + 12)
  const stated = zip.readUInt32LE(end + 16)
  // Known fault: a directory of another length than stated passes, which other readers look for in the wrong place.
  const isThere = zip.toString('latin1', end - length).startsWith('PK\u0001\u0002')
  const start = isThere ? end - length : stated
  const entries = []
  for (let place = start; place < end;) {
    const local = start - stated + zip.readUInt32LE(place + 42)
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    entries.push({
      method: zip.readUInt16LE(place + 10),
      checksum: zip.readUInt32LE(place + 16),
      packed: zip.subarray(data, data + zip.readUInt32LE(place + 20))
    })
    place += 46 + zip.readUInt16LE(place + 28) + zip.readUInt16LE(place + 30) + zip.readUInt16LE(place + 32)
  }
  return entries
}

let count = 0
async function written(bytes: Buffer): Promise<string> {
  const file = path.join(folder.path, String((count += 1) % 8))
  await writeFile(file, bytes)
  return file
}

test('an undamaged package has no problem', async () => {
  for (const zip of zips) expect((await inspectPackage(await written(zip), NO_SECRETS)).problems).toEqual([])
})

check(
  'a package without problems holds what its directory states',
  { short: 500, long: 20_000 },
  mutated(zips),
  async zip => {
    const { problems } = await inspectPackage(await written(zip), NO_SECRETS)
    if (problems.length > 0) return
    for (const { method, checksum, packed } of entriesOf(zip)) {
      // Other compressions are warned of, and not read.
      if (method !== 0 && method !== 8) continue
      const content = method === 0 ? packed : inflateRawSync(packed)
      expect(crc32(content)).toBe(checksum)
    }
  }
)

const TIFF_IN_JPEG = Buffer.from(
  'ffd8ffe1001a45786966000049492a000800000001001201030001000000060000000000',
  'hex'
)
const images = [
  png(128, 128),
  jpeg(128, 128),
  gif(9, 9),
  Buffer.concat([TIFF_IN_JPEG, jpeg(9, 9).subarray(20)])
]
check('an image is opened or refused', { short: 500, long: 15_000 }, mutated(images), async image => {
  const file = await written(image)
  const { ctimeMs: changed, size } = await stat(file)
  for (const open of [openIcon, openImage]) {
    const found = { path: file, shown: 'a', name: 'a', isFolder: false, size, changed }
    const opened = await open(found).catch((error: unknown) => {
      if (!(error instanceof PathError)) throw error
    })
    if (opened === undefined) continue
    expect(image.toString('latin1')).toMatch(/^(\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a)/)
    if (opened.side === undefined) expect(opened.image.type).toBe('image/jpeg')
  }
})
