/** The SHA-256 of a file is that of its bytes, however many pieces it is read in. */

import { createHash } from 'node:crypto'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { sha256 } from '../../src/package/digest.ts'
import { workspace } from '../support/workspace.ts'

const PIECE = 1024 * 1024

test.each([0, 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 7])('of %d bytes', async length => {
  const bytes = Buffer.from(Array.from({ length }, (_, n) => n >> 9))
  const file = path.join(await workspace({ a: bytes }), 'a')
  expect(await sha256(file, new AbortController().signal)).toBe(
    createHash('sha256').update(bytes).digest('hex')
  )
})

test('reading ends when it has to', async () => {
  const file = path.join(await workspace({ a: 'x' }), 'a')
  const reason = new Error('It is late.')
  await expect(sha256(file, AbortSignal.abort(reason))).rejects.toBe(reason)
})
