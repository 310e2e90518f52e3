/** How the client sends calls, repeats them and counts. */

import { describe, expect, test } from '@jest/globals'
import type { Call } from '../../src/codearts/call.ts'
import { CallError } from '../../src/codearts/call-error.ts'
import { editDraft } from '../../src/codearts/calls/drafts.ts'
import { updateIcon } from '../../src/codearts/calls/extensions.ts'
import { updateThumbnail } from '../../src/codearts/calls/images.ts'
import { queryVersions } from '../../src/codearts/calls/queries.ts'
import type { SendOptions } from '../../src/codearts/client.ts'
import { ConnectionError, FileChangedError, RequestTimeoutError } from '../../src/http/errors.ts'
import { json, rehearse, SECRET, text, type Happening } from './fakes.ts'

const ACCOUNT = 'ce8df55870164338a72d7e828a966a2a'
const EDIT = editDraft(ACCOUNT, { plugin_name: '图标' })
const READ = queryVersions(ACCOUNT, 'ext', 0)

const errorWith = (code: string, message = code) => Object.assign(new Error(message), { code })
const LOST = new ConnectionError(errorWith('ECONNRESET', 'socket hang up'))
const UNREACHED = new ConnectionError(errorWith('ECONNREFUSED'))
const THROTTLED = json({ error_code: 'COCT.0070003', error_msg: 'access too frequent' }, 500)
const refusal = (status: number) => json({ error_code: 'X.1', error_msg: 'no' }, status)

/** Sends a call, and tells how that ended. */
async function play(call: Call<true>, happenings: readonly Happening[], options: SendOptions<true> = {}) {
  const stage = rehearse(happenings)
  const result: unknown = await stage.client.send(call, options).catch((error: unknown) => error)
  return { ...stage, result, traffic: stage.client.traffic, count: stage.sent.length }
}

describe('a request', () => {
  test('of JSON carries body, type and authorization', async () => {
    const { sent } = await play(EDIT, [text('true')])
    expect(sent).toEqual([
      {
        method: 'POST',
        url: `https://pipeline.example/v1/${ACCOUNT}/agent-plugin/edit-draft`,
        headers: { 'content-type': 'application/json;charset=UTF-8', authorization: 'signed POST 1' },
        body: '{"plugin_name":"图标"}'
      }
    ])
  })

  test('of a file leaves the content type to the form', async () => {
    const file = { filename: 'a.png', type: 'image/png', path: '/a.png', size: 1, changed: 0 } as const
    const { client, sent } = rehearse([text('/a')])
    await client.send(updateIcon(ACCOUNT, 'ext', file))
    expect(sent[0]?.headers).toEqual({ authorization: 'signed POST 1' })
    expect(sent[0]?.body).toEqual({ ...file, field: 'upload_file' })
  })

  test('goes to the host of its service', async () => {
    const { client, sent } = rehearse([json({ status: 'success' })])
    await client.send(updateThumbnail('p', 'q', '/x'))
    expect(sent[0]?.url).toBe('https://req.example/prefix/v3/plan/p/management/q/img')
  })

  test('is authorized anew for every attempt', async () => {
    const { sent } = await play(EDIT, [refusal(503), text('true')])
    expect(sent.map(request => request.headers['authorization'])).toEqual(['signed POST 1', 'signed POST 2'])
  })

  test('that succeeds gives value and request ID', async () => {
    const { result, traffic } = await play(EDIT, [json(true, 200, { 'x-request-id': 'id' })])
    expect(result).toBe(true)
    expect(traffic).toEqual({ requests: 1, changed: true, requestId: 'id' })
  })
})

test.each([
  ['is no page', text('<html>'), 'an unexpected answer'],
  ['says that the extension is not there', json({ error_code: 'DEVPIPE.30011001' }, 400), 'DEVPIPE.30011001']
])('a list whose answer %s fails as every call does', async (_name, answer, said) => {
  const { client, sent } = rehearse([answer])
  const error: unknown = await client.send(READ).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(CallError)
  expect(String(error)).toContain(said)
  expect(sent).toHaveLength(1)
})

