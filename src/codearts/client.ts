import type { Authorize } from '../http/authorize.ts'
import { ConnectionError } from '../http/errors.ts'
import { withRetries, type RetryPolicy, type Verdict } from '../http/retry.ts'
import type { HttpRequest, Transport } from '../http/transport.ts'
import { accept } from './answers.ts'
import { target, type Call } from './call.ts'
import { CallError } from './call-error.ts'
import { ServiceError } from './errors.ts'
import type { Service } from './regions.ts'

/** Content type of JSON calls, as the official SDKs send it, without a body too. */
const JSON_TYPE = 'application/json;charset=UTF-8'

export interface Reply<T> {
  readonly value: T
  /** Of the answer that decided. */
  readonly requestId: string
}

export interface SendOptions<T> {
  /**
   * For writes that must not be repeated blindly: reads the state and gives the result when the write turns out to
   * have been applied. Asked after every attempt that may have reached the service without a clear answer.
   */
  readonly applied?: () => Promise<T | undefined>
}

/** Counts for the outputs, live. */
export interface Traffic {
  /** Requests sent to CodeArts, retries included. */
  requests: number
  /** True once a write was sent and not provably refused. */
  changed: boolean
}

export interface ClientOptions {
  /** Base URL of each service that the step uses. */
  readonly hosts: Readonly<Partial<Record<Service, string>>>
  readonly authorize: Authorize
  readonly transport: Transport
  readonly retry: RetryPolicy
  /** Takes secrets out of what the service says, before it is cut or quoted. */
  readonly redact: (text: string) => string
  /** Told before each wait, with what the wait is for. */
  readonly onRetry: (failure: CallError, milliseconds: number) => void
}

/** Sends calls: authorizes, repeats, and reads the answer. */
export class Client {
  readonly traffic: Traffic = { requests: 0, changed: false }
  readonly #options: ClientOptions

  constructor(options: ClientOptions) {
    this.#options = options
  }

  /**
   * @returns what the call reads from the answer
   * @throws CallError when the service refused or could not be reached; the step's own reason when it was ended
   */
  async send<T>(call: Call<T>, { applied }: SendOptions<T> = {}): Promise<Reply<T>> {
    let attempts = 0
    let uncertain = false
    const settle = async (error: unknown): Promise<Reply<T>> => {
      uncertain ||= call.writes && mayHaveApplied(error)
      if (!uncertain || applied === undefined || !isAnswerOrLoss(error)) throw error
      const value = await applied().catch((unread: unknown) => {
        throw unread instanceof CallError ? this.#failure(call, error, attempts, unread) : unread
      })
      if (value === undefined) throw error
      return { value, requestId: error instanceof ServiceError ? error.requestId : '' }
    }
    try {
      return await withRetries(
        this.#options.retry,
        async number => {
          attempts = number
          return this.#once(call).catch(settle)
        },
        error => verdict(call, error, applied !== undefined),
        (error, wait) => {
          this.#options.onRetry(this.#failure(call, error, attempts), wait)
        }
      )
    } catch (error) {
      if (!isAnswerOrLoss(error)) throw error
      throw this.#failure(call, error, attempts)
    }
  }

  async #once<T>(call: Call<T>): Promise<Reply<T>> {
    const request = this.#request(call)
    const headers = { ...request.headers, ...(await this.#options.authorize(request)) }
    this.traffic.requests += 1
    try {
      const answer = accept(
        await this.#options.transport({ ...request, headers }, this.#options.retry.signal)
      )
      const value = call.read(answer)
      this.traffic.changed ||= call.writes
      return { value, requestId: answer.requestId }
    } catch (error) {
      this.traffic.changed ||= call.writes && mayHaveApplied(error)
      throw error
    }
  }

  #request(call: Call<unknown>): HttpRequest {
    const request = { method: call.method, url: this.#url(call) }
    if (call.body !== undefined && 'file' in call.body)
      return { ...request, headers: {}, body: call.body.file }
    const headers = { 'content-type': JSON_TYPE }
    return call.body === undefined
      ? { ...request, headers }
      : { ...request, headers, body: JSON.stringify(call.body.json) }
  }

  #url(call: Call<unknown>): string {
    return (this.#options.hosts[call.service] ?? '') + target(call)
  }

  #failure(call: Call<unknown>, error: unknown, attempts: number, unread?: CallError): CallError {
    const { redact } = this.#options
    return new CallError({ call, url: this.#url(call), attempts, cause: error, unread, redact })
  }
}

function verdict(call: Call<unknown>, error: unknown, canTell: boolean): Verdict {
  const repeatable = call.repeatable || canTell || !mayHaveApplied(error)
  if (error instanceof ServiceError) {
    const { passing, throttled, retryAfter } = error
    return { retry: repeatable && passing, throttled, retryAfter }
  }
  return { retry: repeatable && error instanceof ConnectionError && error.passing }
}

function mayHaveApplied(error: unknown): boolean {
  if (error instanceof ServiceError) return !error.refused
  return error instanceof ConnectionError ? error.maybeSent : true
}

/** Not so for the end of the step: its deadline, or a signal. */
function isAnswerOrLoss(error: unknown): boolean {
  return error instanceof ServiceError || error instanceof ConnectionError || isFileError(error)
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && (error.name === 'FileChangedError' || 'syscall' in error)
}
