import { describe, expect, test } from '@jest/globals'
import { touchedFolders } from '../../src/discovery/select.ts'
import { cpuSeconds } from '../support/cpu.ts'

/** Which of these folders with a manifest the files touch. */
function kept(folders: readonly string[], files: readonly string[] | 'all'): string[] {
  return [...touchedFolders(folders, files)]
}

describe('a changed file', () => {
  test('belongs to the nearest folder with a manifest', () => {
    expect(kept(['.', 'a', 'a/b', 'a/b/c'], ['a/b/src/x.ts'])).toEqual(['a/b'])
  })

  test('belongs to the workspace when no other folder has it', () => {
    expect(kept(['.', 'a'], ['b/x.ts'])).toEqual(['.'])
  })

  test('belongs to nobody when no folder above has a manifest', () => {
    expect(kept(['a', 'b'], ['README.md', 'c/x.ts'])).toEqual([])
  })

  test('does not belong to a folder whose name only begins alike', () => {
    expect(kept(['a', 'ab'], ['ab/x.ts'])).toEqual(['ab'])
  })

  test('of a folder that is no extension any more belongs to the one around it', () => {
    expect(kept(['a'], ['a/gone/codearts-extension.json'])).toEqual(['a'])
  })

  test('that is a submodule touches the extensions in it', () => {
    expect(kept(['a', 'sub', 'sub/b'], ['sub'])).toEqual(['sub', 'sub/b'])
  })
})

test.each([
  ['one name of many folders', ['a/'.repeat(500_000)]],
  ['one long name', ['x'.repeat(1_000_000)]],
  [
    'many names of many folders',
    Array.from({ length: 5_000 }, (_, index) => `a/${'b/'.repeat(2_000)}${index}`)
  ]
])('changed files with %s are selected in seconds', async (_what, files) => {
  const seconds = await cpuSeconds(() => Promise.resolve(kept(['a', 'z'], files)))
  expect(seconds).toBeLessThan(5)
  expect(kept(['a', '.'], files)).toHaveLength(1)
})

describe('the selection', () => {
  test('is everything when all files count as changed', () => {
    expect(kept(['a', 'b'], 'all')).toEqual(['a', 'b'])
  })

  test('is empty when nothing changed', () => {
    expect(kept(['.', 'a'], [])).toEqual([])
  })

  test('keeps the order, and names no extension twice', () => {
    expect(kept(['a', 'b', 'c'], ['c/1', 'a/1', 'a/2'])).toEqual(['a', 'c'])
  })
})
