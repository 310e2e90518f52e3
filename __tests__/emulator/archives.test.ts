/** The packages that the emulator keeps. */

import { expect, test } from '@jest/globals'
import { Archives } from '../../emulator/archives.ts'

const MB = 1024 * 1024

test('of too many packages the oldest are forgotten, and one that is uploaded again is new', () => {
  const archives = new Archives()
  archives.keep('a', Buffer.alloc(200 * MB))
  archives.keep('b', Buffer.alloc(200 * MB))
  archives.keep('a', Buffer.alloc(200 * MB))
  archives.keep('c', Buffer.alloc(200 * MB))
  expect(['a', 'b', 'c'].filter(id => archives.get(id) !== undefined)).toEqual(['a', 'c'])
  archives.delete('a')
  archives.clear()
  expect(archives.get('c')).toBeUndefined()
})
