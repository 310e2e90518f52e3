/** Values of unknown shape. */

import { expect, test } from '@jest/globals'
import { isRecord, textAt, valueAt } from '../../src/http/value-at.ts'

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['text', false],
  [undefined, false]
])('whether %j has keys is %s', (value, expected) => {
  expect(isRecord(value)).toBe(expected)
})

test('what stands in a list or a text is under no key', () => {
  expect([valueAt([1], 'length'), valueAt('text', 'length'), valueAt(null, 'a')]).toEqual([
    undefined,
    undefined,
    undefined
  ])
})

test('a value within another is under both keys', () => {
  expect(valueAt({ a: { b: 7 } }, 'a', 'b')).toBe(7)
})

test.each([
  [{ a: 'text' }, 'text'],
  [{ a: '' }, undefined],
  [{ a: 7 }, undefined],
  [{ a: ['text'] }, undefined],
  [{}, undefined]
])('the text of %j is %j', (value, expected) => {
  expect(textAt(value, 'a')).toBe(expected)
})
