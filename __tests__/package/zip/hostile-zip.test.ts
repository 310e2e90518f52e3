import { NO_SECRETS } from '../../support/zip.ts'
import { open, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { inspectPackage } from '../../../src/package/preflight.ts'
import { compress } from '../../../src/package/pack/compress.ts'
import { ZipWriter } from '../../../src/package/zip/zip-writer.ts'
import { cpuSeconds } from '../../support/cpu.ts'
import { manifest } from '../../support/extension.ts'
import { workspace } from '../../support/workspace.ts'

// Packages that are made to take long, or much memory.

const MANIFEST = 'codearts-extension.json'

/** How each entry of the directory begins. */
const CENTRAL = Buffer.from('PK\u0001\u0002', 'latin1')

/** Few seconds of the processor where the time grows with the number, minutes where it grows with its square. */
const COUNT = 10_000

/** Writes a zip with entries of one content. */
async function zipOf(nameOf: (index: number) => string, count = COUNT, content = ''): Promise<string> {
  const target = path.join(await workspace(), 'hostile.zip')
  const handle = await open(target, 'wx')
  const zip = new ZipWriter(handle)
  const bytes = Buffer.from(content)
  const packed = await compress(bytes)
  const header = { mode: 0o100644, crc: crc32(bytes), size: bytes.length }
  for (let index = 0; index < count; index += 1) await zip.add({ ...header, name: nameOf(index) }, packed)
  await zip.end()
  await handle.close()
  return target
}

/** A path through many folders, none of which another path has. */
const deep = (index: number) => `${`${index.toString(36)}/`.repeat(60)}f`

describe('a package with very many files', () => {
  test.each([
    ['whose names are deep', deep, 'has no codearts-extension.json'],
    ['whose names are deep and long', (index: number) => `${index}/${deep(index)}${'x'.repeat(160)}`, ''],
    ['whose names are very deep', (index: number) => 'd/'.repeat(100) + String(index), ''],
    ['of one name', () => 'a', 'occurs twice'],
    [
      'whose names differ in case',
      (index: number) => index.toString(2).replace(/0/g, 'a').replace(/1/g, 'A'),
      ''
    ],
    [
      'that are files and folders',
      (index: number) => `a${index >> 1}${index % 2 === 0 ? '' : '/b'}`,
      'a folder at once'
    ],
    ['with control characters', (index: number) => `\u0001\u202e${index}`, 'a control character'],
    ['whose names nearly are the script', (index: number) => `${'a'.repeat(200)}${index}`, ''],
    ['that are named like manifests', (index: number) => `${index}/${MANIFEST}`, 'its manifest at'],
    ['that are translations', (index: number) => `i18n/${index}/resources.json`, '']
  ])('%s is judged in seconds', async (_what, nameOf, expected) => {
    const zip = await zipOf(nameOf)
    let found: readonly { readonly message: string }[] = []
    const seconds = await cpuSeconds(async () => {
      const { notices, problems, warnings } = await inspectPackage(zip, NO_SECRETS)
      found = [...problems, ...warnings, ...notices]
    })
    expect(seconds).toBeLessThan(30)
    expect(found.map(({ message }) => message).join('\n')).toContain(expected)
    expect(found.every(({ message }) => !/\p{Cc}/u.test(message))).toBe(true)
  })

  test('and a manifest that names a script of a similar name is judged in seconds', async () => {
    const script = 'a'.repeat(190)
    const text = JSON.stringify(manifest({ execution: { type: 'Shell', target: script } }))
    const zip = await zipOf(index => (index === 0 ? MANIFEST : `${'a'.repeat(185)}${index}`), COUNT, text)
    const seconds = await cpuSeconds(() => inspectPackage(zip, NO_SECRETS))
    expect(seconds).toBeLessThan(30)
  })
})

test('a zip whose directory is larger than is read says so', async () => {
  const { problems } = await inspectPackage(
    await zipOf(index => `${index}/`.padEnd(4_000, 'x'), 10_000),
    NO_SECRETS
  )
  expect(problems.map(({ message }) => message)).toContain('its directory has more than 33554432 bytes')
})

test('more translations than are judged are a notice', async () => {
  const { notices, problems } = await inspectPackage(
    await zipOf(index => (index === 0 ? MANIFEST : `i18n/${index}/resources.json`), 1_100, '{}'),
    NO_SECRETS
  )
  expect(notices[0]?.message).toBe(
    'it has many translations; only the first 1000, or 8388608 bytes of them, are checked here'
  )
  expect(problems.every(({ file }) => file === MANIFEST)).toBe(true)
})

test('a zip whose entries share bytes that unpack to nothing is refused, and not unpacked', async () => {
  const target = await zipOf(index => `f${index}`, 500)
  // Empty blocks of deflate: each takes five bytes and gives none.
  const empty = Buffer.from('000000ffff', 'hex')
  const blocks = Buffer.concat([Buffer.alloc(20_000_000, empty), Buffer.from('0300', 'hex')])
  const zip = await readFile(target)
  const header = zip.subarray(0, 32)
  const directory = Buffer.from(zip.subarray(zip.indexOf(CENTRAL)))
  for (let at = 0; at >= 0; at = directory.indexOf(CENTRAL, at + 1)) {
    directory.writeUInt32LE(blocks.length, at + 20)
    directory.writeUInt32LE(0, at + 42)
  }
  directory.writeUInt32LE(header.length + blocks.length, directory.length - 6)
  await writeFile(target, Buffer.concat([header, blocks, directory]))
  let told: string[] = []
  const seconds = await cpuSeconds(async () => {
    told = (await inspectPackage(target, NO_SECRETS)).problems.map(({ message }) => message)
  })
  expect(told).toContainEqual(expect.stringMatching(/more than it has, so that some must overlap/))
  expect(seconds).toBeLessThan(10)
})
