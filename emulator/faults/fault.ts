/** What the kinds of faults are made of. */

import { json, type Answer } from '../http/answers.ts'
import type { Exchange } from '../http/exchange.ts'
import type { Kind, RuleOf } from './kinds.ts'

/** Reads the body, applies the call to the account and gives its answer, which may be a refusal. */
export type Apply = () => Promise<Answer>
/** What happens for each of these kinds. */
export type Faults<K extends Kind> = {
  [Each in K]: (rule: RuleOf<Each>, exchange: Exchange, apply: Apply) => Promise<void> | void
}

const ASKED_FOR = { error_msg: 'This fault was asked for', error_code: 'EMULATOR.FAULT' }

/** An answer with the status and body of a rule: a text as it is, anything else as JSON. */
export function canned(status: number, body: unknown): Answer {
  // By definition these two have no body.
  if (status === 204 || status === 304) return { status, headers: {}, body: Buffer.alloc(0) }
  if (typeof body === 'string') return { status, headers: {}, body: Buffer.from(body) }
  return json(body === undefined ? ASKED_FOR : body, status)
}

export function firstHalf(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}
