/** Where the symbolic links of a zip lead. */

import { expect, test } from '@jest/globals'
import { judgeLinks } from '../../src/package/links.ts'
import { NamedFindings } from '../../src/package/problems.ts'
import { entryOf, linkOf } from './entry.ts'

/** @param links by name; without a target it could not be read */
function judge(links: Record<string, string | undefined>, files: readonly string[] = ['a/b', 'c/']) {
  const found = { problems: new NamedFindings(), warnings: new NamedFindings() }
  const known = Object.entries(links).flatMap(([name, target]) =>
    target === undefined ? [] : [[name, [target]] as const]
  )
  const entries = [...Object.keys(links).map(linkOf), ...files.map(name => entryOf(name))]
  judgeLinks(entries, new Map(known), found)
  const said = (findings: NamedFindings) => findings.findings().map(({ message }) => message)
  return { problems: said(found.problems), warnings: said(found.warnings) }
}

test.each([[['/etc', 'a']], [['a', '/etc']], [['../..', 'a', 'a']]])(
  'a link that comes twice, to %j, leads out',
  targets => {
    const found = { problems: new NamedFindings(), warnings: new NamedFindings() }
    const entries = [...targets.map(() => linkOf('d')), entryOf('a/b')]
    judgeLinks(entries, new Map([['d', targets]]), found)
    expect(found.problems.findings()).toEqual([
      expect.objectContaining({ message: expect.stringContaining('which leads out of the package') })
    ])
  }
)

const FOLLOWED = 'is a symbolic link, and no document says whether the service follows it'

test.each([
  ['l', 'a'],
  ['l', 'a/b'],
  ['l', './a//b'],
  ['l', 'a/'],
  ['l', 'c'],
  ['l', '.'],
  ['a/l', '..'],
  ['a/l', '../c'],
  ['a/l', 'b'],
  ['x/y/l', '../../a/b'],
  ['l', 'a\\b'],
  ['l', '']
])('the link %s to %j leads to what the package has', (name, target) => {
  expect(judge({ [name]: target })).toEqual({ problems: [], warnings: [`"${name}" ${FOLLOWED}`] })
})

test.each([
  ['l', 'b'],
  ['l', 'a/c'],
  ['a/l', 'a/b'],
  ['l', 'a/../b']
])('the link %s to %j leads to what the package does not have', (name, target) => {
  expect(judge({ [name]: target })).toEqual({
    problems: [],
    warnings: [`"${name}" is a symbolic link to "${target}", which the package does not have`]
  })
})

test.each([
  ['l', '..'],
  ['l', '../a'],
  ['a/l', '../../a'],
  ['a/l', 'b/../../..'],
  ['l', '/etc/passwd'],
  ['l', 'C:/x'],
  ['l', 'C:\\x'],
  ['l', '..\\x']
])('the link %s to %j leads out of the package', (name, target) => {
  const { problems, warnings } = judge({ [name]: target })
  expect(warnings).toEqual([])
  expect(problems).toEqual([
    expect.stringMatching(
      new RegExp(`^"${name}" is a symbolic link to ".*", which leads out of the package$`)
    )
  ])
})

test('a link that cannot be read is not checked', () => {
  expect(judge({ l: undefined }).warnings).toEqual([
    '"l" is a symbolic link, and where it leads is not checked here'
  ])
})

test('a link of a link is followed', () => {
  expect(judge({ l: 'm', m: 'a' }).warnings).toEqual([`"l" ${FOLLOWED}`, `"m" ${FOLLOWED}`])
  expect(judge({ l: 'm/..', m: 'a/d', 'a/d': '../..' }).problems).toHaveLength(3)
  expect(judge({ l: 'm/b', m: 'a' }).warnings).toEqual([`"l" ${FOLLOWED}`, `"m" ${FOLLOWED}`])
})

test('links that lead in a circle say so', () => {
  expect(judge({ l: 'l', m: 'n', n: 'm' }).warnings).toEqual(
    ['l', 'm', 'n'].map(name => `"${name}" is a symbolic link that leads in a circle`)
  )
})

test('a chain of forty links is followed, a longer one is a circle', () => {
  const chain = (length: number) =>
    Object.fromEntries(Array.from({ length }, (_, n) => [`l${n}`, n === length - 1 ? 'a' : `l${n + 1}`]))
  expect(judge(chain(40)).warnings[0]).toBe(`"l0" ${FOLLOWED}`)
  expect(judge(chain(41)).warnings).toContain('"l0" is a symbolic link that leads in a circle')
})
