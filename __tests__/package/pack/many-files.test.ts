/** What happens to very many files. */

import fs from 'node:fs'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, jest, test } from '@jest/globals'
import { MAX_ENTRIES } from '../../../src/package/limits.ts'
import { packAndInspect } from '../../../src/package/packed-folder.ts'
import { cpuSeconds } from '../../support/cpu.ts'
import { NO_SECRETS } from '../../support/zip.ts'
import { temporaryFolder, workspace } from '../../support/workspace.ts'
import { manifestText, MANIFEST, SCRIPT } from '../preflight-support.ts'
import { LEFT_OUT, newTarget, refusal, sourceOf } from './support.ts'

const COUNT = 2_000

afterEach(() => {
  jest.restoreAllMocks()
})

/** The shortest of a few tries: what else the machine does makes one longer, never shorter. */
async function secondsFor(count: number): Promise<number> {
  const names = Array.from({ length: count }, (_, n) => path.join('node_modules', `m${n % 100}`, `f${n}.js`))
  const files = Object.fromEntries(names.map((name, n) => [name, `export const value = ${n}\n`]))
  const folder = await temporaryFolder({ [MANIFEST]: manifestText(), ...SCRIPT, ...files })
  const rules = { ...NO_SECRETS, secrets: ['a-token-that-opens-nothing'], changes: {} }
  const tries: number[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    const target = await newTarget()
    tries.push(await cpuSeconds(() => packAndInspect(sourceOf(folder.path), target, rules)))
  }
  await folder.remove()
  return Math.min(...tries)
}

test('twice as many files take about twice as long to pack and judge', async () => {
  await secondsFor(COUNT)
  const ratio = (await secondsFor(4 * COUNT)) / (await secondsFor(2 * COUNT))
  // A time that grows with the square would give four.
  expect(ratio).toBeLessThan(3)
}, 120_000)

test('links that make many folders of few are refused in seconds', async () => {
  const folder = await workspace({ a: '' })
  for (let n = 0; n < 40; n += 1) await mkdir(path.join(folder, `d${n}`))
  for (let n = 0; n < 39; n += 1)
    for (const name of ['x', 'y', 'z']) await symlink(`../d${n + 1}`, path.join(folder, `d${n}`, name))
  expect(await refusal(folder)).toBe(`:1: it holds more than ${MAX_ENTRIES} files and folders${LEFT_OUT}`)
})

test('more files than a package may have are found before any of them is read', async () => {
  const folder = await workspace()
  for (let n = 0; n < 7; n += 1) await mkdir(path.join(folder, `d${n}`))
  const names = Array.from({ length: MAX_ENTRIES }, (_, n) => path.join(folder, `d${n % 7}`, `f${n}`))
  while (names.length > 0) await Promise.all(names.splice(0, 500).map(name => writeFile(name, '')))
  await writeFile(path.join(folder, 'one-more'), '')
  const opened = jest.spyOn(fs, 'openSync')
  expect(await refusal(folder)).toBe(`:1: it holds more than 65535 files and folders${LEFT_OUT}`)
  expect(opened).not.toHaveBeenCalled()
}, 120_000)
