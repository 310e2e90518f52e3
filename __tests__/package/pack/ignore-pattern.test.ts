import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matchesPattern, parsePattern } from '../../../src/package/pack/ignore-pattern.ts'
import { cpuSeconds } from '../../support/cpu.ts'
import { workspace } from '../../support/workspace.ts'

/** Whether the lines leave out a file, or a folder above it. */
function leavesOut(lines: readonly string[], file: string): boolean {
  const patterns = lines.map(parsePattern).filter(pattern => pattern !== undefined)
  const names = file.split('/')
  return names.some((_, index) => {
    const place = names.slice(0, index + 1).join('/')
    const last = patterns.findLast(pattern => matchesPattern(pattern, place, index < names.length - 1))
    return last !== undefined && !last.negated
  })
}

describe('a pattern', () => {
  test.each([
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a*', 'a', true],
    ['[a-c]x', 'bx', true],
    ['[\\a-\\c]x', 'bx', true],
    ['[a-\\c]x', 'dx', false],
    ['[!a-c]x', 'bx', false],
    ['[^a-c]x', 'dx', true],
    ['[]]', ']', true],
    ['[[:digit:]]', '7', true],
    ['[[:digit:]]', 'x', false],
    ['[[:other:]]', 'o', false],
    ['[a', '[a', false],
    ['a\\', 'a\\', false],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['\\!a', '!a', true],
    ['\\#a', '#a', true],
    ['a ', 'a', true],
    ['a  ', 'a', true],
    ['a b', 'a b', true],
    ['a b', 'ab', false],
    ['a\r', 'a', true],
    ['a\rb', 'a\rb', true],
    ['a/[b', 'a/b', false],
    ['//a', 'a', false],
    ['/a/b', 'a/b', true],
    ['a\\ ', 'a ', true],
    ['a/*/c', 'a/b/c', true],
    ['a/*', 'a/b/c', true],
    ['*', '.hidden', true],
    ['a/**', 'a', false],
    ['**/a', 'b/c/a', true],
    ['a**c', 'abbc', true],
    ['a**c', 'a/c', false],
    ['扩?', '扩展', true],
    ['?', '\u{1f600}', true]
  ])('%j of %j: %j', (line, file, expected) => {
    expect(leavesOut([line], file)).toBe(expected)
  })
})

test.each(['', ' ', '\r', '/', '!', '!/', '[a', 'a/[b', 'a\\'])('%j is no pattern', line => {
  expect(parsePattern(line)).toBeUndefined()
})

test('any patterns leave out what git leaves out', async () => {
  const folder = await workspace()
  const git = (args: readonly string[], input = '') =>
    spawnSync('git', args, { cwd: folder, input, encoding: 'utf8' })
  git(['init', '--quiet'])
  const signs = fc.constantFrom(
    'a',
    'b',
    'a',
    '*',
    '**',
    '/',
    '/',
    '?',
    '[ab]',
    '[!a]',
    '[a-b]',
    '[',
    '\\a',
    '.',
    '!'
  )
  const line = fc
    .array(signs, { minLength: 1, maxLength: 7 })
    .map(parts => parts.join(''))
    // Within a name, the manual says, ** is *; some versions of git let it match a slash.
    // Brackets that hold a slash are left out: they can match no name.
    .filter(text => !/\[[^\]]*\//.test(text))
    .filter(text => text.split('/').every(part => part === '**' || !part.includes('**')))
  const name = fc.array(fc.constantFrom('a', 'b', 'ab', 'aab', '.a', 'ba.'), { minLength: 1, maxLength: 4 })
  const names = fc.uniqueArray(
    name.map(parts => parts.join('/')),
    { minLength: 30, maxLength: 30 }
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 3 }), names, async (lines, files) => {
      await writeFile(path.join(folder, '.gitignore'), lines.join('\n'))
      const { stdout } = git(['check-ignore', '--no-index', '--stdin', '-z'], files.join('\0'))
      const ignored = stdout.split('\0').filter(file => file !== '')
      expect(files.filter(file => leavesOut(lines, file))).toEqual(ignored)
    }),
    { numRuns: 300 }
  )
}, 120_000)

test.each(['*a*a*a*a*a*a*a*a*b', `${'*a'.repeat(200)}b`, '**/a/**/a/**/a/**/a/**/a/**/b', '?*'.repeat(200)])(
  'no pattern takes long with names that almost match: %s',
  async line => {
    const file = `${'a/'.repeat(60)}${'a'.repeat(250)}`
    const seconds = await cpuSeconds(() => {
      for (let n = 0; n < 100; n += 1) leavesOut([line], file)
      return Promise.resolve()
    })
    expect(seconds).toBeLessThan(10)
  }
)
