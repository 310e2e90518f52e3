/** What a refusal lists, and in which order. */

import { expect, test } from '@jest/globals'
import { RefusedError, refuseFor } from '../../src/operations/shared/plan.ts'

test('problems are listed by their lines, those of no line first', () => {
  const problems = [{ message: 'c', line: 3 }, { message: 'a' }, { message: 'b', line: 2 }, { message: 'z' }]
  let thrown: unknown
  try {
    refuseFor('Refused.', problems)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(RefusedError)
  expect(thrown).toMatchObject({
    heading: 'Refused.',
    problems: [{ message: 'a' }, { message: 'z' }, { message: 'b' }, { message: 'c' }]
  })
})

test('nothing is refused without a problem', () => {
  refuseFor('Refused.', [])
})
