/** The call assume-with-oidc: STS exchanges an ID token for a temporary access key. */

import type { CallInput } from '../calls/call.ts'
import { object, optionalInteger, optionalList, optionalText, text } from '../fields.ts'
import { json, type Answer } from '../http/answers.ts'
import { idOf } from '../ids.ts'
import { Violation, stsRefusal } from '../refusals.ts'
import { length, urn } from '../rules.ts'
import type { Claims } from './issuer.ts'

const DEFAULT_SECONDS = 3_600

/** assume-with-oidc: answers a temporary access key if the trust policy of the agency allows it. */
export async function assumeAgency(input: CallInput): Promise<Answer> {
  const { account, credentials, now } = input
  const { providerUrn, agencyUrn, session, idToken, seconds } = readBody(input.body.json)
  const { aud, sub } = await verified(input, idToken)
  if (aud !== account.oidcAudience) {
    throw stsRefusal(400, 'STS5.2001', 'The audience of the ID token is not registered with the provider')
  }
  if (
    providerUrn !== account.providerUrn ||
    agencyUrn !== account.agencyUrn ||
    !matches(account.trustedSubject, sub)
  ) {
    const reason = 'access denied: no trust policy of the agency allows sts:agencies:assumeWithOIDC'
    throw stsRefusal(403, 'STS5.1001', reason)
  }

  const expires = now + seconds * 1000
  const key = credentials.newKey(expires)
  const [, , domainId = '', , agency = ''] = agencyUrn.split(':')
  return json({
    source_identity: '',
    assumed_agency: {
      urn: `sts::${domainId}::assumed-agency:${agency}/${session}`,
      id: `${idOf(agencyUrn)}:${session}`
    },
    credentials: {
      access_key_id: key.id,
      secret_access_key: key.secret,
      security_token: key.securityToken,
      expiration: new Date(expires).toISOString()
    },
    audience: account.oidcAudience,
    provider: providerUrn,
    subject_from_id_token: sub
  })
}

/** Reads the body, with the limits of the page of AssumeAgencyWithOIDC. */
function readBody(json: unknown) {
  const fields = object(json, 'body')
  optionalText(fields, 'policy', length(2, 2_048))
  for (const [index, item] of (optionalList(fields['policy_ids'], 'policy_ids') ?? []).entries()) {
    if (typeof item !== 'string') throw new Violation(`policy_ids[${index}]`, 'a string is required')
  }
  return {
    providerUrn: text(fields, 'provider_urn', urn('oidcProvider')),
    agencyUrn: text(fields, 'agency_urn', urn('agency')),
    // The page gives no alphabet for it.
    session: text(fields, 'agency_session_name', length(2, 128)),
    idToken: text(fields, 'id_token', length(4, 20_000)),
    seconds: optionalInteger(fields, 'duration_seconds', [900, 43_200]) ?? DEFAULT_SECONDS
  }
}

/** The claims of an ID token that the provider's issuer signed and that is valid now. */
async function verified({ account, issuer, now }: CallInput, token: string): Promise<Claims> {
  const claims = await issuer.verify(token)
  if (!claims) throw invalidIdToken('the signature of the ID token cannot be verified')
  if (claims['iss'] !== account.providerIssuer)
    throw invalidIdToken('the issuer of the ID token is not the one that is registered with the provider')
  if (now >= claims.exp * 1000) throw invalidIdToken('the ID token has expired')
  if (now < claims.nbf * 1000) throw invalidIdToken('the ID token is not valid yet')
  return claims
}

/** No document gives the error code. */
function invalidIdToken(message: string) {
  return stsRefusal(400, 'EMULATOR.INVALID_ID_TOKEN', `${message} (assumed)`)
}

/** StringMatch of the policy language: `*` stands for any characters. */
function matches(pattern: string, value: string): boolean {
  const parts = pattern.split('*').map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's').test(value)
}
