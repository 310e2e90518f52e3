import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

export const ALGORITHM = 'SDK-HMAC-SHA256'
export const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD'

/** What the header Authorization says. */
export interface Authorization {
  accessKeyId: string
  /** Lower case, in the order given. */
  signedHeaders: readonly string[]
  signature: string
}

/** What a signature is computed over. */
export interface SignedRequest {
  method: string
  /** Path and query as they were received, byte for byte. */
  url: string
  headers: IncomingHttpHeaders
}

/** Reads `SDK-HMAC-SHA256 Access=..., SignedHeaders=..., Signature=...`; undefined if it has another form. */
export function readAuthorization(header: string): Authorization | undefined {
  const match =
    /^SDK-HMAC-SHA256 +Access=([^,\s]+), *SignedHeaders=([^,\s]+), *Signature=([0-9a-fA-F]{64})$/.exec(header)
  const [, accessKeyId, names, signature] = match ?? []
  if (!accessKeyId || !names || !signature) return undefined
  return { accessKeyId, signedHeaders: names.toLowerCase().split(';'), signature: signature.toLowerCase() }
}

/**
 * The canonical request of the "API signing guide": six parts, one a line.
 * @param payloadHash hex SHA-256 of the body, or what X-Sdk-Content-Sha256 says
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
  const mark = request.url.indexOf('?')
  const path = mark < 0 ? request.url : request.url.slice(0, mark)
  const query = mark < 0 ? '' : request.url.slice(mark + 1)
  try {
    const uri = canonicalPath(path)
    return [request.method, uri, canonicalQuery(query), lines.join(''), names.join(';'), payloadHash].join(
      '\n'
    )
  } catch {
    return undefined
  }
}

/** The signature that a canonical request must have; `date` is the value of X-Sdk-Date. */
export function signatureOf(canonical: string, date: string, secretAccessKey: string): string {
  const hashed = createHash('sha256').update(canonical).digest('hex')
  return createHmac('sha256', secretAccessKey).update(`${ALGORITHM}\n${date}\n${hashed}`).digest('hex')
}

/** Compares two secrets in a time that says nothing about where they differ. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(one), digest(other))
}

/** Milliseconds since 1970 of a date like 20250908T120000Z; undefined if it has another form. */
export function readDate(date: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second] = match
  const time = Date.parse(
    `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`
  )
  return Number.isNaN(time) ? undefined : time
}

/** The date that X-Sdk-Date has for a time in milliseconds since 1970. */
export function writeDate(time: number): string {
  return `${new Date(time).toISOString().replace(/[-:]|\.\d+Z$/g, '')}Z`
}

/** Every segment decoded and encoded again; for signing only, the path ends in a slash. */
function canonicalPath(path: string): string {
  const encoded = path.split('/').map(segment => encode(decodeURIComponent(segment)))
  return `${encoded.join('/')}${path.endsWith('/') ? '' : '/'}`
}

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

/** RFC 3986: everything but letters, digits and -._~ is escaped. */
function encode(value: string): string {
  const escape = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(value).replace(/[!'()*]/g, escape)
}
