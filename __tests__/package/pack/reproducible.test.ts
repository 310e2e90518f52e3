import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, chmod, cp, readFile, truncate, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { packFolder } from '../../../src/package/pack/pack.ts'
import { temporaryFolder, workspace } from '../../support/workspace.ts'
import { MANIFEST, newTarget, packed, unpack, sourceOf } from './support.ts'

const PACK = pathToFileURL(path.resolve('src/package/pack/pack.ts')).href

const FILES = {
  [MANIFEST]: '{"$schema": "a", "version": "1.0.0"}',
  'scripts/execution.sh': 'echo hello\n'.repeat(100),
  'i18n/zh-cn/resources.json': '{}'
}

/** Packs in a process of its own. */
async function packedWith(folder: string, environment: Record<string, string>): Promise<Buffer> {
  const target = await newTarget()
  const [from, to] = [folder, target].map(text => JSON.stringify(text))
  const script = `const { packFolder } = await import(${JSON.stringify(PACK)}); await packFolder({ path: ${from}, allowed: [] }, ${to}, {})`
  const options = ['--import', 'tsx', '--input-type=module', '--eval', script]
  await promisify(execFile)(process.execPath, options, { env: { ...process.env, ...environment } })
  return readFile(target)
}

describe('the same files give the same package', () => {
  test('whatever order they were made in, and when', async () => {
    const name = fc.stringMatching(/^[a-zA-Z0-9._-]{1,6}$/).filter(text => /[a-zA-Z0-9]/.test(text))
    const file = fc.tuple(fc.array(name, { maxLength: 2 }), name, fc.uint8Array({ maxLength: 300 }))
    const tree = fc.uniqueArray(
      // No folder has the name of a file, in any case.
      file.map(
        ([folders, last, bytes]) =>
          [[...folders.map(part => `${part}_d`), `${last}_f`].join('/'), bytes] as const
      ),
      { selector: ([full]) => full.toLowerCase() }
    )
    const shuffled = tree.chain(files =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }), fc.nat(2 ** 31))
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([files, others, time]) => {
        const [first, second] = [await made(files), await made(others)]
        for (const [full] of others) await utimes(path.join(second.path, full), time, time)
        expect((await packed(first.path)).equals(await packed(second.path))).toBe(true)
        await Promise.all([first.remove(), second.remove()])
      }),
      { numRuns: 40 }
    )
  })

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'])(
    'in the time zone %s',
    async TZ => {
      const folder = await workspace(FILES)
      const here = await packed(folder)
      expect((await packedWith(folder, { TZ })).equals(here)).toBe(true)
    },
    120_000
  )

  test.each(['1', '2', '8'])(
    'with %s threads',
    async UV_THREADPOOL_SIZE => {
      const large = Buffer.concat([randomBytes(3_000_000), Buffer.alloc(10_000_000, 'large ')])
      const folder = await workspace({ ...FILES, large, random: randomBytes(2_500_000), z: 'z' })
      const here = await packed(folder)
      expect((await packedWith(folder, { UV_THREADPOOL_SIZE })).equals(here)).toBe(true)
    },
    120_000
  )

  test('in a folder of another name, with modes that differ for others', async () => {
    const folder = await workspace(FILES)
    const copy = path.join(await workspace(), 'copy')
    await cp(folder, copy, { recursive: true })
    await chmod(path.join(copy, MANIFEST), 0o666)
    expect((await packed(copy)).equals(await packed(folder))).toBe(true)
  })
})

async function made(files: readonly (readonly [string, Uint8Array])[]) {
  return temporaryFolder(Object.fromEntries(files.map(([name, bytes]) => [name, Buffer.from(bytes)])))
}

test.each([100_000, 20_000_000])(
  'a file of %d bytes that changes never tears the zip: it is packed whole, or named',
  async size => {
    const folder = await workspace({ a: 'a', b: Buffer.alloc(size, 'b'), c: 'c' })
    const stop = new AbortController()
    const changing = changeUntil(stop.signal, path.join(folder, 'b'), size)
    try {
      for (let n = 0; n < 10; n += 1) {
        const target = await newTarget()
        try {
          await packFolder(sourceOf(folder), target, {})
          expect((await unpack(target)).map(({ entry }) => entry.fileName)).toEqual(['a', 'b', 'c'])
        } catch (error) {
          expect(error).toMatchObject({
            message: expect.stringMatching(/^b:1: it changed while it was packed;/)
          })
          await expect(access(target)).rejects.toThrow('ENOENT')
        }
      }
    } finally {
      stop.abort()
      await changing
    }
  },
  120_000
)

/** Makes a file empty, longer, and longer still, over and over. */
async function changeUntil(stop: AbortSignal, file: string, size: number): Promise<void> {
  for (let n = 0; !stop.aborted; n += 1) {
    if (n % 3 === 0) await truncate(file, 0)
    else await writeFile(file, Buffer.alloc(size + 1_000_000 * (n % 3), 'x'))
  }
}
