/** What the error of a failed call says, and what it never shows. */

import { describe, expect, test } from '@jest/globals'
import { editDraft } from '../../src/codearts/calls/drafts.ts'
import { ServiceError, UnexpectedAnswerError, type Refusal } from '../../src/codearts/errors.ts'
import { explainFailure } from '../../src/codearts/explain-failure.ts'
import { ConnectionError, FileChangedError } from '../../src/http/errors.ts'

const CALL = editDraft('ce8df55870164338a72d7e828a966a2a', {})
const SECRET = 'sk0fATest##[/+='
const redact = (text: string) => text.replaceAll(SECRET, '***')
const errorOf = (cause: unknown, more: { attempts?: number; notes?: string[] } = {}) =>
  explainFailure({ call: CALL, url: 'https://host/v1/x', attempts: 1, cause, redact, ...more })
const briefOf = (refusal: Refusal) => errorOf(new ServiceError(refusal)).brief

test('the message says what was tried, what came back, why, and what to do', () => {
  const cause = new ServiceError({ status: 400, code: 'X.1', text: 'no', requestId: 'id', retryAfter: '9' })
  expect(errorOf(cause, { attempts: 2 }).message.split('\n')).toEqual([
    'edit-draft failed after 2 attempts.',
    'Tried: POST https://host/v1/x',
    'Answer: 400 X.1 "no" (request ID id) (retry after 9)',
    'Likely cause: the service refused the request.',
    'What to do: correct what the message of the service names.'
  ])
})

test('one attempt is not several', () => {
  expect(errorOf(new Error('x')).message).toContain('failed after 1 attempt.')
})

test('what else is known stands between the answer and the likely cause', () => {
  const error = errorOf(new ConnectionError(new Error('lost')), { notes: ['First note.', 'Second note.'] })
  expect(error.message).toContain('\nNo answer: lost\nFirst note.\nSecond note.\nLikely cause: ')
})

describe('the line for the log', () => {
  test.each<[Refusal, string]>([
    [{ status: 502 }, 'Answer: 502 (empty)'],
    [{ status: 400, code: 'X.1', text: 'no' }, 'Answer: 400 X.1 "no"'],
    [{ status: 400, text: 'two\r\nlines\u0000\u202e' }, 'Answer: 400 "two lines"'],
    [{ status: 400, text: '::error::forged' }, 'Answer: 400 ": :error::forged"'],
    [{ status: 400, code: 'X\n::error::', text: '##[error]x' }, 'Answer: 400 X ::error:: "## [error]x"']
  ])('of %j is %s', (refusal, brief) => {
    expect(briefOf(refusal)).toBe(brief)
  })

  test('quotes no more than 600 characters', () => {
    expect(briefOf({ status: 400, text: 'x'.repeat(5_000) })).toBe(`Answer: 400 "${'x'.repeat(600)}…"`)
  })

  test('marks an unexpected answer', () => {
    const cause = new UnexpectedAnswerError({ status: 200, text: '<html>' })
    expect(errorOf(cause).brief).toBe('Answer: 200 "<html>", an unexpected answer')
  })

  test.each<[string, unknown, string]>([
    ['a lost connection', new ConnectionError(new Error('socket hang up')), 'No answer: socket hang up'],
    [
      'a changed file',
      new FileChangedError('a.zip', true),
      'Not sent: a.zip changed after it was checked, or is gone'
    ],
    [
      'several addresses',
      new ConnectionError(new AggregateError([new Error('first'), new Error('second')])),
      'No answer: first; second'
    ]
  ])('of %s says why there is none', (_name, cause, brief) => {
    expect(errorOf(cause).brief).toBe(brief)
  })
})

describe('what the gateway echoes of a request', () => {
  test.each([
    ['SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=0123456789abcdef', '0123456789abcdef'],
    ['x-auth-token:MIIEvToken|host:x', 'MIIEvToken'],
    ['X-Security-Token: gQpjbi1u|', 'gQpjbi1u'],
    ['x-subject-token=MIIEvToken;', 'MIIEvToken'],
    ['{"x-auth-token":"MIIEvToken"}', 'MIIEvToken']
  ])('is not shown in %s', (text, secret) => {
    expect(errorOf(new ServiceError({ status: 401, text })).message).not.toContain(secret)
  })
})

describe('a secret that the service echoes', () => {
  test.each([0, 580, 590, 599])('is not shown, %i characters into the text', at => {
    const { message } = errorOf(new ServiceError({ status: 400, text: 'x'.repeat(at) + SECRET }))
    expect(message).not.toContain(SECRET.slice(0, 6))
  })

  test('is not shown as a request ID that is cut', () => {
    const error = errorOf(new ServiceError({ status: 400, requestId: 'x'.repeat(90) + SECRET }))
    expect(error.message).not.toContain('sk0f')
  })

  test('is not shown as an error code, nor in a connection’s failure', () => {
    expect(briefOf({ status: 400, code: SECRET })).not.toContain('sk0f')
    expect(errorOf(new ConnectionError(new Error(`at ${SECRET}`))).message).not.toContain('sk0f')
  })
})

