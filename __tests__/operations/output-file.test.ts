import { expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readdir, readFile, realpath, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { newPlace, writePackage } from '../../src/operations/shared/output-file.ts'
import { workspace } from '../support/workspace.ts'

/** What becomes of a package that cannot be kept. */

const CONTENT = 'a package'.repeat(200_000)

async function setUp() {
  const root = await workspace({ 'made.zip': CONTENT, 'out/kept.zip': 'older' })
  const sha256 = createHash('sha256').update(CONTENT).digest('hex')
  const file = { path: path.join(root, 'made.zip'), sha256 }
  return { root, file, target: path.join(root, 'out/kept.zip') }
}

const unharmed = async (root: string) => {
  expect(await readdir(path.join(root, 'out'))).toEqual(['kept.zip'])
  expect(await readFile(path.join(root, 'out/kept.zip'), 'utf8')).toBe('older')
}

test('a package is copied whole', async () => {
  const { root, file, target } = await setUp()
  await writePackage(file, target, new AbortController().signal)
  expect(await readFile(target, 'utf8')).toBe(CONTENT)
  expect(await readdir(path.join(root, 'out'))).toEqual(['kept.zip'])
})

test('a package that is another one by now is not kept', async () => {
  const { root, file, target } = await setUp()
  const writing = writePackage({ ...file, sha256: '0'.repeat(64) }, target, new AbortController().signal)
  await expect(writing).rejects.toThrow(
    /cannot be kept as ".*kept\.zip": the package changed while it was read/
  )
  await unharmed(root)
})

test('a step that ends copies no further, and leaves what was there', async () => {
  const { root, file, target } = await setUp()
  const writing = writePackage(file, target, AbortSignal.abort(new Error('cancelled')))
  await expect(writing).rejects.toThrow('cancelled')
  await unharmed(root)
})

test('a place below a file is an error that names it', async () => {
  const { root, file } = await setUp()
  const writing = writePackage(file, path.join(root, 'made.zip/kept.zip'), new AbortController().signal)
  await expect(writing).rejects.toThrow(
    /cannot be kept as ".*made\.zip\/kept\.zip": E\w+: .*See that the folder/
  )
})

test('a folder that became a link meanwhile gets no package', async () => {
  const { root, file } = await setUp()
  await symlink(path.join(root, 'out'), path.join(root, 'link'))
  const writing = writePackage(file, path.join(root, 'link/kept.zip'), new AbortController().signal)
  await expect(writing).rejects.toThrow(/kept\.zip": its folder was replaced meanwhile\./)
  await unharmed(root)
})

test('without a folder of the runner, a package has its place in that of the system', async () => {
  const place = await newPlace('', 'a.zip')
  expect(path.dirname(path.dirname(place))).toBe(await realpath(tmpdir()))
  expect(path.basename(place)).toBe('a.zip')
})
