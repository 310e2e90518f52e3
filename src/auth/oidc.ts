import type { Client } from '../codearts/client.ts'
import { quote } from '../report/text.ts'
import { assumeAgency, requestIdToken, type TemporaryKeys } from './calls.ts'
import type { Federation } from './credentials.ts'

/**
 * Exchanges an ID token of GitHub for temporary keys of an agency. Every attempt at STS comes with an ID token of its
 * own, because they expire within minutes.
 * @param onSecret told the ID token before it is used
 * @throws CallError; for a refusal of STS it says which subject and audience GitHub sent
 */
export async function exchangeIdToken(
  { providerUrn, agencyUrn, audience, source }: Federation,
  github: Client,
  sts: Client,
  onSecret: (secret: string) => void
): Promise<TemporaryKeys> {
  let idToken = ''
  const fresh = async () => {
    idToken = await github.send(requestIdToken(new URL(source.url), audience))
    onSecret(idToken)
    return idToken
  }
  const notes = () => claims(idToken).map(([name, value]) => `GitHub sent the ${name} ${quote(value)}.`)
  return sts.send(assumeAgency(providerUrn, agencyUrn, fresh), { notes })
}

/** What a trust policy looks at. The token was not verified here, and need not be: it is only shown. */
function claims(idToken: string): [string, string][] {
  const [, payload = ''] = idToken.split('.')
  try {
    const { sub, aud } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<
      string,
      unknown
    >
    return [
      ['subject', String(sub)],
      ['audience', String(aud)]
    ]
  } catch {
    return []
  }
}
