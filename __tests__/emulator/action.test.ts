/** The emulator as an action of its own: it serves the later steps, and ends with the job. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import {
  parseOutputs,
  ROOT,
  runAction,
  runnerEnvironment,
  type ActionMetadata
} from '../../scripts/run-action.ts'
import { OPTION_NAMES } from '../../emulator/options.ts'
import { workspace } from '../support/workspace.ts'

interface Metadata extends ActionMetadata {
  readonly runs: { readonly using: string; readonly main: string; readonly post: string }
}
type Values = Readonly<Record<string, string>>

const metadata = parse(await readFile(path.join(ROOT, 'emulator/action.yml'), 'utf8')) as Metadata
const started = new Set<number>()

// A test that fails leaves no process behind.
afterEach(() => {
  for (const pid of started) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  started.clear()
})

/** Runs the beginning or the end of the step, as the runner does: with its files, and with what the beginning kept. */
async function run(part: 'main' | 'post', inputs: Values, state: Values = {}) {
  const folder = await workspace()
  const child = spawn(process.execPath, [path.join(ROOT, 'emulator', metadata.runs[part])], {
    env: {
      ...(await runnerEnvironment(metadata, inputs, folder, folder)),
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  const read = async (name: string) => parseOutputs(await readFile(path.join(folder, name), 'utf8'))
  const kept = await read('state')
  if (kept['pid'] !== undefined) started.add(Number(kept['pid']))
  return { code: child.exitCode, out, err, outputs: await read('output'), state: kept }
}

const start = (inputs: Values = {}) => run('main', { port: '0', ...inputs })

/** An ended process that nobody has collected yet, state Z of Linux, is not alive. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

test('a later step publishes to it, and the end of the job says so and leaves no process', async () => {
  const main = await start()
  expect([main.code, main.err]).toEqual([0, ''])
  const { endpoint = '', 'domain-id': domainId = '', token = '' } = main.outputs
  expect(main.out).toContain(`its page is ${endpoint}/\n`)
  expect((await fetch(endpoint)).status).toBe(200)

  const account = { endpoint, 'domain-id': domainId, token }
  const inputs = { ...account, operation: 'publish', 'package-path': 'hello-extension' }
  const published = await runAction(inputs, { workspace: path.join(ROOT, 'examples') })
  expect(published.outputs).toMatchObject({ success: 'true', result: 'published' })

  const pid = Number(main.state['pid'])
  expect(isAlive(pid)).toBe(true)
  const post = await run('post', {}, main.state)
  expect(post).toMatchObject({ code: 0, err: '' })
  expect(post.out).toMatch(/^The emulator received \d+ requests and refused \d+\.\n/)
  expect(post.out).toContain('It holds:\n  hello_extension: 1.0.0 (formal)\n')
  expect(post.out).toContain(`The emulator, process ${pid}, has ended.\n`)
  expect(isAlive(pid)).toBe(false)
})

test('its outputs let a step sign in by OIDC and with an access key', async () => {
  const { outputs, state } = await start({ 'trusted-subject': 'repo:octo-org/*' })
  const { endpoint = '', 'provider-urn': provider = '', 'agency-urn': agency = '' } = outputs
  const check = { operation: 'check', endpoint }
  const urns = { 'sts-endpoint': endpoint, 'provider-urn': provider, 'agency-urn': agency }
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: outputs['id-token-request-url'] ?? '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: outputs['id-token-request-token'] ?? ''
  }
  const byOidc = await runAction({ ...check, ...urns }, { workspace: ROOT, environment })
  expect(byOidc.outputs).toMatchObject({ success: 'true', result: 'valid' })
  const names = ['domain-id', 'access-key-id', 'secret-access-key']
  const keys = Object.fromEntries(names.map(name => [name, outputs[name] ?? '']))
  const byKey = await runAction({ ...check, ...keys }, { workspace: ROOT })
  expect(byKey.outputs).toMatchObject({ success: 'true', result: 'valid' })
  expect((await run('post', {}, state)).out).toContain('It holds no extension.')
})

test('every option of the command is an input, and every output is described and set', async () => {
  const inputs = { 'domain-id': '3'.repeat(32), token: 'my-own-token', 'icon-answer': 'path' }
  const { outputs, state } = await start({ ...inputs, 'allowed-host': 'one.test two.test:9090' })
  expect(Object.keys(metadata.inputs).sort()).toEqual([...OPTION_NAMES].sort())
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(metadata.outputs).sort())
  expect(outputs).toMatchObject({ 'domain-id': '3'.repeat(32), token: 'my-own-token' })
  // Every user of the machine may read the arguments of a process.
  if (process.platform === 'linux') {
    const args = await readFile(`/proc/${state['pid'] ?? ''}/cmdline`, 'utf8')
    expect(args).toContain('node')
    expect(args).not.toContain('my-own-token')
  }
  const settings = await fetch(`${outputs['endpoint'] ?? ''}/_emulator/settings`)
  expect(await settings.json()).toEqual({ icon_answer: 'path' })
  await run('post', {}, state)
})

test('a port that is taken fails the step with its number and a cure, and leaves no process', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { code, out, state } = await start({ port: String(port) })
  server.close()
  expect(code).toBe(1)
  expect(out).toMatch(
    new RegExp(`^::error::The emulator cannot start. Port ${port} is taken .*0 takes a free one`)
  )
  expect(Object.keys(state)).toEqual(['begun'])
  // The runner calls the end of a step that failed, too.
  expect(await run('post', {}, state)).toMatchObject({ code: 0, out: 'No emulator was started.\n' })
})

test.each([
  [{ port: '80800' }, 'Input port takes a number from 0 to 65535.'],
  [{ port: 'free' }, 'Input port takes a number from 0 to 65535.'],
  [{ token: 'short' }, 'Input token takes 10 to 32,768 characters without spaces.'],
  [{ 'icon-answer': 'none' }, 'Input icon-answer takes one of url, path, true.'],
  [{ host: 'no-such-host.invalid' }, 'This machine has no address no-such-host.invalid']
])('an input that is wrong fails the step with its rule: %j', async (inputs, reason) => {
  const { code, out } = await start(inputs)
  expect([code, out]).toEqual([1, expect.stringContaining(`::error::`)])
  expect(out).toContain(reason)
})

test('an emulator that ended before the job is a warning', async () => {
  const { state } = await start()
  const pid = Number(state['pid'])
  process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await new Promise(resolve => setTimeout(resolve, 20))
  const { code, out } = await run('post', {}, state)
  expect(code).toBe(0)
  expect(out).toContain(`::warning::The emulator, process ${pid}, had ended before the job did.`)
})

test('a process of another program that got the number of the emulator is left alone', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  await once(other, 'spawn')
  const pid = other.pid ?? 0
  started.add(pid)
  const nobody = { begun: 'true', door: 'http://127.0.0.1:9/secret', pid: String(pid), log: '' }
  expect((await run('post', {}, nobody)).code).toBe(0)
  expect(isAlive(pid)).toBe(true)
})

test('the emulator gets nothing of the job but its inputs, and its door opens for its secret only', async () => {
  const { outputs, state } = await start()
  const door = state['door'] ?? ''
  expect((await fetch(new URL('/other', door), { method: 'POST' })).status).toBe(404)
  expect((await fetch(door)).status).toBe(404)
  expect((await fetch(outputs['endpoint'] ?? '')).status).toBe(200)
  if (process.platform === 'linux') {
    const variables = (await readFile(`/proc/${state['pid'] ?? ''}/environ`, 'utf8')).split('\0')
    expect(variables.filter(variable => /^(GITHUB|INPUT|ACTIONS)_/.test(variable))).toEqual([])
  }
  await run('post', {}, state)
})

test('the bundle names the licence of each package in it, in the version of the project', async () => {
  const licenses = await readFile(path.join(ROOT, 'emulator/dist/licenses.txt'), 'utf8')
  const project = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Values
    devDependencies: Values
  }
  const versions: Values = { ...project.dependencies, ...project.devDependencies }
  for (const name of ['busboy', 'yauzl', 'fastest-levenshtein'])
    expect(licenses).toContain(`${name} ${versions[name] ?? ''} (MIT)\n`)
  expect(licenses).not.toContain('undefined')
})
