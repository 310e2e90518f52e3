/** The error of a call that failed for good. */

import { ServiceError } from './errors.ts'

interface CallErrorOptions {
  /** Name of the call. */
  readonly call: string
  /** What came back, in one line. */
  readonly brief: string
  /** A ServiceError, a ConnectionError, or a FileChangedError. */
  readonly cause: unknown
  /** The message without advice. */
  readonly facts?: string
  /** Whether the service refused the call, and its answer does not say why. */
  readonly unexplained?: boolean
}

/** Its message says what was tried, what came back, the likely cause and what to do. */
export class CallError extends Error {
  override readonly name = 'CallError'
  /** Name of the call. */
  readonly call: string
  /** One line for the log, without advice. */
  readonly brief: string
  /** Whether the service refused the call, and its answer does not say why. */
  readonly unexplained: boolean
  readonly #facts: string

  constructor(
    message: string,
    { call, brief, cause, facts = message, unexplained = false }: CallErrorOptions
  ) {
    super(message, { cause })
    this.call = call
    this.brief = brief
    this.unexplained = unexplained
    this.#facts = facts
  }

  /** @returns the same failure, explained by these lines in place of the advice */
  because(lines: readonly string[]): CallError {
    const { brief, call, cause } = this
    const facts = this.#facts
    return new CallError([facts, ...lines].join('\n'), { call, brief, cause, facts, unexplained: false })
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
