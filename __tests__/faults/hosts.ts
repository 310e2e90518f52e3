/** Hosts that cannot be reached: closed ports, certificates that are not theirs, proxies that refuse. */

import { setDefaultCACertificates, getCACertificates } from 'node:tls'
import { selfSigned } from '../support/certificate.ts'
import { listen } from '../http/peer.ts'

/** Where the step is to go, and what it needs for that. */
interface Host {
  readonly url: string
  readonly environment?: Readonly<Record<string, string>>
  /** How many connections have come in. */
  readonly connections?: () => number
  /** Puts back what was changed in this process. */
  readonly end?: () => void
}

/** @param port of a server that speaks plain HTTP on this machine */
export type StartHost = (port: number) => Promise<Host>

export const HOSTS = {
  /** Nobody listens at this port, which only the system may use. */
  closed: () => Promise.resolve({ url: 'http://127.0.0.1:9' }),

  untrusted: async () => ({
    url: (await listen(() => undefined, { tls: await selfSigned('localhost') })).url
  }),

  /** The certificate is trusted, but names another host. */
  misnamed: async () => {
    const tls = await selfSigned('elsewhere.example.test')
    const trusted = getCACertificates('default')
    setDefaultCACertificates([...trusted, tls.cert])
    const { url } = await listen(() => undefined, { tls })
    return {
      url: url.replace('127.0.0.1', 'localhost'),
      end: () => {
        setDefaultCACertificates(trusted)
      }
    }
  },

  plain: (port: number) => Promise.resolve({ url: `https://127.0.0.1:${port}` }),

  /** @param answer what the proxy says before it closes the connection */
  proxy: (answer: string): StartHost => {
    return async () => {
      const peer = await listen(socket => socket.once('data', () => socket.end(answer)))
      const url = 'https://behind-the-proxy.example.test'
      return { url, environment: { https_proxy: peer.url }, connections: () => peer.sockets.length }
    }
  }
} satisfies Record<string, StartHost | ((answer: string) => StartHost)>
