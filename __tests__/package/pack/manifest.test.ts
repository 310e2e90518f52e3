import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ManifestChanges } from '../../../src/package/pack/manifest-edit.ts'
import { manifest } from '../../support/extension.ts'
import { workspace } from '../../support/workspace.ts'
import { MANIFEST, packed, roundTrip, type Files } from './support.ts'

/** What the manifest says in the package. */
async function packedManifest(content: Files[string], changes: ManifestChanges = {}): Promise<string> {
  const [file] = await roundTrip({ [MANIFEST]: content }, { changes })
  return file?.bytes.toString() ?? ''
}

describe('changes', () => {
  const changes = { version: '2.0.0', versionDescription: 'New' }

  test('are written where the fields stand, and nothing else is touched', async () => {
    const others = '"a": [1,\n 2.50, 12345678901234567890, 1e999]'
    const text = `{\n\t"version" : "1.0.0" ,\n ${others}, "versionDescription":"Old"}\n\n`
    expect(await packedManifest(text, changes)).toBe(
      `{\n\t"version" : "2.0.0" ,\n ${others}, "versionDescription":"New"}\n\n`
    )
  })

  test('of fields that are missing go to a line that is there', async () => {
    expect(await packedManifest('{\n  "name": "a"\n}\n', changes)).toBe(
      '{\n  "name": "a","version": "2.0.0","versionDescription": "New"\n}\n'
    )
  })

  test('go into an empty manifest', async () => {
    expect(await packedManifest('{\n}', changes)).toBe('{"version": "2.0.0","versionDescription": "New"\n}')
  })

  test('are only those that are given', async () => {
    const text = '{"version": "1.0.0", "versionDescription": "Old"}'
    expect(await packedManifest(text, {})).toBe(text)
    expect(await packedManifest(text, { version: '2.0.0', versionDescription: undefined })).toBe(
      '{"version": "2.0.0", "versionDescription": "Old"}'
    )
    expect(await packedManifest(text, { versionDescription: '' })).toBe(
      '{"version": "1.0.0", "versionDescription": ""}'
    )
  })

  test('are made at the root only', async () => {
    expect(await packedManifest('{"a": {"version": "1"}, "version": "1"}', { version: '2.0.0' })).toBe(
      '{"a": {"version": "1"}, "version": "2.0.0"}'
    )
  })

  test('may be any text', async () => {
    const description = 'Says "hello"\\\r\nand \u2028 \u{1f600}'
    const text = await packedManifest('{\n}', { versionDescription: description })
    expect(JSON.parse(text)).toEqual({ versionDescription: description })
    expect(text.split(/\r\n|\n|\r/)).toHaveLength(2)
  })

  test('take the place of a value over several lines without moving what follows', async () => {
    const text = await packedManifest('{\n"version": {\n"a":\n1},\n"b": 1}', { version: '2.0.0' })
    expect(JSON.parse(text)).toEqual({ version: '2.0.0', b: 1 })
    expect(text.split('\n')[4]).toBe('"b": 1}')
  })

  test('are not written into the file', async () => {
    const folder = await workspace({ [MANIFEST]: '{"version": "1.0.0", "$schema": "a"}' })
    await packed(folder, changes)
    expect(await readFile(path.join(folder, MANIFEST), 'utf8')).toBe('{"version": "1.0.0", "$schema": "a"}')
  })

  test('leave manifests further down alone', async () => {
    const [file] = await roundTrip({ [`a/${MANIFEST}`]: '{"version": "1", "$schema": "a"}' }, { changes })
    expect(file?.bytes.toString()).toBe('{"version": "1", "$schema": "a"}')
  })
})

