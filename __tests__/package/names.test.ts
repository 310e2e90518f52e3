/** Names of files that some system cannot store, or takes for another one. */

import { expect, test } from '@jest/globals'
import { judgeNames } from '../../src/package/names.ts'
import { NamedFindings } from '../../src/package/problems.ts'
import { entryOf } from './entry.ts'

function judge(...names: readonly string[]): string[] {
  const warnings = new NamedFindings()
  judgeNames(
    names.map(name => entryOf(name)),
    warnings
  )
  return warnings.findings().map(({ message }) => message)
}

const deep = (bytes: number) => `${'abcdefghi/'.repeat(409)}${'x'.repeat(bytes - 4_090)}`

test.each([
  deep(4_096),
  'x'.repeat(255),
  './a',
  '../a',
  'a/./b',
  'a/../b',
  'a/.',
  'a/..',
  '.',
  '..',
  '.a',
  'a.b/c d'
])('%s is nothing unusual', name => {
  expect(judge(name)).toEqual([])
})

test.each([
  [deep(4_097), 'has more than 4096 bytes in its name, more than Linux can store'],
  ['x'.repeat(256), 'has a part of more than 255 bytes in its name, more than most systems can store'],
  [
    `a/${'é'.repeat(128)}/b`,
    'has a part of more than 255 bytes in its name, more than most systems can store'
  ],
  ['a\tb', 'has a control character in its name, which Windows cannot store'],
  ['a\\b', 'has a backslash in its name; folders are separated by / in a zip'],
  ['a:b', 'has one of < > : " | ? * in its name, which Windows cannot store'],
  ['a ', 'has a name that ends in a space or a dot, which Windows removes'],
  ['a./b', 'has a name that ends in a space or a dot, which Windows removes'],
  ['a...', 'has a name that ends in a space or a dot, which Windows removes'],
  ['...', 'has a name that ends in a space or a dot, which Windows removes']
])('%j is unusual', (name, message) => {
  expect(judge(name)).toEqual([expect.stringContaining(message)])
})

test('names that some systems take for one are told of, each with the first', () => {
  const isAlike = 'only in upper and lower case, and is the same on some systems'
  expect(judge('a/b', 'A/b', 'a/B', 'a/b')).toEqual([
    `"A/b" differs from "a/b" ${isAlike}`,
    `"a/B" differs from "a/b" ${isAlike}`,
    `"A" differs from "a" ${isAlike}`
  ])
  expect(judge('é', 'e\u0301')).toEqual([
    expect.stringContaining('only in the form of Unicode, and is the same on some systems')
  ])
})
