import { describe, expect, test } from '@jest/globals'
import { complaints, KEYS, messages, read, TOKEN, type Inputs, type World } from '../support/settings.ts'

const NONE: Inputs = { token: '' }
const PROJECT = '919bb351ef424e2daaf3dd80c179fae9'
const ENVIRONMENT = { HUAWEICLOUD_SDK_AK: 'AKOFENVIRONMENT', HUAWEICLOUD_SDK_SK: 'skOfEnvironment' }

async function credentials(changes: Inputs, world: World = {}): Promise<unknown> {
  return (await read(changes, world)).settings?.connection.credentials
}

describe('a token', () => {
  test('signs in', async () => {
    expect(await credentials({})).toEqual({ method: 'token', token: TOKEN })
  })

  test('is taken without what surrounds it', async () => {
    expect(await credentials({ token: `\n ${TOKEN}\r\n` })).toEqual({ method: 'token', token: TOKEN })
  })

  test.each([10, 32_768])('may have %d characters', async length => {
    expect(await complaints('token', 'x'.repeat(length))).toEqual([])
  })

  test.each([9, 32_769])('must not have %d characters', async length => {
    expect(await complaints('token', 'x'.repeat(length))).toEqual([
      expect.stringContaining(`a secret of ${length} characters`)
    ])
  })

  test('wins over keys of the environment', async () => {
    expect(await credentials({}, { environment: ENVIRONMENT })).toEqual({ method: 'token', token: TOKEN })
  })

  test('with keys is an error that names both ways', async () => {
    expect(await messages({ ...KEYS, token: TOKEN })).toEqual([
      '2 ways of signing in are given: token (token) and keys (access-key-id, secret-access-key). Keep one.'
    ])
  })

  test('needs an account to go with it', async () => {
    expect(await messages({ 'domain-id': '' })).toEqual([
      expect.stringMatching(
        /^Input domain-id is missing; signing in with keys or a token needs it\. Allowed: .* arrives empty\.$/
      )
    ])
  })

  test.each(['access-key-id', 'secret-access-key', 'security-token'] as const)(
    'with %s is an error that names both inputs',
    async input => {
      expect(await messages({ [input]: 'given' })).toEqual([expect.stringMatching(`token .*${input}`)])
    }
  )
})

describe('keys', () => {
  test('sign in', async () => {
    expect(await credentials(KEYS)).toEqual({
      method: 'keys',
      keys: { accessKeyId: 'AKOFATEST', secretAccessKey: 'skOfATest', securityToken: undefined },
      projectId: undefined
    })
  })

  test('may come with a security token and a project', async () => {
    const temporary = { ...KEYS, 'security-token': 'gQpTemporary', 'iam-project-id': PROJECT }
    expect(await credentials(temporary)).toMatchObject({
      keys: { securityToken: 'gQpTemporary' },
      projectId: PROJECT
    })
  })

  test.each(['access-key-id', 'secret-access-key'] as const)(
    'without %s name the missing half',
    async half => {
      expect(await messages({ ...KEYS, [half]: '' })).toEqual([
        expect.stringContaining(`Input ${half} is missing`)
      ])
    }
  )

  test('are not completed by a half from the environment', async () => {
    const half = { ...KEYS, 'secret-access-key': '' }
    expect(await messages(half, { environment: ENVIRONMENT })).toEqual([
      expect.stringContaining('Input secret-access-key is missing')
    ])
  })

  test('are not completed by a security token from the environment', async () => {
    const environment = { ...ENVIRONMENT, HUAWEICLOUD_SDK_SECURITY_TOKEN: 'gQpOfEnvironment' }
    expect(await credentials(KEYS, { environment })).toMatchObject({ keys: { securityToken: undefined } })
  })

  test('of the environment are not completed by an input security-token', async () => {
    const all = await messages({ ...NONE, 'security-token': 'gQpTemporary' }, { environment: ENVIRONMENT })
    expect(all).toHaveLength(2)
  })
})

