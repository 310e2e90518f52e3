import { counted, messageOf, oneLine, quote } from '../report/text.ts'
import { FileChangedError } from '../http/multipart.ts'
import { advise } from './advice.ts'
import type { Call } from './call.ts'
import { ServiceError, UnexpectedAnswerError } from './errors.ts'

export interface Failure {
  readonly call: Pick<Call<unknown>, 'method' | 'name' | 'service'>
  readonly url: string
  /** How often the call was sent. */
  readonly attempts: number
  /** A ServiceError, a ConnectionError, or the error of the file that was to be sent. */
  readonly cause: unknown
  /** More that helps to understand it, a line each. */
  readonly notes?: readonly string[]
  /** Takes secrets out of what the service says. */
  readonly redact: (text: string) => string
}

/** A call failed for good: says what was tried, what came back, the likely cause and the cure. */
export class CallError extends Error {
  override readonly name = 'CallError'
  readonly requestId: string
  /** One line for the log, without advice. */
  readonly brief: string
  /** Name of the call. */
  readonly call: string

  constructor({ call, url, attempts, cause, notes = [], redact }: Failure) {
    const { cause: likely, cure } = advise(cause, call.service)
    const brief = answered(cause, redact)
    const lines = [
      `${call.name} failed after ${counted(attempts, 'attempt')}.`,
      `Tried: ${call.method} ${oneLine(url)}`,
      brief,
      ...notes,
      `Likely cause: ${likely}.`,
      `What to do: ${cure}.`
    ]
    super(lines.join('\n'), { cause })
    this.brief = brief
    this.call = call.name
    this.requestId = cause instanceof ServiceError ? cause.requestId : ''
  }

  /** The service says that the extension or version is not there. */
  get notFound(): boolean {
    return this.cause instanceof ServiceError && this.cause.notFound
  }
}

function answered(cause: unknown, redact: (text: string) => string): string {
  if (cause instanceof FileChangedError) return `Not sent: ${oneLine(cause.message)}`
  if (!(cause instanceof ServiceError)) return `No answer: ${oneLine(redact(messageOf(cause)))}`
  const unexpected = cause instanceof UnexpectedAnswerError ? ', an unexpected answer' : ''
  const parts = [
    `Answer: ${cause.status}`,
    cause.code === String(cause.status) ? '' : oneLine(redact(cause.code)),
    cause.text === '' ? '(empty)' : quote(unsigned(redact(cause.text)))
  ]
  const id = cause.requestId === '' ? '' : ` (request ID ${oneLine(redact(cause.requestId), 100)})`
  const wait = cause.retryAfter === undefined ? '' : ` (retry after ${oneLine(redact(cause.retryAfter), 40)})`
  return parts.filter(part => part !== '').join(' ') + unexpected + id + wait
}

/** The gateway may echo the whole signed request: neither signature nor token is shown. */
function unsigned(text: string): string {
  return text
    .replace(/(Signature=)[0-9a-f]+/gi, '$1***')
    .replace(/(x-(?:auth|security|subject)-token"?\s*[:=]\s*"?)[^\s|;,"]+/gi, '$1***')
}
