/** Peers that answer before they have read the request. */

import { describe, expect, test } from '@jest/globals'
import { stat } from 'node:fs/promises'
import type { Socket } from 'node:net'
import path from 'node:path'
import type { HttpRequest } from '../../src/http/messages.ts'
import { createTransport } from '../../src/http/transport.ts'
import { workspace } from '../support/workspace.ts'
import { answering, listen, ok } from './peer.ts'
import './realm.ts'

const transport = createTransport('test-agent', 5_000)
const never = new AbortController().signal

async function form(url: string, size: number): Promise<HttpRequest> {
  const place = path.join(await workspace({ file: Buffer.alloc(size, 'x') }), 'file')
  const { ctimeMs: changed } = await stat(place)
  const file = { field: 'upload_file', filename: 'a.zip', type: 'application/zip' } as const
  return { method: 'POST', url, headers: {}, body: { ...file, path: place, size, changed } }
}

function json(url: string, size: number): Promise<HttpRequest> {
  const headers = { 'content-type': 'application/json' }
  return Promise.resolve({ method: 'POST', url, headers, body: JSON.stringify('x'.repeat(size - 2)) })
}

/** Reads so many bytes and then nothing, and answers. */
function answersAfter(bytes: number, answer: (socket: Socket) => void) {
  return listen(socket => {
    let read = 0
    const look = (chunk: Buffer) => {
      read += chunk.length
      if (read < bytes) return
      socket.off('data', look)
      socket.pause()
      answer(socket)
    }
    if (bytes === 0) answer(socket)
    else socket.on('data', look)
  })
}

const BODIES = [
  ['JSON', json],
  ['a form', form]
] as const
const SIZES = [20_000, 100_000, 900_000] as const
const cases = BODIES.flatMap(([name, make]) => SIZES.map(size => [name, size, make] as const))

describe.each(cases)('%s of %i bytes', (_name, size, make) => {
  test.each<[string, number, (socket: Socket) => void]>([
    ['goes on reading nothing', 2_048, socket => void socket.write(ok('true'))],
    ['ends the connection', 2_048, socket => void socket.end(ok('true'))],
    [
      'breaks the connection',
      2_048,
      socket => {
        socket.write(ok('true'), () => socket.destroy())
      }
    ],
    ['answers before anything is read', 0, socket => void socket.write(ok('true'))],
    [
      'answers slowly',
      2_048,
      socket => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntr')
        setTimeout(() => socket.write('ue'), 200)
        socket.resume()
      }
    ],
    ['says 102 before', 2_048, socket => void socket.write(`HTTP/1.1 102 Processing\r\n\r\n${ok('true')}`)]
  ])('is not sent to a peer that %s', async (_what, bytes, answer) => {
    const peer = await answersAfter(bytes, answer)
    const outcome = await transport(await make(peer.url, size), never).catch((error: unknown) => error)
    // Without its head, or with a broken connection, an answer is none; else it is known to be early.
    if (outcome instanceof Error) expect(outcome.name).toBe('ConnectionError')
    else expect(outcome).toMatchObject({ sent: false })
  })

  test('is sent whole to a peer that reads it', async () => {
    const peer = await answering(ok('true'))
    expect(await transport(await make(peer.url, size), never)).toMatchObject({ body: 'true', sent: true })
    const head = peer.received().indexOf('\r\n\r\n') + 4
    const [, length] = /content-length: (\d+)/i.exec(peer.received().toString('latin1', 0, head)) ?? []
    expect(peer.received().length - head).toBe(Number(length))
    expect(peer.received().toString('latin1', 0, head)).not.toMatch(/transfer-encoding/i)
  })
})

test('an early refusal is one', async () => {
  const answer = 'HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno'
  const peer = await answersAfter(2_048, socket => socket.write(answer))
  expect(await transport(await json(peer.url, 900_000), never)).toMatchObject({ status: 413, body: 'no' })
})

test('a body that TCP sends at once does not wait', async () => {
  const peer = await answering(ok('true'))
  const started = performance.now()
  for (let number = 0; number < 20; number += 1)
    expect(await transport(await json(peer.url, 10_000), never)).toMatchObject({ sent: true })
  expect(performance.now() - started).toBeLessThan(20 * 80)
})
