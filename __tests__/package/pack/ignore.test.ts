import { createHook } from 'node:async_hooks'
import { execFile } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { cpuSeconds } from '../../support/cpu.ts'
import { workspace } from '../../support/workspace.ts'
import { IgnoreRules } from '../../../src/package/pack/ignore-file.ts'
import { packFolder } from '../../../src/package/pack/pack.ts'
import { packAndInspect } from '../../../src/package/packed-folder.ts'
import { MANIFEST, namesOf, newTarget, packed, refusal, sourceOf, unpack } from './support.ts'

const onPosix = process.platform === 'win32' ? test.skip : test

/** What is left of these files with these patterns. */
async function left(patterns: string, names: readonly string[]): Promise<string[]> {
  const files = Object.fromEntries(names.map(name => [name, '']))
  return namesOf({ ...files, '.codeartsignore': patterns })
}

/** How many folders are opened while a folder is packed. */
async function foldersOpened(folder: string): Promise<number> {
  let count = 0
  const hook = createHook({ init: (_id, type) => (count += type === 'DIRHANDLE' ? 1 : 0) }).enable()
  await packed(folder).finally(() => hook.disable())
  return count
}

describe('.codeartsignore', () => {
  test.each([
    ['a name', 'a', ['a', 'b', 'c/a', 'd/a/e'], ['b']],
    ['a path from the root', '/a', ['a', 'c/a'], ['c/a']],
    ['a folder only', 'a/', ['a/b', 'c/a'], ['c/a']],
    ['a wildcard', '*.md', ['a.md', 'b/c.md', 'd.mdx'], ['d.mdx']],
    ['folders of any depth', 'a/**/z', ['a/z', 'a/b/c/z', 'a/y'], ['a/y']],
    ['all but some', '*.md\n!keep.md', ['a.md', 'keep.md', 'b/keep.md'], ['b/keep.md', 'keep.md']],
    ['nothing below what is left out', 'a\n!a/keep', ['a/keep', 'b'], ['b']],
    ['all but some of a folder', 'a/*\n!a/keep', ['a/keep', 'a/b'], ['a/keep']],
    ['comments and empty lines', '# a\n\nb\r\n', ['# a', 'a', 'b'], ['# a', 'a']],
    ['names in their case', 'A', ['A', 'b/a'], ['b/a']],
    ['names with a byte order mark before', '\u{feff}a', ['a', 'b'], ['b']]
  ])('leaves out %s', async (_what, patterns, names, expected) => {
    expect(await left(patterns, names)).toEqual(expected)
  })

  test.each([
    ['*', 1],
    ['# all of JSON\n*.json\nb', 2],
    [`!*.json\n${MANIFEST}\n*.sh`, 2]
  ])('that leaves out the manifest is refused at the line that does (%j)', async (patterns, line) => {
    const folder = await workspace({ '.codeartsignore': patterns, [MANIFEST]: '', b: '' })
    expect(await refusal(folder)).toBe(
      `.codeartsignore:${line}: it leaves out ${MANIFEST}, which every package needs; add the line !${MANIFEST} at its end`
    )
  })

  test('may leave out all and take the manifest back', async () => {
    expect(await left(`*\n!${MANIFEST}`, [MANIFEST, `a/${MANIFEST}`, 'b'])).toEqual([MANIFEST])
  })

  test('tells patterns that match nothing, each at its line', async () => {
    const patterns = ['# none', 'a', 'nothing', '*.none', '[', 'n/', '!n/keep', 'n/inside', '!back', 'n']
    const folder = await workspace({ '.codeartsignore': patterns.join('\n'), a: '', b: '', 'n/keep': '' })
    const { ignored: rules } = await packFolder(sourceOf(folder), await newTarget(), {})
    expect(rules.notices()).toEqual([
      { file: '.codeartsignore', line: 3, message: 'the pattern "nothing" matches nothing in the folder' },
      { file: '.codeartsignore', line: 4, message: 'the pattern "*.none" matches nothing in the folder' },
      { file: '.codeartsignore', line: 5, message: 'the pattern "[" matches nothing in the folder' },
      {
        file: '.codeartsignore',
        line: 7,
        message: 'the pattern "!n/keep" takes nothing back, because "n/" is left out as a whole'
      },
      { file: '.codeartsignore', line: 9, message: 'the pattern "!back" matches nothing in the folder' }
    ])
  })

  test.each([
    ['blank lines, with white space or without', '\n  \n\t\r\n\r\na', []],
    ['a pattern that ends in CRLF', 'a\r\n', []],
    ['a CR within a pattern', 'a\n a\rb', ['the pattern "a b" matches nothing in the folder']],
    ['the longest pattern', `a\n${'x'.repeat(500)}`, [expect.stringContaining('matches nothing')]],
    [
      'a pattern from the root that takes nothing back',
      'a\nn\n!/n/keep',
      ['the pattern "!/n/keep" takes nothing back, because "n/" is left out as a whole']
    ],
    [
      'a pattern that only begins like a file that is left out',
      'a\n!ab',
      ['the pattern "!ab" matches nothing in the folder']
    ],
    ['a pattern that looks into a folder', 'a\nn\nn/keep', []]
  ])('is remarked on for %s', async (_what, patterns, notices) => {
    const folder = await workspace({ '.codeartsignore': patterns, a: '', b: '', 'n/keep': '' })
    const { ignored: rules } = await packFolder(sourceOf(folder), await newTarget(), {})
    expect([rules.notices().map(({ message }) => message), rules.warnings()]).toEqual([notices, []])
  })

  test.each([
    [`b\n${MANIFEST}\n${MANIFEST}/`, 2],
    [`*\nb`, 1]
  ])('that leaves out the manifest is refused at the line that does: %j', async (patterns, line) => {
    const folder = await workspace({ '.codeartsignore': patterns, [MANIFEST]: '{}' })
    expect(await refusal(folder)).toBe(
      `.codeartsignore:${line}: it leaves out ${MANIFEST}, which every package needs; add the line !${MANIFEST} at its end`
    )
  })

  test('of which a pattern is too long is refused at its line', async () => {
    const folder = await workspace({ '.codeartsignore': `a\n${'x'.repeat(501)}`, a: '' })
    expect(await refusal(folder)).toBe('.codeartsignore:2: a pattern is longer than 500 characters')
  })

  test('itself is left out', async () => {
    expect(await left('', ['a'])).toEqual(['a'])
  })

  test('below the root is warned of, because it has no effect', async () => {
    const folder = await workspace({ 'a/.codeartsignore': 'secret.key', 'a/secret.key': '' })
    const target = await newTarget()
    const { ignored: rules } = await packFolder(sourceOf(folder), target, {})
    expect(rules.warnings()).toEqual([
      {
        file: 'a/.codeartsignore',
        line: 1,
        message: 'only the .codeartsignore at the root of a package is used; this one leaves out nothing'
      }
    ])
    expect((await unpack(target)).map(({ entry }) => entry.fileName)).toEqual(['a/secret.key'])
  })

  test('below the root may be left out', async () => {
    expect(await left('a/.codeartsignore', ['a/.codeartsignore', 'a/b'])).toEqual(['a/b'])
  })

  test.each([
    ['one pattern', `a\n[${'[:'.repeat(100_000)}`, 'a pattern is longer than 500 characters'],
    ['many patterns', `#\n${'b\n'.repeat(1_001)}`, 'there are more than 1000 patterns up to this line']
  ])('is refused with too much, at its line: %s', async (_what, patterns, message) => {
    const folder = await workspace({ '.codeartsignore': patterns, a: '' })
    const line = patterns.split('\n').length - (patterns.endsWith('\n') ? 1 : 0)
    expect(await refusal(folder)).toBe(`.codeartsignore:${line}: ${message}`)
  })

  test.each(['# * * * * * a comment', '**/test/**/fixtures/**/*.snap*', '', '   '])(
    'takes a line like %j',
    async line => {
      expect(await left(`${line}\nb`, ['a', 'b', 'x/test/y/fixtures/z/a.snap1'])).toContain('a')
    }
  )

  test('takes the most costly patterns that are allowed in seconds', async () => {
    const name = 'a'.repeat(250)
    const names = Array.from({ length: 20 }, (_, index) => `${index}/${name}`)
    const seconds = await cpuSeconds(async () => {
      expect(await left(`${'*a'.repeat(249)}b\n`.repeat(20), names)).toHaveLength(20)
    })
    expect(seconds).toBeLessThan(20)
  })

  test('cannot bring back what belongs to Git', async () => {
    const names = ['.git/config', 'a/.git', 'b/.git/HEAD', '.gitignore', 'c.git']
    expect(await left('!.git\n!.git/**', names)).toEqual(['.gitignore', 'c.git'])
  })

  test('keeps symbolic links that it lists from being in the way', async () => {
    const folder = await workspace({ '.codeartsignore': 'node_modules', a: '' })
    await mkdir(path.join(folder, 'node_modules'))
    await symlink('a', path.join(folder, 'node_modules', 'link'))
    expect(await refusal(folder)).toBe('not refused')
  })

  test('keeps folders that it lists from being opened at all', async () => {
    const files = {
      '.codeartsignore': 'node_modules/',
      a: '',
      'node_modules/b/c': '',
      'node_modules/d/e': ''
    }
    expect(await foldersOpened(await workspace({ ...files, 'f/g': '' }))).toBe(2)
  })

  test('of 1 MB is taken, a larger one is not', async () => {
    const patterns = (bytes: number) => 'a\n#'.padEnd(bytes, 'x')
    expect(await left(patterns(1024 * 1024), ['a', 'b'])).toEqual(['b'])
    const folder = await workspace({ '.codeartsignore': patterns(1024 * 1024 + 1) })
    expect(await refusal(folder)).toBe('.codeartsignore:1: it is larger than 1048576 bytes')
  })

  test('that is not UTF-8 is refused, as PowerShell writes it', async () => {
    const folder = await workspace({ '.codeartsignore': Buffer.from('\u{feff}a', 'utf16le') })
    expect(await refusal(folder)).toBe('.codeartsignore:1: it is not UTF-8')
  })

  test('that is a folder is refused', async () => {
    const folder = await workspace({ '.codeartsignore/a': '' })
    expect(await refusal(folder)).toBe('.codeartsignore:1: it cannot be read; it has to be a file')
  })

  onPosix('may be a symbolic link within the workspace', async () => {
    const folder = await workspace({ patterns: 'b\npatterns', a: '', b: '' })
    await symlink('patterns', path.join(folder, '.codeartsignore'))
    const target = await newTarget()
    await packFolder(sourceOf(folder), target, {})
    expect((await unpack(target)).map(({ entry }) => entry.fileName)).toEqual(['a'])
  })

  onPosix('that is a symbolic link out of the workspace is refused', async () => {
    const folder = await workspace({ a: '' })
    const other = await workspace({ patterns: 'a' })
    await symlink(path.join(other, 'patterns'), path.join(folder, '.codeartsignore'))
    expect(await refusal(folder)).toBe(
      '.codeartsignore:1: it is a symbolic link that leads out of the workspace'
    )
  })

  onPosix('that is a pipe is refused without waiting for it', async () => {
    const folder = await workspace()
    await promisify(execFile)('mkfifo', [path.join(folder, '.codeartsignore')])
    expect(await refusal(folder)).toBe('.codeartsignore:1: it cannot be read; it has to be a file')
  })
})