describe('the environment', () => {
  test('gives the keys when no input gives a way', async () => {
    expect(await credentials(NONE, { environment: ENVIRONMENT })).toMatchObject({
      method: 'keys',
      keys: { accessKeyId: 'AKOFENVIRONMENT', secretAccessKey: 'skOfEnvironment' }
    })
  })

  test('gives the security token and the project with its keys', async () => {
    const environment = {
      ...ENVIRONMENT,
      HUAWEICLOUD_SDK_SECURITY_TOKEN: 'gQpOfEnvironment',
      HUAWEICLOUD_SDK_PROJECT_ID: PROJECT
    }
    expect(await credentials(NONE, { environment })).toMatchObject({
      keys: { securityToken: 'gQpOfEnvironment' },
      projectId: PROJECT
    })
  })

  test('is not judged where the way of signing in has no use for it', async () => {
    const environment = { HUAWEICLOUD_SDK_PROJECT_ID: 'cn-north-4' }
    expect((await read({}, { environment })).problems).toEqual([])
  })

  test.each(['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK'])('without %s names the missing half', async half => {
    const environment = { ...ENVIRONMENT, [half]: ' ' }
    expect(await messages(NONE, { environment })).toEqual([expect.stringContaining(`${half} is missing`)])
  })

  test('gives the account when no input does', async () => {
    const environment = { HUAWEICLOUD_SDK_DOMAIN_ID: PROJECT }
    const { settings } = await read({ 'domain-id': '' }, { environment })
    expect(settings?.connection.domainId).toBe(PROJECT)
  })

  test('must give an account in the form of one', async () => {
    const environment = { HUAWEICLOUD_SDK_DOMAIN_ID: 'my-account' }
    expect(await messages({ 'domain-id': '' }, { environment })).toEqual([
      expect.stringContaining('Environment variable HUAWEICLOUD_SDK_DOMAIN_ID is "my-account"')
    ])
  })

  test('must not give a key with a space in it, and the key is not shown', async () => {
    const environment = { ...ENVIRONMENT, HUAWEICLOUD_SDK_SK: 'sk OfEnvironment' }
    const [message, ...others] = await messages(NONE, { environment })
    expect(message).toContain('Environment variable HUAWEICLOUD_SDK_SK')
    expect(message).not.toContain('OfEnvironment')
    expect(others).toEqual([])
  })
})

describe('without credentials', () => {
  test('a run fails and says which there are', async () => {
    expect(await messages(NONE)).toEqual([
      expect.stringMatching(
        /^Nothing to sign in with is given\. Allowed: provider-urn.*access-key-id.*HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK.*iam-user.*token/
      )
    ])
  })

  test('a dry run goes on offline', async () => {
    const { settings } = await read({ ...NONE, 'dry-run': 'true' })
    expect(settings).toMatchObject({ dryRun: true, connection: { credentials: undefined } })
  })

  test('a dry run needs neither account nor region', async () => {
    expect(await messages({ ...NONE, 'dry-run': 'true', 'domain-id': '', region: '' })).toEqual([])
  })

  test('a dry run still names the missing half of a key', async () => {
    expect(await messages({ ...KEYS, 'access-key-id': '', 'dry-run': 'true' })).toHaveLength(1)
  })
})

describe('OIDC', () => {
  const account = 'ce8df55870164338a72d7e828a966a2a'
  const source = { url: 'https://vstoken.actions.githubusercontent.com/x', token: 'runner-token' }
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: source.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: source.token
  }
  const URNS: Inputs = {
    token: '',
    'domain-id': '',
    'provider-urn': `iam::${account}:oidcProvider:G`,
    'agency-urn': `iam::${account}:agency:a`
  }

  test('takes the ID token of the runner, the default audience and the account of the agency', async () => {
    const { settings } = await read(URNS, { environment })
    expect(settings?.connection).toEqual({
      hosts: { pipeline: 'https://cloudpipeline-ext.cn-north-4.myhuaweicloud.com' },
      domainId: account,
      credentials: {
        method: 'oidc',
        federation: {
          providerUrn: `iam::${account}:oidcProvider:G`,
          agencyUrn: `iam::${account}:agency:a`,
          audience: 'sts.huaweicloud.com',
          source
        },
        sts: 'https://sts.cn-north-4.myhuaweicloud.com',
        projectId: undefined
      }
    })
  })

  test('goes to the STS and with the audience and the project that are given', async () => {
    const inputs: Inputs = {
      ...URNS,
      'sts-endpoint': 'https://sts.example/',
      audience: 'another',
      'iam-project-id': PROJECT
    }
    expect(await credentials(inputs, { environment })).toMatchObject({
      federation: { audience: 'another' },
      sts: 'https://sts.example',
      projectId: PROJECT
    })
  })

  test('may repeat the account of the agency, and name no other', async () => {
    expect(await messages({ ...URNS, 'domain-id': account }, { environment })).toEqual([])
    expect(await messages({ ...URNS, 'domain-id': PROJECT }, { environment })).toEqual([
      `Input domain-id is "${PROJECT}": agency-urn is of the account ${account}.`
    ])
  })

  test('in a job that may not ask for ID tokens says which permission lacks', async () => {
    expect(await messages(URNS)).toEqual([
      'GitHub gives no ID token to this job. Add to the job:\n  permissions:\n    contents: read\n    id-token: write'
    ])
  })

  test('in a run for a pull request of a fork says that those get none', async () => {
    const all = await messages(URNS, { event: { untrusted: 'a fork' } })
    expect(all).toEqual([
      'GitHub gives no ID token to this run: it is for a pull request from a fork, and those get none, whatever the workflow says.'
    ])
  })
})

