import type { IncomingHttpHeaders } from 'node:http'
import type { Account } from '../account.ts'
import type { Answer } from '../answers.ts'
import type { Body } from '../body.ts'
import type { Minted } from '../minted.ts'
import type { Route } from '../route.ts'
import type { Claims, IdTokenIssuer } from './issuer.ts'

/** What signing in can be told besides the account. */
export interface SignInOptions {
  /** Claims of the ID tokens that differ from the made-up workflow's, e.g. `sub`; `iss` and the times as well. */
  idTokenClaims?: Claims
  /** The condition of the agency's trust policy on `oidc:sub`, with `*` as in StringMatch. Default: any subject. */
  trustedSubject?: string
  /** Characters of the tokens that IAM hands out, default 1,500. */
  tokenLength?: number
}

/** What the calls of signing in work with. */
export interface SignIn {
  account: Account
  options: SignInOptions
  minted: Minted
  issuer: IdTokenIssuer
}

/** What such a call is given. */
export interface SignInInput extends SignIn {
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Body
  /** Milliseconds since 1970. */
  now: number
  /** Where this emulator is reached, without a slash at the end. */
  baseUrl: string
  requestId: string
}

/** A call that somebody signs in by, and therefore needs no credential. It refuses by throwing a Refusal. */
export interface SignInCall extends Route {
  answer: (input: SignInInput) => Answer | Promise<Answer>
}
