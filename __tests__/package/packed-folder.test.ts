/** A folder is packed and inspected in one go; what can be judged of one that cannot be packed is said as well. */

import { symlink, truncate } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { MAX_UNPACKED_BYTES } from '../../src/package/limits.ts'
import { packAndInspect } from '../../src/package/packed-folder.ts'
import { workspace } from '../support/workspace.ts'
import { NO_SECRETS } from '../support/zip.ts'
import { newTarget, sourceOf } from './pack/support.ts'
import { MANIFEST, manifestText, SCRIPT } from './preflight-support.ts'

// Elsewhere a file has the bytes that it states.
const onPosix = process.platform === 'win32' ? test.skip : test

type Files = Record<string, string | Buffer>

/** @param broken names of symbolic links that lead nowhere */
async function pack(files: Files, broken: readonly string[] = [], changes = {}) {
  const folder = await workspace(files)
  for (const name of broken) await symlink('nowhere', path.join(folder, name))
  const { archive, inspection } = await packAndInspect(sourceOf(folder), await newTarget(), {
    ...NO_SECRETS,
    changes
  })
  const said = (kind: 'notices' | 'problems' | 'warnings') =>
    inspection[kind].map(({ file, line, message }) => `${file}:${line}: ${message}`)
  const { document, files: packed, visited } = inspection
  return {
    ...{ archive, packed, visited, value: document?.value },
    ...{ problems: said('problems'), warnings: said('warnings'), notices: said('notices') }
  }
}

const BROKEN =
  'link:1: it is a symbolic link that leads nowhere; .codeartsignore can leave out what the extension does not need'
const SOUND = { [MANIFEST]: manifestText(), ...SCRIPT }

describe('a folder that can be packed', () => {
  test('is told of with its files, and nothing is said of a sound one', async () => {
    const found = await pack({ ...SOUND, 'a/b': '12' })
    expect(found).toMatchObject({ problems: [], warnings: [], notices: [], visited: [] })
    expect(found.archive).toMatchObject({ size: expect.any(Number), changed: expect.any(Number) })
    expect(found.packed).toEqual([
      { name: 'a/b', size: 2 },
      { name: MANIFEST, size: manifestText().length },
      { name: 'scripts/execution.sh', size: 11 }
    ])
  })

  test('has the version that it is given', async () => {
    const found = await pack(SOUND, [], { version: '7.8.9' })
    expect([found.problems, found.value]).toEqual([[], expect.objectContaining({ version: '7.8.9' })])
  })

  test('is told of what its ignore file leaves out, and what is there by mistake', async () => {
    const found = await pack({ ...SOUND, '.codeartsignore': 'scripts/\nnothing\n', '.hidden': '' })
    expect(found.warnings).toEqual([
      `${MANIFEST}:14: execution.target is "scripts/execution.sh"; it is left out of the package by .codeartsignore`
    ])
    expect(found.notices).toContainEqual(
      ':1: it holds hidden files: ".hidden"; .codeartsignore can leave out what the extension does not need'
    )
    expect(found.notices).toHaveLength(2)
  })

  test('is warned of rules that keep nothing of it', async () => {
    const found = await pack({ ...SOUND, '.codeartsignore': 'scripts/\n!scripts/execution.sh\n' })
    expect([...found.warnings, ...found.notices].join('\n')).toContain('.codeartsignore')
  })
})

describe('a folder that cannot be packed', () => {
  test('is told of with what its manifest says as well', async () => {
    const found = await pack({ [MANIFEST]: manifestText({ version: '1' }), ...SCRIPT }, ['link'])
    expect(found).toMatchObject({ archive: undefined, packed: [], visited: [], warnings: [] })
    expect(found.problems).toEqual([expect.stringMatching(`^${MANIFEST}:7: version is "1"`), BROKEN])
    expect(found.value).toMatchObject({ version: '1' })
  })

  test('is judged as it would be packed', async () => {
    const found = await pack({ [MANIFEST]: manifestText({ version: '1' }), ...SCRIPT }, ['link'], {
      version: '2.0.0'
    })
    expect(found.problems).toEqual([BROKEN])
    expect(found.value).toMatchObject({ version: '2.0.0' })
  })

  test('lacks the manifest and the script that it lacks, as far as its files are known', async () => {
    expect((await pack({ a: '' }, ['link'])).problems).toEqual([
      ':1: it has no codearts-extension.json at its root',
      BROKEN
    ])
    expect((await pack({ [MANIFEST]: manifestText() }, ['link'])).warnings).toEqual([
      `${MANIFEST}:14: execution.target is "scripts/execution.sh"; it is no file of the package`
    ])
  })

  onPosix('of too much has its manifest judged, but not what it says of other files', async () => {
    const folder = await workspace({ [MANIFEST]: manifestText({ version: '1' }), large: '' })
    await truncate(path.join(folder, 'large'), MAX_UNPACKED_BYTES)
    const rules = { ...NO_SECRETS, changes: {} }
    const { inspection } = await packAndInspect(sourceOf(folder), await newTarget(), rules)
    expect(inspection.warnings).toEqual([])
    expect(inspection.problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      expect.stringMatching(`^${MANIFEST}: version is "1"`),
      expect.stringMatching(/^: it has more than 536870912 bytes in its files; /)
    ])
  })

  test('has its translations judged, and no other file', async () => {
    const found = await pack(
      { ...SOUND, 'i18n/en-us/resources.json': '{', 'i18n/de/resources.json': '{}', 'other.json': '{' },
      ['link']
    )
    expect(found.warnings).toEqual([expect.stringMatching(/^i18n\/en-us\/resources\.json:1: /)])
    expect(found.notices).toEqual([expect.stringMatching(/^i18n\/de\/resources\.json:1: /)])
  })

  test('has of a large translation only its size judged', async () => {
    const found = await pack({ ...SOUND, 'i18n/a.json': Buffer.alloc(1024 * 1024 + 1, '{') }, ['link'])
    expect([found.problems, found.warnings]).toEqual([
      [BROKEN],
      ['i18n/a.json:1: the file is larger than 1048576 bytes']
    ])
  })

  test('has a thousand translations judged, and says so', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`i18n/${n}.json`, '{']))
    const found = await pack({ ...SOUND, ...many }, ['link'])
    expect(found.warnings).toHaveLength(1_000)
    expect(found.notices).toEqual([
      expect.stringMatching(/^:1: it has many translations; only the first 1000/)
    ])
  })
})
