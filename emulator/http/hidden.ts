/** Shows received requests without the credentials in them. */

import { createHmac, randomBytes } from 'node:crypto'
import type { ReceivedRequest } from './request-log.ts'

/** Names of headers, query parameters and JSON fields whose values are credentials. */
const SENSITIVE =
  /authorization|cookie|credential|passw|pwd|secret|session[-_]?id|signature|token|(access|api|private)[-_]?key/i

const SCHEME = /^(?:basic|bearer|digest|token|sdk-hmac-sha256) +(?=\S)/i

/** Access key and signature in the header of a signed request. */
const SIGNED = /\b(?:Access|Signature)=([^,\s]+)/g

/** What is shorter is found by chance in a message. */
const SHORTEST_SECRET = 4

/** Deeper JSON is not shown. */
const MAX_DEPTH = 200

/** Of this process only, so that nobody can try out passwords on a digest. */
const DIGEST_KEY = randomBytes(32)
const DIGEST_CHARACTERS = 12

/**
 * @returns the same request with each credential replaced by its scheme, its length and a digest. Equal values have equal
 * digests as long as the process runs.
 */
export function withoutCredentials(request: ReceivedRequest): ReceivedRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    shownField(name, value, '', 0)
  ])
  return {
    ...request,
    url: urlWithoutCredentials(request.url),
    headers: Object.fromEntries(headers) as Record<string, string>,
    ...('errorMessage' in request ? { errorMessage: reasonWithoutCredentials(request) } : {}),
    ...('json' in request ? { json: shownValue(request.json, '', 0) } : {})
  }
}

/** @returns why the request was refused, without the credentials that a refused signature repeats; empty without a reason */
export function reasonWithoutCredentials({ url, headers, errorMessage = '' }: ReceivedRequest): string {
  const parameters = new URLSearchParams(url.split('?').slice(1).join('?'))
  const sent = [...Object.entries(headers), ...parameters].filter(([name]) => isSensitive(name, ''))
  const signed = [...(headers['authorization'] ?? '').matchAll(SIGNED)].map(([, value = '']) => value)
  const values = [...sent.flatMap(([, value]) => [value, encodeURIComponent(value)]), ...signed]
  return values
    .filter(value => value.length >= SHORTEST_SECRET)
    .reduce((message, value) => message.replaceAll(value, hidden(value)), errorMessage)
}

/** @returns the same value of JSON with hidden credentials */
export function valueWithoutCredentials(value: unknown): unknown {
  return shownValue(value, '', 0)
}

/** @returns the request target with hidden values of query parameters; the others stay as they are, byte for byte */
export function urlWithoutCredentials(url: string): string {
  const [path = '', ...rest] = url.split('?')
  if (rest.length === 0) return url
  const pairs = rest
    .join('?')
    .split('&')
    .map(pair => {
      const [name = '', ...value] = pair.split('=')
      return isSensitive(name, '') ? `${name}=${hidden(value.join('=')).replaceAll(' ', '+')}` : pair
    })
  return `${path}?${pairs.join('&')}`
}

function shownValue(value: unknown, parent: string, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth === MAX_DEPTH) return '(nested too deeply to be shown)'
  if (Array.isArray(value)) return value.map((item: unknown) => shownField(parent, item, '', depth + 1))
  const fields = Object.entries(value).map(([name, inner]) => [
    name,
    shownField(name, inner, parent, depth + 1)
  ])
  return Object.fromEntries(fields)
}

function shownField(name: string, value: unknown, parent: string, depth: number): unknown {
  const isText = typeof value === 'string' || typeof value === 'number'
  return isText && isSensitive(name, parent) ? hidden(String(value)) : shownValue(value, name, depth)
}

/** IAM's token method puts a token into the field `id` of a field `token`. */
function isSensitive(name: string, parent: string): boolean {
  return SENSITIVE.test(decodedName(name)) || (name === 'id' && SENSITIVE.test(parent))
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function hidden(value: string): string {
  const [scheme = ''] = SCHEME.exec(value) ?? []
  const secret = value.slice(scheme.length)
  const digest = createHmac('sha256', DIGEST_KEY).update(secret).digest('hex').slice(0, DIGEST_CHARACTERS)
  return `${scheme}(hidden: ${secret.length} characters, digest ${digest})`
}
