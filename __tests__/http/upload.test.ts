/** Requests that send a file, over real sockets. */

import { describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { closeSync, openSync, writeSync } from 'node:fs'
import { rm, truncate, stat } from 'node:fs/promises'
import path from 'node:path'
import { ConnectionError, FileChangedError, RequestTimeoutError } from '../../src/http/errors.ts'
import type { FilePart } from '../../src/http/multipart.ts'
import type { HttpRequest } from '../../src/http/messages.ts'
import { createTransport } from '../../src/http/transport.ts'
import { workspace } from '../support/workspace.ts'
import { answering, listen, ok, whenRead } from './peer.ts'
import './realm.ts'

const MB = 1024 * 1024
const transport = createTransport('test-agent', 5_000)
const never = new AbortController().signal
const LARGE = randomBytes(32 * MB)

async function upload(url: string, content: Buffer, more: Partial<FilePart> = {}): Promise<HttpRequest> {
  const place = path.join(await workspace({ file: content }), 'file')
  const file = { field: 'upload_file', filename: 'a.zip', type: 'application/zip' } as const
  const body = { ...file, path: place, size: content.length, changed: (await stat(place)).ctimeMs, ...more }
  return { method: 'POST', url, headers: {}, body }
}

const failure = (sent: Promise<unknown>) =>
  sent.then(
    () => undefined,
    (error: unknown) => error
  )
const pathOf = ({ body }: HttpRequest) => (typeof body === 'object' ? body.path : '')

describe('an upload', () => {
  test('arrives whole, and is as long as its header says', async () => {
    const seen: unknown[] = []
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.once('end', () => {
        const body = Buffer.concat(chunks)
        seen.push(body.includes(LARGE), request.headers['content-length'] === String(body.length))
        seen.push(request.headers['transfer-encoding'])
        response.end('true')
      })
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    const request = await upload(`http://127.0.0.1:${port}/`, LARGE)
    expect(await transport(request, never)).toMatchObject({ status: 200, body: 'true' })
    server.close()
    expect(seen).toEqual([true, true, undefined])
  })

  test('that takes longer than request-timeout in all, but always moves, succeeds', async () => {
    const peer = await listen(socket => {
      // Takes a pause after each 2 MB; together they are longer than the timeout.
      let left = 2 * MB
      socket.on('data', chunk => {
        left -= chunk.length
        if (left > 0) return
        left = 2 * MB
        socket.pause()
        setTimeout(() => socket.resume(), 120)
      })
      whenRead(socket, () => {
        socket.end(ok('true'))
      })
    })
    const started = performance.now()
    const answer = await createTransport('test-agent', 1_500)(await upload(peer.url, LARGE), never)
    expect(answer.body).toBe('true')
    expect(performance.now() - started).toBeGreaterThan(1_500)
  })

  test('that the service stops reading is cut at request-timeout', async () => {
    const peer = await listen(socket => {
      socket.once('data', () => socket.pause())
    })
    const error = await failure(createTransport('test-agent', 300)(await upload(peer.url, LARGE), never))
    expect(error).toBeInstanceOf(RequestTimeoutError)
    for (const socket of peer.sockets) socket.resume()
    await peer.closed()
  })

  test('that is refused before it is read gives the refusal', async () => {
    const peer = await listen(socket => {
      socket.once('data', () => {
        socket.pause()
        socket.write('HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno')
      })
    })
    const answer = await transport(await upload(peer.url, LARGE), never)
    expect(answer).toMatchObject({ status: 413, body: 'no' })
    for (const socket of peer.sockets) socket.resume()
    await peer.closed()
  })

  test('that is answered before it was sent says so', async () => {
    const peer = await listen(socket => {
      socket.once('data', () => {
        socket.pause()
        socket.write(ok('true'))
      })
    })
    const answer = await transport(await upload(peer.url, LARGE), never)
    expect(answer).toMatchObject({ status: 200, sent: false })
  })

  test('that is cut by the service is a lost connection', async () => {
    const peer = await listen(socket => {
      socket.once('data', () => socket.destroy())
    })
    const error = await failure(transport(await upload(peer.url, LARGE), never))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ maybeSent: true, transient: true })
  })

  test('that the step ends closes the connection', async () => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const peer = await listen(socket => {
      socket.once('data', () => {
        controller.abort(reason)
      })
    })
    expect(await failure(transport(await upload(peer.url, LARGE), controller.signal))).toBe(reason)
    await peer.closed()
  })
})

describe('a file that changed', () => {
  test('by going away is the file’s error, and no request is completed', async () => {
    const peer = await answering(ok('true'))
    const request = await upload(peer.url, Buffer.alloc(9))
    await rm(pathOf(request))
    expect(await failure(transport(request, never))).toBeInstanceOf(FileChangedError)
    await peer.closed()
    expect(peer.received().toString('latin1')).not.toContain('upload_file')
  })

  test.each([0, MB])('by shrinking to %i bytes is an error, and the connection is closed', async size => {
    const peer = await answering(ok('true'))
    const request = await upload(peer.url, Buffer.alloc(2 * MB))
    await truncate(pathOf(request), size)
    expect(await failure(transport(request, never))).toBeInstanceOf(FileChangedError)
    await peer.closed()
  })

  test('while it was being sent is an error', async () => {
    const request = await upload('', LARGE)
    const peer = await listen(socket => {
      socket.once('data', () => {
        const file = openSync(pathOf(request), 'r+')
        writeSync(file, Buffer.alloc(LARGE.length, 'Z'))
        closeSync(file)
      })
      whenRead(socket, () => {
        socket.end(ok('true'))
      })
    })
    const error = await failure(transport({ ...request, url: peer.url }, never))
    expect(error).toBeInstanceOf(FileChangedError)
  })
})
