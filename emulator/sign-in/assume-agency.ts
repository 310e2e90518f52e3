import * as z from 'zod/mini'
import { idOf } from '../account.ts'
import { json, type Answer } from '../answers.ts'
import { urn } from '../rules.ts'
import type { SignInInput } from './call.ts'
import { matching, object, readBody, text } from './fields.ts'
import { ISSUER } from './id-token.ts'
import type { Claims } from './issuer.ts'
import { StsRefusal } from './refusals.ts'

/** The limits of the API page of AssumeAgencyWithOIDC; `agency_session_name` has no alphabet there. */
const DURATION = { minimum: 900, maximum: 43_200, default: 3_600 }
const durationWords = `an integer from ${DURATION.minimum} to ${DURATION.maximum} is required`

const bodySchema = object({
  provider_urn: matching(urn('oidcProvider')),
  agency_urn: matching(urn('agency')),
  agency_session_name: text(2, 128),
  id_token: text(4, 20_000),
  duration_seconds: z.nullish(
    z.int(durationWords).check(z.gte(DURATION.minimum, durationWords), z.lte(DURATION.maximum, durationWords))
  ),
  policy: z.nullish(text(2, 2_048)),
  policy_ids: z.nullish(z.array(z.string('an array of strings is required'), 'an array is required'))
})

/** assume-with-oidc: an ID token becomes a temporary access key, if the agency's trust policy allows it. */
export async function assumeAgency(input: SignInInput): Promise<Answer> {
  const { account, minted, now } = input
  const body = readBody(bodySchema, input.body.json, (field, rule) =>
    refuse('INVALID_PARAMETER', `${field}: ${rule}`)
  )
  const claims = await verified(input, body.id_token)
  if (![claims['aud']].flat().includes(account.oidcAudience)) {
    throw new StsRefusal(400, 'STS5.2001', 'The audience of the ID token is not registered with the provider')
  }
  const subject = String(claims['sub'])
  if (
    body.provider_urn !== account.providerUrn ||
    body.agency_urn !== account.agencyUrn ||
    !matches(input.options.trustedSubject ?? '*', subject)
  ) {
    const reason = 'access denied: no trust policy of the agency allows sts:agencies:assumeWithOIDC'
    throw new StsRefusal(403, 'STS5.1001', reason)
  }

  const expires = now + (body.duration_seconds ?? DURATION.default) * 1000
  const key = minted.newKey(expires)
  const [, , domainId = '', , agency = ''] = body.agency_urn.split(':')
  const session = `${agency}/${body.agency_session_name}`
  return json({
    source_identity: '',
    assumed_agency: {
      urn: `sts::${domainId}::assumed-agency:${session}`,
      id: `${idOf(body.agency_urn)}:${body.agency_session_name}`
    },
    credentials: {
      access_key_id: key.id,
      secret_access_key: key.secret,
      security_token: key.securityToken,
      expiration: new Date(expires).toISOString()
    },
    audience: account.oidcAudience,
    provider: body.provider_urn,
    subject_from_id_token: subject
  })
}

/** The claims of an ID token that is GitHub's, in force and not revoked. */
async function verified({ issuer, minted, now }: SignInInput, token: string): Promise<Claims> {
  const claims = await issuer.verify(token)
  if (!claims) throw refuse('INVALID_ID_TOKEN', 'the signature of the ID token cannot be verified')
  if (claims['iss'] !== ISSUER)
    throw refuse('INVALID_ID_TOKEN', `the issuer of the ID token is not ${ISSUER}`)
  const { exp, nbf } = claims
  if (typeof exp !== 'number' || now >= exp * 1000 || minted.idTokenState(token, now) !== 'valid') {
    throw refuse('INVALID_ID_TOKEN', 'the ID token has expired')
  }
  if (typeof nbf === 'number' && now < nbf * 1000) {
    throw refuse('INVALID_ID_TOKEN', 'the ID token is not valid yet')
  }
  return claims
}

/** No document says which code these have; 400 is "the request body is abnormal". */
function refuse(name: string, message: string): StsRefusal {
  return new StsRefusal(400, `EMULATOR.${name}`, message)
}

/** StringMatch of the policy language: `*` is any number of characters. */
function matches(pattern: string, value: string): boolean {
  const parts = pattern.split('*').map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's').test(value)
}
