import { expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/http/errors.ts'

test('what is thrown without a word makes an error without one, which may have been sent', () => {
  expect(new ConnectionError(undefined)).toMatchObject({ message: '', code: '', maybeSent: true })
})
