/** What can go wrong before there is an answer. */

// The request cannot have reached the service.
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'])

// Trying again cannot help: the certificate or the request itself is not acceptable.
const FINAL =
  /^(CERT_|ERR_TLS|ERR_INVALID|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|HPE_HEADER_OVERFLOW)/

/** The connection could not be made, or was lost. */
export class ConnectionError extends Error {
  override readonly name: string = 'ConnectionError'
  /** The system's or Node's error code, or an empty string. */
  readonly code: string
  /** False when the request cannot have reached the service. */
  readonly maybeSent: boolean
  /** Whether the same request may succeed later. */
  readonly passing: boolean

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.code = codeOf(cause)
    const tunnel = this.message.startsWith('tunneling socket could not be established')
    this.maybeSent = !NOT_SENT.has(this.code) && !tunnel
    this.passing = !FINAL.test(this.code)
  }
}

/** Nothing moved for as long as `request-timeout` allows. */
export class RequestTimeoutError extends ConnectionError {
  override readonly name = 'RequestTimeoutError'

  /** @param after milliseconds */
  constructor(after: number) {
    super(new Error(`no answer within ${after / 1000} s`))
  }
}

function codeOf(cause: unknown): string {
  if (cause instanceof AggregateError) return codeOf(cause.errors[0])
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}
