/** Whom the OIDC provider and the agency of the account trust. */

import { expect, test } from '@jest/globals'
import { assume, idToken } from '../support/sign-in.ts'
import { code, start } from '../support/emulator.ts'

const SUBJECT = 'repo:octo-org/octo-repo:ref:refs/tags/v1.0.0'

test('an ID token for another audience is refused', async () => {
  const emulator = await start()
  const reply = await assume(emulator, { id_token: await idToken(emulator, 'https://github.com/octo-org') })
  expect([reply.status, code(reply)]).toEqual([400, 'STS5.2001'])
})

test('the audience of the provider can be chosen', async () => {
  const emulator = await start({ oidcAudience: 'huawei-cloud-service' })
  expect((await assume(emulator)).status).toBe(200)
  const id_token = await idToken(emulator, 'sts.huaweicloud.com')
  expect(code(await assume(emulator, { id_token }))).toBe('STS5.2001')
})

test.each(['provider_urn', 'agency_urn'])('a %s other than the configured one is refused', async field => {
  const kind = field === 'agency_urn' ? 'agency' : 'oidcProvider'
  const emulator = await start()
  const reply = await assume(emulator, { [field]: `iam::${emulator.domainId}:${kind}:other` })
  expect([reply.status, code(reply)]).toEqual([403, 'STS5.1001'])
})

test('a refusal by the trust policy carries the encoded reason', async () => {
  const reply = await assume(await start({ trustedSubject: 'nobody' }))
  expect(JSON.parse(reply.text)).toEqual({
    error_code: 'STS5.1001',
    error_msg: expect.stringContaining('sts:agencies:assumeWithOIDC'),
    request_id: reply.headers['x-request-id'],
    encoded_authorization_message: expect.any(String)
  })
})

test.each([
  [SUBJECT, 200],
  ['*', 200],
  ['repo:octo-org/*:ref:refs/tags/v*', 200],
  ['*octo-repo*', 200],
  ['repo:octo-org/octo-repo', 403],
  ['octo-org/*', 403],
  ['repo:octo-org/octo-repo:ref:refs/tags/v1.0.?', 403],
  ['repo:octo-org/octo-repo:ref:refs/tags/v1x0x0', 403],
  ['repo:octo-org/octo.repo:*', 403],
  ['REPO:*', 403]
])('with %s as the trusted subject the answer is %d', async (trustedSubject, status) => {
  expect((await assume(await start({ trustedSubject }))).status).toBe(status)
})