describe('the key $schema', () => {
  test.each([
    ['first', '{\n  "$schema": "a b",\n  "name": "a"\n}', '{\n  \n  "name": "a"\n}'],
    ['last', '{\n  "name": "a",\n  "$schema": "a"\n}', '{\n  "name": "a"\n  \n}'],
    ['in the middle', '{\r\n"a": 1,\r\n"$schema": 2,\r\n"b": 3}', '{\r\n"a": 1\r\n,\r\n"b": 3}'],
    ['alone', '{ "$schema": "a" }', '{ }'],
    ['on one line', '{"$schema": "a", "name": "b"}', '{"name": "b"}']
  ])('that stands %s goes, its line stays', async (_where, text, expected) => {
    expect(await packedManifest(text)).toBe(expected)
  })

  test('that stands further down stays', async () => {
    expect(await packedManifest('{"a": {"$schema": "a"}}')).toBe('{"a": {"$schema": "a"}}')
  })
})

test('every line keeps its number, whatever is changed', async () => {
  const space = fc.stringMatching(/^[ \t\n]{0,3}$/)
  const keys = fc.shuffledSubarray(['$schema', 'version', 'versionDescription', 'name', 'category'], {
    minLength: 1
  })
  const change = fc.option(fc.string(), { nil: undefined })
  const changed = fc.record({ version: change, versionDescription: change })
  await fc.assert(
    fc.asyncProperty(
      keys,
      fc.array(fc.record({ a: fc.string(), b: fc.integer() })),
      space,
      changed,
      async (names, value, gap, changes) => {
        const json = JSON.stringify(value, null, 1)
        const text = `{${names.map(name => `${gap}"${name}"${gap}:${gap}${json}${gap}`).join(',')}}`
        const after = await packedManifest(text, changes)
        expect(after.split('\n')).toHaveLength(text.split('\n').length)
        const given = Object.entries(changes).filter(([, wanted]) => wanted !== undefined)
        const { $schema: _, ...rest } = JSON.parse(text) as Record<string, unknown>
        expect(JSON.parse(after)).toEqual({ ...rest, ...Object.fromEntries(given) })
        for (const name of names.filter(
          other => !['$schema', ...given.map(([key]) => key)].includes(other)
        )) {
          expect(lineOf(after, name)).toBe(lineOf(text, name))
        }
      }
    ),
    { numRuns: 60 }
  )
})

/** The line of a key; a value may have the same text. */
function lineOf(text: string, key: string): number {
  return text.slice(0, text.search(new RegExp(`"${key}"\\s*:`))).split('\n').length
}

describe('a manifest', () => {
  test.each([
    ['with a comment', '{"version": "1.0.0", // why\n"$schema": "a"}'],
    ['with a comma too many', '{"version": "1.0.0", "$schema": "a",}'],
    ['that is a list', '["version"]'],
    ['that is a text', '"version"'],
    ['that is null', 'null'],
    ['that is empty', ''],
    ['with a key twice', '{"version": "1.0.0", "version": "1.0.1"}'],
    ['with $schema twice', '{"$schema": "a", "$schema": "b"}'],
    ['nested deeply', `{"a": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['of more than 1 MB', `{"version": "1.0.0"}${' '.repeat(1024 * 1024)}`]
  ])('%s is packed as it is, for the check to find', async (_what, text) => {
    expect(await packedManifest(text, { version: '2.0.0' })).toBe(text)
  })

  test('that is not UTF-8 is packed as it is', async () => {
    const bytes = Buffer.from('{"name": "\u00fc", "version": "1.0.0"}', 'latin1')
    const [file] = await roundTrip({ [MANIFEST]: bytes }, { changes: { version: '2.0.0' } })
    expect(file?.bytes.equals(bytes)).toBe(true)
  })

  test('loses a byte order mark, which JSON does not have', async () => {
    expect(await packedManifest('\u{feff}{"version": "1.0.0"}')).toBe('{"version": "1.0.0"}')
  })

  test('that nothing is to be done to is packed byte by byte', async () => {
    const text = JSON.stringify(manifest({ description: '\u4e2d\u6587 \u2028' }), null, '\t').replaceAll(
      '\n',
      '\r\n'
    )
    expect(await packedManifest(text)).toBe(text)
  })
})
