/** Signs in as an IAM user: name and password for a token. */

import { Client, type ClientDeps } from '../codearts/client.ts'
import { requestToken } from './calls.ts'
import type { PasswordCredentials } from './credentials.ts'
import { obtainedSession, unauthorized, type Session } from './session.ts'
import { withToken } from './token.ts'

/**
 * @param onSecret told each token before it is used
 * @returns the session, whose functions reject with a CallError when IAM gives no token
 */
export function signInWithPassword(
  { user, iam }: PasswordCredentials,
  deps: ClientDeps,
  onSecret: (secret: string) => void
): Session {
  const client = new Client({ ...deps, hosts: { iam }, authorize: unauthorized })
  const obtain = async () => {
    const credential = await client.send(requestToken(user))
    onSecret(credential.token)
    return credential
  }
  return obtainedSession(obtain, ({ token }) => withToken(token))
}
