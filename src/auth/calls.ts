import * as z from 'zod/mini'
import { unexpected } from '../codearts/answers.ts'
import type { Call } from '../codearts/call.ts'
import type { Keys } from './keys.ts'

/** The calls that sign in. They are no writes: what they mint expires by itself. */

const SIGN_IN = { writes: false, repeatable: true, secretAnswer: true } as const

/** How long temporary keys last, in seconds: the longest that a step may take, and what STS gives by default. */
const DURATION = 3_600

/** Names the session in the account's audit log. */
const SESSION_NAME = 'GitHubActions'

/** Keys that end at a time. */
export interface TemporaryKeys extends Keys {
  readonly securityToken: string
  /** RFC 3339; absent when the answer does not say. */
  readonly expires: string | undefined
}

/** A token that ends at a time, and whose it is. */
export interface UserToken {
  readonly token: string
  readonly domainId: string
  /** RFC 3339; absent when the answer does not say. */
  readonly expires: string | undefined
}

const text = z.string().check(z.minLength(1))
const idTokenAnswer = z.object({ value: text })
const keysAnswer = z.object({
  credentials: z.object({
    access_key_id: text,
    secret_access_key: text,
    security_token: text,
    expiration: z.optional(z.unknown())
  })
})
const tokenAnswer = z.object({
  token: z.object({ expires_at: z.optional(z.unknown()), user: z.object({ domain: z.object({ id: text }) }) })
})

/**
 * GitHub's endpoint for ID tokens.
 * @param url the URL that the runner hands to the job
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
      const read = idTokenAnswer.safeParse(answer.value)
      if (!read.success) throw unexpected(answer)
      return read.data.value
    }
  }
}

/**
 * STS, "AssumeAgencyWithOIDC": neither signed nor authorized, the ID token is the proof.
 * @param idToken gives one for each attempt
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
      const read = keysAnswer.safeParse(answer.value)
      if (!read.success) throw unexpected(answer)
      const { access_key_id, secret_access_key, security_token, expiration } = read.data.credentials
      return {
        accessKeyId: access_key_id,
        secretAccessKey: secret_access_key,
        securityToken: security_token,
        expires: textOrNothing(expiration)
      }
    }
  }
}

/** An IAM user, and the project that the token is for: the one named like the region. */
export interface IamUser {
  readonly user: string
  readonly password: string
  readonly account: string
  readonly project: string
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
      const read = tokenAnswer.safeParse(answer.value)
      const token = answer.headers['x-subject-token'] ?? ''
      if (!read.success || token === '') throw unexpected(answer)
      const { expires_at, user: owner } = read.data.token
      return { token, domainId: owner.domain.id, expires: textOrNothing(expires_at) }
    }
  }
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
