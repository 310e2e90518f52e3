import { GatewayRefusal, Refusal, refused, type Answer } from './answers.ts'
import type { Authentication } from './authentication.ts'
import { findCall } from './calls/index.ts'
import type { Exchange } from './exchange.ts'
import type { Store } from './store.ts'

/** What the gateway knows. */
export interface Gateway {
  authentication: Authentication
  store: Store
  domainId: string
  now: () => number
  baseUrl: string
}

/** The name of the call that a request is for. */
export function callName(method: string, url: string): string | undefined {
  return findCall(method, splitUrl(url).path)?.call.name
}

/**
 * What a service call comes to: finds it, checks who calls and for which account, and does it.
 * @returns the answer, refusals included
 */
export async function answerCall(gateway: Gateway, exchange: Exchange): Promise<Answer> {
  const body = await exchange.receive()
  const { method = '', url = '', headers } = exchange.request
  const { path, query } = splitUrl(url)
  try {
    const found = findCall(method, path)
    if (!found) {
      const reason = 'The API does not exist or has not been published in the environment'
      throw new GatewayRefusal(404, 'APIGW.0101', reason)
    }
    gateway.authentication.check({ method, url, headers }, body)
    checkDomain(found.values, gateway.domainId)
    return await found.call.answer({
      path: found.values,
      query,
      body,
      store: gateway.store,
      now: gateway.now(),
      baseUrl: gateway.baseUrl
    })
  } catch (error) {
    if (error instanceof Refusal) return refused(error, exchange.requestId)
    throw error
  }
}

/** Path and query of a request target. */
export function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const mark = url.indexOf('?')
  return mark < 0
    ? { path: url, query: new URLSearchParams() }
    : { path: url.slice(0, mark), query: new URLSearchParams(url.slice(mark + 1)) }
}

function checkDomain(values: Readonly<Record<string, string>>, domainId: string): void {
  const given = values['domain_id']
  if (given !== undefined && given !== domainId) {
    throw new GatewayRefusal(403, 'APIGW.0302', 'The IAM user is not authorized to access the API')
  }
}
