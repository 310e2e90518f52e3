/**
 * What companies have, all at once: GitHub Enterprise Server, a proxy that asks for a password, an authority of their own,
 * and a partner cloud. No host is reached but through the proxy, so that the test sees each that is asked for.
 */

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import path from 'node:path'
import { startEmulator, type Emulator } from '../../emulator/server.ts'
import { loadOperations } from '../../scripts/operations.ts'
import { manifest } from '../support/extension.ts'
import { selfSigned } from '../support/certificate.ts'
import { startGitHubApi, type GitHubApi } from '../support/github-api.ts'
import { png } from '../support/images.ts'
import { startProxy, type Proxy } from '../support/proxy.ts'
import { errorOf, setStage } from './support.ts'

const SERVER = 'ghes.example.test'
const TOKENS = 'pipelines.ghes.example.test'
const ISSUER = `https://${SERVER}/_services/token`
const PARTNER = ['pipeline', 'req', 'iam', 'sts'].map(service => `${service}.partner.test`)
const REGIONAL = ['cloudpipeline-ext', 'projectman-ext', 'iam', 'sts'].map(
  service => `${service}.cn-north-4.myhuaweicloud.com`
)
const PASSWORD = 'p%40ss%20word'
const AUTHORIZATION = `Basic ${Buffer.from('runner:p@ss word').toString('base64')}`
const ID = '919bb351ef424e2daaf3dd80c179fae9'
const MEMBERSHIP = { 'project-id': ID, 'plan-id': ID, 'image-path': 'icon.png' }

const stage = setStage()
let service: Emulator
let api: GitHubApi
let proxy: Proxy

beforeAll(async () => {
  const tls = await selfSigned(SERVER, TOKENS, ...PARTNER, ...REGIONAL)
  const allowedHosts = [TOKENS, ...PARTNER, ...REGIONAL]
  service = await startEmulator({ tls, allowedHosts, issuer: ISSUER, providerIssuer: ISSUER })
  api = await startGitHubApi({ tls, token: 'ghs_ofATest' })
  const apiPort = Number(new URL(api.url).port)
  proxy = await startProxy(host => (host === SERVER ? apiPort : service.port), {
    authorization: AUTHORIZATION
  })
  await stage.file('ca.pem', tls.cert)
  await stage.file('icon.png', png(128, 128))
  await stage.folder('extension', {
    'codearts-extension.json': JSON.stringify(manifest()),
    'scripts/execution.sh': 'true'
  })
  const event = { action: 'opened', pull_request: { number: 7, head: { sha: 'c0ffee' } } }
  await stage.file('event.json', JSON.stringify(event))
})

afterEach(() => {
  proxy.forget()
  service.clear()
})

afterAll(async () => {
  proxy.close()
  await api.close()
  await service.close()
})

type Values = Readonly<Record<string, string>>

