/** The two ways in which a step ends before its work does. */

/** The step ends before its work does. */
export class CancellationError extends Error {
  override readonly name: string = 'EndingError'
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

/** Ends the work under way by a signal of the operating system, or by the step's own deadline. */
export class Cancellation {
  readonly #controller = new AbortController()

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  constructor() {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      process.on(name, () => {
        this.#controller.abort(new InterruptedError(name))
      })
    }
  }

  /** @returns what the work gives, unless the step ends before: then it rejects with the reason, and the work goes on */
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

  /** @param milliseconds from now; not more than zero ends at once */
  after(milliseconds: number, timeout: number): void {
    setTimeout(() => {
      this.#controller.abort(new StepTimeoutError(timeout))
    }, milliseconds).unref()
  }
}
