/** Signs in with an IAM user token that was given. */

import type { Authorize } from '../http/messages.ts'
import type { TokenCredentials } from './credentials.ts'
import { givenSession, type Session } from './session.ts'

/** @returns the session that sends the token with every request */
export function signInWithToken({ token }: TokenCredentials): Session {
  return givenSession(withToken(token))
}

/** @returns how requests are authorized by an IAM user token */
export function withToken(token: string): Authorize {
  return () => Promise.resolve({ 'x-auth-token': token })
}
