import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { startEmulator, type Emulator } from '../../emulator/server.ts'
import type { ActionRun } from '../../scripts/run-action.ts'
import { selfSigned } from '../support/certificate.ts'
import { startGitHubApi } from '../support/github-api.ts'
import { png } from '../support/images.ts'
import { startProxy, type Proxy } from '../support/proxy.ts'
import { createDraft, errorOf, setStage } from './support.ts'

// The host exists only behind the proxy.
const HOST = 'pipeline.example.test'
// Resolves to this machine; the proxy listens there.
const PROXY_HOST = 'localhost'
const stage = setStage()
let proxy: Proxy
let service: Emulator
let certificate: { key: string; cert: string }
let proxyCertificate: { key: string; cert: string }

beforeAll(async () => {
  certificate = await selfSigned(HOST)
  proxyCertificate = await selfSigned(PROXY_HOST)
  service = await startEmulator({ tls: certificate, allowedHosts: [HOST] })
  proxy = await startProxy(service.port)
  await writeFile(path.join(stage.workspace, 'ca.pem'), `${certificate.cert}\n${proxyCertificate.cert}`)
  await stage.file('icon.png', png(128, 128))
})

afterEach(() => {
  proxy.forget()
  service.clear()
})

afterAll(async () => {
  proxy.close()
  await service.close()
})

const icon = (environment: Record<string, string>, more: Record<string, string> = {}) =>
  stage.run(
    {
      operation: 'update-icon',
      endpoint: `https://${HOST}`,
      'domain-id': service.domainId,
      token: service.token,
      'plugin-name': 'ext',
      'icon-path': 'icon.png',
      ...more
    },
    { environment: { NODE_EXTRA_CA_CERTS: path.join(stage.workspace, 'ca.pem'), ...environment } }
  )

test('requests go through the proxy of the environment', async () => {
  const run = await icon({ https_proxy: proxy.url })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'updated' })
  expect(proxy.asked).toEqual([`${HOST}:443`])
  expect(service.requests).toHaveLength(1)
})

test('no_proxy keeps a host out of the proxy', async () => {
  const run = await icon({ https_proxy: proxy.url, no_proxy: 'example.test' }, { 'max-attempts': '1' })
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain(HOST)
  expect(proxy.asked).toEqual([])
})

test('a certificate that is not trusted is an error at once, not tried again', async () => {
  const run = await icon({ https_proxy: proxy.url, NODE_EXTRA_CA_CERTS: '' })
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toMatch(/failed after 1 attempt[\s\S]*certificate/)
})

test('a proxy that never answers does not keep the step', async () => {
  const dead = createServer().on('connect', () => undefined)
  await new Promise<void>(resolve => dead.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(dead.address() as AddressInfo).port}`
  const run = await icon({ https_proxy: url }, { 'request-timeout': '1', 'max-attempts': '1' })
  dead.closeAllConnections()
  dead.close()
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('no connection within 1 s')
})

test.each([407, 403, 502])('a proxy that answers %i is an error with its status', async status => {
  const refusing = await startProxy(service.port, { status })
  const run = await icon({ https_proxy: refusing.url }, { 'max-attempts': '1' })
  refusing.close()
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain(`the proxy answered ${status}`)
  expect(service.requests).toHaveLength(0)
})

test.each([
  ['host and port', () => `${PROXY_HOST}:${proxy.port}`],
  ['an address and a port', () => `127.0.0.1:${proxy.port}`],
  ['a URL with a slash at its end', () => `${proxy.url}/`],
  ['a URL in upper case', () => proxy.url.toUpperCase()],
  ['a URL with a line break behind it', () => `${proxy.url}\n`]
])('a proxy that is given as %s is asked', async (_form, https_proxy) => {
  const run = await icon({ https_proxy: https_proxy() })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'updated' })
  expect(proxy.asked).toEqual([`${HOST}:443`])
})

test('a proxy on an IPv6 address is asked', async () => {
  const sixth = await startProxy(service.port, { host: '::1' })
  const run = await icon({ https_proxy: sixth.url })
  sixth.close()
  expect(run.outputs['result']).toBe('updated')
  expect(sixth.asked).toEqual([`${HOST}:443`])
})

test('a proxy that speaks TLS is asked, and has to show a certificate of its own name', async () => {
  const own = await startProxy(service.port, { tls: proxyCertificate })
  const foreign = await startProxy(service.port, { tls: certificate })
  const runs = [
    await icon({ https_proxy: `https://${PROXY_HOST}:${own.port}` }),
    await icon({ https_proxy: `https://${PROXY_HOST}:${foreign.port}` })
  ]
  for (const each of [own, foreign]) each.close()
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 1])
  expect([own.asked, foreign.asked]).toEqual([[`${HOST}:443`], []])
})

