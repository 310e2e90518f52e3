/** Servers that speak bytes on loopback, so that they can do what no HTTP server would. */

import { afterEach } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

/** One of these servers. */
export interface Peer {
  readonly url: string
  /** Every connection so far. */
  readonly sockets: readonly Socket[]
  /** All bytes that have come in. */
  received(): Buffer
  /** Resolves when no connection is left open. */
  closed(): Promise<void>
}

interface Options {
  readonly host?: string
  readonly tls?: { cert: string; key: string }
}

const cleanups: (() => void)[] = []

afterEach(() => {
  for (const clean of cleanups.splice(0)) clean()
})

/**
 * Listens until the test ends.
 * @param onConnection given each connection as it comes
 */
export async function listen(onConnection: (socket: Socket) => void, options: Options = {}): Promise<Peer> {
  const { host = '127.0.0.1', tls } = options
  const sockets: Socket[] = []
  const accept = (socket: Socket) => {
    sockets.push(socket)
    socket.on('error', () => undefined)
    onConnection(socket)
  }
  const chunks: Buffer[] = []
  const watch = (socket: Socket) => {
    accept(socket)
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  }
  const server = tls === undefined ? createServer(watch) : createTlsServer(tls, watch)
  // A handshake that the client breaks off is no matter of the test's.
  server.on('tlsClientError', () => undefined)
  server.listen(0, host)
  await once(server, 'listening')
  cleanups.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const literal = host.includes(':') ? `[${host}]` : host
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${literal}:${port}`,
    sockets,
    received: () => Buffer.concat(chunks),
    closed: async () => {
      await Promise.all(
        sockets.map(async socket => {
          // What the other side breaks off is an error first, which `once` of node:events would pass on.
          if (!socket.closed) await new Promise(resolve => socket.once('close', resolve))
        })
      )
    }
  }
}

/** A peer that reads each request to its end and then sends these bytes. */
export function answering(answer: string | Buffer, options?: Options & { close?: boolean }): Promise<Peer> {
  return listen(socket => {
    whenRead(socket, () => {
      socket.write(answer)
      if (options?.close !== false) socket.end()
    })
  }, options)
}

/** Calls back once head and body of a request have come in. */
export function whenRead(socket: Socket, callback: () => void): void {
  const chunks: Buffer[] = []
  let size = 0
  let needed = Infinity
  socket.on('data', (chunk: Buffer) => {
    if (size >= needed) return
    chunks.push(chunk)
    size += chunk.length
    if (needed === Infinity) needed = lengthOf(Buffer.concat(chunks))
    if (size >= needed) callback()
  })
}

/** Bytes of head and body together, once the head is there. */
function lengthOf(start: Buffer): number {
  const end = start.indexOf('\r\n\r\n')
  if (end < 0) return Infinity
  const [, length = '0'] = /^content-length: (\d+)/im.exec(start.toString('latin1', 0, end)) ?? []
  return end + 4 + Number(length)
}

/** An answer with a body of known length. */
export function ok(body: string, headers: readonly string[] = []): string {
  const lines = ['HTTP/1.1 200 OK', `Content-Length: ${Buffer.byteLength(body)}`, ...headers]
  return `${lines.join('\r\n')}\r\n\r\n${body}`
}
