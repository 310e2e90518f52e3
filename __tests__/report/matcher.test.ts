/** Byte strings, and beginnings of them, are found in a text, all at once. */

import { describe, expect, test } from '@jest/globals'
import { IGNORED, Matcher } from '../../src/report/matcher.ts'

/** Each byte counts as itself; a hyphen does not count. */
const CLASSES = Int16Array.from({ length: 256 }, (_, byte) => (byte === 0x2d ? IGNORED : byte))

/** @returns the first and the last index of each match */
function found(patterns: readonly string[], text: string, shortest = 1): number[][] {
  const all: number[][] = []
  const matcher = new Matcher(
    patterns.map(pattern => Buffer.from(pattern)),
    CLASSES
  )
  matcher.search(Buffer.from(text), shortest, (first, last) => all.push([first, last]))
  return all
}

describe('a pattern is found', () => {
  test.each([
    [['abc'], 'xabcx', [[1, 3]]],
    [
      ['abc'],
      'abc.abc',
      [
        [0, 2],
        [4, 6]
      ]
    ],
    [['abc'], 'ababc', [[2, 4]]],
    [['a'], 'a', [[0, 0]]],
    [['abc'], '-a-bc-', [[1, 4]]],
    [['abc'], 'x'.repeat(9) + 'a--b--c', [[9, 15]]],
    // In one that is longer, and after one that does not go on.
    [['abcd', 'bce'], 'abce', [[1, 3]]],
    [['bc', 'abcd'], 'abcx', [[1, 2]]],
    [['bc', 'abcd'], 'abcd', [[0, 3]]],
    [['abcd', 'abxy'], 'abxy', [[0, 3]]],
    [['abcabd'], 'abcabcabd', [[3, 8]]],
    // Those that overlap or adjoin are one.
    [['ab'], 'abab', [[0, 3]]],
    [['aba'], 'ababa', [[0, 4]]],
    [
      ['ab'],
      'ab-ab',
      [
        [0, 1],
        [3, 4]
      ]
    ],
    // None, or not whole.
    [['abc'], 'ab', []],
    [['abc'], 'abxc', []],
    [['ab\0'], 'ab', []],
    [[''], 'ab', []],
    [[], 'ab', []]
  ])('%j in %j', (patterns, text, places) => {
    expect(found(patterns, text)).toEqual(places)
  })
})

describe('of a pattern, its beginning counts', () => {
  const LONG = 'abcdefghijklmnopqrstuvwxyzABCD'

  test.each([
    [LONG, 14, []],
    [LONG, 15, [[0, 14]]],
    [LONG, 16, [[0, 15]]],
    [LONG.slice(0, 16), 11, []],
    [LONG.slice(0, 16), 12, [[0, 11]]],
    [LONG.slice(0, 11), 10, []]
  ])('of %j from half of it or 12 bytes on: %i', (pattern, length, places) => {
    expect(found([pattern], `${pattern.slice(0, length)}!`)).toEqual(places)
  })

  test.each([
    ['abc…', 1, []],
    ['abcd…', 1, [[0, 3]]],
    ['abcd-…', 1, [[0, 3]]],
    ['abcde…', 6, []],
    ['abcdef…', 6, [[0, 5]]],
    ['xabcd…', 1, [[1, 4]]],
    ['abcdefg!', 1, []],
    ['abcdefgä', 1, []],
    ['…', 1, []]
  ])('in %j, which an ellipsis may cut, of at least %i bytes', (text, shortest, places) => {
    expect(found([LONG], text, shortest)).toEqual(places)
  })
})

test('matches that are too short do not count', () => {
  expect(found(['abcd', 'uvwxyz'], 'abcd uvwxyz', 6)).toEqual([[5, 10]])
  expect(found(['abcd', 'uvwxyz'], 'abcd uvwxyz', 4)).toEqual([
    [0, 3],
    [5, 10]
  ])
})
