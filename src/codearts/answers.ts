import * as z from 'zod/mini'
import type { HttpAnswer } from '../http/transport.ts'
import { ServiceError, UnexpectedAnswerError, type Refusal } from './errors.ts'

/** Tells success from failure in the service's answers. The only place that does: success is what the body says. */

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

/** A text, or an empty one for what is absent. */
export const text = z.pipe(
  z.optional(z.nullable(z.string())),
  z.transform(value => value ?? '')
)

const errorPair = z.object({ error_code: z.string().check(z.minLength(1)), error_msg: text })

/** IAM's codes are numbers. */
const shortCode = z.pipe(z.union([z.string().check(z.minLength(1)), z.number()]), z.transform(String))

const shortPair = z.object({ code: shortCode, message: text })

const wrapped = z.object({ error: z.union([shortPair, errorPair]) })

/**
 * @throws ServiceError for every status but 2xx, and for an error object under any status ("Error Codes": some
 * errors come under 200)
 */
export function accept(http: HttpAnswer): Answer {
  // A byte order mark counts as white space here.
  const body = http.body.trim()
  const answer = {
    status: http.status,
    requestId: http.headers['x-request-id'] ?? http.headers['x-iam-trace-id'] ?? requestIdIn(parse(body)),
    text: body,
    value: parse(body),
    retryAfter: http.headers['retry-after'],
    headers: http.headers
  }
  const succeeded = http.status >= 200 && http.status < 300
  let refusal = succeeded ? errorUnderSuccess(answer.value) : (errorOf(answer.value) ?? { text: answer.text })
  if (refusal === undefined && http.sent) return answer
  // Success before the service had the whole request is none.
  if (refusal === undefined) throw unexpected(answer)
  if (http.status >= 300 && http.status < 400) {
    refusal = { text: `redirect to ${http.headers['location'] ?? 'nowhere'}` }
  }
  throw new ServiceError({ ...outline(answer), ...refusal })
}

/** Gateway errors repeat it in the body. */
function requestIdIn(value: unknown): string {
  const read = z.object({ request_id: z.string() }).safeParse(value)
  return read.success ? read.data.request_id : ''
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}

function errorUnderSuccess(value: unknown): Partial<Refusal> | undefined {
  const direct = errorPair.safeParse(value)
  if (direct.success) return { code: direct.data.error_code, text: direct.data.error_msg }
  const inner = wrapped.safeParse(value)
  return inner.success ? errorOf(inner.data.error) : undefined
}

/** The pair of code and text may stand at the top or one level down under any key. */
function errorOf(value: unknown): Partial<Refusal> | undefined {
  const candidates = [
    value,
    ...(typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [])
  ]
  for (const candidate of candidates) {
    const long = errorPair.safeParse(candidate)
    if (long.success) return { code: long.data.error_code, text: long.data.error_msg }
    const short = shortPair.safeParse(candidate)
    if (short.success) return { code: short.data.code, text: short.data.message }
  }
  return undefined
}

/** For a call that says `false`, or that it failed, under a status of success. */
export function falseAnswer(answer: Answer): ServiceError {
  return new ServiceError({ ...outline(answer), text: answer.text })
}

/** For an answer that is none of those which the call documents. */
export function unexpected(answer: Answer): ServiceError {
  return new UnexpectedAnswerError({ ...outline(answer), text: answer.text })
}

function outline({
  status,
  requestId,
  retryAfter
}: Answer): Pick<Refusal, 'requestId' | 'retryAfter' | 'status'> {
  return { status, requestId, retryAfter }
}
