/** What every sign-in method gives: a session that authorizes requests. */

import type { Authorize } from '../http/messages.ts'

export interface Session {
  readonly authorize: Authorize
  /**
   * Forgets a credential that the step obtained itself, so that the next request obtains it anew. Absent for a
   * credential that was given: trying a wrong one again would lock it.
   */
  readonly renew?: () => void
  /** @returns what signing in says about the account; signs in if that has not happened yet */
  readonly account: () => Promise<Account>
}

export interface Account {
  /** 32 letters or digits; absent when only the inputs know. */
  readonly domainId?: string | undefined
  /** RFC 3339; absent when the credential does not say. */
  readonly expires?: string | undefined
}

/** Authorizes nothing: for services that are asked for credentials, and see others in the body. */
export const unauthorized: Authorize = () => Promise.resolve({})

/** @returns the session of a credential that the inputs or the environment gave */
export function givenSession(authorize: Authorize): Session {
  return { authorize, account: () => Promise.resolve({}) }
}

/**
 * @param obtain signs in
 * @param use says how requests are authorized with what was obtained
 * @returns the session that signs in when it is first needed; its functions reject with what `obtain` rejects with
 */
export function obtainedSession<T extends Account>(
  obtain: () => Promise<T>,
  use: (credential: T) => Authorize
): Session {
  let current: Promise<T> | undefined
  const credential = () => {
    current ??= obtain().catch((error: unknown) => {
      current = undefined
      throw error
    })
    return current
  }
  return {
    authorize: async request => use(await credential())(request),
    renew: () => {
      current = undefined
    },
    account: credential
  }
}
