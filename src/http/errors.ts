/** The errors of requests that got no whole answer. */

import { textAt, valueAt } from './value-at.ts'

// Codes of a certificate or of TLS that is not acceptable; `certificates.ts` explains them.
const TLS =
  'CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|ERROR_IN_C|ERR_TLS'

// The request cannot have reached the service: there was no connection, or no agreement on TLS.
const NOT_SENT = new RegExp(
  `^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|EPROTO|ERR_SSL|ERR_INVALID|${TLS})`
)
const NOT_SENT_WORDS =
  /before secure TLS connection|^tunneling socket could not be established|illegal response body from proxy/

// Trying again cannot help: the certificate, the request or the answer itself is not acceptable.
const PERMANENT = new RegExp(`^(ERR_INVALID|HPE_|ANSWER_TOO_LONG|${TLS})`)

/** The connection could not be made, or was lost. */
export class ConnectionError extends Error {
  override readonly name: string = 'ConnectionError'
  /** The system's or Node's error code, or an empty string. */
  readonly code: string
  /** False when the request cannot have reached the service. */
  readonly maybeSent: boolean
  /** Whether the same request may succeed later. */
  readonly transient: boolean

  constructor(cause: unknown) {
    super(messagesOf(cause), { cause })
    const codes = codesOf(cause)
    this.code = String(codes[0])
    const connecting = valueAt(cause, 'syscall') === 'connect'
    const unsent = codes.every(each => NOT_SENT.test(each)) || NOT_SENT_WORDS.test(this.message)
    this.maybeSent = !unsent && !connecting
    this.transient = !PERMANENT.test(this.code)
  }
}

/** No byte moved for as long as `request-timeout` allows. */
export class RequestTimeoutError extends ConnectionError {
  override readonly name = 'RequestTimeoutError'

  /**
   * @param after milliseconds
   * @param connected whether the request can have left
   */
  constructor(after: number, connected: boolean) {
    const message = `no ${connected ? 'answer' : 'connection'} within ${after / 1000} s`
    super(Object.assign(new Error(message), connected ? {} : { syscall: 'connect' }))
  }
}

/** The answer is longer than any that the service gives, and is not read to its end. */
export class AnswerTooLongError extends Error {
  override readonly name = 'AnswerTooLongError'
  readonly code = 'ANSWER_TOO_LONG'

  /** @param most bytes */
  constructor(most: number) {
    super(`the answer is longer than ${most} bytes`)
  }
}

/** The file is not what it was when it was checked, or is gone. What was sent of it is not a whole request. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError'
  /** Whether some of the request was on its way. */
  readonly begun: boolean

  constructor(filename: string, begun: boolean, cause?: unknown) {
    super(`${filename} changed after it was checked, or is gone`, { cause })
    this.begun = begun
  }
}

/** Where several addresses of a host were tried, each has its own error (an AggregateError). */
function codesOf(cause: unknown): string[] {
  const inner = valueAt(cause, 'errors')
  return Array.isArray(inner) && inner.length > 0 ? inner.flatMap(codesOf) : [textAt(cause, 'code') ?? '']
}

/** The message; for several addresses, whose AggregateError has none of its own, the messages of all. */
function messagesOf(cause: unknown): string {
  const inner = valueAt(cause, 'errors')
  return textAt(cause, 'message') ?? (Array.isArray(inner) ? inner.map(messagesOf).join('; ') : '')
}
