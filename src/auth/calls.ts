/** The calls that sign in. They do not count as writes: the credentials that they create expire by themselves. */

import { unexpected } from '../codearts/answers.ts'
import type { Call } from '../codearts/call.ts'
import { textAt } from '../http/value-at.ts'
import type { IamUser, Keys } from './credentials.ts'

const SIGN_IN = { writes: false, repeatable: true, secretAnswer: true } as const

/** How long temporary keys last, in seconds: the longest that a step may take, and what STS gives by default. */
const DURATION = 3_600

/** Names the session in the account's audit log. */
const SESSION_NAME = 'GitHubActions'

/** Keys that expire. */
export interface TemporaryKeys extends Keys {
  readonly securityToken: string
  /** RFC 3339; absent when the answer does not say. */
  readonly expires: string | undefined
}

/** A token that expires, and the account that it is for. */
interface UserToken {
  readonly token: string
  readonly domainId: string
  /** RFC 3339; absent when the answer does not say. */
  readonly expires: string | undefined
}

/**
 * GitHub's endpoint for ID tokens ("OpenID Connect" in GitHub's documentation).
 * @param url the URL that the runner gives to the job
 */
export function requestIdToken(url: URL, audience: string): Call<string> {
  return {
    ...SIGN_IN,
    name: 'id-token',
    service: 'github',
    method: 'GET',
    path: url.pathname,
    query: { ...Object.fromEntries(url.searchParams), audience },
    read: answer => {
      const idToken = textAt(answer.value, 'value')
      if (idToken === undefined) throw unexpected(answer)
      return idToken
    }
  }
}

/**
 * STS, "AssumeAgencyWithOIDC": neither signed nor authorized, because the ID token is the proof.
 * @param idToken gives an ID token for each attempt
 */
export function assumeAgency(
  providerUrn: string,
  agencyUrn: string,
  idToken: () => Promise<string>
): Call<TemporaryKeys> {
  return {
    ...SIGN_IN,
    name: 'assume-with-oidc',
    service: 'sts',
    method: 'POST',
    path: '/v5/agencies/assume-with-oidc',
    query: {},
    body: {
      fresh: async () => ({
        provider_urn: providerUrn,
        agency_urn: agencyUrn,
        agency_session_name: SESSION_NAME,
        id_token: await idToken(),
        duration_seconds: DURATION
      })
    },
    read: answer => {
      const { value } = answer
      const accessKeyId = textAt(value, 'credentials', 'access_key_id')
      const secretAccessKey = textAt(value, 'credentials', 'secret_access_key')
      const securityToken = textAt(value, 'credentials', 'security_token')
      if (accessKeyId === undefined || secretAccessKey === undefined || securityToken === undefined)
        throw unexpected(answer)
      return {
        accessKeyId,
        secretAccessKey,
        securityToken,
        expires: textAt(value, 'credentials', 'expiration')
      }
    }
  }
}

/** IAM, "Obtaining a User Token Through Password Authentication": the token comes in a header. */
export function requestToken({ user, password, account, project }: IamUser): Call<UserToken> {
  return {
    ...SIGN_IN,
    name: 'auth-tokens',
    service: 'iam',
    method: 'POST',
    path: '/v3/auth/tokens',
    query: { nocatalog: 'true' },
    body: {
      json: {
        auth: {
          identity: {
            methods: ['password'],
            password: { user: { name: user, password, domain: { name: account } } }
          },
          scope: { project: { name: project } }
        }
      }
    },
    read: answer => {
      const token = textAt(answer.headers, 'x-subject-token')
      const domainId = textAt(answer.value, 'token', 'user', 'domain', 'id')
      if (token === undefined || domainId === undefined) throw unexpected(answer)
      return { token, domainId, expires: textAt(answer.value, 'token', 'expires_at') }
    }
  }
}
