/** The error of a call that failed for good. */

import { ServiceError } from './errors.ts'

interface CallErrorOptions {
  /** Name of the call. */
  readonly call: string
  /** What came back, in one line. */
  readonly brief: string
  /** A ServiceError, a ConnectionError, or a FileChangedError. */
  readonly cause: unknown
}

/** Its message says what was tried, what came back, the likely cause and what to do. */
export class CallError extends Error {
  override readonly name = 'CallError'
  /** Name of the call. */
  readonly call: string
  /** One line for the log, without advice. */
  readonly brief: string

  constructor(message: string, { call, brief, cause }: CallErrorOptions) {
    super(message, { cause })
    this.call = call
    this.brief = brief
  }

  /** The service's ID of the request that was answered, or an empty string. */
  get requestId(): string {
    return this.cause instanceof ServiceError ? this.cause.requestId : ''
  }

  /** The service says that the extension or version is not there. */
  get notFound(): boolean {
    return this.cause instanceof ServiceError && this.cause.notFound
  }
}
