/** Ends a step before its work is done: by a signal of the operating system, or at the step's own deadline. */

/** The process that signals come to. */
export interface Signals {
  on(name: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

export class CancellationError extends Error {
  override readonly name: string = 'CancellationError'
  /** Why, as a sentence without its end. */
  readonly reason: string

  /** @param advice what to do then */
  constructor(reason: string, advice: string) {
    super(`${reason}. A request that was under way may have been applied; ${advice}.`)
    this.reason = reason
  }
}

/** The runner cancels the step. */
export class InterruptedError extends CancellationError {
  override readonly name = 'InterruptedError'
  readonly exitCode: number

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`The step was cancelled (${signal})`, 'run the step again to find out')
    // By convention 128 plus the signal's number.
    this.exitCode = signal === 'SIGINT' ? 130 : 143
  }
}

class StepTimeoutError extends CancellationError {
  override readonly name = 'StepTimeoutError'

  /** @param timeout milliseconds */
  constructor(timeout: number) {
    super(
      `The step took longer than timeout allows (${timeout / 1_000} s)`,
      'run the step again, with a larger timeout if the package is large'
    )
  }
}

export class Cancellation {
  readonly #controller = new AbortController()
  #deadline = Infinity

  /** When the step has to end, in milliseconds since 1970. */
  get deadline(): number {
    return this.#deadline
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** The signal of the operating system that ends the step; absent when there was none, or the deadline came first. */
  get interruption(): InterruptedError | undefined {
    const reason: unknown = this.signal.reason
    return reason instanceof InterruptedError ? reason : undefined
  }

  constructor(signals: Signals) {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      signals.on(name, () => {
        this.#controller.abort(new InterruptedError(name))
      })
    }
  }

  /** @returns what the work gives; rejects with the reason when the step ends before, and leaves the work running */
  async race<T>(work: Promise<T>): Promise<T> {
    const { signal } = this
    const ended = new Promise<never>((_resolve, reject) => {
      const end = () => {
        reject(signal.reason as Error)
      }
      if (signal.aborted) end()
      signal.addEventListener('abort', end, { once: true })
    })
    return Promise.race([work, ended])
  }

  /**
   * @param timeout milliseconds
   * @param since when they begin, in milliseconds since 1970
   */
  endAfter(timeout: number, since: number): void {
    this.#deadline = since + timeout
    setTimeout(() => {
      this.#controller.abort(new StepTimeoutError(timeout))
    }, this.#deadline - Date.now()).unref()
  }
}
