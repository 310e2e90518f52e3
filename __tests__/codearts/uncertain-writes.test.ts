/** Writes of which nobody knows whether they were applied. */

import { describe, expect, test } from '@jest/globals'
import { CallError } from '../../src/codearts/call-error.ts'
import { deleteDraft } from '../../src/codearts/calls/drafts.ts'
import { ConnectionError } from '../../src/http/errors.ts'
import { json, rehearse, text, type Happening } from './fakes.ts'

// A write that must not be repeated blindly: after each attempt that may have had its effect the state is read.
const DELETE = deleteDraft('ce8df55870164338a72d7e828a966a2a', 'ext', '1.0.0')
const LOST = new ConnectionError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))
const UNREACHED = new ConnectionError(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))
const GONE = json({ error_code: 'DEVPIPE.30011001', error_msg: 'not there' }, 400, {
  'x-request-id': 'second'
})
const status = (code: number) => json({ error_code: 'X.1', error_msg: 'no' }, code)

async function remove(happenings: readonly Happening[], states: readonly (true | Error | undefined)[]) {
  const stage = rehearse(happenings)
  const left = [...states]
  let reads = 0
  const applied = () => {
    reads += 1
    const next = left.shift()
    if (next instanceof Error) return Promise.reject(next)
    return Promise.resolve(next)
  }
  const result: unknown = await stage.client.send(DELETE, { applied }).catch((error: unknown) => error)
  return { result, reads, writes: stage.sent.length, changed: stage.client.traffic.changed }
}

describe('a write that may have been applied', () => {
  test.each<[string, Happening]>([
    ['a lost connection', LOST],
    ['500', status(500)],
    ['502', status(502)],
    ['408', status(408)],
    ['a redirect', status(302)],
    ['an unexpected answer', text('<html>')]
  ])('is found applied by reading after %s, and not repeated', async (_name, happening) => {
    expect(await remove([happening], [true])).toEqual({
      result: true,
      reads: 1,
      writes: 1,
      changed: true
    })
  })

  test('is repeated when the state shows that it was not', async () => {
    expect(await remove([LOST, text('true')], [undefined])).toMatchObject({
      result: true,
      reads: 1,
      writes: 2
    })
  })

  test('is read after every attempt, the last one included', async () => {
    const states = [undefined, undefined, undefined, true] as const
    expect(await remove([LOST, LOST, LOST, LOST], states)).toMatchObject({
      result: true,
      reads: 4,
      writes: 4
    })
  })

  test('is not repeated after an unexpected answer, even when the state is the old one', async () => {
    const { result, reads, writes, changed } = await remove([text('<html>')], [undefined])
    expect([reads, writes, changed]).toEqual([1, 1, true])
    expect(String(result)).toContain('an unexpected answer')
  })

  test('and then is answered "not found" was applied', async () => {
    expect(await remove([LOST, GONE], [undefined, true])).toMatchObject({
      result: true,
      reads: 2,
      writes: 2
    })
  })

  test('and whose state cannot be read fails with both reasons, and is not repeated', async () => {
    const brief = 'No answer: socket hang up'
    const unread = new CallError('no state', { call: 'query', brief, cause: LOST })
    const { result, writes, changed } = await remove([status(502)], [unread])
    expect([writes, changed]).toEqual([1, true])
    expect(String(result)).toContain('Answer: 502 X.1 "no"')
    expect(String(result)).toContain('Whether it was applied could not be read. No answer: socket hang up')
  })

  test('ends with the reason of a step that ends while the state is read', async () => {
    const reason = new Error('cancelled')
    expect(await remove([LOST], [reason])).toMatchObject({ result: reason, writes: 1 })
  })
})

test('the request ID is that of the answer that came last', async () => {
  const { client } = rehearse([json(true, 200, { 'x-request-id': 'first' }), GONE])
  await client.send(DELETE)
  await client.send(DELETE).catch(() => undefined)
  expect(client.traffic.requestId).toBe('second')
})

describe('a write that cannot have been applied', () => {
  test.each<[string, Happening]>([
    ['a refused connection', UNREACHED],
    ['429', status(429)],
    ['COCT.0070003', json({ error_code: 'COCT.0070003', error_msg: 'x' }, 500)]
  ])('is repeated after %s without a read', async (_name, happening) => {
    expect(await remove([happening, text('true')], [])).toMatchObject({ result: true, reads: 0, writes: 2 })
  })

  test.each<[string, Happening]>([
    ['400', status(400)],
    ['401', status(401)],
    ['403', status(403)],
    ['"not found"', GONE],
    ['false', text('false')]
  ])('fails after %s without a read', async (_name, happening) => {
    const { result, reads, writes, changed } = await remove([happening], [])
    expect([reads, writes, changed]).toEqual([0, 1, false])
    expect(result).toBeInstanceOf(CallError)
  })
})

describe('without a way to read the state', () => {
  test.each<[string, Happening]>([
    ['a lost connection', LOST],
    ['502', status(502)]
  ])('it is not repeated after %s', async (_name, happening) => {
    const { client, sent } = rehearse([happening])
    await expect(client.send(DELETE)).rejects.toBeInstanceOf(CallError)
    expect(sent).toHaveLength(1)
  })

  test('it is repeated when it cannot have been applied', async () => {
    const { client, sent } = rehearse([UNREACHED, status(429), text('true')])
    await client.send(DELETE)
    expect(sent).toHaveLength(3)
  })
})
