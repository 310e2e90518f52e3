/** Signs in by the method that the credentials are for, and loads no other. */

import type { ClientDeps } from '../codearts/client.ts'
import type { Credentials } from './credentials.ts'
import type { Session } from './session.ts'
import { signInWithToken } from './token.ts'

/**
 * @param deps what the requests that sign in share with all others
 * @param onSecret told every credential that is obtained, before it is used
 * @returns the session, which asks for credentials when it is first needed
 */
export async function signIn(
  credentials: Credentials,
  deps: ClientDeps,
  onSecret: (secret: string) => void
): Promise<Session> {
  switch (credentials.method) {
    case 'token':
      return signInWithToken(credentials)
    case 'keys':
      return (await import('./keys.ts')).signInWithKeys(credentials, deps.retry.clock)
    case 'oidc':
      return (await import('./oidc.ts')).signInWithOidc(credentials, deps, onSecret)
    case 'password':
      return (await import('./password.ts')).signInWithPassword(credentials, deps, onSecret)
  }
}
