import path from 'node:path'
import { expect, test } from '@jest/globals'
import { packAndInspect } from '../../../src/package/packed-folder.ts'
import { cpuSeconds } from '../../support/cpu.ts'
import { NO_SECRETS } from '../../support/zip.ts'
import { temporaryFolder } from '../../support/workspace.ts'
import { manifestText, MANIFEST, SCRIPT } from '../preflight-support.ts'
import { newTarget, sourceOf } from './support.ts'

const COUNT = 2_000

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
