/** The emulated account: its ID, its credentials, and whom it trusts. */

/** What the account is known by and signs in with. */
export interface Account {
  /** 32 letters or digits. */
  domainId: string
  token: string
  accessKeyId: string
  secretAccessKey: string
  /** May be sent with the access key, but need not be. */
  securityToken: string
  /** The IAM user that may ask for tokens. */
  iamUser: string
  iamPassword: string
  /** The name of the account that the user belongs to. */
  iamAccount: string
  /** The length of the tokens that IAM hands out, in characters. */
  tokenLength: number
  /** The OIDC identity provider that stands for GitHub. */
  providerUrn: string
  /** The issuer that is registered with the provider. */
  providerIssuer: string
  /** The audience (client ID) that is registered with the provider. */
  oidcAudience: string
  /** The trust agency that GitHub's workflows may assume. */
  agencyUrn: string
  /** The condition of the agency's trust policy on `oidc:sub`; `*` stands for any characters, as in StringMatch. */
  trustedSubject: string
  /** The issuer of the ID tokens that GitHub hands out; an Enterprise Server's is `https://HOST/_services/token`. */
  issuer: string
  /** Their subject. */
  subject: string
  /** What a workflow shows to GitHub to get an ID token. */
  idTokenRequestToken: string
}

/** The issuer of github.com, by GitHub's "OpenID Connect reference". */
const ISSUER = 'https://token.actions.githubusercontent.com'

/** Invented values, recognizable as such. The URNs are not here because they contain the account ID. */
const DEFAULTS: Omit<Account, 'providerUrn' | 'agencyUrn'> = {
  domainId: 'emulatedaccount00000000000000000',
  token: 'emulated-token-that-opens-nothing',
  accessKeyId: 'EMULATEDACCESSKEY000',
  secretAccessKey: 'emulated-secret-access-key-of-nobody-000',
  securityToken: 'emulated-security-token-that-opens-nothing',
  iamUser: 'emulated-user',
  iamPassword: 'emulated-password-of-nobody-000',
  iamAccount: 'emulated-account',
  tokenLength: 1_500,
  providerIssuer: ISSUER,
  oidcAudience: 'sts.huaweicloud.com',
  trustedSubject: '*',
  issuer: ISSUER,
  subject: 'repo:octo-org/octo-repo:ref:refs/tags/v1.0.0',
  idTokenRequestToken: 'emulated-id-token-request-token-of-nobody'
}

/** The account with the given values, and defaults for the others. */
export function completeAccount(given: Partial<Account>): Account {
  const domainId = given.domainId ?? DEFAULTS.domainId
  return {
    ...DEFAULTS,
    providerUrn: `iam::${domainId}:oidcProvider:GitHub`,
    agencyUrn: `iam::${domainId}:agency:publish-extensions`,
    ...given
  }
}