describe('trying again', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('happens after %i', async status => {
    const { result, count } = await play(EDIT, [refusal(status), text('true')])
    expect([count, result]).toEqual([2, true])
  })

  test.each([300, 302, 400, 401, 403, 404, 409, 413, 494, 501])('does not happen after %i', async status => {
    const { result, count } = await play(EDIT, [refusal(status)])
    expect(count).toBe(1)
    expect(result).toBeInstanceOf(CallError)
  })

  test.each([
    ['a lost connection', LOST],
    ['a timeout', new RequestTimeoutError(1, true)],
    ['a refused connection', UNREACHED]
  ])('happens after %s', async (_name, error) => {
    expect((await play(EDIT, [error, text('true')])).count).toBe(2)
  })

  test.each([
    ['a certificate that is not trusted', new ConnectionError(errorWith('DEPTH_ZERO_SELF_SIGNED_CERT'))],
    ['a file that changed', new FileChangedError('a.zip', true)],
    ['a file that is gone', new FileChangedError('a.zip', false)]
  ])('does not happen after %s', async (_name, error) => {
    const { result, count } = await play(EDIT, [error])
    expect(count).toBe(1)
    expect(result).toMatchObject({ name: 'CallError', cause: error })
  })

  test.each(['', '{}', '<html>', 'null'])('does not happen after the unexpected answer %j', async body => {
    const { count, traffic } = await play(EDIT, [text(body)])
    expect([count, traffic]).toMatchObject([1, { requests: 1, changed: true }])
  })

  test('ends with the last failure when all attempts are used up', async () => {
    const { result, traffic, retried } = await play(EDIT, [LOST, LOST, refusal(502), refusal(503)])
    expect(String(result)).toContain('edit-draft failed after 4 attempts')
    expect(String(result)).toContain('Answer: 503 X.1')
    expect(traffic.requests).toBe(4)
    expect(retried.map(failure => failure.brief)).toEqual([
      'No answer: socket hang up',
      'No answer: socket hang up',
      'Answer: 502 X.1 "no"'
    ])
  })

  test.each([
    ['429', refusal(429)],
    ['COCT.0070003 under 500', THROTTLED],
    ['COCT.0070003 under 200', json({ error_code: 'COCT.0070003', error_msg: 'x' })]
  ])('waits at least 2 s when throttled (%s)', async (_name, answer) => {
    expect((await play(EDIT, [answer, text('true')])).waits).toEqual([2_000])
  })

  test('waits as long as Retry-After says', async () => {
    const busy = { ...refusal(503), headers: { 'retry-after': '7' } }
    expect((await play(EDIT, [busy, text('true')])).waits).toEqual([7_000])
  })

  test('does not happen when the step was ended, whose reason is passed on', async () => {
    const reason = new Error('cancelled')
    const { result, count } = await play(EDIT, [reason])
    expect([count, result]).toEqual([1, reason])
  })
})

test('neither the failure nor what is said between attempts shows a secret that is echoed', async () => {
  const echo = json({ error_code: 'X.1', error_msg: `you sent ${SECRET}` }, 503)
  const { result, retried } = await play(EDIT, [echo, echo, echo, echo])
  expect(String(result)).toContain('you sent ***')
  expect(retried.map(failure => failure.brief)).toEqual(Array(3).fill('Answer: 503 X.1 "you sent ***"'))
})

describe('"changed"', () => {
  test.each<[string, boolean, Happening]>([
    ['true', true, text('true')],
    ['false', false, text('false')],
    ['an error under 200', false, refusal(200)],
    ['400', false, refusal(400)],
    ['401', false, refusal(401)],
    ['a redirect', true, refusal(302)],
    ['an unexpected answer', true, text('<html>')]
  ])('after %s is %s', async (_name, changed, happening) => {
    expect((await play(EDIT, [happening])).traffic.changed).toBe(changed)
  })

  test.each<[string, boolean, Happening]>([
    ['a lost connection', true, LOST],
    ['500', true, refusal(500)],
    ['408', true, refusal(408)],
    ['a refused connection', false, UNREACHED],
    ['429', false, refusal(429)],
    ['COCT.0070003', false, THROTTLED]
  ])('after %s and a refusal is %s', async (_name, changed, happening) => {
    expect((await play(EDIT, [happening, refusal(400)])).traffic.changed).toBe(changed)
  })

  test('stays false when all that was done is reading', async () => {
    const { client } = rehearse([json({ data: [] }), LOST, json({ data: [] })])
    await client.send(READ)
    await client.send(READ)
    expect(client.traffic).toMatchObject({ requests: 3, changed: false })
  })

  test('stays true once it is', async () => {
    const { client } = rehearse([text('true'), json({ data: [] })])
    await client.send(EDIT)
    await client.send(READ)
    expect(client.traffic.changed).toBe(true)
  })

  test('is true after a success that came before the whole file was out', async () => {
    const { result, count, traffic } = await play(EDIT, [{ ...json(true), sent: false }])
    expect(result).toMatchObject({ name: 'CallError', cause: { name: 'UnexpectedAnswerError' } })
    expect([count, traffic.changed]).toEqual([1, true])
  })

  test.each([
    ['before anything was sent', false, 0],
    ['while it was sent, so that the last piece is held back', true, 1]
  ])('is false when the file is gone %s', async (_when, begun, requests) => {
    const gone = new FileChangedError('a.zip', begun)
    expect((await play(EDIT, [gone])).traffic).toMatchObject({ changed: false, requests })
  })
})
