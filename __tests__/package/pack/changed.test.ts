/** Files that change while they are packed. */

import { lstatSync, truncateSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { Visit } from '../../../src/package/zip/contents.ts'
import { packFolder } from '../../../src/package/pack/pack.ts'
import { workspace } from '../../support/workspace.ts'
import { MANIFEST, newTarget, sourceOf } from './support.ts'

const onLinux = process.platform === 'linux' ? test : test.skip
const CHANGED = 'it changed while it was packed'

test('a large file that gets shorter is refused', async () => {
  const folder = await workspace({ a: 'a', large: Buffer.alloc(3_000_000) })
  const visit: Visit = ({ name }) => {
    if (name === 'large') truncateSync(path.join(folder, name), 1_500_000)
    return Promise.resolve({ add: () => undefined, end: () => undefined })
  }
  await expect(packFolder(sourceOf(folder), await newTarget(), {}, visit)).rejects.toThrow(
    `large:1: ${CHANGED}`
  )
})

// Of its own files, Linux says another size than they have.
onLinux('a manifest that is shorter than its size says is refused', async () => {
  const file = '/sys/devices/system/cpu/online'
  expect(lstatSync(file).size).toBeGreaterThan(1_000)
  const folder = await workspace({ a: 'a' })
  await symlink(file, path.join(folder, MANIFEST))
  const source = { path: folder, allowed: [folder, path.dirname(file)] }
  await expect(packFolder(source, await newTarget(), {})).rejects.toThrow(`${MANIFEST}:1: ${CHANGED}`)
})
