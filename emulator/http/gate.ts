/**
 * Keeps web pages out. A page of anybody may send requests to this machine: from its own origin, or, after its name was
 * made to lead here (DNS rebinding), under its own name. So only the emulator's own hosts are answered, and no request of
 * another origin.
 */

import type { IncomingMessage } from 'node:http'
import { refusal, type Refusal } from '../refusals.ts'

/** Under which names the emulator is reached. */
export interface OwnHosts {
  /** The address that it listens at, as in a URL. */
  readonly address: string
  readonly port: number
  /** Further names, each with a port, or without one for any port. */
  readonly allowed: readonly string[]
}

/** A name or an address, perhaps with a port. */
export const HOST = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?$/i

/** Says whether a host is one of the emulator's own, as it stands in a URL; without a port it has that of the scheme. */
export type IsOwn = (host: string, secure: boolean) => boolean

/** Names are compared as they stand, upper and lower case aside: another spelling of an address is another host. */
export function ownHosts({ address, port, allowed }: OwnHosts): IsOwn {
  const loopback = ['127.0.0.1', 'localhost', '[::1]', address.toLowerCase()]
  const others = new Set(allowed.map(host => host.toLowerCase()))
  return (host, overTls) => {
    const [, name = '', given] = HOST.exec(host.toLowerCase()) ?? []
    if (name === '') return false
    const actual = Number(given ?? (overTls ? 443 : 80))
    return (actual === port && loopback.includes(name)) || others.has(name) || others.has(`${name}:${actual}`)
  }
}

/**
 * Judges the head of a request, whatever it asks for.
 * @returns how it is refused; nothing for a request that may be answered
 */
export function refuseForeign(request: IncomingMessage, isOwn: IsOwn): Refusal | undefined {
  const { url = '', headersDistinct, socket } = request
  const { host = [], origin = [], 'sec-fetch-site': site = [] } = headersDistinct
  // RFC 9112, 3.2: a request without Host, or with several, is answered with 400.
  if (host.length !== 1) return refusal(400, 'EMULATOR.HOST', 'A request has exactly one header Host')
  const foreignHost = host.find(name => !isOwn(name, 'encrypted' in socket))
  if (foreignHost !== undefined) return refusal(421, 'EMULATOR.HOST', notOwn(foreignHost))
  // The other forms are for proxies, and for questions about a whole server.
  if (!url.startsWith('/')) {
    return refusal(400, 'EMULATOR.TARGET', 'The request target must begin with /: the emulator is no proxy')
  }
  const foreignOrigin = origin.find(each => origin.length > 1 || !isOwnOrigin(each, isOwn))
  if (foreignOrigin !== undefined) return refusal(403, 'EMULATOR.ORIGIN', fromPage(foreignOrigin))
  const elsewhere = site.find(each => each !== 'same-origin' && each !== 'none')
  if (elsewhere !== undefined) return refusal(403, 'EMULATOR.ORIGIN', fromPage(elsewhere))
  return undefined
}

function isOwnOrigin(origin: string, isOwn: IsOwn): boolean {
  const [, scheme, host = ''] = /^(https?):\/\/(.*)$/is.exec(origin) ?? []
  return scheme !== undefined && isOwn(host, scheme.toLowerCase() === 'https')
}

function notOwn(host: string): string {
  return `The emulator does not answer as ${JSON.stringify(host)}, so that no web page can reach it under a name of its own. Use the URL that it printed at its start. If it is to be reached under another name, start it with --allowed-host <name>.`
}

function fromPage(origin: string): string {
  return `The emulator takes no request that a web page of another origin makes (${JSON.stringify(origin)}). Send it from a program; to see the emulator's own page, type or paste its URL into the address bar.`
}
