/** Tells success from failure in the service's answers. The only place that does: success is what the body says. */

import type { HttpAnswer } from '../http/messages.ts'
import { isRecord, textAt, valueAt } from '../http/value-at.ts'
import { ServiceError, UnexpectedAnswerError, type Refusal } from './errors.ts'

/** An answer with its body read as JSON where it is JSON. */
export interface Answer {
  readonly status: number
  readonly requestId: string
  readonly text: string
  /** The JSON value, or `undefined` when the body is not JSON: some calls answer bare text. */
  readonly value: unknown
  readonly retryAfter: string | undefined
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * @throws ServiceError for every status but 2xx, and for an error object under any status ("Error Codes": some
 * errors come under 200)
 */
export function accept(http: HttpAnswer): Answer {
  // A byte order mark counts as white space here.
  const text = http.body.trim()
  const value = parse(text)
  const answer = {
    status: http.status,
    requestId: requestIdOf(http, value),
    text,
    value,
    retryAfter: http.headers['retry-after'],
    headers: http.headers
  }
  const succeeded = http.status >= 200 && http.status < 300
  let refusal = succeeded ? errorUnderSuccess(value) : (errorOf(value) ?? { text })
  if (refusal === undefined && http.sent) return answer
  // Success before the service had the whole request is none.
  if (refusal === undefined) throw unexpected(answer)
  if (http.status >= 300 && http.status < 400) {
    refusal = { text: `redirect to ${http.headers['location'] ?? 'nowhere'}` }
  }
  throw new ServiceError({ ...outline(answer), ...refusal })
}

/** For a call that says `false`, or that it failed, under a status of success. */
export function falseAnswer(answer: Answer): ServiceError {
  return new ServiceError({ ...outline(answer), text: answer.text })
}

/** For an answer that is none of those which the call documents. */
export function unexpected(answer: Answer): ServiceError {
  return new UnexpectedAnswerError({ ...outline(answer), text: answer.text })
}

/**
 * Reads a text that an answer may leave out.
 * @returns an empty text for what is absent or null; undefined for what is no text, as no document has it
 */
export function optionalText(value: unknown): string | undefined {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : undefined
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}

/** It is in a header, IAM's under a name of its own; errors of the gateway repeat it in the body. */
function requestIdOf({ headers }: HttpAnswer, value: unknown): string {
  return headers['x-request-id'] ?? headers['x-iam-trace-id'] ?? textAt(value, 'request_id') ?? ''
}

function errorUnderSuccess(value: unknown): Partial<Refusal> | undefined {
  const inner = valueAt(value, 'error')
  return longPair(value) ?? shortPair(inner) ?? longPair(inner)
}

/** The pair of code and text may stand at the top, or one level down under any key. */
function errorOf(value: unknown): Partial<Refusal> | undefined {
  const inner: unknown[] = isRecord(value) || Array.isArray(value) ? Object.values(value) : []
  for (const candidate of [value, ...inner]) {
    const pair = longPair(candidate) ?? shortPair(candidate)
    if (pair !== undefined) return pair
  }
  return undefined
}

/** The pair as "Error Codes" has it. */
function longPair(value: unknown): Partial<Refusal> | undefined {
  return pairOf(textAt(value, 'error_code'), valueAt(value, 'error_msg'))
}

/** The pair as IAM has it, whose codes are numbers. */
function shortPair(value: unknown): Partial<Refusal> | undefined {
  const code = valueAt(value, 'code')
  return pairOf(Number.isFinite(code) ? String(code) : textAt(value, 'code'), valueAt(value, 'message'))
}

function pairOf(code: string | undefined, message: unknown): Partial<Refusal> | undefined {
  const text = optionalText(message)
  return code === undefined || text === undefined ? undefined : { code, text }
}

function outline({
  status,
  requestId,
  retryAfter
}: Answer): Pick<Refusal, 'requestId' | 'retryAfter' | 'status'> {
  return { status, requestId, retryAfter }
}
