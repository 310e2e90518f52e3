/** Which failures of one step let the others be tried, and what a run with several of them says. */

import { expect, test } from '@jest/globals'
import { CallError } from '../../src/codearts/call-error.ts'
import { ConnectionError } from '../../src/http/errors.ts'
import { firstOf, othersMaySucceed } from '../../src/operations/shared/independent.ts'
import { LOOKED_UP, RefusedError } from '../../src/operations/shared/plan.ts'
import { deletionStep } from '../../src/operations/shared/deletion.ts'
import { deleteDraft } from '../../src/codearts/calls/drafts.ts'

const step = (version: string) =>
  deletionStep({
    title: `Delete the draft ${version}`,
    call: deleteDraft(LOOKED_UP, 'ext', version),
    isGone: () => Promise.resolve(true),
    missing: 'There is none',
    ifMissing: 'ignore'
  })
const lost = new CallError('The service cannot be reached.', {
  brief: 'No answer',
  call: 'Delete a draft',
  cause: new ConnectionError(new Error('socket hang up'))
})

test('a state that has changed concerns one step, a service that is not reached all of them', () => {
  expect(othersMaySucceed(new RefusedError('Published by now.'))).toBe(true)
  expect(othersMaySucceed(lost)).toBe(false)
  expect(othersMaySucceed(new Error('not expected'))).toBe(false)
})

test('several steps whose state has changed are listed with their reasons, the first in full', () => {
  const refused = ['0.90.1', '0.90.2'].map(version => ({
    step: step(version),
    error: new RefusedError(`${version} is published.`)
  }))
  const failure = firstOf(refused, 3)
  expect(failure).toBeInstanceOf(RefusedError)
  expect(failure?.message).toBe(
    [
      '2 steps of 3 failed; the others are done. Run again to try what is left.',
      '- Delete the draft 0.90.1: 0.90.1 is published.',
      '- Delete the draft 0.90.2: 0.90.2 is published.',
      'The first in full: 0.90.1 is published.'
    ].join('\n')
  )
})
