/** The call id-token: GitHub's endpoint for the ID tokens of workflows. */

import { randomUUID } from 'node:crypto'
import type { CallInput } from '../calls/call.ts'
import { sameSecret } from '../gateway/signature.ts'
import { json, type Answer } from '../http/answers.ts'
import { gitHubRefusal } from '../refusals.ts'

export const ID_TOKEN_PATH = '/_github/id-token'

/** An ID token is valid from ten minutes before its issue until five minutes after; GitHub's own example says so. */
const SECONDS_AFTER = 300
const SECONDS_BEFORE = 600
const API_VERSION = '2.0'

/** The claims of GitHub's "OpenID Connect reference", for a tag that was pushed to the repository of its examples. */
const WORKFLOW = {
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

/** The value of ACTIONS_ID_TOKEN_REQUEST_URL, to which a workflow appends an audience. */
export function idTokenRequestUrl(baseUrl: string): string {
  return `${baseUrl}${ID_TOKEN_PATH}?api-version=${API_VERSION}`
}

/** id-token: answers an ID token for the requested audience; the default is the repository's owner. */
export async function idToken({
  headers,
  query,
  account,
  credentials,
  issuer,
  now
}: CallInput): Promise<Answer> {
  if (!sameSecret(headers.authorization ?? '', `Bearer ${account.idTokenRequestToken}`)) {
    throw gitHubRefusal(401, 'The request token is missing or wrong')
  }
  if (query.get('api-version') !== API_VERSION) {
    throw gitHubRefusal(400, `The query must contain api-version=${API_VERSION}`)
  }
  const audience = query.get('audience') ?? ''
  const time = Math.floor(now / 1000)
  const value = await issuer.sign({
    ...WORKFLOW,
    iss: account.issuer,
    aud: audience === '' ? `https://github.com/${WORKFLOW.repository_owner}` : audience,
    sub: account.subject,
    jti: randomUUID(),
    iat: time,
    nbf: time - SECONDS_BEFORE,
    exp: time + SECONDS_AFTER
  })
  credentials.handedOut.push(value)
  return json({ value })
}
