/** Signs in by OpenID Connect: an ID token of GitHub for temporary keys of an agency. */

import { Client, type ClientDeps } from '../codearts/client.ts'
import { valueAt } from '../http/value-at.ts'
import { quote } from '../report/text.ts'
import { assumeAgency, requestIdToken, type TemporaryKeys } from './calls.ts'
import type { Federation, OidcCredentials } from './credentials.ts'
import { withKeys } from './keys.ts'
import { obtainedSession, unauthorized, type Session } from './session.ts'

/**
 * @param onSecret told the ID token and each part of the keys before they are used
 * @returns the session, whose functions reject with a CallError when GitHub gives no ID token or STS no keys
 */
export function signInWithOidc(
  { federation, sts, projectId }: OidcCredentials,
  deps: ClientDeps,
  onSecret: (secret: string) => void
): Session {
  const { source } = federation
  const clients = {
    github: new Client({
      ...deps,
      hosts: { github: new URL(source.url).origin },
      authorize: () => Promise.resolve({ authorization: `Bearer ${source.token}` })
    }),
    sts: new Client({ ...deps, hosts: { sts }, authorize: unauthorized })
  }
  const obtain = async () => {
    const keys = await exchangeIdToken(federation, clients, onSecret)
    for (const secret of [keys.accessKeyId, keys.secretAccessKey, keys.securityToken]) onSecret(secret)
    return keys
  }
  return obtainedSession(obtain, keys => withKeys(keys, deps.retry.clock, projectId))
}

/**
 * Every attempt at STS comes with an ID token of its own, because they expire within minutes.
 * @throws CallError; for a refusal of STS it says which subject, audience and issuer GitHub sent
 */
async function exchangeIdToken(
  { providerUrn, agencyUrn, audience, source }: Federation,
  clients: Readonly<Record<'github' | 'sts', Client>>,
  onSecret: (secret: string) => void
): Promise<TemporaryKeys> {
  let idToken = ''
  const fresh = async () => {
    idToken = await clients.github.send(requestIdToken(new URL(source.url), audience))
    onSecret(idToken)
    return idToken
  }
  return clients.sts.send(assumeAgency(providerUrn, agencyUrn, fresh), { notes: () => claimsIn(idToken) })
}

/** @returns the claims that a trust policy looks at, a line each; unverified, because they are only shown */
function claimsIn(idToken: string): string[] {
  const [, payload = ''] = idToken.split('.')
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return [
      `GitHub sent the subject ${quote(String(valueAt(claims, 'sub')))}.`,
      `GitHub sent the audience ${quote(String(valueAt(claims, 'aud')))}.`,
      `GitHub sent the issuer ${quote(String(valueAt(claims, 'iss')))}.`
    ]
  } catch {
    return []
  }
}
