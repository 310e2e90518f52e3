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
  /** The only Proxy-Authorization that it lets pass; it answers others with 407. */
  readonly authorization?: string
}

/**
 * Starts a proxy.
 * @param port of this machine, to which it leads whatever it is asked for; or the port for each host
 */
export async function startProxy(
  port: number | ((host: string) => number),
  { host = '127.0.0.1', tls, status, authorization }: Options = {}
): Promise<Proxy> {
  const asked: string[] = []
  const authorizations: string[] = []
  const server = tls === undefined ? createServer() : createTlsServer(tls)
  server.on('connect', (request, socket: Socket) => {
    asked.push(request.url ?? '')
    authorizations.push(request.headers['proxy-authorization'] ?? '')
    const refused = authorization !== undefined && authorization !== authorizations.at(-1)
    const answer = status ?? (refused ? 407 : undefined)
    if (answer !== undefined) {
      socket.end(`HTTP/1.1 ${answer} No\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    const [name = ''] = (request.url ?? '').split(':')
    const upstream = connect(typeof port === 'number' ? port : port(name), '127.0.0.1', () => {
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
