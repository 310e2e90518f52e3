/** Whoever packs a folder sees each file as it is packed, and is told what became of all. */

import { symlink } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { originOf } from '../../../src/package/pack/folder.ts'
import { packFolder } from '../../../src/package/pack/pack.ts'
import type { Visit } from '../../../src/package/zip/contents.ts'
import { workspace } from '../../support/workspace.ts'
import { MANIFEST, newTarget, sourceOf, unpack, type Files } from './support.ts'

const BLOCK = 1024 * 1024

/** Packs a folder with these files, and notes what a visitor is shown. */
async function seen(files: Files, link?: readonly [name: string, goal: string]) {
  const folder = await workspace(files)
  if (link !== undefined) await symlink(link[1], path.join(folder, link[0]))
  const shown: { name: string; origin: string | undefined; bytes: Buffer }[] = []
  const visit: Visit = ({ name }, origin) => {
    const pieces: Buffer[] = []
    return Promise.resolve({
      add: piece => void pieces.push(Buffer.from(piece)),
      end: last => void shown.push({ name, origin, bytes: Buffer.concat([...pieces, last]) })
    })
  }
  const target = await newTarget()
  const { entries } = await packFolder(sourceOf(folder), target, {}, visit)
  return { shown, entries, unpacked: await unpack(target) }
}

const LARGE = Buffer.from(Array.from({ length: 3 * BLOCK + 5 }, (_, n) => (n * 7) >> 8))

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a few bytes', Buffer.from('few')],
  ['a block', LARGE.subarray(0, BLOCK)],
  ['more than a block', LARGE.subarray(0, BLOCK + 1)],
  ['two blocks', LARGE.subarray(0, 2 * BLOCK)],
  ['many blocks', LARGE]
])('a file of %s is shown whole, and packed whole', async (_what, bytes) => {
  const { shown, entries, unpacked } = await seen({ 'a/b': bytes, z: 'z' })
  expect(shown.map(({ name }) => name)).toEqual(['a/b', 'z'])
  expect(shown[0]?.bytes.equals(bytes)).toBe(true)
  expect(unpacked[0]?.bytes.equals(bytes)).toBe(true)
  expect(entries).toEqual([
    {
      name: 'a/b',
      place: 'a/b',
      isFolder: false,
      asciiName: 'a/b',
      size: bytes.length,
      encrypted: false,
      method: 8,
      mode: 0o100644
    },
    expect.objectContaining({ name: 'z', size: 1 })
  ])
})

test('the manifest is shown first, and packed in its turn', async () => {
  const { shown, entries } = await seen({ 'a.sh': '1', [MANIFEST]: '{}', z: '3' })
  expect(shown.map(({ name }) => name)).toEqual([MANIFEST, 'a.sh', 'z'])
  expect(entries.map(({ name }) => name)).toEqual(['a.sh', MANIFEST, 'z'])
})

test('a manifest that is larger than a block is a file like others', async () => {
  const { shown, entries } = await seen({ 'a.sh': '1', [MANIFEST]: LARGE })
  expect(shown.map(({ name }) => name)).toEqual(['a.sh', MANIFEST])
  expect(entries.map(({ size }) => size)).toEqual([1, LARGE.length])
})

test('of a link, it is said what the file is called that it leads to', async () => {
  const { shown } = await seen({ 'a/.env': 'A=1' }, ['link', 'a/.env'])
  expect(shown.map(({ name, origin }) => [name, origin])).toEqual([
    ['a/.env', undefined],
    ['link', '.env']
  ])
})

test.each([
  ['a/b', '/x/b', undefined],
  ['a/b', '/x/c', 'c'],
  ['b', '/x/b', undefined]
])('%s at %s has the origin %s', (name, real, origin) => {
  const state = {} as Parameters<typeof originOf>[0]['state']
  expect(originOf({ name, path: real, size: 1, state })).toBe(origin)
})
