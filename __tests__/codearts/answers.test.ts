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
    ['a number for a code', '{"error_code": 5, "error_msg": "x"}']
  ])('with %s', (_name, body) => {
    expect(outcome(text(body, 502), nothing)).toMatchObject({ status: 502, code: '', text: body })
  })

  test('whose message is missing or null still has its code', () => {
    expect(outcome(json({ error_code: 'X.1' }, 400), nothing)).toMatchObject({ code: 'X.1', text: '' })
    expect(outcome(json({ error_code: 'X.1', error_msg: null }, 400), nothing)).toMatchObject({ code: 'X.1' })
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

  test('but an empty code is none', () => {
    expect(outcome(json({ error_code: '', error_msg: '' }), nothing)).toBe('accepted')
    expect(outcome(json({ error: null, data: [] }), nothing)).toBe('accepted')
  })
})
