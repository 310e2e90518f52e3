import type { IamUser } from './calls.ts'
import type { Keys } from './keys.ts'

/** What inputs or environment give to sign in with: exactly one way. */
export type Credentials =
  | { readonly method: 'token'; readonly token: string }
  | { readonly method: 'keys'; readonly keys: Keys; readonly projectId: string | undefined }
  | {
      readonly method: 'oidc'
      readonly federation: Federation
      /** Base URL of STS. */
      readonly sts: string
      readonly projectId: string | undefined
    }
  | {
      readonly method: 'password'
      readonly user: IamUser
      /** Base URL of IAM. */
      readonly iam: string
    }

export type SignInMethod = Credentials['method']

/** Who vouches for the job, and for what. */
export interface Federation {
  /** URN of the identity provider in the account. */
  readonly providerUrn: string
  /** URN of the agency whose keys are wanted. */
  readonly agencyUrn: string
  readonly audience: string
  /** What the runner hands to jobs that may ask for ID tokens. */
  readonly source: IdTokenSource
}

export interface IdTokenSource {
  readonly url: string
  readonly token: string
}
