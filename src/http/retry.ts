/** When a request is repeated, and after how long. The only place that decides about waiting. */

/** Time as it is handed over, so that tests own it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after that many milliseconds; rejects with the signal's reason. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
  /** A number from 0 up to 1. */
  random(): number
}

export interface RetryPolicy {
  readonly maxAttempts: number
  /** When the step must end, in milliseconds since 1970. */
  readonly deadline: number
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** What an error says about trying again. */
export interface RetryDecision {
  readonly retry: boolean
  /** The service asked for less traffic. */
  readonly throttled?: boolean
  /** The Retry-After header, as it came. */
  readonly retryAfter?: string | undefined
}

const BASE_MS = 1_000
const LONGEST_MS = 20_000
/** The service's documents advise 2 to 5 seconds after throttling. */
const THROTTLED_MS = 2_000

/**
 * @param attempt number of the attempt that failed, from 1
 * @returns milliseconds to wait: full jitter over 1 s x 2^n, at most 20 s; more where throttling or Retry-After ask for
 * that
 */
export function backoff(attempt: number, decision: RetryDecision, clock: Clock): number {
  const jitter = clock.random() * Math.min(LONGEST_MS, BASE_MS * 2 ** (attempt - 1))
  const least = decision.throttled === true ? THROTTLED_MS : 0
  return Math.max(jitter, least, retryAfterMs(decision.retryAfter, clock.now()))
}

/** @returns milliseconds that a Retry-After header asks for: seconds or an HTTP date; 0 when absent or unreadable */
function retryAfterMs(header: string | undefined, now: number): number {
  if (header === undefined) return 0
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000
  // Date.parse takes almost anything; only the form that HTTP prescribes counts.
  const date = header.endsWith(' GMT') ? Date.parse(header) : NaN
  return Number.isNaN(date) ? 0 : Math.max(0, date - now)
}

/**
 * @param attempt does the work once; is given the attempt's number from 1
 * @param decide says about an error whether to try again
 * @param onWait told before each wait
 * @throws the last error when attempts are used up, the decision is no, or the wait would pass the deadline
 */
export async function withRetries<T>(
  policy: RetryPolicy,
  attempt: (number: number) => Promise<T>,
  decide: (error: unknown) => RetryDecision,
  onWait: (error: unknown, milliseconds: number) => Promise<void> | void
): Promise<T> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt(number)
    } catch (error) {
      const decision = decide(error)
      if (!decision.retry || number >= policy.maxAttempts) throw error
      const wait = backoff(number, decision, policy.clock)
      if (policy.clock.now() + wait >= policy.deadline) throw error
      await onWait(error, wait)
      await policy.clock.sleep(wait, policy.signal)
    }
  }
}
