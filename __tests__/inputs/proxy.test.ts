/** Variables that would send credentials astray, by the hosts that the step calls. */

import { describe, expect, test } from '@jest/globals'
import { DOMAIN_ID, messages, type Inputs } from '../support/settings.ts'

const BAD = 'socks5://me:hunter2@proxy'
const OIDC: Inputs = {
  token: '',
  'domain-id': '',
  'provider-urn': `iam::${DOMAIN_ID}:oidcProvider:GitHub`,
  'agency-urn': `iam::${DOMAIN_ID}:agency:publish`
}
const PASSWORD: Inputs = {
  token: '',
  'domain-id': '',
  'iam-user': 'me',
  'iam-password': 'secret',
  'iam-account': 'us'
}
const ID_TOKENS = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://id-tokens.example/x?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token'
}
const NAMED = [expect.stringContaining('Environment variable https_proxy cannot be used as a proxy')]

/** The problems when only these hosts are reached through the proxy; what is not named here is listed in no_proxy. */
function without(no_proxy: readonly string[], inputs: Inputs = {}, more: Record<string, string> = {}) {
  const environment = { ...ID_TOKENS, https_proxy: BAD, no_proxy: no_proxy.join(), ...more }
  return messages(inputs, { environment })
}

const PIPELINE = 'cloudpipeline-ext.cn-north-4.myhuaweicloud.com'
const ALL = ['myhuaweicloud.com', 'id-tokens.example', 'api.github.com']

describe('a proxy variable that cannot be used', () => {
  test('is one problem, however many hosts it applies to, and its value is not shown', async () => {
    const all = await without([], OIDC)
    expect(new Set(all)).toEqual(new Set(NAMED))
    expect(all.join()).not.toMatch(/hunter2|socks5:/)
  })

  test.each<[string, Inputs, string]>([
    ['the service', {}, PIPELINE],
    ['the ID-token endpoint', OIDC, 'id-tokens.example'],
    ['STS', OIDC, 'sts.cn-north-4.myhuaweicloud.com'],
    ['IAM', PASSWORD, 'iam.cn-north-4.myhuaweicloud.com'],
    ["GitHub's API, for a comment", { comment: 'true', 'github-token': 'ghs_x' }, 'api.github.com']
  ])('counts for %s', async (_what, inputs, host) => {
    const hosts = ['id-tokens.example', 'api.github.com', PIPELINE, 'sts.cn-north-4.myhuaweicloud.com']
    const others = [...hosts, 'iam.cn-north-4.myhuaweicloud.com'].filter(each => each !== host)
    expect(await without(others, inputs)).toEqual(NAMED)
    expect(await without([...others, host], inputs)).toEqual([])
  })

  test('does not count for hosts that the step does not call', async () => {
    expect(await without(['myhuaweicloud.com'])).toEqual([])
    expect(
      await without(['myhuaweicloud.com'], { comment: 'true', 'dry-run': 'true', 'github-token': 'ghs_x' })
    ).toEqual([])
    expect(await without(ALL, OIDC)).toEqual([])
  })

  test('does not count for a dry run without credentials, nor for an operation without a service', async () => {
    expect(await without([], { token: '', 'dry-run': 'true' })).toEqual([])
    expect(await without([], { operation: 'discover', token: '', region: '', 'domain-id': '' })).toEqual([
      expect.not.stringContaining('proxy')
    ])
  })

  test('does not count for a service on this machine, nor for the other scheme', async () => {
    expect(await without([], { endpoint: 'http://127.0.0.1:8080' }, { http_proxy: BAD })).toEqual([])
    expect(await without([], {}, { https_proxy: '', http_proxy: BAD })).toEqual([])
  })

  test('adds nothing while the host itself is not known', async () => {
    expect(await without([], { region: '' })).toEqual([expect.stringContaining('region and endpoint')])
  })
})

describe('the check of certificates', () => {
  const NAMED = [
    expect.stringMatching(/^Environment variable NODE_TLS_REJECT_UNAUTHORIZED is 0: .* Remove it;/)
  ]
  const switched = (value: string, inputs: Inputs = {}) =>
    messages(inputs, { environment: { NODE_TLS_REJECT_UNAUTHORIZED: value } })

  test('may not be switched off for a step that calls a host over https', async () => {
    expect(await switched('0')).toEqual(NAMED)
    expect(await switched('0', PASSWORD)).toEqual(NAMED)
  })

  test.each(['', '1', 'false', '00'])('is not switched off by %j', async value => {
    expect(await switched(value)).toEqual([])
  })

  test('does not concern a step that calls only this machine, or nobody', async () => {
    expect(await switched('0', { endpoint: 'http://127.0.0.1:8080' })).toEqual([])
    expect(await switched('0', { token: '', 'domain-id': '', 'dry-run': 'true' })).toEqual([])
  })
})
