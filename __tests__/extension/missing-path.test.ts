/** Why a path leads to no file, where folders change while that is found out. */

import { rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { whyMissing } from '../../src/extension/missing-path.ts'
import { workspace } from '../support/workspace.ts'

test('a folder that cannot be read any more is said not to have the file', async () => {
  const root = await workspace({ 'a/b': '' })
  const folder = path.join(root, 'a')
  const mayLook = async () => {
    await rm(folder, { recursive: true })
    return true
  }
  expect(await whyMissing(path.join(folder, 'other'), root, mayLook)).toBe(
    'there is no such file or folder: a has no "other"; perhaps a checkout or build step is missing before this one'
  )
})
