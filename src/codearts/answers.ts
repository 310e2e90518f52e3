/** Tells success from failure in the service's answers. The only place that does: success is what the body says. */

import type { HttpAnswer } from '../http/messages.ts'
import { isRecord, textAt, valueAt } from '../http/value-at.ts'
import { ServiceError, UnexpectedAnswerError, type Refusal } from './errors.ts'

type Fields = Readonly<Record<string, unknown>>

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

/** Stands in for an answer that may hold credentials: they are not masked yet. */
const NOT_SHOWN = 'not shown, because it may hold credentials'

/**
 * @param secret whether the answer holds credentials when it is one of success
 * @throws ServiceError for every status but 2xx, and for what says failure under any status ("Error Codes": some errors
 * come under 200)
 */
export function accept(http: HttpAnswer, secret = false): Answer {
  // A byte order mark counts as white space here.
  const text = http.body.trim()
  const value = parse(text)
  const answer = {
    status: http.status,
    requestId: requestIdOf(http, value),
    text: secret ? NOT_SHOWN : text,
    value,
    retryAfter: http.headers['retry-after'],
    headers: http.headers
  }
  if (http.status < 200 || http.status > 299) {
    const refusal = isRedirect(http) ? redirect(http) : (errorOf(value) ?? { text })
    throw new ServiceError({ ...outline(answer), ...refusal })
  }
  const levels = levelsOf(value)
  const refusal = firstOf(levels, refusalUnderSuccess)
  if (refusal !== undefined) throw new ServiceError({ ...outline(answer), text: answer.text, ...refusal })
  // An error of a form that no document has, or success before the service had the whole request: who knows.
  if (levels.some(saysError) || !http.sent) throw unexpected(answer)
  return answer
}

function isRedirect({ status }: HttpAnswer): boolean {
  return status >= 300 && status < 400
}

function redirect({ headers }: HttpAnswer): Partial<Refusal> {
  return { text: `redirect to ${headers['location'] ?? 'nowhere'}` }
}

/** For calls that answer a boolean: only `true` and `"true"` are success. */
export function readSuccess(answer: Answer): true {
  if (answer.value === true || answer.value === 'true') return true
  throw isFalse(said(answer)) ? falseAnswer(answer) : unexpected(answer)
}

/** @returns the answer's own text: a JSON string, or what is no JSON at all */
export function said({ text, value }: Answer): unknown {
  return value === undefined ? text : value
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

/** @returns the value, and the objects in it: an error may stand at the top, or one level down under any key */
function levelsOf(value: unknown): Fields[] {
  return isRecord(value) ? [value, ...Object.values(value).filter(isRecord)] : []
}

/** A pair of code and text, or a word that says failure ("Updating a Thumbnail", `status`). */
function refusalUnderSuccess(fields: Fields): Partial<Refusal> | undefined {
  const error = shortPair(fields['error'])
  const short = 'message' in fields && !isEmpty(fields['code']) ? shortPair(fields) : undefined
  const said =
    isFailure(fields['status']) || isFalse(fields['success']) || fields['success'] === 0 ? {} : undefined
  return longPair(fields) ?? short ?? error ?? said
}

/** A code, an error or the text of one, of any type. */
function saysError(fields: Fields): boolean {
  const { code, error, error_code: errorCode, error_msg: errorText, errors } = fields
  return ![errorCode, errorText, error, errors].every(isEmpty) || ('message' in fields && !isEmpty(code))
}

function isFailure(status: unknown): boolean {
  const word = String(typeof status === 'string' || typeof status === 'number' ? status : '').trim()
  return /^(error|fail|failed|failure|[45]\d\d)$/i.test(word) || isFalse(status)
}

/** @returns whether a value says false, as such or as a text, in any case */
export function isFalse(value: unknown): boolean {
  return typeof value === 'string' ? /^["']?false["']?$/i.test(bare(value)) : value === false
}

/** @returns the text without white space and without characters that nobody sees */
export function bare(text: string): string {
  return text.replace(/[\s\p{Cf}]+/gu, '')
}

/** @returns whether a value says nothing: absent, null, false, 0, or nothing in it */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === undefined || value === null || value === false || value === 0
}

/** In an error, a list may be around the pair as well. */
function errorOf(value: unknown): Partial<Refusal> | undefined {
  const inner: unknown[] = isRecord(value) || Array.isArray(value) ? Object.values(value) : []
  return firstOf([value, ...inner], candidate => longPair(candidate) ?? shortPair(candidate))
}

function firstOf<T>(candidates: readonly T[], pair: (candidate: T) => Partial<Refusal> | undefined) {
  for (const candidate of candidates) {
    const found = pair(candidate)
    if (found !== undefined) return found
  }
  return undefined
}

/** The pair as "Error Codes" has it. */
function longPair(value: unknown): Partial<Refusal> | undefined {
  return pairOf(valueAt(value, 'error_code'), valueAt(value, 'error_msg'))
}

/** The pair as IAM has it, whose codes are numbers. */
function shortPair(value: unknown): Partial<Refusal> | undefined {
  return pairOf(valueAt(value, 'code'), valueAt(value, 'message'))
}

function pairOf(code: unknown, message: unknown): Partial<Refusal> | undefined {
  const text = optionalText(message)
  const isCode = (typeof code === 'string' && code !== '') || Number.isFinite(code)
  return isCode && text !== undefined ? { code: String(code), text } : undefined
}

function outline({
  status,
  requestId,
  retryAfter
}: Answer): Pick<Refusal, 'requestId' | 'retryAfter' | 'status'> {
  return { status, requestId, retryAfter }
}
