import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { inspectPackage } from '../../src/package/preflight.ts'
import { manifest, packed } from '../support/extension.ts'
import { workspace } from '../support/workspace.ts'
import { makeZip, renamed, NO_SECRETS } from '../support/zip.ts'
import { inspect, MANIFEST, manifestText, named, SCRIPT } from './preflight-support.ts'

describe('a package', () => {
  test('that is sound gives its manifest, and nothing is found', async () => {
    expect(await inspect(await packed())).toEqual({
      document: expect.objectContaining({ value: manifest() }),
      files: [
        { name: MANIFEST, size: expect.any(Number) },
        { name: 'scripts/execution.sh', size: 11 }
      ],
      visited: [],
      problems: [],
      warnings: [],
      notices: []
    })
  })

  test('may hold more files', async () => {
    const zip = await makeZip({
      'README.md': '',
      'lib/a/b.sh': 'b',
      [MANIFEST]: manifestText(),
      ...SCRIPT
    })
    expect(await inspect(zip)).toMatchObject({ problems: [], notices: [] })
  })

  test('may hold folders, which are no files of it', async () => {
    const { files, notices, problems } = await inspect(await named('a/', '.hidden'))
    expect(files.map(({ name }) => name)).toEqual(['.hidden', MANIFEST, 'scripts/execution.sh'])
    // The folder that it was made of is not known, and so no ignore file is named.
    expect([problems, notices]).toEqual([
      [],
      [{ file: '', line: 1, message: 'it holds hidden files: ".hidden"' }]
    ])
  })

  test('may be stored without compression', async () => {
    const zip = await makeZip({ [MANIFEST]: manifestText(), ...SCRIPT }, { compress: false })
    expect(await inspect(zip)).toMatchObject({ problems: [], notices: [] })
  })

  test('tells everything that is wrong with it in one run', async () => {
    const files = {
      [MANIFEST]: manifestText({ version: '1' }),
      'i18n/en-us/resources.json': '{',
      'b.sh': 'b',
      'a.sh': '../../etc'
    }
    const { document, problems, warnings } = await inspect(renamed(await makeZip(files), 'b.sh', '/.sh'))
    expect(document?.value).toMatchObject({ version: '1' })
    expect(problems).toEqual([
      { file: '', line: 1, message: expect.stringContaining('is an absolute path') },
      { file: MANIFEST, line: 7, message: expect.stringMatching(/^version is "1"/) }
    ])
    expect(warnings).toEqual([
      {
        file: MANIFEST,
        line: 14,
        message: expect.stringMatching(/^execution.target is .*no file of the package/)
      },
      { file: 'i18n/en-us/resources.json', line: 1, message: expect.stringContaining('}') }
    ])
  })

  test('tells a hundred warnings of a file at most, and counts the others', async () => {
    const inputs = Array.from({ length: 150 }, () => ({}))
    const { warnings } = await inspect(await makeZip({ [MANIFEST]: manifestText({ inputs }), ...SCRIPT }))
    expect(warnings).toHaveLength(100)
    expect(warnings.at(-1)?.message).toBe('51 more like these are not listed')
  })

  test('tells a hundred notices of a file at most', async () => {
    const texts = JSON.stringify(
      Array.from({ length: 101 }, () => 1).reduce((all, one, key) => ({ ...all, [key]: one }), {})
    )
    const files = { [MANIFEST]: manifestText(), ...SCRIPT, 'i18n/en-us/resources.json': texts }
    expect((await inspect(await makeZip(files))).notices).toHaveLength(100)
  })

  test('gives its manifest also when something else is wrong', async () => {
    const zip = await makeZip({ [MANIFEST]: manifestText(), ...SCRIPT, 'i18n/en-us/resources.json': '' })
    expect((await inspect(zip)).document).toBeDefined()
  })
})

describe('a file', () => {
  test.each([
    ['a text', Buffer.from('not a zip')],
    ['a page', Buffer.from('<!doctype html>'.padEnd(5_000))],
    ['the start of a zip', Buffer.from('PK\u0003\u0004', 'latin1')],
    ['zeros', Buffer.alloc(10_000)]
  ])('that is %s is no zip', async (_what, content) => {
    expect(await inspect(content)).toEqual({
      document: undefined,
      files: [],
      visited: [],
      problems: [{ file: '', line: 1, message: expect.stringMatching(/^it is not a zip file \(.*\)$/) }],
      warnings: [],
      notices: []
    })
  })

  test('that was cut off is no zip', async () => {
    const zip = await packed()
    const { problems } = await inspect(zip.subarray(0, zip.length - 30))
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('is not a zip file') })
    ])
  })

  test('whose start was cut off cannot be read', async () => {
    const { problems } = await inspect((await packed()).subarray(50))
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^it cannot be read as a zip/) })
    ])
  })

  test('that is gone is no zip', async () => {
    const { problems } = await inspectPackage(path.join(await workspace(), 'none.zip'), NO_SECRETS)
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('is not a zip file') })
    ])
  })
})

describe('a translation in a package', () => {
  test('of an unexpected name is worth a notice', async () => {
    const zip = await makeZip({ [MANIFEST]: manifestText(), ...SCRIPT, 'i18n/zh-cn/resource.json': '{}' })
    const file = 'i18n/zh-cn/resource.json'
    expect(await inspect(zip)).toMatchObject({
      problems: [],
      notices: [{ file, line: 1, message: expect.stringContaining('resources.json') }]
    })
  })

  test('with a value that is no text is worth a notice at its line', async () => {
    const zip = await makeZip({
      [MANIFEST]: manifestText(),
      ...SCRIPT,
      'i18n/zh-cn/resources.json': '{\n"a": 1}'
    })
    const file = 'i18n/zh-cn/resources.json'
    expect(await inspect(zip)).toMatchObject({ problems: [], notices: [{ file, line: 2 }] })
  })
})
