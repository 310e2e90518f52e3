import { expect, test } from '@jest/globals'
import { expected, orZero, present } from '../../src/report/expected.ts'

class OneKind extends Error {}
class AnotherKind extends Error {}

test('an error of the expected kind is given back', () => {
  const error = new OneKind('one')
  expect(expected(error, OneKind)).toBe(error)
})

test('an error of another kind, which nobody expects, is thrown as it is', () => {
  const error = new AnotherKind('another')
  expect(() => expected(error, OneKind)).toThrow(error)
})

test('what is always there is given back, and its absence is a mistake in the action', () => {
  expect(present('there')).toBe('there')
  expect(() => {
    present(undefined)
  }).toThrow('mistake in the action')
})

test('a number is given back, and 0 where there is none', () => {
  expect(orZero(Uint8Array.of(7)[0])).toBe(7)
  expect(orZero(Uint8Array.of(7)[1])).toBe(0)
})
