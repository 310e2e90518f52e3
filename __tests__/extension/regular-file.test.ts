/** Files that are opened where they are thought to be, and nowhere else. */

import { lstatSync } from 'node:fs'
import { appendFile, lstat, symlink } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import {
  FileChangedError,
  openFile,
  readBytes,
  readFile,
  readSmallFile,
  withFile
} from '../../src/extension/regular-file.ts'
import { workspace } from '../support/workspace.ts'

const onLinux = process.platform === 'linux' ? test : test.skip

let root = ''

beforeEach(async () => {
  root = await workspace({ 'folder/file.txt': 'content' })
  await symlink(path.join(root, 'folder'), path.join(root, 'link'))
})

// The second is a platform that does not show what a process has open.
test.each(['/proc/self/fd', '/nowhere'])('by its real path, a file is opened: %s', async descriptors => {
  const { handle, size } = await openFile(path.join(root, 'folder/file.txt'), descriptors)
  expect(size).toBe(7)
  await handle.close()
})

test.each(['/proc/self/fd', '/nowhere'])('through a link, a file has changed: %s', async descriptors => {
  await expect(openFile(path.join(root, 'link/file.txt'), descriptors)).rejects.toThrow(FileChangedError)
})

test('of a file that became shorter, what is left is read', async () => {
  const { handle } = await openFile(path.join(root, 'folder/file.txt'))
  expect((await readBytes(handle, 100)).toString()).toBe('content')
  await handle.close()
})

test('a file that is written to while somebody works with it has changed', async () => {
  const file = path.join(root, 'folder/file.txt')
  const work = withFile(file, () => appendFile(file, 'more'))
  await expect(work).rejects.toThrow(FileChangedError)
})

test('a small file is read whole, unless it was written to since it was found', async () => {
  const file = path.join(root, 'folder/file.txt')
  const state = await lstat(file)
  expect(readSmallFile(file, state).bytes.toString()).toBe('content')
  await appendFile(file, 'more')
  expect(() => readSmallFile(file, state)).toThrow(FileChangedError)
})

// Of its own files, Linux says another size than they have.
onLinux('a small file that is shorter than its size says has changed', () => {
  const file = '/sys/devices/system/cpu/online'
  expect(() => readSmallFile(file, lstatSync(file))).toThrow(FileChangedError)
})

test('what is no file is not read', async () => {
  await expect(readFile(path.join(root, 'folder'), 100)).rejects.toMatchObject({ code: 'no file' })
})
