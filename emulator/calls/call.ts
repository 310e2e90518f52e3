/** What a call of the service is, and what it is given. */

import type { IncomingHttpHeaders } from 'node:http'
import type { Account } from '../account.ts'
import type { Route } from '../gateway/route.ts'
import type { Answer } from '../http/answers.ts'
import type { Body } from '../http/body.ts'
import type { Service } from '../services.ts'
import type { Settings } from '../settings.ts'
import type { Credentials } from '../sign-in/credentials.ts'
import type { IdTokenIssuer } from '../sign-in/issuer.ts'
import type { Store } from '../store.ts'

/** A request that has passed the gateway, and the account that it is about. */
export interface CallInput {
  /** The values of the path's placeholders, decoded. */
  path: Readonly<Record<string, string>>
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Body
  account: Account
  store: Store
  credentials: Credentials
  issuer: IdTokenIssuer
  settings: Readonly<Settings>
  /** Milliseconds since 1970. */
  now: number
  /** The emulator's own URL, without a slash at the end. */
  baseUrl: string
}

/** One call of a service. `answer` throws a Refusal or a Violation to refuse the request. */
export interface Call extends Route {
  service: Service
  answer: (input: CallInput) => Answer | Promise<Answer>
}

/** The value of a placeholder in the path. */
export function placeholder(input: CallInput, name: string): string {
  const value = input.path[name]
  if (value === undefined) throw new Error(`The path of this call has no {${name}}`)
  return value
}