test('the request ID and "not found" are those of the answer', () => {
  const gone = errorOf(new ServiceError({ status: 400, code: 'DEVPIPE.30011001', requestId: 'id' }))
  expect([gone.requestId, gone.notFound]).toEqual(['id', true])
  const lost = errorOf(new ConnectionError(new Error('lost')))
  expect([lost.requestId, lost.notFound]).toEqual(['', false])
})

test('of a very long text, a secret that its beginning holds is hidden, and only that is looked at', () => {
  const seen: number[] = []
  const cause = new ServiceError({ status: 400, text: `${SECRET} ${'x'.repeat(200_000)}` })
  const watch = (text: string) => {
    seen.push(text.length)
    return redact(text)
  }
  const { brief } = explainFailure({
    call: CALL,
    url: 'https://host/v1/x',
    attempts: 1,
    cause,
    redact: watch
  })
  expect(brief).toContain('***')
  expect(brief).not.toContain(SECRET)
  expect(Math.max(...seen)).toBe(100_001)
})

const REFUSAL = new ServiceError({ status: 400, code: 'X.1', text: 'no' })
const failed = (more: Partial<Parameters<typeof explainFailure>[0]>) =>
  explainFailure({ call: CALL, url: 'https://host/v1/x', attempts: 1, cause: REFUSAL, redact, ...more })

describe('a refusal without a reason that is known', () => {
  test('names what was warned of before in place of the general advice, five warnings at most', () => {
    const suspects = ['one', 'two', 'three', 'four', 'five', 'six']
    const { message } = failed({ suspects })
    expect(message.split('\n').slice(3)).toEqual([
      ...suspects.slice(0, 5).map(warning => `Likely cause, as warned before: ${warning}`),
      'What to do: correct what was warned of, and run the step again.'
    ])
  })

  test('leaves out the general advice where there is something else to say', () => {
    expect(
      failed({ notes: ['A note.'] })
        .message.split('\n')
        .slice(3)
    ).toEqual(['A note.'])
  })

  test('is one that more can be found out about', () => {
    expect(failed({}).unexplained).toBe(true)
    const notFound = new ServiceError({ status: 400, code: 'DEVPIPE.30011001', text: '' })
    expect(failed({ cause: notFound }).unexplained).toBe(true)
  })

  test.each([
    ['credentials', new ServiceError({ status: 401, text: '' })],
    ['a lost connection', new ConnectionError(new Error('lost'))],
    ['an unexpected answer', new UnexpectedAnswerError({ status: 200, text: '' })]
  ])('is not %s', (_what, cause) => {
    expect(failed({ cause }).unexplained).toBe(false)
  })
})

describe('signing in', () => {
  const unauthorized = new ServiceError({ status: 401, text: '' })
  test.each([
    ['pipeline', unauthorized, 'Signing in failed: the service does not accept the credentials. edit-draft'],
    ['req', unauthorized, 'Signing in failed: the service does not accept the credentials. edit-draft'],
    ['pipeline', REFUSAL, 'edit-draft failed'],
    ['req', REFUSAL, 'edit-draft failed'],
    ['github', REFUSAL, 'Signing in failed: GitHub gave no ID token. edit-draft'],
    ['sts', REFUSAL, 'Signing in failed: STS gave no keys for the ID token. edit-draft'],
    ['iam', REFUSAL, 'Signing in failed: IAM gave no token for the user. edit-draft']
  ] as const)('at %s is told from other failures (%#)', (service, cause, start) => {
    const { message } = failed({ call: { ...CALL, service }, cause })
    expect(message.startsWith(start)).toBe(true)
  })
})

test('the code of a certificate stands behind the message, and no other code does', () => {
  const lost = (code: string) => new ConnectionError(Object.assign(new Error('lost'), { code }))
  expect(failed({ cause: lost('CERT_HAS_EXPIRED') }).brief).toBe('No answer: lost (CERT_HAS_EXPIRED)')
  expect(failed({ cause: lost('ECONNRESET') }).brief).toBe('No answer: lost')
  expect(failed({ cause: new Error('lost') }).brief).toBe('No answer: lost')
})

test('a code that only repeats the status is not shown twice', () => {
  expect(briefOf({ status: 404, code: '404', text: 'no' })).toBe('Answer: 404 "no"')
})

test('a signature and tokens that the gateway repeats are not shown', () => {
  const text = 'Signature=0a1B2c|x-auth-token: MIIE|X-Security-Token=gQp|x-subject-token:"eyJ"'
  expect(briefOf({ status: 401, text })).toBe(
    'Answer: 401 "Signature=***|x-auth-token: ***|X-Security-Token=***|x-subject-token:"***""'
  )
})
