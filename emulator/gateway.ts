import { GatewayRefusal, Refusal, type Answer } from './answers.ts'
import type { Authentication } from './authentication.ts'
import { CALLS } from './calls/index.ts'
import type { Exchange } from './exchange.ts'
import { findRoute } from './route.ts'
import type { SignIn } from './sign-in/call.ts'
import { SIGN_IN_CALLS } from './sign-in/index.ts'
import type { Store } from './store.ts'

/** What the gateway knows. */
export interface Gateway {
  authentication: Authentication
  signIn: SignIn
  store: Store
  domainId: string
  now: () => number
  baseUrl: string
}

/** The name of the call that a request is for. */
export function callName(method: string, url: string): string | undefined {
  return findRoute([...SIGN_IN_CALLS, ...CALLS], method, splitUrl(url).path)?.route.name
}

/**
 * What a call comes to: finds it, checks who calls and for which account, and does it. Signing in is a call that
 * nobody needs to be signed in for.
 * @returns the answer, refusals included
 */
export async function answerCall(gateway: Gateway, exchange: Exchange): Promise<Answer> {
  const body = await exchange.receive()
  const { method = '', url = '', headers } = exchange.request
  const { path, query } = splitUrl(url)
  const { now, baseUrl, store } = gateway
  const input = { query, body, now: now(), baseUrl }
  try {
    const signingIn = findRoute(SIGN_IN_CALLS, method, path)
    if (signingIn) {
      const { requestId } = exchange
      return await signingIn.route.answer({ ...input, ...gateway.signIn, headers, requestId })
    }
    const found = findRoute(CALLS, method, path)
    if (!found) {
      const reason = 'The API does not exist or has not been published in the environment'
      throw new GatewayRefusal(404, 'APIGW.0101', reason)
    }
    gateway.authentication.check({ method, url, headers }, body)
    checkDomain(found.values, gateway.domainId)
    return await found.route.answer({ ...input, path: found.values, store })
  } catch (error) {
    if (error instanceof Refusal) return error.answer(exchange.requestId)
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