describe('a proxy with a password', () => {
  const USER_INFO = 'me:p%40ss%2Fwörd'
  const AUTHORIZATION = `Basic ${Buffer.from('me:p@ss/wörd').toString('base64')}`
  const withPassword = () => proxy.url.replace('//', `//${USER_INFO}@`)

  /** Everything that a run shows, without the lines that mask. */
  const shown = ({ stdout, stderr, summary, outputs }: ActionRun) => {
    const log = stdout.split('\n').filter(line => !line.startsWith('::add-mask::'))
    return [...log, stderr, summary, ...Object.values(outputs)].join('\n')
  }
  const SECRETS = [USER_INFO, 'p%40ss%2Fwörd', 'p@ss/wörd', AUTHORIZATION.replace('Basic ', '')]

  test('is given it, to an https target, and Node warns of nothing', async () => {
    const run = await icon({ https_proxy: withPassword() })
    expect(run.outputs['result']).toBe('updated')
    expect(proxy.authorizations).toEqual([AUTHORIZATION])
    expect(run.stderr).toBe('')
    expect(run.stdout).not.toMatch(/deprecat|DEP\d/i)
  })

  test('is given it, to an http target, and Node warns of nothing', async () => {
    const api = await startGitHubApi()
    const toApi = await startProxy(Number(new URL(api.url).port))
    const event = { action: 'closed', pull_request: { number: 1, head: { sha: 'c0ffee' } } }
    const file = await stage.file('event.json', JSON.stringify(event))
    await createDraft(stage, { plugin_name: 'ext', version: '0.90.1' })
    const run = await stage.run(
      {
        ...stage.withToken,
        operation: 'delete-draft',
        'plugin-name': 'ext',
        version: 'pr',
        comment: 'true',
        'github-token': 'ghs_token'
      },
      {
        environment: {
          GITHUB_EVENT_PATH: path.join(stage.workspace, file),
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_REPOSITORY: 'us/extension',
          GITHUB_API_URL: 'http://github.example.test',
          http_proxy: toApi.url.replace('//', `//${USER_INFO}@`)
        }
      }
    )
    await api.close()
    toApi.close()
    expect(run.outputs['result']).toBe('deleted')
    expect(api.requests.length).toBeGreaterThan(0)
    expect(toApi.asked[0]).toBe('github.example.test:80')
    expect(new Set(toApi.authorizations)).toEqual(new Set([AUTHORIZATION]))
    expect(run.stderr).toBe('')
    expect(run.stdout).not.toMatch(/deprecat|DEP\d/i)
  })

  test('shows it nowhere, and masks it in every form', async () => {
    const run = await icon({ https_proxy: withPassword() })
    for (const secret of SECRETS) {
      expect(run.stdout.split('\n')).toContain(`::add-mask::${secret.replaceAll('%', '%25')}`)
      expect(shown(run)).not.toContain(secret)
    }
  })

  test('that fails does not show it', async () => {
    const refusing = await startProxy(service.port, { status: 407 })
    const run = await icon(
      { https_proxy: refusing.url.replace('//', `//${USER_INFO}@`) },
      { 'max-attempts': '1' }
    )
    refusing.close()
    expect(run.exitCode).toBe(1)
    for (const secret of SECRETS) expect(shown(run)).not.toContain(secret)
  })
})

describe('a proxy variable that cannot be used is an error before anything is sent', () => {
  test.each([
    ['https_proxy', 'proxy.example.com:port'],
    ['HTTPS_PROXY', 'me:hunter2@proxy.example.com:3128'],
    ['https_proxy', 'http://me:%zzhunter2@proxy.example.com:3128'],
    ['HTTPS_PROXY', 'socks5://me:hunter2@proxy.example.com:1080'],
    ['https_proxy', 'http://'],
    ['https_proxy', ' '],
    ['https_proxy', 'http://me:hun ter2@proxy.example.com:3128']
  ])('%s=%j', async (name, value) => {
    const run = await icon({ [name]: value })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toMatch(new RegExp(`^Environment variable ${name} cannot be used as a proxy`))
    expect(run.stdout.match(/^::error/gm)).toHaveLength(1)
    const log = run.stdout.split('\n').filter(line => !line.startsWith('::add-mask::'))
    expect([...log, run.stderr, run.summary].join('\n')).not.toMatch(
      /hun ?ter2|proxy\.example\.com:(port|1080)/
    )
    expect([service.requests, proxy.asked]).toEqual([[], []])
  })

  test('besides the other problems', async () => {
    const run = await icon({ https_proxy: 'socks5://proxy' }, { 'plugin-name': '' })
    expect(errorOf(run)).toMatch(/^2 problems with the inputs/)
  })

  test('unless no_proxy names the host, or it is for the other scheme', async () => {
    const stays = { https_proxy: 'socks5://proxy', no_proxy: 'example.test' }
    const other = { http_proxy: 'socks5://proxy', https_proxy: proxy.url }
    expect(errorOf(await icon(stays, { 'max-attempts': '1' }))).toContain('failed after 1 attempt')
    expect((await icon(other)).exitCode).toBe(0)
  })
})
