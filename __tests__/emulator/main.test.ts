import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from '@jest/globals'
import { send, start } from './support.ts'

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

/** Runs it until it says where it listens. */
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

test('the command takes the account and its credentials and prints them', async () => {
  const [domainId, token, accessKeyId, secret] = ['2'.repeat(32), 'my-own-token', 'MYKEY', 'my-own-secret']
  const { out, url } = await listening(
    ...['--domain-id', domainId, '--token', token],
    ...['--access-key-id', accessKeyId, '--secret-access-key', secret]
  )
  for (const value of [url, domainId, token, accessKeyId, secret]) expect(out).toContain(value)
  const path = `/v1/${domainId}/agent-plugin/query?plugin_name=a&offset=0&limit=1`
  expect((await send(url + path, { headers: { 'x-auth-token': token } })).text).toContain('DEVPIPE.30011001')
})

test('--help explains the options', async () => {
  const { out, code } = await finish('--help')
  expect(out).toContain('--secret-access-key')
  expect(code).toBe(0)
})

test.each([
  [['--unknown'], '--unknown'],
  [['--port', '65536'], '--port is a number from 0 to 65535'],
  [['--domain-id', 'short'], '--domain-id takes 32 letters or digits'],
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
  expect(err).toMatch(/^The emulator cannot start: .*EADDRINUSE/)
})
