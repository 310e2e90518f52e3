/** The command `npm run emulator`: its options, its output and how it ends. */

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from '@jest/globals'
import { askToken, assume } from './support/sign-in.ts'
import { send, start } from './support/emulator.ts'

const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

function run(...options: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'emulator/main.ts', ...options], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
  children.push(child)
  return child
}

async function finish(...options: string[]) {
  const child = run(...options)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { out, err, code: child.exitCode }
}

/** Starts the command, and waits until it prints where it listens. */
async function listening(...options: string[]) {
  const child = run('--port', '0', ...options)
  let out = ''
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    out += String(chunk)
    if (out.includes('Ctrl+C')) break
  }
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(out) ?? []
  return { child, out, url }
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'the command serves until %s and then ends cleanly',
  async signal => {
    const { child, url } = await listening()
    expect((await send(`${url}/`)).status).toBe(200)
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([0, null])
  }
)

test('the command accepts an account with credentials, and prints them', async () => {
  const [domainId, token, accessKeyId, secret] = ['2'.repeat(32), 'my-own-token', 'MYKEY', 'my-own-secret']
  const { out, url } = await listening(
    ...['--domain-id', domainId, '--token', token],
    ...['--access-key-id', accessKeyId, '--secret-access-key', secret]
  )
  for (const value of [url, domainId, token, accessKeyId, secret]) expect(out).toContain(value)
  const path = `/v1/${domainId}/agent-plugin/query?plugin_name=a&offset=0&limit=1`
  expect((await send(url + path, { headers: { 'x-auth-token': token } })).text).toContain('DEVPIPE.30011001')
})

test('the command answers under other names that it is given', async () => {
  const { url } = await listening('--allowed-host', 'one.test', '--allowed-host', 'two.test:9090')
  const status = async (host: string) => (await send(url, { headers: { host } })).status
  expect([await status('one.test:1'), await status('two.test:9090')]).toEqual([200, 200])
  expect([await status('two.test:1'), await status('three.test')]).toEqual([421, 421])
})

test('the command is told how update-icon answers', async () => {
  const { url } = await listening('--icon-answer', 'path')
  expect((await send(`${url}/_emulator/settings`)).text).toBe('{"icon_answer":"path"}')
})

test('the command prints every method of signing in', async () => {
  const { out, url } = await listening()
  for (const line of [
    `sts-endpoint  ${url}`,
    `iam-endpoint  ${url}`,
    `ACTIONS_ID_TOKEN_REQUEST_URL  ${url}/_github/id-token?api-version=2.0`,
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN  emulated-id-token-request-token-of-nobody',
    'iam-password  emulated-password-of-nobody-000'
  ]) {
    expect(out.replace(/ {2,}/g, '  ')).toContain(`  ${line}\n`)
  }
})

test('the command accepts an IAM user', async () => {
  const user = { iamUser: 'me', iamPassword: 'my own password', iamAccount: 'us' }
  const { url } = await listening(
    ...['--iam-user', user.iamUser, '--iam-password', user.iamPassword, '--iam-account', user.iamAccount]
  )
  expect((await askToken({ url, ...user })).status).toBe(201)
  expect((await askToken({ url, ...user, iamPassword: 'other' })).status).toBe(401)
})

test.each([
  ['repo:me/mine:*', 200],
  ['repo:me/other:*', 403]
])('the command accepts the OIDC provider, the agency and its trust policy: %s', async (trusted, status) => {
  const [providerUrn, agencyUrn] = ['oidcProvider', 'agency'].map(kind => `iam::${'2'.repeat(32)}:${kind}:my`)
  const { out, url } = await listening(
    ...['--provider-urn', String(providerUrn), '--agency-urn', String(agencyUrn)],
    ...['--audience', 'mine', '--subject', 'repo:me/mine:environment:my own', '--trusted-subject', trusted]
  )
  const [, idTokenRequestToken = ''] = /ACTIONS_ID_TOKEN_REQUEST_TOKEN +(\S+)/.exec(out) ?? []
  const idTokenRequestUrl = `${url}/_github/id-token?api-version=2.0`
  const oidcAudience = 'mine'
  const door = { url, idTokenRequestUrl, idTokenRequestToken, oidcAudience }
  const urns = { provider_urn: providerUrn, agency_urn: agencyUrn }
  expect((await assume({ ...door, providerUrn: '', agencyUrn: '' }, urns)).status).toBe(status)
})

test('--help explains the options', async () => {
  const { out, code } = await finish('--help')
  expect(out).toContain('--secret-access-key')
  expect(code).toBe(0)
})

test.each([
  [['--unknown'], 'There is no option --unknown.'],
  [['--prot', '1'], 'There is no option --prot. Did you mean --port?'],
  [['--port'], '--port takes a value.'],
  [['--help=yes'], '--help takes no value.'],
  [['8080'], 'Every option begins with --, and "8080" does not.'],
  [['--port', '65536'], '--port takes a number from 0 to 65535'],
  [['--domain-id', 'short'], '--domain-id takes 32 letters or digits'],
  [['--agency-urn', 'name'], '--agency-urn takes iam::<account ID>:agency:<name>'],
  [['--iam-user', ' '], '--iam-user takes at least one character'],
  [['--allowed-host', 'http://one.test'], '--allowed-host takes a name or an address'],
  [['--icon-answer', 'paths'], '--icon-answer takes one of url, path, true'],
  [['--token', 'short'], '--token takes 10 to 32,768 characters']
])('the options %j end with status 2 and a reason', async (options, reason) => {
  const { err, out, code } = await finish(...options)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(reason)
})

test('a port that is taken ends with status 1 and a reason', async () => {
  const { port } = await start()
  const { err, code } = await finish('--port', String(port))
  expect(code).toBe(1)
  expect(err).toMatch(/^The emulator cannot start\. Port \d+ is taken .*EADDRINUSE.*choose another port/)
})
