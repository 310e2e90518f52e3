import { beforeAll, describe, expect, test } from '@jest/globals'
import { answering, ok } from '../http/peer.ts'
import { png } from '../support/images.ts'
import { makeZip } from '../support/zip.ts'
import { createDraft, DRAFT, errorOf, register, setStage } from './support.ts'

const stage = setStage({ tokenLength: 30_000 })
const PROJECT = '919bb351ef424e2daaf3dd80c179fae9'

const WAYS = {
  token: () => ({ inputs: stage.withToken, environment: {} }),
  keys: () => ({ inputs: stage.withKeys, environment: {} }),
  OIDC: () => ({ inputs: stage.withOidc, environment: stage.idTokens }),
  password: () => ({ inputs: stage.withPassword, environment: {} })
}
type Way = keyof typeof WAYS

const OPERATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'upload-extension': { 'package-path': 'packed.zip' },
  'update-icon': { 'plugin-name': 'packed', 'icon-path': 'icon.png' },
  'update-draft': { 'draft-path': 'draft.json' },
  'delete-draft': { 'plugin-name': 'apie_test', version: '0.0.9' },
  check: { 'package-path': 'packed.zip', 'draft-path': 'draft.json' },
  'update-thumbnail': { 'project-id': PROJECT, 'plan-id': 'plan', 'image-path': 'icon.png' }
}

beforeAll(async () => {
  await register(stage, 'packed')
  await createDraft(stage)
  const manifest = {
    type: 'Task',
    name: 'packed',
    friendlyName: 'packed',
    category: 'Normal',
    version: '1.0.0'
  }
  await stage.file('packed.zip', await makeZip({ 'codearts-extension.json': JSON.stringify(manifest) }))
  await stage.file('icon.png', png(128, 128))
  await stage.file('draft.json', JSON.stringify(DRAFT))
})

function run(way: Way, operation: string, more: Record<string, string> = {}) {
  const { inputs, environment } = WAYS[way]()
  const { endpoint = '', ...rest } = inputs
  const hosts = operation === 'update-thumbnail' ? { 'req-endpoint': endpoint } : { endpoint }
  return stage.run({ ...rest, ...hosts, operation, ...OPERATIONS[operation], ...more }, { environment })
}

const calls = () => stage.emulator.requests.map(request => request.call)
const remove = (way: Way, more: Record<string, string> = {}) => run(way, 'delete-draft', more)
const draft = () => createDraft(stage, { version: '0.0.9' })

describe.each(Object.keys(WAYS) as Way[])('signed in by %s', way => {
  test.each(Object.keys(OPERATIONS))('%s does what it should', async operation => {
    if (operation === 'delete-draft') await draft()
    const { exitCode, outputs, stdout } = await run(way, operation)
    expect([exitCode, outputs['success'], errorOf({ stdout })]).toEqual([0, 'true', ''])
  })
})

