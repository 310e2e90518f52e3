/** Which of the extensions that were found are asked for, and what is said of the others. */

import { describe, expect, test } from '@jest/globals'
import type { Wanted } from '../../src/discovery/read-manifests.ts'
import { findTwins } from '../../src/discovery/twins.ts'
import { cpuSeconds } from '../support/cpu.ts'
import { workspace } from '../support/workspace.ts'
import { found, named } from './repository.ts'

const MANIFEST = 'codearts-extension.json'

/** A workspace with these extensions, each named like its folder. */
function extensions(...folders: readonly string[]): Promise<string> {
  const files = folders.map(folder => [`${folder}/${MANIFEST}`, named(folder.replaceAll('/', '_'))])
  return workspace(Object.fromEntries(files) as Record<string, string>)
}

/** The paths of those that are left, and the globs that match nothing. */
async function left(root: string, wanted: Partial<Wanted>, base = '.') {
  const { wanted: kept, unmatched } = await found(root, base, wanted)
  return { paths: kept.map(({ path }) => path), unmatched }
}

describe('exclude', () => {
  const FOLDERS = ['a', 'a/b', 'c/test', 'c/test2', 'd']

  test.each([
    ['a', ['c/test', 'c/test2', 'd']],
    ['a/', ['c/test', 'c/test2', 'd']],
    ['./a', ['c/test', 'c/test2', 'd']],
    ['a/b', ['a', 'c/test', 'c/test2', 'd']],
    ['a/**', ['c/test', 'c/test2', 'd']],
    ['**/test', ['a', 'a/b', 'c/test2', 'd']],
    ['c/test?', ['a', 'a/b', 'c/test', 'd']],
    ['c/*', ['a', 'a/b', 'd']],
    [`d/${MANIFEST}`, ['a', 'a/b', 'c/test', 'c/test2']],
    ['a\nd\n\n', ['c/test', 'c/test2']],
    ['a\r\nd', ['c/test', 'c/test2']],
    ['**', []]
  ])('%j leaves out what it names, and what is below', async (exclude, paths) => {
    expect(await left(await extensions(...FOLDERS), { exclude })).toEqual({ paths, unmatched: [] })
  })

  test('names each glob that matches nothing', async () => {
    const root = await extensions('a', 'd')
    expect(await left(root, { exclude: 'A\na\nb/**\n[' })).toEqual({
      paths: ['d'],
      unmatched: ['A', 'b/**', '[']
    })
  })

  test('is relative to the folder that is searched', async () => {
    const root = await extensions('a', 'c/a', 'c/d')
    expect(await left(root, { exclude: 'a' }, 'c')).toEqual({ paths: ['c/d'], unmatched: [] })
  })

  test('leaves out what is broken as well', async () => {
    const root = await workspace({ [`a/${MANIFEST}`]: '{', [`b/${MANIFEST}`]: named('b') })
    expect(await found(root, '.', { exclude: 'a' })).toMatchObject({ problems: [], warnings: [] })
  })

  test('takes the changes of files away that it names', async () => {
    const root = await extensions('a', 'b')
    const changed = ['a/README.md', 'b/README.md', 'b/run.sh']
    expect(await left(root, { exclude: '**/*.md', changed })).toEqual({ paths: ['b'], unmatched: [] })
  })

  test('gives the files of an extension that it names to none around it', async () => {
    const root = await extensions('a', 'a/b')
    expect((await left(root, { exclude: 'a/b', changed: ['a/b/run.sh'] })).paths).toEqual([])
  })

  test('matches what git ignores without being told that it matches nothing', async () => {
    const root = await extensions('a', 'dist')
    expect(await left(root, { exclude: 'dist', ignored: ['dist'] })).toEqual({ paths: ['a'], unmatched: [] })
  })

  test.each([
    ['many folders', ['a/'.repeat(500_000)]],
    ['a long name', ['x'.repeat(1_000_000)]],
    ['folders as deep as a system allows', Array.from({ length: 20 }, () => 'a/'.repeat(2_000))]
  ])('is compared in seconds with a file of %s', async (_what, changed) => {
    const root = await extensions('a')
    const seconds = await cpuSeconds(() => left(root, { exclude: '**/b/**/*c*\nx/**', changed }))
    expect(seconds).toBeLessThan(10)
  })
})

