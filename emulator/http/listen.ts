/** The web server below the emulator: HTTP or HTTPS, with the gateway's answers to malformed requests. */

import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { newId } from '../ids.ts'
import { gatewayRefusal } from '../refusals.ts'
import { safeHeaders } from './answers.ts'

/** Enough for a token of 32,768 characters ("update thumbnail" page) and other headers. */
const MAX_HEADER_BYTES = 64 * 1024

/** Where to listen. With `tls`, a key and a certificate as PEM texts, the server speaks HTTPS. */
interface ListenOptions {
  port: number
  host: string
  tls: { key: string; cert: string } | undefined
}

/** A running server. */
interface Listening {
  /** Without a slash at the end. */
  url: string
  /** The host of the URL, without its port. */
  address: string
  port: number
  /** Stops listening and closes every open connection. */
  close: () => Promise<void>
}

/** Starts a web server. Rejects if the port is taken or the host unknown. */
export async function listen(
  { port, host, tls }: ListenOptions,
  serve: (request: IncomingMessage, response: ServerResponse) => void
): Promise<Listening> {
  // No time limit, because a fault may keep a request waiting for as long as a test wants.
  // A request without Host is refused like any other that is for somebody else.
  const settings = { maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: 0, requireHostHeader: false }
  const server = tls ? createHttpsServer({ ...settings, ...tls }, serve) : createHttpServer(settings, serve)
  server.on('clientError', refuseMalformed)
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  return {
    url: `${tls ? 'https' : 'http'}://${reachable(host)}:${address.port}`,
    address: reachable(host),
    port: address.port,
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    }
  }
}

/** Refuses what is not HTTP, and headers beyond the limit, as the gateway's page of error codes says. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW'
  const refusal = tooLarge
    ? gatewayRefusal(494, 'APIGW.0201', 'Request header or cookie too large')
    : gatewayRefusal(400, 'APIGW.0201', 'Bad request')
  const requestId = newId()
  const { status, body } = refusal.answer(requestId)
  const head = [
    `HTTP/1.1 ${status} ${tooLarge ? 'Request Header Too Large' : 'Bad Request'}`,
    'content-type: application/json;charset=UTF-8',
    `content-length: ${body.length}`,
    `x-request-id: ${requestId}`,
    ...Object.entries(safeHeaders()).map(pair => pair.join(': ')),
    'connection: close'
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body.toString()}`)
}

/** The host by which clients on this machine reach the address that the server listens at. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
