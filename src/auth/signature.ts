/** The signature of a request by the "API Request Signing Guide" of Huawei Cloud. */

import { createHash, createHmac } from 'node:crypto'
import { encode } from '../http/url.ts'
import { present } from '../report/expected.ts'

/** The signing algorithm's name, as it stands in the Authorization header and in the string to sign. */
export const ALGORITHM = 'SDK-HMAC-SHA256'

interface SignedRequest {
  readonly method: string
  /** The URL that is sent. */
  readonly url: string
  /** The headers to sign, names in lower case; must hold `x-sdk-date`. */
  readonly headers: Readonly<Record<string, string>> & { readonly 'x-sdk-date': string }
  readonly body: string
}

/**
 * Computes a signature: canonical request, its hash in a string to sign, HMAC with the secret key.
 * @returns 64 hexadecimal digits
 */
export function signature(request: SignedRequest, secretAccessKey: string): string {
  const toSign = [ALGORITHM, request.headers['x-sdk-date'], sha256OfText(canonicalRequest(request))].join(
    '\n'
  )
  return createHmac('sha256', secretAccessKey).update(toSign).digest('hex')
}

function canonicalRequest({ method, url, headers, body }: SignedRequest): string {
  const { pathname, searchParams } = new URL(url)
  const names = Object.keys(headers).sort()
  return [
    method,
    canonicalPath(pathname),
    canonicalQuery(searchParams),
    ...names.map(name => `${name}:${present(headers[name]).trim()}`),
    '',
    names.join(';'),
    headers['x-sdk-content-sha256'] ?? sha256OfText(body)
  ].join('\n')
}

/** The path ends in a slash for signing only. */
function canonicalPath(pathname: string): string {
  const encoded = pathname.split('/').map(segment => encode(decodeURIComponent(segment)))
  return encoded.join('/').replace(/\/?$/, '/')
}

/** In the order of names, and then of values, before they are encoded, as the official SDK has it. */
function canonicalQuery(parameters: URLSearchParams): string {
  const sorted = [...parameters].sort(([name, value], [otherName, otherValue]) =>
    name === otherName ? byUnits(value, otherValue) : byUnits(name, otherName)
  )
  return sorted.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
}

/** The order of two that are the same does not matter: both sign alike. */
function byUnits(one: string, other: string): number {
  return one < other ? -1 : 1
}

function sha256OfText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
