/** A clock that tests own. */

import type { Clock } from '../../src/http/retry.ts'

export interface FakeClock extends Clock {
  /** The waits so far, in milliseconds. */
  readonly waits: number[]
}

/**
 * A clock that stands at 2026-11-21T08:00:00Z and moves only by waiting.
 * @param random what its dice show
 * @param onSleep called at the beginning of each wait
 */
export function fakeClock(random: number, onSleep: () => void = () => undefined): FakeClock {
  let time = Date.UTC(2026, 10, 21, 8)
  const waits: number[] = []
  return {
    waits,
    now: () => time,
    random: () => random,
    sleep: (milliseconds, signal) => {
      onSleep()
      if (signal.aborted) return Promise.reject(signal.reason as Error)
      waits.push(milliseconds)
      time += milliseconds
      return Promise.resolve()
    }
  }
}
