/** What the failure of a call means: whether it may be repeated, and what may have happened. */

import { ConnectionError, FileChangedError } from '../http/errors.ts'
import type { RetryDecision } from '../http/retry.ts'
import type { Call } from './call.ts'
import { ServiceError } from './errors.ts'

/** @returns whether nothing of the request reached the service */
export function neverSent(error: unknown): boolean {
  return error instanceof FileChangedError
    ? !error.begun
    : error instanceof ConnectionError && !error.maybeSent
}

/** @param canVerify whether the caller can read from the service whether the write was applied */
export function retryDecision(call: Call<unknown>, error: unknown, canVerify: boolean): RetryDecision {
  const repeatable = call.repeatable || canVerify || !mayHaveApplied(error)
  if (error instanceof ServiceError) {
    const { transient, throttled, retryAfter } = error
    return { retry: repeatable && transient, throttled, retryAfter }
  }
  return { retry: repeatable && error instanceof ConnectionError && error.transient }
}

/** @returns whether a write that failed with this error may have been applied all the same */
export function mayHaveApplied(error: unknown): boolean {
  if (error instanceof ServiceError) return !error.refused
  // The last piece of a file that changed is never sent.
  if (error instanceof FileChangedError) return false
  return error instanceof ConnectionError ? error.maybeSent : true
}

/** @returns whether the call itself failed; false for the error of a step that was ended by its deadline or a signal */
export function isCallFailure(error: unknown): boolean {
  return (
    error instanceof ServiceError || error instanceof ConnectionError || error instanceof FileChangedError
  )
}
