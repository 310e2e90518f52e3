/** The emulator as an action of its own: it serves the next steps, and ends with the job. */

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT, runAction } from '../../scripts/run-action.ts'
import { workspace } from '../support/workspace.ts'

interface Action {
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly steps: readonly { readonly run: string }[] }
}

const onPosix = process.platform === 'win32' ? test.skip : test
const jobs: ChildProcess[] = []

// The runner, too, ends the processes that a job leaves behind.
afterEach(() => {
  for (const { pid } of jobs.splice(0)) end(pid)
})

function end(group: number | undefined): void {
  try {
    if (group !== undefined) process.kill(-group, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const action = parse(await readFile(path.join(ROOT, 'emulator/action.yml'), 'utf8')) as Action

async function start(port: number) {
  const environment = { PORT: String(port), RUNNER_TEMP: await workspace() }
  const script = action.runs.steps.map(({ run }) => run).join('\n')
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    env: { ...process.env, ...environment, GITHUB_ACTION_PATH: path.join(ROOT, 'emulator') },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  jobs.push(child)
  const [out] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { code: child.exitCode, out }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

onPosix('the next step can sign in with the outputs of the action', async () => {
  const port = await freePort()
  expect(await start(port)).toMatchObject({ code: 0, out: expect.stringContaining(`:${port}`) })
  const inputs: Record<string, string> = { operation: 'check' }
  for (const [name, { value }] of Object.entries(action.outputs))
    inputs[name] = value.replace('${{ inputs.port }}', String(port))
  const run = await runAction(inputs, { workspace: ROOT })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'valid' })
})

onPosix('a port that is taken makes the step fail with a reason', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { code, out } = await start((server.address() as AddressInfo).port)
  server.close()
  expect(code).toBe(1)
  expect(out).toContain('The emulator cannot start')
})
