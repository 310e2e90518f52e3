/** The other answers that the definitions show as samples, given to the operations that read them. */

import { beforeAll, describe, expect, test } from '@jest/globals'
import { png } from '../support/images.ts'
import { ICON, IMAGE, THUMBNAIL } from '../support/samples/answers.ts'
import { ACCOUNT_TOKEN, ASSUMED, PROJECT_TOKEN } from '../support/samples/sign-in-answers.ts'
import { draftFile, perform } from './release.ts'
import { EMPTY, answer, outcome, sent } from './samples.ts'
import { register, setStage } from './support.ts'

const { access_key_id, secret_access_key, security_token } = ASSUMED.credentials
const stage = setStage({
  domainId: 'ce8df55870164338a72d7e828a966a2a',
  accessKeyId: access_key_id,
  secretAccessKey: secret_access_key,
  securityToken: security_token
})

beforeAll(async () => {
  await stage.file('icon.png', png(128, 128))
})

describe('true, which every call that writes answers,', () => {
  test.each(['true', '"true"', ' true\n'])('counts as success when it is written %j', async body => {
    const changes = { plugin_name: 'written', display_name: 'written' }
    answer(stage, 'query', EMPTY)
    answer(stage, 'query-all', EMPTY)
    answer(stage, 'create-draft', body)
    const run = await perform(stage, 'create-draft', {
      'draft-path': await draftFile(stage, 'written', '1.0.0', changes)
    })
    expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'created' })
  })
})

test('the relative URL of an icon, with its space and its ampersand, is handed on as it is', async () => {
  answer(stage, 'update-icon', ICON)
  const run = await perform(stage, 'update-icon', { 'plugin-name': 'apie_test', 'icon-path': 'icon.png' })
  expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'updated', url: ICON })
})

test('the path of an uploaded image becomes the thumbnail of a plan', async () => {
  answer(stage, 'upload-image', IMAGE)
  answer(stage, 'update-thumbnail', THUMBNAIL)
  const run = await stage.run({
    operation: 'update-thumbnail',
    'req-endpoint': stage.emulator.url,
    token: stage.emulator.token,
    'project-id': '0792b7d26cb74bd799cbae80063dc74a',
    'plan-id': THUMBNAIL.result.id,
    'image-path': 'icon.png'
  })
  expect(sent(stage, 'update-thumbnail')).toEqual({ img_url: IMAGE.img_url })
  expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'updated' })
})

describe('what signing in answers', () => {
  const check = { operation: 'check', 'plugin-name': 'signed_in' }

  test.each([
    ['a project', PROJECT_TOKEN],
    ['the account', ACCOUNT_TOKEN]
  ])('signs in with the token for %s', async (_, body) => {
    await register(stage, 'signed_in').catch(() => undefined)
    stage.emulator.addFault({
      call: 'auth-tokens',
      kind: 'status',
      status: 201,
      body,
      headers: { 'X-Subject-Token': stage.emulator.token }
    })
    const run = await stage.run({ ...stage.withPassword, ...check })
    expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'valid' })
  })

  test('names no account that could not be one', async () => {
    const body = JSON.parse(
      JSON.stringify(PROJECT_TOKEN).replaceAll(/"id":"[^"]*"/g, '"id":"../x"')
    ) as unknown
    const headers = { 'X-Subject-Token': stage.emulator.token }
    stage.emulator.addFault({ call: 'auth-tokens', kind: 'status', status: 201, body, headers })
    const run = await stage.run({ ...stage.withPassword, ...check })
    expect(outcome(run)).toMatchObject({ success: 'false' })
    expect(run.stdout).toContain('IAM says that the account is "../x", which is not an account ID.')
    expect(stage.emulator.requests.map(request => request.call)).toEqual(['auth-tokens'])
  })

  test('signs in with the keys for an agency', async () => {
    await register(stage, 'signed_in').catch(() => undefined)
    answer(stage, 'assume-with-oidc', ASSUMED)
    const run = await stage.run({ ...stage.withOidc, ...check }, { environment: stage.idTokens })
    expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'valid' })
  })
})
