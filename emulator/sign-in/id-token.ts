import { randomUUID } from 'node:crypto'
import { json, type Answer } from '../answers.ts'
import { sameSecret } from '../signature.ts'
import type { SignInInput } from './call.ts'
import type { Claims } from './issuer.ts'
import { GitHubRefusal } from './refusals.ts'

export const ID_TOKEN_PATH = '/_github/id-token'
export const ISSUER = 'https://token.actions.githubusercontent.com'

/** Seconds that an ID token is good for after it was issued, and before: GitHub's own example says so. */
const LIFETIME = 300
const BEFORE = 600
const API_VERSION = '2.0'

/** What a workflow finds in ACTIONS_ID_TOKEN_REQUEST_URL; an audience is appended to it. */
export function idTokenRequestUrl(baseUrl: string): string {
  return `${baseUrl}${ID_TOKEN_PATH}?api-version=${API_VERSION}`
}

/** id-token: an ID token about a made-up workflow, for the audience asked for. */
export async function idToken(input: SignInInput): Promise<Answer> {
  const { headers, query, account, options, minted, issuer, now } = input
  if (!sameSecret(headers.authorization ?? '', `Bearer ${account.idTokenRequestToken}`)) {
    throw new GitHubRefusal(401, 'The request token is missing or wrong')
  }
  if (query.get('api-version') !== API_VERSION) {
    throw new GitHubRefusal(400, `The query must say api-version=${API_VERSION}`)
  }
  const time = Math.floor(now / 1000)
  const value = await issuer.sign({
    ...workflow({ ...WORKFLOW, ...options.idTokenClaims }, query.get('audience') ?? ''),
    ...{ jti: randomUUID(), iat: time, nbf: time - BEFORE, exp: time + LIFETIME },
    ...options.idTokenClaims
  })
  minted.addIdToken(value, (time + LIFETIME) * 1000)
  return json({ value })
}

/** The claims of GitHub's "OpenID Connect reference", of a tag that was pushed to a repository of its examples. */
const WORKFLOW: Claims = {
  iss: ISSUER,
  actor: 'octocat',
  actor_id: '12',
  base_ref: '',
  event_name: 'push',
  head_ref: '',
  job_workflow_ref: 'octo-org/octo-repo/.github/workflows/publish.yml@refs/tags/v1.0.0',
  ref: 'refs/tags/v1.0.0',
  ref_protected: 'false',
  ref_type: 'tag',
  repository: 'octo-org/octo-repo',
  repository_id: '74',
  repository_owner: 'octo-org',
  repository_owner_id: '65',
  repository_visibility: 'private',
  run_attempt: '1',
  run_id: '1234567890',
  run_number: '10',
  runner_environment: 'github-hosted',
  sha: 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeed',
  workflow: 'publish',
  workflow_ref: 'octo-org/octo-repo/.github/workflows/publish.yml@refs/tags/v1.0.0'
}

/** By default the audience is the repository's owner, and the subject the repository and the ref. */
function workflow(claims: Claims, audience: string): Claims {
  const { repository, ref, repository_owner: owner } = claims
  return {
    ...claims,
    aud: audience === '' ? `https://github.com/${String(owner)}` : audience,
    sub: `repo:${String(repository)}:ref:${String(ref)}`
  }
}
