import { beforeAll, expect, test } from '@jest/globals'
import { createDraft, DRAFT, setStage } from './support.ts'

const stage = setStage()

beforeAll(async () => {
  await createDraft(stage)
  await stage.file('draft.json', JSON.stringify({ ...DRAFT, unique_id: '0a33d976b3f94c9e868e292e5ee61717' }))
})

test('secrets are masked before anything else is printed, and appear nowhere', async () => {
  const { accessKeyId, secretAccessKey, securityToken } = stage.emulator
  const secrets = [accessKeyId, secretAccessKey, securityToken]
  // The service echoes them all, as the gateway does with requests that it refuses.
  stage.emulator.addFault({
    call: '*',
    kind: 'status',
    status: 400,
    body: { error_code: 'X.1', error_msg: `you sent ${secrets.join(' and ')}` }
  })
  const run = await stage.run({
    ...stage.withKeys,
    'security-token': securityToken,
    operation: 'update-draft',
    'draft-path': 'draft.json'
  })
  const lines = run.stdout.split('\n')
  const masks = lines.filter(line => line.startsWith('::add-mask::'))
  expect(lines.slice(0, masks.length)).toEqual(masks)
  expect(masks.map(line => line.replace('::add-mask::', '')).sort()).toEqual([...secrets].sort())
  const shown = [
    ...lines.slice(masks.length),
    run.stderr,
    run.summary,
    run.exported,
    ...Object.values(run.outputs)
  ].join('\n')
  for (const secret of secrets) expect(shown).not.toContain(secret)
  expect(shown).toContain('you sent *** and *** and ***')
})

test('a secret that the service echoes does not show in part where its message is cut', async () => {
  const { secretAccessKey } = stage.emulator
  const error_msg = 'x'.repeat(590) + secretAccessKey
  stage.emulator.addFault({ call: '*', kind: 'status', status: 400, body: { error_code: 'X.1', error_msg } })
  const run = await stage.run({ ...stage.withKeys, operation: 'update-draft', 'draft-path': 'draft.json' })
  expect(run.stdout.split(`::add-mask::${secretAccessKey}`).join('')).not.toContain(
    secretAccessKey.slice(0, 12)
  )
  expect(run.summary).not.toContain(secretAccessKey.slice(0, 12))
})

test('keys of the environment sign in and are masked as well', async () => {
  const { accessKeyId, secretAccessKey, securityToken, domainId } = stage.emulator
  await stage.file('without-id.json', JSON.stringify(DRAFT))
  const run = await stage.run(
    {
      operation: 'update-draft',
      'draft-path': 'without-id.json',
      endpoint: stage.emulator.url,
      'dry-run': 'true'
    },
    {
      environment: {
        HUAWEICLOUD_SDK_AK: accessKeyId,
        HUAWEICLOUD_SDK_SK: ` ${secretAccessKey}\n`,
        HUAWEICLOUD_SDK_SECURITY_TOKEN: securityToken,
        HUAWEICLOUD_SDK_DOMAIN_ID: domainId
      }
    }
  )
  expect(run.outputs['result']).toBe('planned')
  expect(stage.emulator.requests[0]?.headers['x-security-token']).toBe(securityToken)
  for (const secret of [accessKeyId, secretAccessKey, securityToken]) {
    expect(run.stdout).toContain(`::add-mask::${secret}\n`)
  }
})

test('a secret with a line break is an input error that does not show it, masked line by line', async () => {
  const run = await stage.run({
    ...stage.withToken,
    token: 'first-half-of-it\nsecond-half-of-it',
    operation: 'update-draft',
    'draft-path': 'draft.json'
  })
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toContain('::add-mask::first-half-of-it\n')
  expect(run.stdout).toContain('::add-mask::second-half-of-it\n')
  expect(
    run.stdout
      .split('\n')
      .filter(line => !line.startsWith('::add-mask::'))
      .join('\n')
  ).not.toContain('half')
  expect(stage.emulator.requests).toHaveLength(0)
})

test.each(['description', 'display-name'])(
  'a secret in the input %s is refused, not published',
  async input => {
    const run = await stage.run({
      ...stage.withToken,
      operation: 'update-extension',
      'plugin-name': 'my_extension',
      [input]: `A ${stage.withToken['token'] ?? ''}`
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
    expect(run.stdout).toContain(`Input ${input} holds a secret of this step`)
  }
)

test('an output that would hold a secret is left empty, with a warning', async () => {
  const run = await stage.run({
    ...stage.withToken,
    operation: 'register-extension',
    'plugin-name': stage.withToken['token'] ?? '',
    'display-name': 'A name',
    'business-type': 'Build',
    'dry-run': 'true'
  })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'planned', plan: '' })
  expect(run.stdout).toContain('::warning::The output plan holds a secret and is left empty.')
  expect(run.summary).toContain('The output plan holds a secret and is left empty')
})

test.each(['Geh##[eim]-1', 'Geh\u200beim-1', 'Geh::eim-1'])(
  'a password %j does not show where a text with it was made safe to show',
  async password => {
    const run = await stage.run({
      operation: 'delete-draft',
      'iam-account': 'an_account',
      'iam-user': 'a_user',
      'iam-password': password,
      'plugin-name': `x ${password}`,
      version: '1.0.0'
    })
    const shown = run.stdout.split('\n').filter(line => !line.startsWith('::add-mask::'))
    expect([...shown, run.summary, run.exported, ...Object.values(run.outputs)].join('\n')).not.toContain(
      'eim'
    )
    expect(shown.join('\n')).toContain('plugin-name is "x ***"')
  }
)
