import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, type AddressInfo, type Socket } from 'node:net'

export interface Proxy {
  readonly url: string
  readonly port: number
  /** What it was asked to connect to, as `host:port`. */
  readonly asked: readonly string[]
  /** The header Proxy-Authorization of each, an empty text for none. */
  readonly authorizations: readonly string[]
  /** Forgets what it was asked for. */
  forget(): void
  close(): void
}

interface Options {
  /** The address that it listens at. */
  readonly host?: string
  /** PEM texts; with them the proxy itself speaks TLS. */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** What it answers instead of connecting. */
  readonly status?: number
}

/** Starts a proxy that leads to this port of the machine, whatever it is asked for. */
export async function startProxy(
  port: number,
  { host = '127.0.0.1', tls, status }: Options = {}
): Promise<Proxy> {
  const asked: string[] = []
  const authorizations: string[] = []
  const server = tls === undefined ? createServer() : createTlsServer(tls)
  server.on('connect', (request, socket: Socket) => {
    asked.push(request.url ?? '')
    authorizations.push(request.headers['proxy-authorization'] ?? '')
    if (status !== undefined) {
      socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  server.listen(0, host)
  await once(server, 'listening')
  const own = (server.address() as AddressInfo).port
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${own}`,
    port: own,
    asked,
    authorizations,
    forget: () => {
      asked.length = 0
      authorizations.length = 0
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
