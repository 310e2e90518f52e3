/** The methods of signing in to the emulator, as its page and its command show them. */

import type { Account } from '../account.ts'
import { idTokenRequestUrl } from './id-token.ts'

/** Inputs of the action, or environment variables, with their values for this emulator. */
export interface SignInMethod {
  title: string
  values: readonly (readonly [name: string, value: string])[]
}

/** What is always needed to reach the emulator at `url`, then each method of signing in; one of them is enough. */
export function signInMethods(url: string, account: Account): readonly SignInMethod[] {
  return [
    { title: 'Always', values: [['endpoint, req-endpoint', url]] },
    {
      title: 'With a token',
      values: [
        ['domain-id', account.domainId],
        ['token', account.token]
      ]
    },
    {
      title: 'With an access key',
      values: [
        ['domain-id', account.domainId],
        ['access-key-id', account.accessKeyId],
        ['secret-access-key', account.secretAccessKey],
        ['security-token (optional)', account.securityToken]
      ]
    },
    {
      title: "With GitHub's ID token (OIDC); set the variables in the environment of the step",
      values: [
        ['sts-endpoint', url],
        ['provider-urn', account.providerUrn],
        ['agency-urn', account.agencyUrn],
        ['audience', account.oidcAudience],
        ['ACTIONS_ID_TOKEN_REQUEST_URL', idTokenRequestUrl(url)],
        ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', account.idTokenRequestToken]
      ]
    },
    {
      title: 'With the password of an IAM user; needs a region, e.g. cn-north-4',
      values: [
        ['iam-endpoint', url],
        ['iam-user', account.iamUser],
        ['iam-password', account.iamPassword],
        ['iam-account', account.iamAccount]
      ]
    }
  ]
}
