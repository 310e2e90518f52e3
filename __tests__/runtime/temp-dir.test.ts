import { access, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { makeFolder, TempDir } from '../../src/runtime/temp-dir.ts'
import { workspace } from '../support/workspace.ts'

const onLinux = process.platform === 'linux' ? test : test.skip

test('the folder is made below the one of the runner, with what is missing above, and removed', async () => {
  const parent = path.join(await workspace(), 'not', 'there')
  const tempDir = new TempDir(parent)
  const folder = await tempDir.folder()
  expect(path.dirname(folder)).toBe(parent)
  expect(await tempDir.folder()).toBe(folder)
  await tempDir.remove()
  await expect(access(folder)).rejects.toThrow('ENOENT')
})

// Node's own way to make folders never ends there.
onLinux('a folder that cannot be made is an error that names RUNNER_TEMP', async () => {
  for (const parent of ['/proc/codearts/a/b', '/proc/self/codearts', '/dev/null/a']) {
    await expect(new TempDir(parent).folder()).rejects.toThrow(
      /made in \/\w+\/.* \((Error: )?(ENOENT|ENOTDIR|EEXIST).*RUNNER_TEMP/
    )
    await new TempDir(parent).remove()
  }
})

test('a file in the place of the folder is an error that names RUNNER_TEMP', async () => {
  const folder = await workspace({ file: '' })
  await expect(new TempDir(path.join(folder, 'file')).folder()).rejects.toThrow(/RUNNER_TEMP/)
})

test('without a folder of the runner, that of the system is used', async () => {
  const tempDir = new TempDir('')
  expect(path.dirname(await tempDir.folder())).toBe(path.resolve(tmpdir()))
  await tempDir.remove()
})

test('folders are made although another process makes them at the same time', async () => {
  const folder = path.join(await workspace(), 'a', 'b', 'c')
  await Promise.all(Array.from({ length: 10 }, () => makeFolder(folder)))
  expect((await stat(folder)).isDirectory()).toBe(true)
})

test('a folder that could not be made, or is gone with the one of the runner, needs no removing', async () => {
  const root = await workspace({ file: '' })
  const never = new TempDir(path.join(root, 'file'))
  await expect(never.folder()).rejects.toThrow(/RUNNER_TEMP/)
  await never.remove()
  const gone = new TempDir(path.join(root, 'temp'))
  await gone.folder()
  await rm(path.join(root, 'temp'), { recursive: true })
  await writeFile(path.join(root, 'temp'), '')
  await gone.remove()
  expect(await readFile(path.join(root, 'temp'), 'utf8')).toBe('')
})
