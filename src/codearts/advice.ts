/** Chooses the advice that fits a failure. */

import { CERTIFICATE_FAULTS, certificateFault } from '../http/certificates.ts'
import { ConnectionError } from '../http/errors.ts'
import {
  CHANGED_FILE,
  LOST_CONNECTION,
  NO_REASON,
  NOTHING_OF_GITHUB,
  OPERATING,
  REFUSED,
  SIGNING_IN,
  type Advice
} from './advice-table.ts'
import { ServiceError, UnexpectedAnswerError } from './errors.ts'
import type { Service } from './regions.ts'

/** Everything that may be said, for the README. */
export const ADVICE: readonly Advice[] = [
  ...OPERATING,
  REFUSED,
  NO_REASON,
  ...SIGNING_IN,
  LOST_CONNECTION,
  NOTHING_OF_GITHUB,
  ...CERTIFICATE_FAULTS,
  CHANGED_FILE
]

/**
 * @param error what a call failed with: an answer, a lost connection, or the file that was to be sent
 * @param service that was called
 */
export function advise(error: unknown, service: Service): Advice {
  if (error instanceof ServiceError) return adviseOnAnswer(error, service)
  if (!(error instanceof ConnectionError)) return CHANGED_FILE
  // An answer that cannot even be read as one.
  if (/^(HPE_|ANSWER_TOO_LONG)/.test(error.code))
    return adviseOnAnswer(new UnexpectedAnswerError({ status: 0 }), service)
  return certificateFault(error) ?? (service === 'github' ? NOTHING_OF_GITHUB : LOST_CONNECTION)
}

function adviseOnAnswer(error: ServiceError, service: Service): Advice {
  const particular = SIGNING_IN.find(({ of, fits }) => of.includes(service) && fits(error))
  const found = particular ?? OPERATING.find(({ fits }) => fits(error))
  return found ?? (saysWhy(error) ? REFUSED : NO_REASON)
}

/** An answer may be nothing, or a mere `false`. */
function saysWhy({ code, text }: ServiceError): boolean {
  return code !== '' || !/^["\s]*(false)?["\s]*$/i.test(text)
}
