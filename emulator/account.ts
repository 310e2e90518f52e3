import { createHash } from 'node:crypto'

/** Everything that the emulated account is known by and signs in with. */
export interface Account {
  /** 32 letters or digits. */
  domainId: string
  token: string
  accessKeyId: string
  secretAccessKey: string
  securityToken: string
  /** The IAM user that may ask for tokens, and the name of the account that it belongs to. */
  iamUser: string
  iamPassword: string
  iamAccount: string
  /** The OIDC identity provider that stands for GitHub, and the audience (client ID) registered with it. */
  providerUrn: string
  oidcAudience: string
  /** The trust agency that GitHub's workflows may assume. */
  agencyUrn: string
  /** What a workflow shows to GitHub when it asks for an ID token. */
  idTokenRequestToken: string
}

/** Made up, and easily seen to be. The URNs depend on the account ID. */
const DEFAULTS: Omit<Account, 'providerUrn' | 'agencyUrn'> = {
  domainId: 'emulatedaccount00000000000000000',
  token: 'emulated-token-that-opens-nothing',
  accessKeyId: 'EMULATEDACCESSKEY000',
  secretAccessKey: 'emulated-secret-access-key-of-nobody-000',
  securityToken: 'emulated-security-token-that-opens-nothing',
  iamUser: 'emulated-user',
  iamPassword: 'emulated-password-of-nobody-000',
  iamAccount: 'emulated-account',
  oidcAudience: 'sts.huaweicloud.com',
  idTokenRequestToken: 'emulated-id-token-request-token-of-nobody'
}

/** The account with what is given, and defaults for the rest. */
export function completeAccount(given: Partial<Account>): Account {
  const { domainId } = { ...DEFAULTS, ...given }
  return {
    ...DEFAULTS,
    providerUrn: `iam::${domainId}:oidcProvider:GitHub`,
    agencyUrn: `iam::${domainId}:agency:publish-extensions`,
    ...given
  }
}

/** 32 hexadecimal digits that are always the same for a name: the ID of what the account has. */
export function idOf(named: string): string {
  return createHash('sha256').update(named).digest('hex').slice(0, 32)
}