describe('an IAM user', () => {
  const USER: Inputs = {
    token: '',
    'domain-id': '',
    'iam-user': 'u',
    'iam-password': 'p',
    'iam-account': 'a'
  }

  test('signs in for the project of the region, at its IAM', async () => {
    expect(await credentials(USER)).toEqual({
      method: 'password',
      user: { user: 'u', password: 'p', account: 'a', project: 'cn-north-4' },
      iam: 'https://iam.cn-north-4.myhuaweicloud.com'
    })
  })

  test('needs a region even where all endpoints are given', async () => {
    const inputs = { ...USER, region: '', endpoint: 'https://h.example' }
    const missing = expect.stringMatching(
      /^Input region is missing: the token of an IAM user is for the project of a region\. Allowed: /
    )
    expect(await messages(inputs)).toEqual([missing])
    expect(await messages({ ...inputs, 'iam-endpoint': 'https://iam.example' })).toEqual([missing])
  })

  test('may be of the account that is given', async () => {
    const { settings } = await read({ ...USER, 'domain-id': PROJECT })
    expect(settings?.connection.domainId).toBe(PROJECT)
  })
})

describe('a run that GitHub gives no secrets', () => {
  const event = { untrusted: 'Dependabot' } as const
  const told = expect.stringMatching(
    /^This run is for a pull request from Dependabot, and GitHub gives such runs no secrets/
  )

  test.each<[string, Inputs, World['environment']]>([
    ['nothing', NONE, {}],
    ['half a key', { token: '', 'access-key-id': 'AK' }, {}],
    ['half a key in the environment', NONE, { HUAWEICLOUD_SDK_AK: 'AK' }],
    ['half a key in a dry run', { token: '', 'access-key-id': 'AK', 'dry-run': 'true' }, {}]
  ])('says so when it has %s', async (_what, inputs, environment = {}) => {
    expect(await messages(inputs, { environment, event })).toContainEqual(told)
  })

  test.each<[string, Inputs, World['environment']]>([
    ['a token', {}, {}],
    ['a key', KEYS, {}],
    ['a key of the environment', NONE, ENVIRONMENT],
    ['nothing, in a dry run', { token: '', 'dry-run': 'true' }, {}]
  ])('does not say so when it has %s', async (_what, inputs, environment = {}) => {
    expect(await messages(inputs, { environment, event })).toEqual([])
  })

  test.each(['discover', 'pack'])('is no matter for %s, which calls nothing', async operation => {
    const all = await messages({ operation, token: '', 'domain-id': '', region: '' }, { event })
    expect(all).not.toContainEqual(told)
  })
})

describe('the account', () => {
  test('is not asked for where nothing signs in, because OIDC may be meant and a variable unset', async () => {
    const all = await messages({ 'domain-id': '', token: '' })
    expect(all).toEqual([expect.stringContaining('A variable or secret that is not set arrives empty.')])
  })

  test('is needed', async () => {
    expect(await messages({ 'domain-id': '' })).toEqual([
      expect.stringContaining('Input domain-id is missing')
    ])
  })
})