test('of very many files that are left out, the first are remembered', async () => {
  const rules = await IgnoreRules.read(sourceOf(await workspace({ '.codeartsignore': 'x*\n' })))
  const names = Array.from({ length: 10_001 }, (_, index) => `x${String(index)}`)
  expect(names.every(name => rules.leavesOut(name, false))).toBe(true)
  expect(rules.leftOut).toEqual(names.slice(0, 10_000))
})

describe('a folder that cannot be packed', () => {
  const judge = async (files: Record<string, string | Buffer>) => {
    const folder = sourceOf(await workspace(files))
    const rules = { secrets: [], allowFiles: '', changes: {} }
    const { archive, inspection } = await packAndInspect(folder, await newTarget(), rules)
    expect(archive).toBeUndefined()
    return inspection.problems.map(({ file, message }) => `${file}: ${message}`)
  }

  test('for its patterns is judged as far as it can be, with a manifest or without', async () => {
    const broken = { '.codeartsignore': Buffer.from([0xff]) }
    const unusable = '.codeartsignore: it is not UTF-8'
    expect(await judge(broken)).toEqual([unusable])
    const found = await judge({ ...broken, [MANIFEST]: '{' })
    expect(found.at(-1)).toBe(unusable)
    expect(found[0]).toMatch(new RegExp(`^${MANIFEST}: `))
  })

  onPosix('for a link is judged with its translations', async () => {
    const folder = { [MANIFEST]: '{', 'i18n/en-us/resources.json': '[' }
    const root = await workspace(folder)
    await symlink('nowhere', path.join(root, 'link'))
    const rules = { secrets: [], allowFiles: '', changes: {} }
    const { problems, warnings } = (await packAndInspect(sourceOf(root), await newTarget(), rules)).inspection
    expect(new Set([...problems, ...warnings].map(({ file }) => file))).toEqual(
      new Set([MANIFEST, 'i18n/en-us/resources.json', 'link'])
    )
  })
})
