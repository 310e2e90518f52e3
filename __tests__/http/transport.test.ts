/** One request and its answer, over real sockets. */

import { describe, expect, test } from '@jest/globals'
import { getEventListeners } from 'node:events'
import { ConnectionError, RequestTimeoutError } from '../../src/http/errors.ts'
import type { HttpRequest } from '../../src/http/messages.ts'
import { createTransport, MAX_ANSWER_BYTES } from '../../src/http/transport.ts'
import { selfSigned } from '../support/certificate.ts'
import { answering, listen, ok, type Peer } from './peer.ts'
import './realm.ts'

const transport = createTransport('test-agent', 5_000)
const impatient = createTransport('test-agent', 500)
const never = new AbortController().signal

const get = (peer: Pick<Peer, 'url'>, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url: `${peer.url}/v1/x`,
  headers: {},
  ...more
})
const failure = (sent: Promise<unknown>) =>
  sent.then(
    () => undefined,
    (error: unknown) => error
  )

describe('a request', () => {
  test('goes out with its headers and the exact length of its text', async () => {
    const peer = await answering(ok('true'))
    const body = JSON.stringify({ name: '图标' })
    await transport(get(peer, { method: 'POST', headers: { 'x-auth-token': 'T' }, body }), never)
    const [head = '', ...rest] = peer.received().toString('utf8').split('\r\n\r\n')
    expect(head).toMatch(/^POST \/v1\/x HTTP\/1\.1\r\n/)
    expect(head).toContain('x-auth-token: T')
    expect(head).toMatch(new RegExp(`^content-length: ${Buffer.byteLength(body)}$`, 'im'))
    expect(rest.join('')).toBe(body)
  })

  test('leaves neither a connection nor a listener behind', async () => {
    const peer = await answering(ok('true'), { close: false })
    const { signal } = new AbortController()
    for (let count = 0; count < 20; count += 1) await transport(get(peer), signal)
    await peer.closed()
    expect(peer.sockets).toHaveLength(20)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  test('reaches an endpoint on [::1]', async () => {
    const peer = await answering(ok('true'), { host: '::1' })
    expect(await transport(get(peer), never)).toMatchObject({ status: 200, body: 'true' })
  })
})

describe('an answer', () => {
  test.each([301, 302, 303, 307, 308])('%i is given back, and its target is not asked', async status => {
    const other = await answering(ok('true'))
    const peer = await answering(
      `HTTP/1.1 ${status} X\r\nLocation: ${other.url}/\r\nContent-Length: 0\r\n\r\n`
    )
    const answer = await transport(get(peer), never)
    expect(answer).toMatchObject({ status, headers: { location: `${other.url}/` } })
    expect([peer.sockets.length, other.sockets.length]).toEqual([1, 0])
  })

  test('with a header of 32,768 characters is read', async () => {
    const peer = await answering(ok('true', [`X-Subject-Token: ${'t'.repeat(32_768)}`]))
    expect((await transport(get(peer), never)).headers['x-subject-token']).toHaveLength(32_768)
  })

  test('with headers beyond 64 KB is an error that is not transient', async () => {
    const peer = await answering(ok('true', [`X-A: ${'a'.repeat(70_000)}`]))
    const error = await failure(transport(get(peer), never))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ code: 'HPE_HEADER_OVERFLOW', maybeSent: true, transient: false })
  })

  test('that repeats a header joins its values', async () => {
    const peer = await answering(ok('true', ['X-A: 1', 'x-a: 2', 'Set-Cookie: a', 'Set-Cookie: b']))
    expect((await transport(get(peer), never)).headers).toMatchObject({ 'x-a': '1, 2', 'set-cookie': 'a,b' })
  })

  test.each([
    ['after informational ones', `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\n\r\n${ok('/a')}`, '/a'],
    ['of HTTP/1.0 that ends with its connection', 'HTTP/1.0 200 OK\r\n\r\n/a', '/a'],
    ['without a body', 'HTTP/1.1 204 No Content\r\n\r\n', ''],
    [
      'in chunks, with trailers',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n/\r\n1\r\na\r\n0\r\nX-T: 1\r\n\r\n',
      '/a'
    ]
  ])('%s is read', async (_name, bytes, body) => {
    expect((await transport(get(await answering(bytes)), never)).body).toBe(body)
  })

  test('of the greatest length is read', async () => {
    const peer = await answering(ok('x'.repeat(MAX_ANSWER_BYTES)))
    expect((await transport(get(peer), never)).body).toHaveLength(MAX_ANSWER_BYTES)
  })

  test('longer than that is cut off', async () => {
    const peer = await answering(ok('x'.repeat(MAX_ANSWER_BYTES + 1)), { close: false })
    const error = await failure(transport(get(peer), never))
    expect(error).toMatchObject({ message: expect.stringContaining('longer than') as unknown })
    await peer.closed()
  })

  test.each([
    ['is cut in its body', true, 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\ntrue'],
    ['is cut between chunks', true, 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\ntrue\r\n'],
    ['is cut in its headers', true, 'HTTP/1.1 200 OK\r\nContent-'],
    ['does not come at all', true, ''],
    ['is not HTTP', false, 'hello\r\n\r\n'],
    ['contradicts itself', false, 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\ntrue']
  ])('that %s is a lost connection that may have been a request', async (_name, transient, bytes) => {
    const error = await failure(transport(get(await answering(bytes)), never))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ maybeSent: true, transient })
  })
})

describe('a connection that is not made', () => {
  test('because nobody listens has sent nothing', async () => {
    const error = await failure(transport(get({ url: 'http://127.0.0.1:9' }), never))
    expect(error).toMatchObject({ code: 'ECONNREFUSED', maybeSent: false, transient: true })
  })

  test('because the certificate is not trusted has sent nothing, and is not transient', async () => {
    const peer = await listen(() => undefined, { tls: await selfSigned('localhost') })
    const error = await failure(transport(get(peer), never))
    expect(error).toMatchObject({ maybeSent: false, transient: false })
  })

  test('because the other side speaks no TLS has sent nothing', async () => {
    const peer = await listen(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    const error = await failure(transport(get({ url: peer.url.replace('http:', 'https:') }), never))
    expect(error).toMatchObject({ maybeSent: false })
  })
})

describe('the time of an answer', () => {
  const late = [
    ['never comes', () => undefined],
    ['comes byte by byte', (write: (text: string) => void) => setInterval(write, 20, 'X').unref()]
  ] as const
  test.each(late)('that %s ends at request-timeout', async (_name, begin) => {
    const peer = await listen(socket => {
      const write = (text: string) => socket.write(text)
      socket.once('data', () => {
        write('HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n')
        begin(write)
      })
    })
    const error = await failure(impatient(get(peer), never))
    expect(error).toBeInstanceOf(RequestTimeoutError)
    expect(error).toMatchObject({ message: 'no answer within 0.5 s', maybeSent: true, transient: true })
    await peer.closed()
  })
})

describe('a connection that takes too long', () => {
  test('has sent nothing, as long as TLS is not agreed upon', async () => {
    const peer = await listen(() => undefined)
    const error = await failure(impatient(get({ url: peer.url.replace('http:', 'https:') }), never))
    expect(error).toBeInstanceOf(RequestTimeoutError)
    expect(error).toMatchObject({ message: 'no connection within 0.5 s', maybeSent: false, transient: true })
  })

  test('may have sent something once it stands', async () => {
    const error = await failure(impatient(get(await listen(() => undefined)), never))
    expect(error).toMatchObject({ message: 'no answer within 0.5 s', maybeSent: true, transient: true })
  })
})

describe('the end of the step', () => {
  const reason = new Error('cancelled')

  test('before a request keeps it from being sent', async () => {
    const peer = await answering(ok('true'))
    expect(await failure(transport(get(peer), AbortSignal.abort(reason)))).toBe(reason)
    expect(peer.sockets).toHaveLength(0)
  })

  test('during a request closes the connection and gives the reason', async () => {
    const controller = new AbortController()
    const peer = await listen(socket => {
      socket.once('data', () => {
        controller.abort(reason)
      })
    })
    expect(await failure(transport(get(peer), controller.signal))).toBe(reason)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    await peer.closed()
  })
})
