/** Sends calls: authorizes, repeats, and reads the answers. */

import type { Authorize, HttpAnswer, Transport } from '../http/messages.ts'
import { withRetries, type RetryPolicy } from '../http/retry.ts'
import { accept } from './answers.ts'
import { pathAndQuery, requestOf, type Call } from './call.ts'
import { CallError } from './call-error.ts'
import { ServiceError } from './errors.ts'
import type { Service } from './regions.ts'
import { isCallFailure, mayHaveApplied, neverSent, retryDecision } from './retry-decision.ts'
import { present } from '../report/expected.ts'

export interface SendOptions<T> {
  /** Gives lines that help to understand a failure; called with its cause. */
  readonly notes?: (cause: unknown) => readonly string[]
  /**
   * For writes that must not be repeated blindly: reads the state and gives the result when the write turns out to
   * have been applied. Asked after every attempt that may have reached the service without a clear answer.
   */
  readonly applied?: () => Promise<T | undefined>
  /** Whether the call is tried once only. */
  readonly once?: boolean
}

/** What the client has done so far, for the outputs. */
interface Traffic {
  /** Requests sent to CodeArts, retries included. */
  requests: number
  /** True once a write was sent and not provably refused. */
  changed: boolean
  /** The service's ID of the request that was answered last; empty before. */
  requestId: string
}

/** What all clients of a step share, those that sign in too. */
export interface ClientDeps {
  readonly transport: Transport
  readonly retry: RetryPolicy
  /** Takes secrets out of what the service says, before it is cut or quoted. */
  readonly redact: (text: string) => string
  /** Told before each wait, with what the wait is for. */
  readonly onRetry: (failure: CallError, milliseconds: number) => void
}

export interface ClientOptions extends ClientDeps {
  /** Base URL of each service that is called. */
  readonly hosts: Readonly<Partial<Record<Service, string>>>
  readonly authorize: Authorize
  /** Forgets a credential that the step obtained itself; absent when it was given. */
  readonly renew?: (() => void) | undefined
}

export class Client {
  readonly traffic: Traffic = { requests: 0, changed: false, requestId: '' }
  /** What was warned of, a sentence each: the likely cause when the service refuses a write. */
  suspects: readonly string[] = []
  readonly #options: ClientOptions
  #renew: (() => void) | undefined

  constructor(options: ClientOptions) {
    this.#options = options
    this.#renew = options.renew
  }

  /**
   * @returns what the call reads from the answer
   * @throws CallError when the service refused or could not be reached; the step's own reason when it was ended
   */
  async send<T>(call: Call<T>, { applied, notes, once = false }: SendOptions<T> = {}): Promise<T> {
    let attempts = 0
    let uncertain = false
    const explain = async (cause: unknown, ...lines: string[]) => {
      const { explainFailure } = await import('./explain-failure.ts')
      const { redact } = this.#options
      const url = this.#baseUrl(call) + pathAndQuery(call)
      return explainFailure({
        call,
        url,
        attempts,
        cause,
        notes: [...lines, ...(notes?.(cause) ?? [])],
        suspects: call.writes ? this.suspects : [],
        redact
      })
    }
    const settle = async (error: unknown): Promise<T> => {
      uncertain ||= call.writes && mayHaveApplied(error)
      if (!uncertain || applied === undefined || !isCallFailure(error)) throw error
      const value = await applied().catch(async (unread: unknown) => {
        if (!(unread instanceof CallError)) throw unread
        throw await explain(error, `Whether it was applied could not be read. ${unread.brief}`)
      })
      if (value === undefined) throw error
      return value
    }
    try {
      return await withRetries(
        once ? { ...this.#options.retry, maxAttempts: 1 } : this.#options.retry,
        async number => {
          attempts = number
          return this.#renewing(call).catch(settle)
        },
        error => retryDecision(call, error, applied !== undefined),
        async (error, wait) => {
          this.#options.onRetry(await explain(error), wait)
        }
      )
    } catch (error) {
      throw isCallFailure(error) ? await explain(error) : error
    }
  }

  /**
   * A credential that the step obtained itself may have ended early: it is obtained anew, once in a step, for all calls
   * that it was refused for.
   */
  async #renewing<T>(call: Call<T>): Promise<T> {
    const renew = this.#renew
    return this.#once(call).catch((error: unknown) => {
      if (renew === undefined || !(error instanceof ServiceError) || error.status !== 401) throw error
      if (this.#renew !== undefined) renew()
      this.#renew = undefined
      return this.#once(call)
    })
  }

  async #once<T>(call: Call<T>): Promise<T> {
    const { authorize, transport, retry } = this.#options
    const request = await requestOf(call, this.#baseUrl(call))
    const headers = { ...request.headers, ...(await authorize(request)) }
    this.traffic.requests += 1
    try {
      const value = await this.#read(call, await transport({ ...request, headers }, retry.signal))
      this.traffic.changed ||= call.writes
      return value
    } catch (error) {
      if (neverSent(error)) this.traffic.requests -= 1
      if (error instanceof ServiceError) this.traffic.requestId = error.requestId
      this.traffic.changed ||= call.writes && mayHaveApplied(error)
      throw error
    }
  }

  #read<T>(call: Call<T>, http: HttpAnswer): T | Promise<T> {
    const answer = accept(http, call.secretAnswer)
    this.traffic.requestId = answer.requestId
    return call.read(answer)
  }

  #baseUrl({ service }: Pick<Call<unknown>, 'service'>): string {
    return present(this.#options.hosts[service])
  }
}