test('what git ignores is left out, broken or not', async () => {
  const root = await workspace({ [`a/${MANIFEST}`]: '{', [`b/${MANIFEST}`]: named('b') })
  expect(await found(root, '.', { ignored: ['a'] })).toMatchObject({
    wanted: [{ path: 'b' }],
    problems: [],
    warnings: []
  })
})

describe('a broken manifest', () => {
  const FILES = { [`a/${MANIFEST}`]: '{', [`a/b/${MANIFEST}`]: named('b'), [`c/${MANIFEST}`]: named('c') }

  test.each([
    ['an error where its extension changed', ['a/run.sh', 'c/run.sh'], 'problems', 'warnings', ['c']],
    ['a warning where another one changed', ['c/run.sh'], 'warnings', 'problems', ['c']],
    ['a warning where the one within it changed', ['a/b/run.sh'], 'warnings', 'problems', ['a/b']],
    ['an error where everything counts as changed', 'all', 'problems', 'warnings', ['a/b', 'c']]
  ] as const)('is %s', async (_what, changed, told, quiet, paths) => {
    const all = await found(await workspace(FILES), '.', { changed })
    expect(all[told]).toMatchObject([{ file: `a/${MANIFEST}`, line: 1 }])
    expect(all[quiet]).toEqual([])
    expect(all.wanted.map(({ path }) => path)).toEqual(paths)
  })

  test('keeps the files of its folder to itself', async () => {
    const files = { [MANIFEST]: named('outer'), [`a/${MANIFEST}`]: '{' }
    const { wanted, others } = await found(await workspace(files), '.', { changed: ['a/run.sh'] })
    expect([wanted, others.map(({ path }) => path)]).toEqual([[], ['.']])
  })
})

describe('two extensions of one name', () => {
  const FILES = {
    [`a/${MANIFEST}`]: named('same'),
    [`b/${MANIFEST}`]: `\n\n${named('same')}`,
    [`c/${MANIFEST}`]: named('Same')
  }

  async function twins(changed: Wanted['changed']) {
    const { wanted, others } = await found(await workspace(FILES), '.', { changed })
    const lines = (list: ReturnType<typeof findTwins>['problems']) =>
      list.map(({ file, line, message }) => `${file}:${line}: ${message}`)
    const { problems, warnings } = findTwins(wanted, others)
    return { problems: lines(problems), warnings: lines(warnings) }
  }

  test('are an error where both would be published, and both are named', async () => {
    expect(await twins('all')).toEqual({
      problems: [
        `b/${MANIFEST}:5: name is "same", as in a/${MANIFEST}; rename one of them, or leave one out with exclude.`
      ],
      warnings: []
    })
  })

  test('are a warning where one of them would be published', async () => {
    expect(await twins(['b/run.sh'])).toEqual({
      problems: [],
      warnings: [`b/${MANIFEST}:5: name is "same", as in a/${MANIFEST}; both are published as one extension.`]
    })
  })

  test('are no concern where none of them would be published', async () => {
    expect(await twins(['c/run.sh'])).toEqual({ problems: [], warnings: [] })
  })
})

test('however many manifests are read at the same time, extensions and problems come in the order of their paths', async () => {
  const folders = Array.from({ length: 100 }, (_, number) => `e${String(number).padStart(3, '0')}`)
  const isBroken = (folder: string) => folder.endsWith('3')
  // The first of them are the largest, and are read last if nobody waits for them.
  const filler = (index: number) => ' '.repeat((100 - index) * 1_000)
  const files = folders.map(
    (folder, index) =>
      [`${folder}/${MANIFEST}`, filler(index) + (isBroken(folder) ? '{' : named(folder))] as const
  )
  const { wanted, problems } = await found(await workspace(Object.fromEntries(files)))
  expect(wanted.map(({ path }) => path)).toEqual(folders.filter(folder => !isBroken(folder)))
  expect([...new Set(problems.map(({ file }) => file))]).toEqual(
    folders.filter(isBroken).map(folder => `${folder}/${MANIFEST}`)
  )
})
