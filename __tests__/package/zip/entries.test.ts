/** What a zip's directory says of its entries: where each comes to lie, what it is, and which are in each other's way. */

import { describe, expect, test } from '@jest/globals'
import { NamedFindings } from '../../../src/package/problems.ts'
import {
  asciiName,
  isAbsolute,
  isLink,
  isReadable,
  judgeEntries,
  placeOf,
  placesIn,
  type PackageEntry
} from '../../../src/package/zip/entries.ts'

/** An entry of this name, with what else is said of it. */
function entry(name: string, more: Partial<PackageEntry> = {}): PackageEntry {
  const isFolder = name.endsWith('/')
  const raw = Buffer.from(name)
  const place = placeOf(name)
  return {
    name,
    place,
    isFolder,
    asciiName: asciiName(raw),
    size: 0,
    encrypted: false,
    method: 8,
    mode: 0,
    ...more
  }
}

/** What is said of these entries, by name. */
function judged(...entries: readonly PackageEntry[]) {
  const [problems, warnings] = [new NamedFindings(), new NamedFindings()]
  judgeEntries(entries, { problems, warnings })
  const told = (findings: NamedFindings) => findings.findings().map(({ message }) => message)
  return { problems: told(problems), warnings: told(warnings) }
}

const SOUND = { problems: [], warnings: [] }

test.each([
  ['a', 'a'],
  ['a/b', 'a/b'],
  ['a\\b', 'a/b'],
  ['a/', 'a'],
  ['./a//b/./c/', 'a/b/c'],
  ['.a/b.', '.a/b.'],
  ['../a', '../a'],
  ['./', '']
])('an entry called %j comes to lie at %j', (name, place) => {
  expect(placeOf(name)).toBe(place)
})

test.each([
  ['/a', true],
  ['c:/a', true],
  ['Z:/a', true],
  ['c:a', false],
  ['cd:/a', false],
  ['a/c:/b', false],
  ['a/b', false],
  ['', false]
])('whether %j is an absolute path: %j', (path, expected) => {
  expect(isAbsolute(path)).toBe(expected)
})

test.each([
  [0o120777, true],
  [0o120000, true],
  [0o100777, false],
  [0o140777, false],
  [0o777, false],
  [0, false]
])('whether an entry of the mode %d is a symbolic link: %j', (mode, expected) => {
  expect(isLink(entry('a', { mode }))).toBe(expected)
})

test.each([
  [0, false, true],
  [8, false, true],
  [8, true, false],
  [9, false, false],
  [12, false, false]
])('whether what is compressed by method %d (encrypted: %j) can be unpacked: %j', (...row) => {
  const [method, encrypted, expected] = row
  expect(isReadable(entry('a', { method, encrypted }))).toBe(expected)
})

describe('an entry', () => {
  const odd = 'is neither marked as a file nor a folder'

  test.each([
    ['a', 0o100644, []],
    ['a', 0o120777, []],
    ['a', 0, []],
    ['a', 0o040755, [`"a" ${odd}`]],
    ['a', 0o010644, [`"a" ${odd}`]],
    ['a/', 0o040755, []],
    ['a/', 0, []],
    ['a/', 0o010755, [`"a/" ${odd}`]]
  ])('called %j of the mode %d is warned of so: %j', (name, mode, warnings) => {
    expect(judged(entry(name, { mode }))).toEqual({ problems: [], warnings })
  })

  const folder = 'has a . or an empty folder in its name; zip the files in the folder, not the folder'

  test.each(['.', './', './a', 'a/.', 'a/./', 'a/./b', 'a//b', 'a//', 'a\\b/./c'])(
    'called %j is warned of for a needless folder',
    name => {
      expect(judged(entry(name))).toEqual({ problems: [], warnings: [`"${name}" ${folder}`] })
    }
  )

  test.each(['a', 'a/', 'a/b', 'a/b/', '.a', 'a.', 'a/.b', 'a./b', '..a', 'a..b'])(
    'may be called %j',
    name => {
      expect(judged(entry(name))).toEqual(SOUND)
    }
  )

  test('that leads out is a problem, and nothing else is said of its name', () => {
    expect(judged(entry('./../a', { mode: 0o010644 }))).toEqual({
      problems: ['"./../a" leads out of the package; no name may have a ..'],
      warnings: []
    })
    expect(judged(entry('//a'))).toEqual({
      problems: ['"//a" is an absolute path; names in a package start at its root'],
      warnings: []
    })
  })

  test('leads out as well when it does so only for a program that knows ASCII alone', () => {
    expect(judged(entry('a', { asciiName: '../a' })).problems).toEqual([
      '"a" leads out of the package; no name may have a ..'
    ])
  })

  test.each([
    [0, SOUND],
    [1, { problems: [], warnings: ['"a/" is a folder, and has content like a file'] }]
  ])('that is a folder may have %d bytes', (size, expected) => {
    expect(judged(entry('a/', { size }))).toEqual(expected)
  })

  test('that is encrypted is a problem, and nothing is said of its method', () => {
    expect(judged(entry('a', { encrypted: true, method: 12 }))).toEqual({
      problems: ['"a" is encrypted'],
      warnings: []
    })
  })
})

describe('the places of entries', () => {
  const placesOf = (...names: readonly string[]) =>
    [...placesIn(names.map(name => entry(name)))].map(
      ({ place, isFolder }) => `${place}${isFolder ? '/' : ''}`
    )

  test.each([
    [['a'], ['a']],
    [['a/b/c/d'], ['a/b/c/d', 'a/b/c/', 'a/b/', 'a/']],
    [['a/b/'], ['a/b/', 'a/']],
    [
      ['a/b/c', 'a/b/d', 'a/e'],
      ['a/b/c', 'a/b/', 'a/', 'a/b/d', 'a/e']
    ],
    [['./'], []],
    [
      ['a/b', 'a'],
      ['a/b', 'a/']
    ],
    [
      ['a', 'a/b'],
      ['a', 'a/b', 'a/']
    ],
    [['a', 'a'], ['a']]
  ])('%j are they and the folders around them, once: %j', (names, places) => {
    expect(placesOf(...names)).toEqual(places)
  })

  test('are told as long as they have no more than 16 Mi characters together', () => {
    const mebi = 1024 * 1024
    const names = Array.from({ length: 18 }, (_, index) => String(index).padEnd(mebi, 'x'))
    expect(placesOf(...names)).toHaveLength(16)
    expect(placesOf('a', ...names)).toHaveLength(16)
  })
})
