/** The kinds of faults: what each does, which fields its rule has, and an example. */

import { CALLS } from '../calls/index.ts'
import {
  FLAG,
  HEADERS,
  HEADER_VALUE,
  anything,
  oneOf,
  optional,
  whole,
  type Field
} from '../control-fields.ts'

/** What every rule has. */
interface Common {
  /** The name of a call, or `*` for every call except those that sign in. */
  call: string
  /** The first call that it happens to, counted from when the rule is added. Default 1. */
  nth?: number | undefined
  /** The number of calls that it happens to. Default 1. */
  times?: number | undefined
}

/** The fields of each kind, besides those that every rule has. */
interface Specific {
  'drop-before': object
  'drop-during': object
  'drop-after': object
  'drop-answer': object
  status: {
    status: number
    body?: unknown
    headers?: Record<string, string> | undefined
    applied?: boolean | undefined
  }
  delay: { milliseconds: number }
  hang: object
  stall: object
  drip: { milliseconds: number }
  'drip-headers': { milliseconds: number }
  redirect: { location: string; status?: number | undefined }
  html: { status?: number | undefined }
  'truncated-json': object
  'large-headers': { bytes: number }
  'large-body': { bytes: number }
  early: { status: number; body?: unknown }
}

export type Kind = keyof Specific
/** The rule for a kind of fault. */
export type RuleOf<K extends Kind> = { [Each in K]: Common & { kind: Each } & Specific[Each] }[K]
/** A fault to inject: `kind` says what happens, the other fields to which calls and how. */
export type FaultRule = RuleOf<Kind>

/** What is known of a kind. */
interface KindOfFault<K extends Kind> {
  /** What the client sees. */
  readonly what: string
  /** Whether the call has its effect on the account all the same. */
  readonly applied: 'yes' | 'no' | 'if asked for'
  readonly fields: { readonly [Name in keyof Specific[K]]-?: Field }
  readonly example: RuleOf<K>
}

const MAX_MILLISECONDS = 600_000
const MAX_BODY_BYTES = 1024 * 1024 * 1024
/** Far more than any Node.js client can be configured to accept. */
const MAX_HEADER_BYTES = 1024 * 1024

const status = whole(200, 599)
const milliseconds = whole(0, MAX_MILLISECONDS)
const body = optional(anything('a text, which is sent as it is, or any other value, which is sent as JSON'))
const REFUSED = { error_code: 'DEVPIPE.30011001', error_msg: 'The record does not exist' }

/** The fields that the rule of every kind has, besides `kind`. */
export const COMMON_FIELDS = {
  call: oneOf(['*', ...CALLS.map(call => call.name)]),
  nth: optional(whole(1)),
  times: optional(whole(1))
} satisfies Record<keyof Common, Field>

/** Every kind of fault, by its name. The documents and the page are made of this. */
export const KINDS: { readonly [K in Kind]: KindOfFault<K> } = {
  status: {
    what: 'Another answer: a status with a body and headers of your own.',
    applied: 'if asked for',
    fields: { status, body, headers: optional(HEADERS), applied: optional(FLAG) },
    example: { call: 'publish-draft', kind: 'status', status: 400, body: REFUSED }
  },
  redirect: {
    what: 'A redirect, by default with status 302.',
    applied: 'no',
    fields: { location: HEADER_VALUE, status: optional(status) },
    example: { call: 'query', kind: 'redirect', location: 'http://127.0.0.1:9/' }
  },
  html: {
    what: 'A web page such as a proxy sends, by default with status 200.',
    applied: 'no',
    fields: { status: optional(status) },
    example: { call: 'create-draft', kind: 'html', status: 502 }
  },
  'truncated-json': {
    what: 'The first half of the JSON; its length is announced correctly.',
    applied: 'yes',
    fields: {},
    example: { call: 'query-all', kind: 'truncated-json' }
  },
  'large-headers': {
    what: 'The answer with about so many bytes of additional headers.',
    applied: 'yes',
    fields: { bytes: whole(0, MAX_HEADER_BYTES) },
    example: { call: 'query', kind: 'large-headers', bytes: 100_000 }
  },
  'large-body': {
    what: 'A JSON string of so many bytes.',
    applied: 'yes',
    fields: { bytes: whole(0, MAX_BODY_BYTES) },
    example: { call: 'query', kind: 'large-body', bytes: 50_000_000 }
  },
  delay: {
    what: 'The answer comes after so many milliseconds.',
    applied: 'yes',
    fields: { milliseconds },
    example: { call: '*', kind: 'delay', milliseconds: 2_000, times: 100 }
  },
  drip: {
    what: 'The body of the answer comes byte by byte, with so many milliseconds between two.',
    applied: 'yes',
    fields: { milliseconds },
    example: { call: 'query', kind: 'drip', milliseconds: 50 }
  },
  'drip-headers': {
    what: 'Status line and headers come byte by byte, with so many milliseconds between two.',
    applied: 'yes',
    fields: { milliseconds },
    example: { call: 'query', kind: 'drip-headers', milliseconds: 50 }
  },
  hang: {
    what: 'The body is read, and no answer comes.',
    applied: 'no',
    fields: {},
    example: { call: 'upload-extension', kind: 'hang' }
  },
  stall: {
    what: 'The body is not read, and no answer comes.',
    applied: 'no',
    fields: {},
    example: { call: 'upload-extension', kind: 'stall', nth: 2 }
  },
  early: {
    what: 'An answer comes before the body is read, and the connection stays open.',
    applied: 'no',
    fields: { status, body },
    example: { call: 'upload-extension', kind: 'early', status: 413 }
  },
  'drop-before': {
    what: 'The connection closes before the body is read.',
    applied: 'no',
    fields: {},
    example: { call: '*', kind: 'drop-before', times: 3 }
  },
  'drop-during': {
    what: 'The connection closes while the body is being read.',
    applied: 'no',
    fields: {},
    example: { call: 'upload-extension', kind: 'drop-during' }
  },
  'drop-after': {
    what: 'The connection closes without an answer.',
    applied: 'yes',
    fields: {},
    example: { call: 'publish-draft', kind: 'drop-after' }
  },
  'drop-answer': {
    what: 'The connection closes in the middle of the body of the answer.',
    applied: 'yes',
    fields: {},
    example: { call: 'create-draft', kind: 'drop-answer' }
  }
}

/** The names of the kinds, in the order of the documents. */
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[]