describe('an unusable credential', () => {
  const inputs = ['token', 'access-key-id', 'secret-access-key', 'security-token'] as const
  const secret = 'half-of-it_other-half'

  test.each(inputs)('in %s is an error when a control character is inside', async input => {
    const around = input === 'token' ? {} : { ...KEYS }
    for (const sign of ['\n', '\r\n', '\t', '\0', '\u007f', '\u0085', ' ', 'é', '\u200b']) {
      const broken = secret.replace('_', sign)
      expect(await complaints(input, broken, around)).toEqual([expect.stringContaining('printable ASCII')])
    }
  })

  test.each(inputs)('in %s never appears in a message', async input => {
    const all = await messages({ ...KEYS, token: TOKEN, [input]: secret.replace('_', '\n') })
    expect(all.join()).not.toMatch(/half/)
  })
})

test.each<[string, string, Inputs]>([
  ['token', 'false', {}],
  ['security-token', 'true', KEYS],
  ['secret-access-key', 'False', KEYS],
  ['iam-password', 'false', { 'domain-id': '', 'iam-user': 'u', 'iam-account': 'a' }],
  ['github-token', 'false', { token: TOKEN }]
])('%s that an expression has made %s is said to be that', async (name, word, inputs) => {
  expect((await messages({ token: '', ...inputs, [name]: word })).join()).toContain(
    `Input ${name} is a secret of ${word.length} characters, which is true or false, as an expression such as \`a && secrets.B\` gives it.`
  )
})

test('an operation does not see credentials among its inputs', async () => {
  const { settings } = await read()
  expect(Object.keys(settings?.inputs ?? {})).not.toContain('token')
})

describe('a way of signing in that is half given', () => {
  const halves: [Inputs, string[]][] = [
    [{ 'provider-urn': 'iam::ce8df55870164338a72d7e828a966a2a:oidcProvider:G' }, ['agency-urn']],
    [{ 'agency-urn': 'iam::ce8df55870164338a72d7e828a966a2a:agency:a' }, ['provider-urn']],
    [{ 'access-key-id': 'AKOFATEST' }, ['secret-access-key']],
    [{ 'secret-access-key': 'skOfATest' }, ['access-key-id']],
    [{ 'security-token': 'gQpTemporary' }, ['access-key-id', 'secret-access-key']],
    [{ 'iam-user': 'u' }, ['iam-password', 'iam-account']],
    [{ 'iam-password': 'p' }, ['iam-user', 'iam-account']],
    [{ 'iam-account': 'a' }, ['iam-user', 'iam-password']]
  ]

  test.each(halves)(
    'names what is missing, and that what is not set arrives empty: %j',
    async (inputs, missing) => {
      const all = await messages({ ...NONE, ...inputs })
      for (const name of missing)
        expect(all).toContainEqual(
          expect.stringMatching(
            `^Input ${name} is missing: .* A variable or secret that is not set arrives empty.$`
          )
        )
    }
  )

  test.each(halves.slice(0, 2))('by OIDC asks for no domain-id: %j', async inputs => {
    expect((await messages({ ...NONE, ...inputs, 'domain-id': '' })).join()).not.toContain('domain-id')
  })

  test.each<[Inputs, string]>([
    [{ audience: 'another' }, 'Given is audience, which goes with provider-urn and agency-urn (oidc)'],
    [
      { 'sts-endpoint': 'https://sts.example' },
      'Given is sts-endpoint, which goes with provider-urn and agency-urn'
    ],
    [
      { 'iam-endpoint': 'https://iam.example' },
      'Given is iam-endpoint, which goes with iam-user and iam-password'
    ]
  ])('by nothing but %j is told what is empty, and asks for no domain-id', async (inputs, told) => {
    const all = await messages({ ...NONE, ...inputs, 'domain-id': '' })
    expect(all).toEqual([expect.stringContaining(told)])
    expect(all[0]).toContain('A variable or secret that is not set arrives empty.')
  })

  test('by keys without domain-id is told that a variable may not be set', async () => {
    expect(await messages({ ...KEYS, 'domain-id': '' })).toEqual([
      expect.stringMatching(/^Input domain-id is missing.* not set arrives empty\.$/)
    ])
  })
})
