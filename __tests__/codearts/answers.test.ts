/** Success and failure in the answers of the service. */

import { describe, expect, test } from '@jest/globals'
import { json, outcome, text } from './fakes.ts'

const nothing = () => 'accepted'

const PAIR = { error_code: 'DEVPIPE.30011001', error_msg: 'not there' }
const SHORT = { code: 'DEVPIPE.30011001', message: 'not there' }
const FOUND = { code: 'DEVPIPE.30011001', text: 'not there' }

describe('an answer that is not 2xx is a refusal', () => {
  test.each([
    ['the pair of the documents', PAIR],
    [
      'the pair with more beside it',
      { ...PAIR, request_id: 'x', details: [], encoded_authorization_message: '' }
    ],
    ['the short pair', SHORT],
    ['the short pair under "error"', { error: SHORT }],
    ['the pair under "error"', { error: PAIR }],
    ['a pair under any key', { fault: PAIR }]
  ])('with %s', (_name, body) => {
    expect(outcome(json(body, 400), nothing)).toMatchObject({ status: 400, ...FOUND, notFound: true })
  })

  test.each([
    ['a page', '<html>Bad Gateway</html>'],
    ['nothing', ''],
    ['torn JSON', '{"error_code": "X"'],
    ['true', 'true'],
    ['null', 'null'],
    ['a list', '[1]'],
    ['a code that is neither text nor number', '{"error_code": [5], "error_msg": "x"}']
  ])('with %s', (_name, body) => {
    expect(outcome(text(body, 502), nothing)).toMatchObject({ status: 502, code: '', text: body })
  })

  test('whose message is missing or null still has its code', () => {
    expect(outcome(json({ error_code: 'X.1' }, 400), nothing)).toMatchObject({ code: 'X.1', text: '' })
    expect(outcome(json({ error_code: 'X.1', error_msg: null }, 400), nothing)).toMatchObject({ code: 'X.1' })
  })

  test.each<[string, unknown, string, string]>([
    ['a number for the short pair’s code', { code: 401, message: 'no' }, '401', 'no'],
    ['a number that is 0', { error: { code: 0, message: 'no' } }, '0', 'no'],
    ['the short pair without a message', { code: 'X.1' }, 'X.1', ''],
    ['both pairs, of which the long one counts', { ...SHORT, error_code: 'X.1' }, 'X.1', ''],
    ['pairs under several keys, of which the first counts', { a: { code: 'X.1' }, b: PAIR }, 'X.1', ''],
    ['a pair in a list', [1, { code: 'X.1', message: 'no' }], 'X.1', 'no']
  ])('with %s', (_name, body, code, said) => {
    expect(outcome(json(body, 400), nothing)).toMatchObject({ code, text: said })
  })

  test.each([
    ['a message that is no text', { error_code: 'X.1', error_msg: ['no'] }],
    ['an empty code', { error_code: '', error_msg: 'no' }],
    ['an empty short code', { code: '', message: 'no' }],
    ['a code that is neither text nor number', { code: true, message: 'no' }],
    ['a pair two levels down', { fault: { error: PAIR } }]
  ])('that keeps the whole body, with %s', (_name, body) => {
    expect(outcome(json(body, 400), nothing)).toMatchObject({ code: '', text: JSON.stringify(body) })
  })

  test('whose code is a number without end keeps the whole body', () => {
    const body = '{"code":1e999,"message":"no"}'
    expect(outcome(text(body, 400), nothing)).toMatchObject({ code: '', text: body })
  })

  test.each([
    ['IAM names in a header', {}, { 'x-iam-trace-id': 'id' }],
    ['the gateway repeats in the body', { request_id: 'id' }, {}],
    ['is in body and header, of which the header counts', { request_id: 'no' }, { 'x-request-id': 'id' }]
  ])('whose request ID %s', (_name, more, headers) => {
    expect(outcome(json({ ...PAIR, ...more }, 400, headers), nothing)).toMatchObject({ requestId: 'id' })
  })

  test('whose request ID is no text has none', () => {
    expect(outcome(json({ ...PAIR, request_id: 7 }, 400), nothing)).toMatchObject({ requestId: '' })
  })

  test('that names request ID and Retry-After', () => {
    const headers = { 'x-request-id': 'id', 'retry-after': '7' }
    expect(outcome(json(PAIR, 503, headers), nothing)).toMatchObject({ requestId: 'id', retryAfter: '7' })
  })

  test('that says where a redirect leads', () => {
    const answer = { status: 302, headers: { location: 'https://x/' }, body: '<html>', sent: true }
    expect(outcome(answer, nothing)).toMatchObject({ status: 302, text: 'redirect to https://x/' })
    expect(outcome(text('', 304), nothing)).toMatchObject({ text: 'redirect to nowhere' })
  })
})

describe('an error object under 200 is a refusal', () => {
  test.each([[PAIR], [{ error: SHORT }], [{ error: PAIR }]])('%j', body => {
    expect(outcome(json(body), nothing)).toMatchObject({ status: 200, refused: true, ...FOUND })
  })

  test.each([
    { code: 7, message: 'no' },
    { ...SHORT, error_code: 'X.1', error_msg: 'another' }
  ])('under "error" as the short pair %j', error => {
    expect(outcome(json({ error }), nothing)).toMatchObject({ code: String(error.code) })
  })

  test.each([
    ['an empty code', { error_code: '', error_msg: '' }],
    ['a code of 0', { code: 0, message: 'OK' }],
    ['no error', { error: null, data: [] }],
    ['an error that is false, or has nothing in it', { error: false, errors: [], result: { error: {} } }],
    ['a code without a message', { code: 'X.1' }],
    ['a pair two levels down', { data: { fault: PAIR } }],
    ['a pair in a list', { data: [PAIR] }]
  ])('but %s is none', (_name, body) => {
    expect(outcome(json(body), nothing)).toBe('accepted')
  })

  test('which does not show an answer that may hold credentials', () => {
    const body = { token: 'a-new-token', error: true }
    expect(outcome(json(body), nothing, true)).toMatchObject({ text: expect.not.stringContaining('token') })
    expect(outcome(json({ ...body, status: 'error' }), nothing, true)).toMatchObject({
      text: expect.not.stringContaining('a-new-token')
    })
  })
})

test('an answer of success to a request that was not out is unexpected', () => {
  expect(outcome({ ...json({}), sent: false }, nothing)).toMatchObject({ name: 'UnexpectedAnswerError' })
  expect(outcome({ ...json(PAIR, 413), sent: false }, nothing)).toMatchObject({ status: 413, ...FOUND })
})
