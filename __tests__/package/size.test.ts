/** How much work a package is, before it is judged: what is little needs no thread. */

import { stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { packageWork } from '../../src/package/size.ts'
import { makeZip } from '../support/zip.ts'
import { workspace } from '../support/workspace.ts'

/** What `runtime/jobs.ts` does without a thread. */
const LITTLE = 64 * 1024

const MB = 1024 * 1024
const CONTENT = { 'codearts-extension.json': '{}', 'lib/data.bin': Buffer.alloc(8 * MB, 7) }
const DOCUMENTS = { 'codearts-extension.json': '{}', 'i18n/en-us/resources.json': ' '.repeat(MB) }
const MANY = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`lib/${index}.js`, 'x']))

type Files = Readonly<Record<string, string | Buffer>>

async function folderWork(files: Files): Promise<number> {
  return packageWork({ path: await workspace(files), isFolder: true, size: 0 })
}

async function zipWork(files: Files): Promise<number> {
  const file = path.join(await workspace({}), 'package.zip')
  await writeFile(file, await makeZip(files))
  return packageWork({ path: file, isFolder: false, size: (await stat(file)).size })
}

describe.each([
  ['a folder', folderWork],
  ['a zip', zipWork]
])('%s', (_what, workOf) => {
  test('of eight megabytes that are only looked through is little work', async () => {
    expect(await workOf(CONTENT)).toBeLessThan(LITTLE)
  })

  test('with one megabyte of documents is much work', async () => {
    expect(await workOf(DOCUMENTS)).toBeGreaterThan(LITTLE)
  })

  test('of a thousand files is much work', async () => {
    expect(await workOf(MANY)).toBeGreaterThan(LITTLE)
  })
})

test('a link in a folder is much work, because what it leads to is not known', async () => {
  const folder = await workspace({ 'codearts-extension.json': '{}' })
  await symlink('nowhere', path.join(folder, 'link'))
  expect(await packageWork({ path: folder, isFolder: true, size: 0 })).toBeGreaterThan(LITTLE)
})

test('of a file that is no zip, the size counts', async () => {
  const folder = await workspace({ 'large.zip': Buffer.alloc(17 * MB), 'small.zip': 'no zip' })
  const workOf = async (name: string) => {
    const file = path.join(folder, name)
    return packageWork({ path: file, isFolder: false, size: (await stat(file)).size })
  }
  expect(await workOf('large.zip')).toBeGreaterThan(LITTLE)
  expect(await workOf('small.zip')).toBeLessThan(LITTLE)
})