describe('OIDC', () => {
  test('asks GitHub once and STS once, and counts neither', async () => {
    await draft()
    const { outputs } = await remove('OIDC')
    expect(calls()).toEqual(['id-token', 'assume-with-oidc', 'delete-draft'])
    expect(outputs['requests']).toBe('1')
  })

  test('comes to STS with a new ID token on every attempt', async () => {
    await draft()
    stage.emulator.addFault({ call: 'assume-with-oidc', kind: 'status', status: 503 })
    const { outputs } = await remove('OIDC')
    expect(outputs['result']).toBe('deleted')
    const tokens = stage.emulator.requests
      .filter(({ call }) => call === 'assume-with-oidc')
      .map(({ json }) => json)
    expect(new Set(tokens.map(json => (json as { id_token: string }).id_token)).size).toBe(2)
  })

  test('without the permission shows the lines to add, and makes no request', async () => {
    const result = await stage.run({ ...stage.withOidc, operation: 'check' })
    expect(errorOf(result)).toContain('permissions:\n    contents: read\n    id-token: write')
    expect(calls()).toEqual([])
  })

  test('on a pull request from a fork says that forks cannot', async () => {
    const event = {
      repository: { full_name: 'us/extension' },
      pull_request: { number: 7, head: { repo: { full_name: 'them/extension' } } }
    }
    const path = await stage.file('event.json', JSON.stringify(event))
    const environment = { GITHUB_EVENT_PATH: `${stage.workspace}/${path}`, GITHUB_EVENT_NAME: 'pull_request' }
    const result = await stage.run({ ...stage.withOidc, operation: 'check' }, { environment })
    expect(errorOf(result)).toContain('it is for a pull request from a fork, and those get none')
  })

  test('on a pull request of Dependabot says that it cannot', async () => {
    const environment = { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_EVENT_NAME: 'pull_request' }
    const result = await stage.run({ ...stage.withOidc, operation: 'check' }, { environment })
    expect(errorOf(result)).toContain('it is for a pull request from Dependabot')
  })

  test('refused for its audience says which one GitHub sent', async () => {
    const result = await run('OIDC', 'check', { audience: 'somebody-else' })
    expect(errorOf(result)).toContain('STS5.2001')
    expect(errorOf(result)).toContain('GitHub sent the audience "somebody-else".')
    expect(errorOf(result)).toMatch(/GitHub sent the issuer "https?:[^"]+"\./)
    expect(errorOf(result)).toContain('set audience to one that the provider lists')
    expect(calls()).toEqual(['id-token', 'assume-with-oidc'])
  })

  test('refused for an agency says which subject GitHub sent', async () => {
    const agency = stage.emulator.agencyUrn.replace(/[^:]+$/, 'another')
    const result = await run('OIDC', 'check', { 'agency-urn': agency })
    expect(errorOf(result)).toContain('STS5.1001')
    expect(errorOf(result)).toMatch(/GitHub sent the subject "repo:[^"]+"\./)
    expect(errorOf(result)).toContain('the trust policy of the agency does not admit this workflow')
  })

  test('by a token whose claims cannot be read is refused without them', async () => {
    const source = await answering(ok(JSON.stringify({ value: 'opaque' })))
    const environment = { ...stage.idTokens, ACTIONS_ID_TOKEN_REQUEST_URL: `${source.url}/token?a=b` }
    const result = await stage.run({ ...stage.withOidc, operation: 'check' }, { environment })
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toContain('STS gave no keys for the ID token')
    expect(errorOf(result)).not.toContain('GitHub sent')
  })

  test('with the ID of another account is an input error', async () => {
    const result = await run('OIDC', 'check', { 'domain-id': 'ce8df55870164338a72d7e828a966a2a' })
    expect(errorOf(result)).toContain('agency-urn is of the account')
    expect(calls()).toEqual([])
  })
})

describe('an IAM user', () => {
  test('gets a token of 30,000 characters, which goes out whole', async () => {
    await run('password', 'check')
    const request = stage.emulator.requests.find(({ call }) => call === 'query')
    expect(request?.headers['x-auth-token']).toHaveLength(30_000)
    expect(request?.status).toBe(200)
  })

  test('signs in for the project of the region', async () => {
    await run('password', 'check')
    expect(stage.emulator.requests[0]).toMatchObject({
      url: '/v3/auth/tokens?nocatalog=true',
      json: { auth: { scope: { project: { name: 'cn-north-4' } } } }
    })
  })

  test('with a wrong password is told so, once', async () => {
    const result = await run('password', 'check', { 'iam-password': 'not-the-password' })
    expect(errorOf(result)).toContain('401')
    expect(errorOf(result)).toContain('iam-user, iam-password and iam-account do not belong together')
    expect(result.stdout.replace('::add-mask::not-the-password', '')).not.toContain('not-the-password')
    expect(calls()).toEqual(['auth-tokens'])
  })

  test('of another account than domain-id stops before the service is called', async () => {
    const result = await run('password', 'check', { 'domain-id': 'ce8df55870164338a72d7e828a966a2a' })
    expect(errorOf(result)).toContain('iam-user signed in to the account')
    expect(calls()).toEqual(['auth-tokens'])
  })

  test('needs a region', async () => {
    const result = await run('password', 'check', { region: '' })
    expect(errorOf(result)).toContain('Input region is missing')
  })
})

