/** Chooses the advice that fits a failure. */

import { ConnectionError } from '../http/errors.ts'
import {
  CHANGED_FILE,
  LOST_CONNECTION,
  OPERATING,
  REFUSED,
  SIGNING_IN,
  UNEXPECTED,
  type Advice
} from './advice-table.ts'
import { ServiceError } from './errors.ts'
import type { Service } from './regions.ts'

/** Everything that may be said, for the README. */
export const ADVICE: readonly Advice[] = [...OPERATING, REFUSED, ...SIGNING_IN, LOST_CONNECTION, CHANGED_FILE]

/**
 * @param error what a call failed with: an answer, a lost connection, or the file that was to be sent
 * @param service that was called
 */
export function advise(error: unknown, service: Service): Advice {
  if (error instanceof ServiceError) {
    const particular = SIGNING_IN.find(({ of, fits }) => of.includes(service) && fits(error))
    return particular ?? OPERATING.find(({ fits }) => fits(error)) ?? REFUSED
  }
  if (!(error instanceof ConnectionError)) return CHANGED_FILE
  // An answer that cannot even be read as one.
  return /^(HPE_|ANSWER_TOO_LONG)/.test(error.code) ? UNEXPECTED : LOST_CONNECTION
}
