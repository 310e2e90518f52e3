import { expect, test } from '@jest/globals'
import { errorOf, setStage } from './support.ts'

// What a person reads when signing in or the host is wrong: whole messages.
const stage = setStage()
const check = (more: Record<string, string> = {}) =>
  stage.run({ ...stage.withKeys, operation: 'check', ...more })

test.each([
  {
    status: 404,
    error_code: 'APIGW.0101',
    error_msg: 'The API does not exist or has not been published in the environment',
    cause: 'the host does not know this call: region or endpoint is probably wrong',
    cure: 'correct region, or set endpoint (for thumbnails req-endpoint) to the host that the console or your operator names'
  },
  {
    status: 403,
    error_code: 'APIGW.0302',
    error_msg: 'The IAM user is not allowed to access the API.',
    cause: 'the user may not do this, or domain-id is another account than the one that signed in',
    cure: 'grant "CloudPipeline Tenant Extensions FullAccess" (for thumbnails: a role in the project), and compare domain-id with the account ID under "My Credentials"'
  },
  {
    status: 401,
    error_code: 'APIGW.0301',
    error_msg: 'Incorrect IAM authentication information: decrypt token fail',
    cause:
      'the token has expired (they last 24 hours), was cut when it was stored, or is of another region or cloud',
    cure: 'fetch a new token for a project of this region, or sign in with keys'
  },
  {
    status: 401,
    error_code: 'APIGW.0301',
    error_msg: 'Incorrect IAM authentication information: token expires',
    cause:
      'the token has expired (they last 24 hours), was cut when it was stored, or is of another region or cloud',
    cure: 'fetch a new token for a project of this region, or sign in with keys'
  },
  {
    status: 401,
    error_code: 'APIGW.0301',
    error_msg: 'Incorrect IAM authentication information: verify aksk signature fail',
    cause:
      'the access key is unknown, or the secret is not its own; temporary keys may have expired or lack security-token',
    cure: 'compare the stored secrets with the console; check the clock of a self-hosted runner (15 minutes are tolerated)'
  },
  {
    status: 401,
    error_code: 'APIGW.0301',
    error_msg: 'Incorrect IAM authentication information: AK access failed to reach the limit,forbidden',
    cause: 'more than five wrong signatures in a row: this access key is locked for five minutes',
    cure: 'correct secret-access-key, wait five minutes, run again'
  }
])('$status "$error_msg" is explained', async ({ status, error_code, error_msg, cause, cure }) => {
  stage.emulator.addFault({ call: 'query-all', kind: 'status', status, body: { error_code, error_msg } })
  const run = await check()
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toBe(
    [
      `${status === 401 ? 'Signing in failed: the service does not accept the credentials. ' : ''}query-all failed after 1 attempt.`,
      `Tried: POST ${stage.emulator.url}/v1/${stage.emulator.domainId}/agent-plugin/query-all?offset=0&limit=10`,
      `Answer: ${status} ${error_code} "${error_msg}" (request ID ${run.outputs['request-id'] ?? ''})`,
      `Likely cause: ${cause}.`,
      `What to do: ${cure}.`
    ].join('\n')
  )
})

test('OIDC without the permission is explained', async () => {
  const run = await stage.run({ ...stage.withOidc, operation: 'check' })
  expect(errorOf(run)).toBe(
    [
      'GitHub gives no ID token to this job. Add to the job:',
      '  permissions:',
      '    contents: read',
      '    id-token: write'
    ].join('\n')
  )
})

test.each([
  {
    input: { audience: 'somebody-else' },
    answer: /^Answer: 400 STS5\.2001 ".*" \(request ID [0-9a-f]+\)$/,
    audience: 'somebody-else',
    cause: 'the identity provider does not list the audience of the ID token',
    cure: 'set audience to one that the provider lists as a client ID, or add the audience above to it'
  },
  {
    input: { 'agency-urn': 'iam::emulatedaccount00000000000000000:agency:another' },
    answer: /^Answer: 403 STS5\.1001 ".*" \(request ID [0-9a-f]+\)$/,
    audience: 'sts.huaweicloud.com',
    cause: 'the trust policy of the agency does not admit this workflow, or a URN is wrong',
    cure: 'compare the subject above with the condition oidc:sub of the trust policy, and provider-urn and agency-urn with the console'
  }
])('OIDC refused by STS ($cause) is explained', async ({ input, answer, audience, cause, cure }) => {
  const run = await stage.run(
    { ...stage.withOidc, ...input, operation: 'check' },
    { environment: stage.idTokens }
  )
  const [failed, tried, answered, ...rest] = errorOf(run).split('\n')
  expect(failed).toBe(
    'Signing in failed: STS gave no keys for the ID token. assume-with-oidc failed after 1 attempt.'
  )
  expect(tried).toBe(`Tried: POST ${stage.emulator.url}/v5/agencies/assume-with-oidc`)
  expect(answered).toMatch(answer)
  expect(rest).toEqual([
    'GitHub sent the subject "repo:octo-org/octo-repo:ref:refs/tags/v1.0.0".',
    `GitHub sent the audience "${audience}".`,
    'GitHub sent the issuer "https://token.actions.githubusercontent.com".',
    `Likely cause: ${cause}.`,
    `What to do: ${cure}.`
  ])
})