describe('a credential that is refused', () => {
  const refuse = (times: number) => {
    const body = {
      error_code: 'APIGW.0301',
      error_msg: 'Incorrect IAM authentication information: token expires'
    }
    stage.emulator.addFault({ call: 'upload-extension', kind: 'status', status: 401, body, times })
  }

  test.each(['OIDC', 'password'] as const)('and was obtained by %s is obtained anew once', async way => {
    refuse(1)
    const { outputs } = await run(way, 'upload-extension')
    expect(outputs['result']).toBe('uploaded')
    const uploads = stage.emulator.requests.filter(({ call }) => call === 'upload-extension')
    expect(uploads.map(({ parts }) => parts?.[0]?.size)).toHaveLength(2)
    expect(uploads[1]?.parts?.[0]?.size).toBe(Number(/"size":(\d+)/.exec(outputs['plan'] ?? '')?.[1]))
    expect(calls().filter(call => call === 'assume-with-oidc' || call === 'auth-tokens')).toHaveLength(2)
  })

  test.each(['OIDC', 'password'] as const)('twice, obtained by %s, is a failure', async way => {
    refuse(9)
    const result = await run(way, 'upload-extension')
    expect(result.exitCode).toBe(1)
    expect(calls().filter(call => call === 'upload-extension')).toHaveLength(2)
  })

  test.each(['token', 'keys'] as const)('and was given as %s is not tried again', async way => {
    refuse(9)
    const result = await run(way, 'upload-extension')
    expect(result.exitCode).toBe(1)
    expect(calls()).toEqual(['upload-extension'])
  })
})

test.each(['OIDC', 'password'] as const)(
  'what %s obtains appears nowhere, and is masked first',
  async way => {
    const before = stage.emulator.minted.length
    const error_msg = 'you sent what you sent'
    stage.emulator.addFault({
      call: 'query-all',
      kind: 'status',
      status: 400,
      body: { error_code: 'X.1', error_msg }
    })
    const result = await run(way, 'check')
    const minted = stage.emulator.minted.slice(before)
    expect(minted.length).toBeGreaterThan(0)
    const lines = result.stdout.split('\n')
    const shown = [
      ...lines.filter(line => !line.startsWith('::add-mask::')),
      result.stderr,
      result.summary,
      result.exported,
      ...Object.values(result.outputs)
    ].join('\n')
    for (const secret of minted) {
      expect(lines).toContain(`::add-mask::${secret}`)
      expect(shown).not.toContain(secret)
    }
  }
)

test.each([
  ['OIDC', 'id-token'],
  ['OIDC', 'assume-with-oidc'],
  ['password', 'auth-tokens']
] as const)('%s shows nothing of an answer of %s that cannot be read', async (way, call) => {
  const before = stage.emulator.minted.length
  stage.emulator.addFault({ call, kind: 'truncated-json' })
  const result = await run(way, 'check')
  expect(result.exitCode).toBe(1)
  expect(errorOf(result)).toContain('not shown, because it may hold credentials')
  const log = result.stdout.split('\n').filter(line => !line.startsWith('::add-mask::'))
  const shown = [...log, result.summary].join('')
  for (const secret of stage.emulator.minted.slice(before)) expect(shown).not.toContain(secret.slice(0, 20))
})

describe('check', () => {
  test('says account, way, host and when the credentials end, and writes nothing', async () => {
    const result = await run('OIDC', 'check')
    expect(result.outputs).toMatchObject({
      success: 'true',
      result: 'valid',
      changed: 'false',
      'plugin-name': 'packed'
    })
    expect(result.stdout).toContain(`Account: ${stage.emulator.domainId}`)
    expect(result.stdout).toContain("Signing in with GitHub's ID token (OIDC)")
    expect(result.stdout).toContain(`Service: ${stage.emulator.url}`)
    expect(result.stdout).toMatch(/Credentials end: \d{4}-\d\d-\d\dT/)
    expect(result.summary).toContain('Credentials end')
    // Package and draft are of two extensions.
    expect(calls()).toEqual(['id-token', 'assume-with-oidc', 'query', 'query'])
  })

  test('fails with a wrong key', async () => {
    const result = await run('keys', 'check', { 'secret-access-key': 'wrong-secret' })
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toContain('the access key is unknown, or the secret is not its own')
  })

  test('fails on a bad package without a request', async () => {
    await stage.file('bad.zip', await makeZip({ 'inner/codearts-extension.json': '{}' }))
    const result = await run('keys', 'check', { 'package-path': 'bad.zip' })
    expect(errorOf(result)).toContain('zip what is in that folder')
    expect(calls()).toEqual([])
  })

  test('against a host that does not know the call names the input to set', async () => {
    const result = await run('token', 'check', { endpoint: `${stage.emulator.url}/elsewhere` })
    expect(errorOf(result)).toContain('404 APIGW.0101')
    expect(errorOf(result)).toContain('set endpoint')
  })
})