/** A step on a runner of the company. */
const run = (inputs: Values, environment: Values = {}) =>
  stage.run(inputs, {
    environment: {
      https_proxy: proxy.url.replace('//', `//runner:${PASSWORD}@`),
      NODE_EXTRA_CA_CERTS: path.join(stage.workspace, 'ca.pem'),
      GITHUB_SERVER_URL: `https://${SERVER}`,
      GITHUB_API_URL: `https://${SERVER}/api/v3`,
      GITHUB_REPOSITORY: 'us/extension',
      GITHUB_RUN_ID: '42',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: path.join(stage.workspace, 'event.json'),
      ACTIONS_ID_TOKEN_REQUEST_URL: `https://${TOKENS}/_github/id-token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: service.idTokenRequestToken,
      ...environment
    }
  })

const asked = () => [...new Set(proxy.asked)].sort()
const at443 = (...hosts: (string | undefined)[]) => hosts.map(host => `${String(host)}:443`).sort()

const [pipeline = '', req = '', iam = '', sts = ''] = PARTNER
const PIPELINE = { endpoint: `https://${pipeline}` }
const REQ = { 'req-endpoint': `https://${req}` }
const IAM = { 'iam-endpoint': `https://${iam}` }
const STS = { 'sts-endpoint': `https://${sts}` }

/** Each method of signing in: its inputs, what a partner cloud needs besides, and its hosts in [pipeline, req, iam, sts]. */
const WAYS = {
  'a token': {
    inputs: () => ({ 'domain-id': service.domainId, token: service.token }),
    partner: {},
    hosts: []
  },
  'an access key': {
    inputs: () => ({
      'domain-id': service.domainId,
      'access-key-id': service.accessKeyId,
      'secret-access-key': service.secretAccessKey
    }),
    partner: {},
    hosts: []
  },
  'a password': {
    inputs: () => ({
      'iam-user': service.iamUser,
      'iam-password': service.iamPassword,
      'iam-account': service.iamAccount
    }),
    // The project that the token is for has the name of the region.
    partner: { ...IAM, region: 'my-partner-1' },
    hosts: [2]
  },
  OIDC: {
    inputs: () => ({ 'provider-urn': service.providerUrn, 'agency-urn': service.agencyUrn }),
    partner: STS,
    hosts: [3]
  }
} as const
type Way = keyof typeof WAYS
const ways = Object.keys(WAYS) as Way[]

/** The hosts that an operation needs with a method of signing in. */
function needed(way: Way, hosts: readonly string[], operation: number | undefined): string[] {
  const service = operation === undefined ? [] : [hosts[operation]]
  return at443(...service, ...WAYS[way].hosts.map(index => hosts[index]), ...(way === 'OIDC' ? [TOKENS] : []))
}

describe('on GitHub Enterprise Server, behind a proxy with a password, with an authority of its own', () => {
  const oidc = () => ({ ...WAYS.OIDC.inputs(), ...STS, ...PIPELINE })

  test('a pull request gets its draft and its comment, through the proxy alone', async () => {
    const { outputs, stdout, stderr } = await run({
      ...oidc(),
      operation: 'upload-extension',
      'package-path': 'extension',
      version: 'pr',
      'if-missing': 'create',
      comment: 'true',
      'github-token': 'ghs_ofATest'
    })
    expect([outputs['result'], stderr]).toEqual(['uploaded', ''])
    expect(stdout).not.toMatch(/^::warning/m)
    expect(asked()).toEqual(at443(SERVER, TOKENS, sts, pipeline))
    expect(new Set(proxy.authorizations)).toEqual(new Set([AUTHORIZATION]))
    for (const { path: asked } of api.requests) expect(asked).toMatch(/^\/api\/v3\/repos\/us\/extension\//)
    expect(api.comments).toHaveLength(1)
    const decoded = api.comments[0]?.body.replace(/&#(\d+);/g, (_all, code: string) =>
      String.fromCharCode(Number(code))
    )
    expect(decoded).toContain(`https://${SERVER}/us/extension/actions/runs/42`)
  })

  test('the draft is pruned when its pull request is no longer open', async () => {
    const { outputs } = await run({
      ...oidc(),
      operation: 'prune-drafts',
      'plugin-name': 'my_extension',
      'github-token': 'ghs_ofATest'
    })
    expect(outputs).toMatchObject({ result: 'deleted', count: '1' })
    expect(asked()).toEqual(at443(SERVER, TOKENS, sts, pipeline))
  })

  test('an identity provider that knows the issuer of github.com only is refused, and the issuer is named', async () => {
    const tls = await selfSigned(TOKENS, ...PARTNER)
    const other = await startEmulator({ tls, allowedHosts: [TOKENS, ...PARTNER], issuer: ISSUER })
    const toOther = await startProxy(other.port)
    await stage.file('other.pem', tls.cert)
    const refused = await run(
      { ...oidc(), operation: 'check' },
      { https_proxy: toOther.url, NODE_EXTRA_CA_CERTS: path.join(stage.workspace, 'other.pem') }
    )
    toOther.close()
    await other.close()
    expect(refused.exitCode).toBe(1)
    expect(errorOf(refused)).toContain(`GitHub sent the issuer "${ISSUER}".`)
  })

  test('a proxy that refuses the password is named, and the service hears nothing', async () => {
    const wrong = { https_proxy: proxy.url.replace('//', '//runner:wrong@') }
    const refused = await run({ ...oidc(), operation: 'check', 'max-attempts': '1' }, wrong)
    expect(refused.exitCode).toBe(1)
    expect(errorOf(refused)).toContain('the proxy answered 407')
    expect(service.requests).toEqual([])
  })

  test('without the authority, the error names the variable that is missing', async () => {
    const refused = await run({ ...oidc(), operation: 'check' }, { NODE_EXTRA_CA_CERTS: '' })
    expect(errorOf(refused)).toContain('What to do: set NODE_EXTRA_CA_CERTS')
  })
})

describe.each(ways)('signed in with %s', way => {
  const check = () => ({ ...WAYS[way].inputs(), operation: 'check' })
  const thumbnail = () => ({ ...WAYS[way].inputs(), ...MEMBERSHIP, operation: 'update-thumbnail' })

  test('a region leads to its own hosts, and to no others', async () => {
    expect((await run({ ...check(), region: 'cn-north-4' })).outputs['result']).toBe('valid')
    expect(asked()).toEqual(needed(way, REGIONAL, 0))
    proxy.forget()
    expect((await run({ ...thumbnail(), region: 'cn-north-4' })).outputs['result']).toBe('updated')
    expect(asked()).toEqual(needed(way, REGIONAL, 1))
  })

  test('the endpoints of a partner cloud are asked, and no others', async () => {
    const { partner } = WAYS[way]
    const { outputs, stdout } = await run({ ...check(), ...PIPELINE, ...partner })
    expect(outputs['result']).toBe('valid')
    expect(stdout).not.toContain('::warning')
    expect(asked()).toEqual(needed(way, PARTNER, 0))
    proxy.forget()
    expect((await run({ ...thumbnail(), ...REQ, ...partner })).outputs['result']).toBe('updated')
    expect(asked()).toEqual(needed(way, PARTNER, 1))
  })
})

test.each([{ operation: 'pack', 'package-path': 'extension' }, { operation: 'discover' }])(
  'no host is needed for %j',
  async inputs => {
    expect((await run(inputs)).exitCode).toBe(0)
    expect(asked()).toEqual([])
  }
)

test('only update-thumbnail asks Req, and only pack and some of discover ask nobody', async () => {
  const others = [...(await loadOperations())].filter(([, { service }]) => service !== 'pipeline')
  expect(Object.fromEntries(others.map(([name, { service }]) => [name, service]))).toEqual({
    'update-thumbnail': 'req',
    pack: 'none'
  })
  const flagged = [...(await loadOperations())].filter(([, { callsOnlyWith }]) => callsOnlyWith !== undefined)
  expect(flagged.map(([name, { callsOnlyWith }]) => [name, callsOnlyWith])).toEqual([
    ['discover', 'unpublished']
  ])
})

test('a package that was made on a machine without network is published from another, byte for byte', async () => {
  const offline = { https_proxy: 'http://127.0.0.1:9' }
  const packed = await run(
    { operation: 'pack', 'package-path': 'extension', 'output-path': 'out/extension.zip' },
    offline
  )
  const published = await run({
    ...WAYS['a token'].inputs(),
    ...PIPELINE,
    operation: 'publish',
    'package-path': 'out/extension.zip'
  })
  expect(published.outputs['result']).toBe('published')
  expect(published.outputs['sha256']).toBe(packed.outputs['sha256'])
})
