/** The signature SDK-HMAC-SHA256 of the "API signing guide", written from that guide and not from the action's code. */

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

export const ALGORITHM = 'SDK-HMAC-SHA256'

/** The values in the header Authorization. */
export interface Authorization {
  accessKeyId: string
  /** Lower case, in the order given. */
  signedHeaders: readonly string[]
  signature: string
}

/** What a signature is computed over. */
export interface SignedRequest {
  method: string
  /** Path and query, byte for byte as received. */
  url: string
  headers: IncomingHttpHeaders
}

/** Reads `SDK-HMAC-SHA256 Access=..., SignedHeaders=..., Signature=...`; undefined if the header has another form. */
export function readAuthorization(header: string): Authorization | undefined {
  const match =
    /^SDK-HMAC-SHA256 +Access=([^,\s]+), *SignedHeaders=([^,\s]+), *Signature=([0-9a-fA-F]{64})$/.exec(header)
  const [, accessKeyId, names, signature] = match ?? []
  if (!accessKeyId || !names || !signature) return undefined
  return { accessKeyId, signedHeaders: names.toLowerCase().split(';'), signature: signature.toLowerCase() }
}

/**
 * The canonical request of the "API signing guide": six parts, each on a line of its own.
 * @param payloadHash hexadecimal SHA-256 of the body, or the value of X-Sdk-Content-Sha256
 * @returns undefined when a signed header is missing or the URL is not well encoded
 */
export function canonicalRequest(
  request: SignedRequest,
  signedHeaders: readonly string[],
  payloadHash: string
): string | undefined {
  const names = signedHeaders.toSorted()
  const lines = names.map(name => {
    const value = request.headers[name]
    return value === undefined ? undefined : `${name}:${String(value).trim()}\n`
  })
  if (lines.includes(undefined)) return undefined
  const [path = '', ...rest] = request.url.split('?')
  try {
    return [
      request.method,
      canonicalPath(path),
      canonicalQuery(rest.join('?')),
      lines.join(''),
      names.join(';'),
      payloadHash
    ].join('\n')
  } catch {
    return undefined
  }
}

/** The signature of a canonical request; `date` is the value of X-Sdk-Date. */
export function signatureOf(canonical: string, date: string, secretAccessKey: string): string {
  const hashed = createHash('sha256').update(canonical).digest('hex')
  return createHmac('sha256', secretAccessKey).update(`${ALGORITHM}\n${date}\n${hashed}`).digest('hex')
}

/** Compares two secrets in a time that does not depend on where they differ. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(one), digest(other))
}

/** Milliseconds since 1970 of a date like 20250908T120000Z; undefined if it has another form. */
export function readDate(date: string): number | undefined {
  const iso = date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const time = iso === date ? NaN : Date.parse(iso)
  return Number.isNaN(time) ? undefined : time
}

/** The value of X-Sdk-Date for a time in milliseconds since 1970. */
export function writeDate(time: number): string {
  return `${new Date(time).toISOString().replace(/[-:]|\.\d+Z$/g, '')}Z`
}

/** The path with every segment decoded and encoded again. A slash ends it, in signatures only. */
function canonicalPath(path: string): string {
  const encoded = path.split('/').map(segment => encode(decodeURIComponent(segment)))
  return `${encoded.join('/')}${path.endsWith('/') ? '' : '/'}`
}

/** The parameters, decoded and encoded again, in the order of their names and then of their values. */
function canonicalQuery(query: string): string {
  const pairs = query
    .split('&')
    .filter(pair => pair !== '')
    .map(pair => {
      const mark = pair.indexOf('=')
      const parts = mark < 0 ? [pair, ''] : [pair.slice(0, mark), pair.slice(mark + 1)]
      return parts.map(part => encode(decodeURIComponent(part.replaceAll('+', ' '))))
    })
  return pairs
    .toSorted(([name = '', value = ''], [otherName = '', otherValue = '']) =>
      name === otherName ? compare(value, otherValue) : compare(name, otherName)
    )
    .map(([name = '', value = '']) => `${name}=${value}`)
    .join('&')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** Percent-encodes everything but letters, digits and -._~, as RFC 3986 says. */
function encode(value: string): string {
  const escape = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(value).replace(/[!'()*]/g, escape)
}
