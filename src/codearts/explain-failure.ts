/** Puts the failure of a call into words, with likely cause and cure. Loaded only when a call failed. */

import { certificateFault } from '../http/certificates.ts'
import { ConnectionError, FileChangedError } from '../http/errors.ts'
import { counted, messageOf, oneLine, quote } from '../report/text.ts'
import { advise } from './advice.ts'
import { NO_REASON, REFUSED, type Advice } from './advice-table.ts'
import type { Call } from './call.ts'
import { CallError } from './call-error.ts'
import { ServiceError, UnexpectedAnswerError } from './errors.ts'
import type { Service } from './regions.ts'

/** Longest request ID that is shown, in characters; the service's have 32. */
const LONGEST_REQUEST_ID = 100

/** Longest value of Retry-After that is shown, in characters; a date has 29. */
const LONGEST_RETRY_AFTER = 40

interface Failure {
  readonly call: Pick<Call<unknown>, 'method' | 'name' | 'service'>
  readonly url: string
  /** How often the call was sent. */
  readonly attempts: number
  /** A ServiceError, a ConnectionError, or a FileChangedError. */
  readonly cause: unknown
  /** More that helps to understand it, a line each. */
  readonly notes?: readonly string[]
  /** What was warned of before, a sentence each. */
  readonly suspects?: readonly string[]
  /** Takes secrets out of what the service says. */
  readonly redact: (text: string) => string
}

/** @returns the error whose message says what was tried, what came back, the likely cause and what to do */
export function explainFailure(failure: Failure): CallError {
  const { call, url, attempts, cause, notes = [], redact } = failure
  const brief = briefOf(cause, redact)
  const advice = advise(cause, call.service)
  const facts = [
    `${signInFailure(call.service, cause)}${call.name} failed after ${counted(attempts, 'attempt')}.`,
    `Tried: ${call.method} ${oneLine(url)}`,
    brief,
    ...notes
  ].join('\n')
  const message = [facts, ...adviceLines(advice, failure)].join('\n')
  const isRefusal = cause instanceof ServiceError && cause.refused
  const unexplained = isRefusal && (isGeneral(advice) || cause.notFound)
  return new CallError(message, { call: call.name, brief, cause, facts, unexplained })
}

/** @returns whether the advice says no more than that the service refused the request */
function isGeneral(advice: Advice): boolean {
  return advice === REFUSED || advice === NO_REASON
}

const NO_CREDENTIALS = {
  github: 'GitHub gave no ID token',
  sts: 'STS gave no keys for the ID token',
  iam: 'IAM gave no token for the user'
} as const

/** @returns a sentence before the others where it is signing in that failed; else an empty text */
function signInFailure(service: Service, cause: unknown): string {
  const refused = cause instanceof ServiceError && cause.status === 401
  const what =
    service === 'pipeline' || service === 'req'
      ? refused && 'the service does not accept the credentials'
      : NO_CREDENTIALS[service]
  return what === false ? '' : `Signing in failed: ${what}. `
}

/** How many warnings are repeated; all of them were shown before. */
const MAX_SUSPECTS = 5

/** That the service refused the request says nothing where there is more to say. */
function adviceLines(advice: Advice, { notes = [], suspects = [] }: Failure): string[] {
  if (isGeneral(advice) && suspects.length > 0) {
    const cure = 'What to do: correct what was warned of, and run the step again.'
    const first = suspects.slice(0, MAX_SUSPECTS).map(warning => `Likely cause, as warned before: ${warning}`)
    return [...first, cure]
  }
  if (isGeneral(advice) && notes.length > 0) return []
  return [`Likely cause: ${advice.cause}.`, `What to do: ${advice.cure}.`]
}

/** Longest text of an answer that is looked at, in characters: far more than is shown. */
const LONGEST_TEXT = 100_000

/**
 * Secrets are taken out before a text is cut to what is shown, because half a secret would not be recognized. One that
 * the end of a very long text cuts is recognized by the mark.
 */
function briefOf(cause: unknown, redactAll: (text: string) => string): string {
  const redact = (text: string) =>
    redactAll(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text)
  if (cause instanceof FileChangedError) return `Not sent: ${oneLine(cause.message)}`
  if (!(cause instanceof ServiceError))
    return `No answer: ${oneLine(redact(messageOf(cause)))}${codeOf(cause)}`
  const { status, code, text, requestId, retryAfter } = cause
  const parts = [
    `Answer: ${status}`,
    code === String(status) ? '' : oneLine(redact(code)),
    text === '' ? '(empty)' : quote(withoutCredentials(redact(text)))
  ]
  const unexpected = cause instanceof UnexpectedAnswerError ? ', an unexpected answer' : ''
  const id = requestId === '' ? '' : ` (request ID ${oneLine(redact(requestId), LONGEST_REQUEST_ID)})`
  const wait =
    retryAfter === undefined ? '' : ` (retry after ${oneLine(redact(retryAfter), LONGEST_RETRY_AFTER)})`
  return parts.filter(part => part !== '').join(' ') + unexpected + id + wait
}

/** Node's messages leave out the codes of certificates, by which people look for help. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof ConnectionError) || certificateFault(cause) === undefined) return ''
  return ` (${cause.code})`
}

/** The gateway may echo the whole signed request: neither signature nor token is shown. */
function withoutCredentials(text: string): string {
  return text
    .replace(/(Signature=)[0-9a-f]+/gi, '$1***')
    .replace(/(x-(?:auth|security|subject)-token"?\s*[:=]\s*"?)[^\s|;,"]+/gi, '$1***')
}
