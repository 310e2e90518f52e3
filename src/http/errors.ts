/** What can go wrong before there is an answer. */

// The request cannot have reached the service: there was no connection, or no agreement on TLS.
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|EPROTO|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_INVALID)/
const NOT_SENT_WORDS =
  /before secure TLS connection|^tunneling socket could not be established|illegal response body from proxy/

// Trying again cannot help: the certificate, the request or the answer itself is not acceptable.
const FINAL =
  /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_INVALID|HPE_|ANSWER_TOO_LONG)/

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
    super(messageOf(cause), { cause })
    const [code = '', ...others] = codesOf(cause)
    this.code = code
    const connecting = property(cause, 'syscall') === 'connect'
    const unsent = [code, ...others].every(each => NOT_SENT.test(each)) || NOT_SENT_WORDS.test(this.message)
    this.maybeSent = !unsent && !connecting
    this.transient = !FINAL.test(code)
  }
}

/** Nothing moved for as long as `request-timeout` allows. */
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

/** What would have to be read is more than any answer of the service. */
export class AnswerTooLongError extends Error {
  override readonly name = 'AnswerTooLongError'
  readonly code = 'ANSWER_TOO_LONG'

  /** @param most bytes */
  constructor(most: number) {
    super(`the answer is longer than ${most} bytes`)
  }
}

/** Several addresses of a host may have been tried, each with its own error. */
function codesOf(cause: unknown): string[] {
  const inner = property(cause, 'errors')
  return Array.isArray(inner) && inner.length > 0 ? inner.flatMap(codesOf) : [textOf(property(cause, 'code'))]
}

function messageOf(cause: unknown): string {
  const message = textOf(property(cause, 'message') ?? cause)
  const inner = property(cause, 'errors')
  return message === '' && Array.isArray(inner) ? inner.map(messageOf).join('; ') : message
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
