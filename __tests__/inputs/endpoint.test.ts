import { describe, expect, test } from '@jest/globals'
import { complaints, DOMAIN_ID, messages, read, type Inputs, type World } from '../support/settings.ts'

const PASSWORD: Inputs = { token: '', 'iam-user': 'u', 'iam-password': 'p', 'iam-account': 'a' }
const OIDC: Inputs = {
  token: '',
  'provider-urn': `iam::${DOMAIN_ID}:oidcProvider:GitHub`,
  'agency-urn': `iam::${DOMAIN_ID}:agency:a`
}

async function host(changes: Inputs, world: World = {}): Promise<string | undefined> {
  const { settings } = await read(changes, world)
  return Object.values(settings?.connection.hosts ?? {})[0]
}

describe('an endpoint', () => {
  test('of 100,000 slashes is judged at once', async () => {
    const started = process.cpuUsage()
    await complaints('endpoint', `https://example.com${'/'.repeat(100_000)}x`)
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(3)
  })

  test.each([
    ['https://pipeline.example.com', 'https://pipeline.example.com'],
    ['https://pipeline.example.com/', 'https://pipeline.example.com'],
    ['https://pipeline.example.com:8443', 'https://pipeline.example.com:8443'],
    ['https://pipeline.example.com/codearts', 'https://pipeline.example.com/codearts'],
    ['https://pipeline.example.com/codearts/v9//', 'https://pipeline.example.com/codearts/v9'],
    ['HTTPS://Pipeline.Example.com', 'https://pipeline.example.com'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['http://127.9.8.7', 'http://127.9.8.7'],
    ['http://[::1]:8080', 'http://[::1]:8080']
  ])('%s is taken as %s', async (endpoint, base) => {
    expect(await host({ endpoint })).toBe(base)
  })

  test.each([
    ['user information', 'https://user:pass@example.com'],
    ['a user', 'https://user@example.com'],
    ['an empty user', 'https://@example.com'],
    ['a user behind a backslash', 'https://example.com\\@evil.example'],
    ['a query', 'https://example.com/?a=b'],
    ['an empty query', 'https://example.com/?'],
    ['a fragment', 'https://example.com/#a'],
    ['an empty fragment', 'https://example.com#'],
    ['a space', 'https://example.com/a b'],
    ['a line break', 'https://exam\nple.com'],
    ['no host', 'https://'],
    ['no scheme', 'example.com'],
    ['another scheme', 'ftp://example.com'],
    ['a scheme without slashes', 'https:example.com'],
    ['an impossible port', 'https://example.com:99999']
  ])('with %s is refused: %j', async (_what, endpoint) => {
    expect(await complaints('endpoint', endpoint)).toEqual([expect.stringContaining('https URL')])
  })

  test.each([
    ['example.com', 'which lacks https:// at its beginning'],
    ['example.com:8443', 'which lacks https:// at its beginning'],
    ['pipeline.example.com/codearts', 'which lacks https:// at its beginning'],
    ['localhost:8080', 'which lacks https:// at its beginning'],
    ['gateway', 'which lacks https:// at its beginning'],
    ['[::1]:8080', 'which lacks https:// at its beginning'],
    ['//example.com', 'which lacks https:// at its beginning'],
    ['htps://example.com', 'which begins with something else than https://'],
    ['ftp://example.com', 'which begins with something else than https://'],
    ['https:/example.com', 'which does not begin with https, a colon and two slashes'],
    ['https//example.com', 'which does not begin with https, a colon and two slashes'],
    ['https:example.com', 'which does not begin with https, a colon and two slashes'],
    ['http://example.com', 'which begins with http://, and credentials go out over https only'],
    ['https://user:pass@example.com', 'which holds a user or a password'],
    ['https://example.com/?a=b', 'which holds a query or a fragment'],
    ['http://127.0.0.1:8171?', 'which holds a query or a fragment'],
    ['http://localhost/#', 'which holds a query or a fragment'],
    ['http://user@127.0.0.1:8171', 'which holds a user or a password'],
    ['http://[::1]:99999', 'which no program can read as a URL: look at its port'],
    ['https://example.com:99999', 'which no program can read as a URL: look at its port'],
    ['http://127.0.0.1:8171/%zz', 'which holds a % that begins no percent-encoding'],
    ['https://example.com/%', 'which holds a % that begins no percent-encoding'],
    ['http://127.0.0.1.example.com', 'which begins with http://, and credentials go out over https only'],
    ['https:///path', 'which is not allowed']
  ])('such as %s is told what is wrong, in each of the four inputs', async (endpoint, mistake) => {
    for (const input of ['endpoint', 'iam-endpoint'] as const)
      expect(await complaints(input, endpoint, PASSWORD)).toEqual([expect.stringContaining(mistake)])
    expect(await complaints('sts-endpoint', endpoint, OIDC)).toEqual([expect.stringContaining(mistake)])
    expect(await complaints('req-endpoint', endpoint, { operation: 'update-thumbnail' })).toEqual([
      expect.stringContaining(mistake)
    ])
  })

  test.each([
    'https://user:PASS@h',
    'https:/user:PASS@h',
    'https:user:PASS@h',
    'https:///user:PASS@h',
    'my-PASS@h',
    'PASS:PASS@h',
    'https://user:PASS@PASS@PASS',
    'https://user%3APASS%40h',
    'https://h/?token=PASS',
    'https://h/#PASS'
  ])('such as %s is refused without its password', async endpoint => {
    const [complaint] = await complaints('endpoint', endpoint)
    expect(complaint).toContain('***')
    expect(complaint).not.toContain('PASS')
  })

  test.each([
    ['https://user:PASS@h', 'https://***'],
    ['http:/user:PASS@h', 'http://***'],
    ['my-PASS@h', '//***'],
    ['https://h/?token=PASS', 'https://h/?***'],
    ['https://h/#PASS', 'https://h/?***'],
    ['ftp://h\nuser:PASS@h\nx', '//***']
  ])('such as %j is shown as %s', async (endpoint, shown) => {
    const [complaint] = await complaints('endpoint', endpoint)
    expect(complaint).toContain(`Input endpoint is "${shown}", `)
  })

  test.each([
    'http://example.com',
    'https://example.com/100%',
    'http://0x7f.1',
    'http://0x7f000001',
    'http://2130706433',
    'http://017700000001',
    'http://127.1',
    'http://127.0.0.1.evil.com',
    'http://127.0.0.1.',
    'http://127.0.0.256',
    'http://localhost.',
    'http://localhost.evil.com',
    'http://localhost@evil.com',
    'http://[::ffff:127.0.0.1]',
    'http://[::2]',
    'http://0.0.0.0',
    'http://１２７.0.0.1',
    'http://10.0.0.1'
  ])('without TLS is refused for %s, which is not this machine by literal name', async endpoint => {
    expect(await complaints('endpoint', endpoint)).toHaveLength(1)
  })

  test('that is refused does not show a password that stands in it', async () => {
    const all = await messages({ endpoint: 'https://user:hunter2@example.com' })
    expect(all.join()).not.toContain('hunter2')
  })
})

describe('the host of a step', () => {
  test("is the region's without an endpoint", async () => {
    expect(await host({ region: 'cn-north-4' })).toBe(
      'https://cloudpipeline-ext.cn-north-4.myhuaweicloud.com'
    )
  })

  test('is the endpoint when both are given', async () => {
    expect(await host({ endpoint: 'https://example.com', region: 'cn-north-4' })).toBe('https://example.com')
  })

  test('needs no known region when the endpoint is given', async () => {
    expect(await host({ endpoint: 'https://example.com', region: 'partner-1' })).toBe('https://example.com')
  })

  test('says which region was probably meant', async () => {
    const [message] = await messages({ region: 'cn-nort-4' })
    expect(message).toMatch(/Did you mean cn-north-4\?$/)
  })

  test('comes from the region of the environment when no input gives one', async () => {
    const environment = { HUAWEICLOUD_SDK_REGION: 'tr-west-1' }
    expect(await host({ region: '' }, { environment })).toBe(
      'https://pipeline-external.tr-west-1.myhuaweicloud.com'
    )
  })

  test('comes from the input region rather than from the environment', async () => {
    const environment = { HUAWEICLOUD_SDK_REGION: 'tr-west-1' }
    expect(await host({}, { environment })).toContain('cn-north-4')
  })

  test('that neither input gives is an error naming both', async () => {
    const [message, ...others] = await messages({ region: '' })
    expect(message).toContain('region and endpoint')
    expect(others).toEqual([])
  })

  test('of an unknown region is an error that names the region and the way out', async () => {
    const [message, ...others] = await messages({ region: 'cn-nowhere-1' })
    expect(message).toContain('"cn-nowhere-1"')
    expect(message).toContain('set endpoint')
    expect(others).toEqual([])
  })

  test('of a region that is no name at all is one error, not two', async () => {
    expect(await messages({ region: 'CN NORTH' })).toHaveLength(1)
  })

  test('of an unknown region in the environment is an error that names the variable', async () => {
    const environment = { HUAWEICLOUD_SDK_REGION: 'cn-nowhere-1' }
    expect(await messages({ region: '' }, { environment })).toEqual([
      expect.stringContaining('HUAWEICLOUD_SDK_REGION')
    ])
  })
})

describe('update-thumbnail', () => {
  const inputs: Inputs = {
    operation: 'update-thumbnail',
    'domain-id': '',
    'project-id': '919bb351ef424e2daaf3dd80c179fae9',
    'plan-id': 'bf56512ab4e544c29d03d068711ca56a',
    'img-url': '/v1/upload/919bb351ef424e2daaf3dd80c179fae9/202506/1749730526922581391.png'
  }

  test('goes to the host of Req', async () => {
    expect(await host(inputs)).toBe('https://projectman-ext.cn-north-4.myhuaweicloud.com')
  })

  test('goes to req-endpoint', async () => {
    expect(await host({ ...inputs, 'req-endpoint': 'https://req.example/a/' })).toBe('https://req.example/a')
  })

  test('never goes to endpoint, which is reported as unused', async () => {
    const { settings, warnings } = await read({ ...inputs, endpoint: 'https://example.com' })
    expect(settings?.connection.hosts).toEqual({ req: 'https://projectman-ext.cn-north-4.myhuaweicloud.com' })
    expect(warnings).toEqual([expect.stringContaining('endpoint')])
  })

  test('in a region where Req has no known host asks for req-endpoint', async () => {
    expect(await messages({ ...inputs, region: 'tr-west-1' })).toEqual([
      expect.stringContaining('set req-endpoint')
    ])
  })
})

test.each(['cn-north4', 'CN-NORTH-4', 'cn-north-44', 'cn_north_4', 'cn-norht-4'])(
  'the region %s is asked whether cn-north-4 was meant',
  async region => {
    const [message] = await messages({ region })
    expect(message).toMatch(/^Input region is .* Did you mean cn-north-4\?$/)
    const [ofVariable] = await messages({ region: '' }, { environment: { HUAWEICLOUD_SDK_REGION: region } })
    expect(ofVariable).toMatch(
      /^Environment variable HUAWEICLOUD_SDK_REGION is .* Did you mean cn-north-4\?$/
    )
  }
)

test.each<[Inputs, string]>([
  [{ 'if-missing': 'Ignore' }, 'Did you mean ignore?'],
  [{ 'dry-run': 'ture' }, 'Did you mean true?']
])('a word that is misspelt is asked what was meant: %j', async (inputs, question) => {
  expect(await messages(inputs)).toEqual([expect.stringContaining(question)])
})

test('a region in Europe needs sts-endpoint, because no document names a host there', async () => {
  const { problems } = await read({ ...OIDC, region: 'eu-west-101', 'sts-endpoint': '' }, {})
  expect(problems.map(({ message }) => message)).toEqual(
    expect.arrayContaining([expect.stringContaining('no host of STS is known for "eu-west-101"')])
  )
})
