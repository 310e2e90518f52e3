/** The errors of calls that the service answered, but not with success. */

const THROTTLED_CODE = 'COCT.0070003'
/** "Error Codes": the extension or version is not there; the record is not in the database, under 200. */
const NOT_FOUND_CODES = new Set(['DEVPIPE.30011001', 'DEVCP.00012002'])

// 408 and 425 are 4xx by number, but say nothing about whether the request was applied.
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504])

export interface Refusal {
  readonly status: number
  /** The service's error code, or an empty string. */
  readonly code?: string
  /** The service's own words, as they came: make them safe before showing them. */
  readonly text?: string
  readonly requestId?: string | undefined
  readonly retryAfter?: string | undefined
}

/** The service answered, and not with success. */
export class ServiceError extends Error {
  override readonly name: string = 'ServiceError'
  readonly status: number
  readonly code: string
  readonly text: string
  readonly requestId: string
  readonly retryAfter: string | undefined

  constructor(refusal: Refusal) {
    super(`${refusal.status} ${refusal.code ?? ''}`.trim())
    this.status = refusal.status
    this.code = refusal.code ?? ''
    this.text = refusal.text ?? ''
    this.requestId = refusal.requestId ?? ''
    this.retryAfter = refusal.retryAfter
  }

  /** The extension or version is not there: the service answers with a code; a 404 means a wrong host. */
  get notFound(): boolean {
    return NOT_FOUND_CODES.has(this.code)
  }

  /** The service asks for less traffic, under 429 or disguised as 500. */
  get throttled(): boolean {
    return this.status === 429 || this.code === THROTTLED_CODE
  }

  /** The same request may succeed later. */
  get transient(): boolean {
    return this.throttled || TRANSIENT.has(this.status)
  }

  /** The service certainly did not apply the write. */
  get refused(): boolean {
    if (this.throttled) return true
    if (this.status >= 400) return this.status < 500 && !TRANSIENT.has(this.status)
    return this.status >= 200 && this.status < 300
  }
}

/** No document describes the answer. Nobody knows whether a write was applied, so that it is not repeated. */
export class UnexpectedAnswerError extends ServiceError {
  override readonly name = 'UnexpectedAnswerError'

  override get transient(): boolean {
    return false
  }

  override get refused(): boolean {
    return false
  }
}
