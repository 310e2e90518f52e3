/** Whatever a request holds, its signature is that of the official SDK. */

import { expect } from '@jest/globals'
import fc from 'fast-check'
import type { Keys } from '../../src/auth/credentials.ts'
import { withKeys } from '../../src/auth/keys.ts'
import type { HttpRequest } from '../../src/http/messages.ts'
import { encode } from '../../src/http/url.ts'
import { officialAuthorization } from '../auth/official.ts'
import { check } from './check.ts'

/** What a form sends; the signature leaves it out. */
const FILE = {
  field: 'upload_file',
  filename: 'a.zip',
  type: 'application/zip',
  path: '/nowhere',
  size: 1,
  changed: 0
} as const

const from = (characters: string) => fc.constantFrom(...Array.from(characters))

// Below "=" in ASCII, above it and beyond ASCII: order before encoding and after it differ.
const name = fc.string({ unit: from('abcXYZ019-._~ !*+é中'), minLength: 1, maxLength: 6 })
const value = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: from(' !\'()*+%"&=/?#~@:;,中文é-._09az\u{1f600}'), maxLength: 20 })
)

// The SDK's parser of URLs encodes quotes, spaces and some others before its signer sees them; a dot alone is no segment.
const segment = fc
  .string({ unit: from('abcXYZ019-._~!()*+%&=@:;,$中文é'), maxLength: 12 })
  .filter(text => !/^\.+$/.test(text))

const host = fc
  .tuple(
    from('abz'),
    fc.constantFrom('.example.com', '-1.myhuaweicloud.com', 'x.cn-north-4.example'),
    fc.option(fc.integer({ min: 1_024, max: 65_535 }), { nil: undefined })
  )
  .map(([first, rest, port]) => `${first}${rest}${port === undefined ? '' : `:${port}`}`)

const body = fc.oneof(
  fc.constant({ kind: 'none' } as const),
  fc.record({ kind: fc.constant('json' as const), json: fc.dictionary(value, fc.jsonValue()) }),
  fc.constant({ kind: 'form' } as const)
)

interface Parts {
  readonly method: HttpRequest['method']
  readonly host: string
  readonly segments: readonly string[]
  readonly query: readonly (readonly [string, string])[]
  readonly type: string | undefined
  readonly body: { readonly kind: 'form' | 'none' } | { readonly kind: 'json'; readonly json: object }
  readonly keys: Keys
  readonly projectId: string | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

const parts: fc.Arbitrary<Parts> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
  host,
  segments: fc.array(segment, { maxLength: 5 }),
  query: fc.oneof(
    fc.array(fc.tuple(name, value), { maxLength: 6 }),
    // Few names, so that they come again.
    fc.array(fc.tuple(from('ab'), value), { maxLength: 6 })
  ),
  type: fc.constantFrom(undefined, 'application/json', 'application/json;charset=UTF-8'),
  body,
  keys: fc.record({
    accessKeyId: fc.stringMatching(/^[A-Z0-9]{1,30}$/),
    secretAccessKey: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }),
    securityToken: fc.option(fc.base64String({ minLength: 4 }), { nil: undefined })
  }),
  projectId: fc.option(fc.stringMatching(/^[0-9a-f]{32}$/), { nil: undefined }),
  now: fc.integer({ min: Date.UTC(2000), max: Date.UTC(2099) })
})

function requestOf({ method, host: at, segments, query, type, body: sent }: Parts): HttpRequest {
  const path = segments.map(text => `/${encode(text)}`).join('')
  const pairs = query.map(([key, text]) => `${encode(key)}=${encode(text)}`)
  const url = `https://${at}${path || '/'}${pairs.length === 0 ? '' : '?'}${pairs.join('&')}`
  const headers = type === undefined || sent.kind === 'form' ? {} : { 'content-type': type }
  if (sent.kind === 'form') return { method, url, headers, body: FILE }
  return { method, url, headers, ...(sent.kind === 'json' && { body: JSON.stringify(sent.json) }) }
}

check('the signature is that of the official SDK', { short: 10_000, long: 200_000 }, parts, async all => {
  const request = requestOf(all)
  const headers = await withKeys(all.keys, { now: () => all.now }, all.projectId)(request)
  expect(headers['authorization']).toBe(officialAuthorization(request, headers, all.keys, all.projectId))
})
