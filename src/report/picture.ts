/** A picture that the service stores, for the job summary. */

import { code, entities } from './text.ts'

/** @returns a picture when it comes from the service; else the address as it came, which no browser loads; in HTML */
export function picture(url: string | undefined, host: string | undefined): string | undefined {
  if (url === undefined || url === '') return undefined
  const shown = code(url)
  const source = host === undefined ? undefined : sourceOf(url, host)
  if (source === undefined || source.length > MAX_SOURCE) return shown
  return `<img src="${entities(source)}" alt="" height="64"><br>${shown}`
}

/** Longest address of a picture, in characters. */
const MAX_SOURCE = 2_000

/** @returns the URL as browsers read it, when it is one of the host or of a host below it, over https */
function sourceOf(url: string, host: string): string | undefined {
  if (!URL.canParse(url) || !URL.canParse(host)) return undefined
  const { href, protocol, username, password, port, hostname } = new URL(url)
  const service = new URL(host)
  const isBelow = hostname === service.hostname || hostname.endsWith(`.${service.hostname}`)
  const isPlain = protocol === 'https:' && username === '' && password === '' && port === service.port
  return isBelow && isPlain ? href : undefined
}
