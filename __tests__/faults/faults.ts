/** Every fault of the first table in outcomes.md, and how it is made. */

import type { Socket } from 'node:net'
import type { FaultRule } from '../../emulator/server.ts'
import { HOSTS, type StartHost } from './hosts.ts'
import type { Kind } from './scenes.ts'
import { drip } from './time.ts'

/** A rule of the emulator that does not say yet which call it is for, and how often. */
export type Rule = FaultRule extends infer R
  ? R extends FaultRule
    ? Omit<R, 'call' | 'nth' | 'times'>
    : never
  : never

/** What an answer may repeat, or lead to. */
export interface Lure {
  /** A credential of the step. */
  readonly secret: string
  /** URL of a server that must never be asked. */
  readonly other: string
}

/** A fault is made by the emulator, between it and the step, in its place, or in the file that is sent. */
export interface Fault {
  readonly rule?: (lure: Lure) => Rule
  /** Given the connection and what the service answers. */
  readonly relay?: (socket: Socket, answer: Buffer) => void
  readonly host?: StartHost
  readonly file?: 'before' | 'while'
  /** The time that the step allows for an answer passes. */
  readonly slow?: true
  /** Only a step in this process meets it. */
  readonly here?: true
  /** The request has to be larger than what leaves at once. */
  readonly large?: true
  /** The step obtains its credential itself. */
  readonly obtained?: true
  /** The kinds of calls that it can happen to; all when absent. */
  readonly only?: readonly Kind[]
}

const OVERSIZED = 100_000

const CONNECTIONS: Record<string, Fault> = {
  'connection refused': { host: HOSTS.closed },
  'dropped before the request is read': { rule: () => ({ kind: 'drop-before' }) },
  'reset while the body is sent': { rule: () => ({ kind: 'drop-during' }) },
  'dropped before the answer': { rule: () => ({ kind: 'drop-after' }) },
  'dropped within the answer': { rule: () => ({ kind: 'drop-answer' }) },
  'reset after the answer': {
    relay: (socket, answer) => socket.write(answer, () => socket.resetAndDestroy())
  },
  'truncated chunks': { relay: (socket, answer) => socket.end(inChunks(answer)) },
  'never answering': { slow: true, rule: () => ({ kind: 'hang' }) },
  'dripping head': { slow: true, rule: () => ({ kind: 'drip-headers', milliseconds: 1 }) },
  'dripping body': { here: true, relay: (socket, answer) => void drip(socket, answer) },
  'certificate that nobody trusts': { host: HOSTS.untrusted },
  'certificate of another host': { here: true, host: HOSTS.misnamed },
  'plain HTTP on the https port': { host: HOSTS.plain },
  'proxy that answers 407': { host: HOSTS.proxy('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n') },
  'proxy that answers 502': { host: HOSTS.proxy('HTTP/1.1 502 Bad Gateway\r\n\r\n') },
  'proxy that closes': { host: HOSTS.proxy('') },
  'file that changes before it is read': { here: true, file: 'before', large: true, only: ['upload'] },
  'file that changes while it is read': { file: 'while', large: true, only: ['upload'] }
}

/** The others have no body that is longer than what leaves at once. */
const LARGE = { large: true, only: ['write', 'upload'] } as const

const ANSWERS: Record<string, Fault> = {
  'early success': { ...LARGE, rule: () => ({ kind: 'early', status: 200, body: 'true' }) },
  'early refusal': { ...LARGE, rule: () => ({ kind: 'early', status: 413 }) },
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].map(status => [`${status} to another origin`, redirect(status)])
  ),
  'oversized header': { rule: () => ({ kind: 'large-headers', bytes: OVERSIZED }) },
  'HTML under 200': ok(({ secret }) => `<!DOCTYPE html><title>Proxy</title><p>${secret}</p>`),
  'empty body under 200': ok(() => ''),
  'half a body under 200': { rule: () => ({ kind: 'truncated-json' }) },
  'number under 200': ok(() => 42),
  'text under 200': ok(({ secret }) => JSON.stringify(`fine, ${secret}`)),
  'error_code under 200': ok(({ secret }) => ({ error_code: 'DEVCP.00014004', error_msg: `not ${secret}` })),
  'numeric error_code under 200': ok(() => ({ error_code: 401, error_msg: 'unauthenticated', data: [] })),
  'code and message under 200': ok(({ secret }) => ({ code: 'DEV.00000001', message: secret, data: null })),
  'error within error under 200': ok(({ secret }) => ({ error: { code: 'X.1', message: secret } })),
  'error one level down under 200': ok(() => ({ result: { error_code: 'X.1', error_msg: 'no' } })),
  'failing status under 200': ok(({ secret }) => ({ status: 'error', data: null, reason: secret })),
  'failing success under 200': ok(() => ({ success: false, data: null }))
}

const STATUSES: Record<string, Fault> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 408, 413, 425, 429, 500, 502, 503, 504].map(code => [String(code), status(code)])
  ),
  '401 to a credential that was obtained': {
    ...status(401),
    obtained: true,
    only: ['read', 'write', 'single write', 'upload']
  },
  '429, again after 7 seconds': status(429, { 'retry-after': '7' }),
  '429, again beyond the deadline': status(429, { 'retry-after': '3600' }),
  '503, again after 7 seconds': status(503, { 'retry-after': '7' }),
  'COCT.0070003': status(500, {}, 'COCT.0070003')
}

/** By name. */
export const FAULTS: Readonly<Record<string, Fault>> = { ...CONNECTIONS, ...ANSWERS, ...STATUSES }

/** The other faults of the second table, by the name of their column. */
export const OPERATION_FAULTS: Readonly<Record<string, Fault>> = {
  'answer lost': { rule: () => ({ kind: 'drop-after' }) },
  false: ok(() => false),
  'error under 200': ok(({ secret }) => ({ error_code: 'X.1', error_msg: `not ${secret}` })),
  '401': status(401),
  '429': status(429)
}

/** A refusal that repeats a credential, as the gateway does. */
function status(code: number, headers: Record<string, string> = {}, error_code = 'X.1'): Fault {
  const body = (secret: string) => ({ error_code, error_msg: `you sent ${secret}` })
  return { rule: ({ secret }) => ({ kind: 'status', status: code, headers, body: body(secret) }) }
}

function ok(body: (lure: Lure) => unknown): Fault {
  return { rule: lure => ({ kind: 'status', status: 200, body: body(lure) }) }
}

function redirect(code: number): Fault {
  return {
    rule: ({ other, secret }) => ({ kind: 'redirect', status: code, location: `${other}/?to=${secret}` })
  }
}

/** The same answer in one chunk, without the empty one that ends an answer. */
function inChunks(answer: Buffer): Buffer {
  const body = answer.indexOf('\r\n\r\n') + 4
  const head = answer
    .toString('latin1', 0, body)
    .replace(/^content-length: \d+/im, 'transfer-encoding: chunked')
  const size = (answer.length - body).toString(16)
  return Buffer.concat([
    Buffer.from(`${head}${size}\r\n`, 'latin1'),
    answer.subarray(body),
    Buffer.from('\r\n')
  ])
}
