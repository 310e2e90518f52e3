/** Files that are opened where they are thought to be, and nowhere else. */

import { symlink } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { FileChangedError, openFile, readBytes } from '../../src/extension/regular-file.ts'
import { workspace } from '../support/workspace.ts'

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
