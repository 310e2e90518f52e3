/** Findings are listed by what they say, with the first names of each. */

import { expect, test } from '@jest/globals'
import { NamedFindings, PackError, refuseFolder, tooMuch } from '../../src/package/problems.ts'

const CURE = '.codeartsignore can leave out what the extension does not need'

function findingsOf(...found: readonly (readonly [message: string, name: string])[]): NamedFindings {
  const all = new NamedFindings()
  for (const [message, name] of found) all.add(message, name)
  return all
}

const many = (count: number) =>
  findingsOf(...Array.from({ length: count }, (_, n) => ['is x', `n${n}`] as const))
const whole = (message: string) => ({ file: '', line: 1, message })

test('of one message five names are listed, and the others are counted', () => {
  const five = [0, 1, 2, 3, 4].map(n => whole(`"n${n}" is x`))
  expect(many(5).findings()).toEqual(five)
  expect(many(6).findings()).toEqual([...five, whole('the same is true of 1 more: is x')])
  expect(many(3).findings((message, name) => whole(`${name}: ${message}`), 1)).toEqual([
    whole('n0: is x'),
    whole('the same is true of 2 more: is x')
  ])
})

test('in a summary, five names stand behind their message, and how many there are', () => {
  const five = '"n0", "n1", "n2", "n3", "n4"'
  expect(many(5).summaries('')).toEqual([whole(`is x: ${five}`)])
  expect(many(6).summaries('; cure')).toEqual([whole(`is x: ${five} … (6); cure`)])
})

test('messages and names can be had in their order', () => {
  const found = findingsOf(['b', 'x'], ['a', '2'], ['b', 'w'], ['a', '1'])
  expect([found.names, found.isEmpty]).toEqual([['x', 'w', '2', '1'], false])
  expect(found.sorted().names).toEqual(['1', '2', 'w', 'x'])
  expect([new NamedFindings().names, new NamedFindings().isEmpty]).toEqual([[], true])
})

test('a folder without findings is not refused', () => {
  expect(() => {
    refuseFolder(new NamedFindings(), ['a'])
  }).not.toThrow()
})

test('a folder with findings is refused with all of them, and with the names of all files', () => {
  const refuse = () => {
    refuseFolder(findingsOf(['it is b', 'x'], ['it is a', 'y']), ['a'])
  }
  expect(refuse).toThrow(PackError)
  expect(refuse).toThrow(`y:1: it is a; ${CURE}; x:1: it is b; ${CURE}`)
  try {
    refuse()
  } catch (error) {
    expect(error).toMatchObject({ name: 'PackError', names: ['a', 'x', 'y'] })
  }
})

test('a folder of too much is refused as a whole, its names unknown', () => {
  const error = tooMuch('holds more than 3 files')
  expect(error.problems).toEqual([whole(`it holds more than 3 files; ${CURE}`)])
  expect([error.message, error.names]).toEqual([`:1: it holds more than 3 files; ${CURE}`, undefined])
})
