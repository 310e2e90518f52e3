/** Steps that do not depend on each other: when the service refuses one, the others are tried all the same. */

import { CallError } from '../../codearts/call-error.ts'
import { ServiceError } from '../../codearts/errors.ts'
import { counted, messageOf } from '../../report/text.ts'
import { RefusedError, type Step } from './plan.ts'

/** A step that was refused. */
export interface Refused {
  readonly step: Step
  readonly error: CallError | RefusedError
}

/**
 * @returns whether another step may succeed: not when the service cannot be reached, wants less traffic, or does not
 * take the credentials, which too many attempts would lock
 */
export function othersMaySucceed(error: unknown): error is CallError | RefusedError {
  if (error instanceof RefusedError) return true
  if (!(error instanceof CallError) || !(error.cause instanceof ServiceError)) return false
  return error.cause.status !== 401 && !error.cause.throttled
}

/**
 * @param of number of all steps
 * @returns the first refusal, which says how many there are and lists them; nothing when there is none
 */
export function firstOf(refused: readonly Refused[], of: number): Error | undefined {
  const [first] = refused
  if (first === undefined || of === 1) return first?.error
  const heading = `${counted(refused.length, 'step')} of ${of} failed; the others are done. Run again to try what is left.`
  const lines = refused.map(({ step, error }) => `- ${step.title}: ${briefOf(error)}`)
  const message = [heading, ...lines, `The first in full: ${messageOf(first.error)}`].join('\n')
  if (!(first.error instanceof CallError)) return new RefusedError(message)
  const { brief, call, cause } = first.error
  return new CallError(message, { brief, call, cause })
}

function briefOf(error: CallError | RefusedError): string {
  return error instanceof CallError ? error.brief : messageOf(error)
}
