import { expect, test } from '@jest/globals'
import { expected, present } from "../../src/report/expected.ts"

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
  expect(() => present(undefined)).toThrow('mistake in the action')
})
