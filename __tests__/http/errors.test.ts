/** What an error of a request says about its cause, and whether the request can have been sent. */

import { describe, expect, test } from '@jest/globals'
import {
  AnswerTooLongError,
  ConnectionError,
  FileChangedError,
  RequestTimeoutError
} from '../../src/http/errors.ts'

/** An error as Node makes it when several addresses of a host were tried. */
const several = (...codes: string[]) =>
  Object.assign(
    new AggregateError(codes.map(code => Object.assign(new Error(`failed with ${code}`), { code }))),
    { code: codes[0] }
  )

test('what is thrown without a word makes an error without one, which may have been sent', () => {
  expect(new ConnectionError(undefined)).toMatchObject({ message: '', code: '', maybeSent: true })
})

test.each([
  [new ConnectionError(undefined), 'ConnectionError'],
  [new RequestTimeoutError(1_000, true), 'RequestTimeoutError'],
  [new AnswerTooLongError(1), 'AnswerTooLongError'],
  [new FileChangedError('a.zip', true), 'FileChangedError']
])('%s names itself %s', (error, name) => {
  expect(error.name).toBe(name)
})

test('the cause is kept', () => {
  const cause = new Error('why')
  expect(new ConnectionError(cause).cause).toBe(cause)
  expect(new FileChangedError('a.zip', false, cause).cause).toBe(cause)
})

test('an answer that is too long is not asked for again', () => {
  expect(new ConnectionError(new AnswerTooLongError(9))).toMatchObject({
    code: 'ANSWER_TOO_LONG',
    transient: false
  })
})

test('words of a proxy that stand within others say nothing', () => {
  const quoted = new Error('answered "tunneling socket could not be established"')
  expect(new ConnectionError(quoted).maybeSent).toBe(true)
  expect(new ConnectionError(new Error('tunneling socket could not be established')).maybeSent).toBe(false)
})

describe('where several addresses were tried', () => {
  test('nothing was sent when none was reached', () => {
    expect(new ConnectionError(several('ECONNREFUSED', 'ENETUNREACH'))).toMatchObject({
      code: 'ECONNREFUSED',
      maybeSent: false
    })
  })

  test('something may have been sent when one was', () => {
    expect(new ConnectionError(several('ECONNREFUSED', 'ECONNRESET')).maybeSent).toBe(true)
  })

  test('the messages of all stand in one', () => {
    expect(new ConnectionError(several('ECONNREFUSED', 'ENETUNREACH')).message).toBe(
      'failed with ECONNREFUSED; failed with ENETUNREACH'
    )
  })

  test('and no error is given, there is no code, and something may have been sent', () => {
    expect(new ConnectionError({ errors: [] })).toMatchObject({ code: '', message: '', maybeSent: true })
  })
})
