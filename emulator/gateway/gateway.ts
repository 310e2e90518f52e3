/** The API gateway: checks who calls and for which account, then lets the call answer. */

import type { Account } from '../account.ts'
import type { Call, CallInput } from '../calls/call.ts'
import type { Answer } from '../http/answers.ts'
import type { Exchange } from '../http/exchange.ts'
import { Refusal, Violation, gatewayRefusal } from '../refusals.ts'
import { checkCaller } from './authentication.ts'
import { splitUrl, type Found } from './route.ts'

/** What all calls work with. */
interface Gateway extends Omit<CallInput, 'path' | 'query' | 'headers' | 'body' | 'now'> {
  /** The clock, in milliseconds since 1970. */
  clock: () => number
}

/**
 * Reads the request and does what its call does.
 * @param found undefined for a path that no call has
 * @returns the answer, which may be a refusal
 */
export async function answerCall(
  gateway: Gateway,
  exchange: Exchange,
  found: Found<Call> | undefined
): Promise<Answer> {
  const body = await exchange.receive()
  const { method = '', url = '', headers } = exchange.request
  const service = found?.route.service
  const now = gateway.clock()
  let answer: Answer
  try {
    if (!found) {
      const reason = 'The API does not exist or has not been published in the environment'
      throw gatewayRefusal(404, 'APIGW.0101', reason)
    }
    if (found.route.service.needsCredentials) {
      checkCaller({ method, url, headers, body }, gateway.credentials, now)
      checkDomain(found.values, gateway.account)
    }
    const { query } = splitUrl(url)
    answer = await found.route.answer({ ...gateway, path: found.values, query, headers, body, now })
  } catch (error) {
    const refusal = error instanceof Violation && service ? service.violated(error.message) : error
    if (!(refusal instanceof Refusal)) throw error
    answer = refusal.answer(exchange.requestId)
  }
  if (service?.traceHeader) answer.headers[service.traceHeader] = exchange.requestId
  return answer
}

function checkDomain(values: Readonly<Record<string, string>>, account: Account): void {
  const given = values['domain_id']
  if (given !== undefined && given !== account.domainId) {
    throw gatewayRefusal(403, 'APIGW.0302', 'The IAM user is not authorized to access the API')
  }
}
