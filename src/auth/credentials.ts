/** The credentials that inputs or environment give: exactly one sign-in method, with what it needs. */

export type Credentials = TokenCredentials | KeyCredentials | OidcCredentials | PasswordCredentials

export type SignInMethod = Credentials['method']

/** An IAM user token that was obtained elsewhere. */
export interface TokenCredentials {
  readonly method: 'token'
  readonly token: string
}

/** An access key, with which requests are signed. */
export interface KeyCredentials {
  readonly method: 'keys'
  readonly keys: Keys
  /** IAM project that requests are made for, where one is configured. */
  readonly projectId: string | undefined
}

/** An ID token of GitHub, which STS exchanges for the keys of an agency. */
export interface OidcCredentials {
  readonly method: 'oidc'
  readonly federation: Federation
  /** Base URL of STS. */
  readonly sts: string
  /** IAM project that requests are made for, where one is configured. */
  readonly projectId: string | undefined
}

/** Name and password of an IAM user, whom IAM gives a token. */
export interface PasswordCredentials {
  readonly method: 'password'
  readonly user: IamUser
  /** Base URL of IAM. */
  readonly iam: string
}

/** An access key; temporary ones come with a security token. */
export interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly securityToken?: string | undefined
}

/** Which agency's keys are wanted, and which identity provider admits the job to them. */
export interface Federation {
  /** URN of the identity provider in the account. */
  readonly providerUrn: string
  /** URN of the agency. */
  readonly agencyUrn: string
  readonly audience: string
  /** What the runner gives to jobs that may ask for ID tokens. */
  readonly source: IdTokenSource
}

/** GitHub's endpoint for ID tokens, and the token that a job shows there. */
export interface IdTokenSource {
  readonly url: string
  readonly token: string
}

/** An IAM user, and the project that the token is for: the one named like the region. */
export interface IamUser {
  readonly user: string
  readonly password: string
  readonly account: string
  readonly project: string
}
