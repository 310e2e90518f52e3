import { assumeAgency } from './assume-agency.ts'
import { authTokens } from './auth-tokens.ts'
import type { SignInCall } from './call.ts'
import { ID_TOKEN_PATH, idToken } from './id-token.ts'

/** GitHub's ID tokens, STS and IAM: hosts of their own in reality, one port here. */
export const SIGN_IN_CALLS: readonly SignInCall[] = [
  { name: 'id-token', method: 'GET', path: ID_TOKEN_PATH, answer: idToken },
  {
    name: 'assume-with-oidc',
    method: 'POST',
    path: '/v5/agencies/assume-with-oidc',
    answer: assumeAgency
  },
  { name: 'auth-tokens', method: 'POST', path: '/v3/auth/tokens', answer: authTokens }
]
