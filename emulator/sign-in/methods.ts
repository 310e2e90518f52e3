import type { Account } from '../account.ts'
import { idTokenRequestUrl } from './id-token.ts'

/** Some of the action's inputs, or environment variables, and what they are set to for this emulator. */
export interface Way {
  title: string
  values: readonly (readonly [name: string, value: string])[]
}

/** How to reach the emulator at `url`, and every way of signing in, one of which is needed. */
export function waysToSignIn(url: string, account: Account): readonly Way[] {
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
      title: "With GitHub's ID token (OIDC); the variables are set in the step's environment",
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
