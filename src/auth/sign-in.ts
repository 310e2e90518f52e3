import { Client, type ClientOptions } from '../codearts/client.ts'
import type { Authorize } from '../http/authorize.ts'
import { requestToken } from './calls.ts'
import type { Credentials } from './credentials.ts'
import { withKeys } from './keys.ts'
import { exchangeIdToken } from './oidc.ts'
import { given, obtained, type Session } from './session.ts'
import { withToken } from './token.ts'

/** What the requests that sign in share with all others. */
export type ClientDeps = Omit<ClientOptions, 'authorize' | 'hosts' | 'renew'>

/**
 * @param onSecret told every credential that is obtained, before it is used
 * @returns the session, which signs in when it is first needed
 */
export function signIn(
  credentials: Credentials,
  deps: ClientDeps,
  onSecret: (secret: string) => void
): Session {
  const { clock } = deps.retry
  switch (credentials.method) {
    case 'token':
      return given(withToken(credentials.token))
    case 'keys':
      return given(withKeys(credentials.keys, clock, credentials.projectId))
    case 'oidc': {
      const { federation, projectId } = credentials
      const { origin } = new URL(federation.source.url)
      const github = new Client({
        ...deps,
        hosts: { github: origin },
        authorize: bearer(federation.source.token)
      })
      const sts = new Client({ ...deps, hosts: { sts: credentials.sts }, authorize: nothing })
      const obtain = async () => {
        const keys = await exchangeIdToken(federation, github, sts, onSecret)
        for (const secret of [keys.accessKeyId, keys.secretAccessKey, keys.securityToken]) onSecret(secret)
        return keys
      }
      return obtained(obtain, keys => withKeys(keys, clock, projectId))
    }
    case 'password': {
      const iam = new Client({ ...deps, hosts: { iam: credentials.iam }, authorize: nothing })
      const obtain = async () => {
        const user = await iam.send(requestToken(credentials.user))
        onSecret(user.token)
        return user
      }
      return obtained(obtain, ({ token }) => withToken(token))
    }
  }
}

const nothing: Authorize = () => Promise.resolve({})

function bearer(token: string): Authorize {
  return () => Promise.resolve({ authorization: `Bearer ${token}` })
}
