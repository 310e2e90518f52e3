/** The beginning of the step: starts the emulator as a process of its own, and gives its outputs when it answers. */

import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Hello } from './messages.ts'
import { readInputs, saveState, setOutputs } from './runner.ts'

/** Milliseconds. It takes about 200; a machine that needs longer than this has a trouble of its own. */
const PATIENCE = 30_000

/**
 * Starts the emulator.
 * @param script the file whose argument `serve` starts it
 * @returns when it answers; throws if an input is wrong, the port is taken, or it ends
 */
export async function start(script: string): Promise<void> {
  const options = readInputs()
  const folder = process.env['RUNNER_TEMP'] ?? tmpdir()
  const log = path.join(folder, `codearts-emulator-${randomUUID()}.log`)
  const file = openSync(log, 'a')
  const child = spawn(process.execPath, [script, 'serve'], {
    // Not in the workspace: Windows keeps a folder while a process is in it. No token of the job comes along. By its
    // tracking ID the runner finds what a job leaves behind, should the step's end not be reached.
    cwd: tmpdir(),
    // The options hold passwords, which everybody could read among the arguments.
    env: {
      ...environment('PATH', 'SystemRoot', 'TEMP', 'TMPDIR', 'RUNNER_TRACKING_ID'),
      EMULATOR_OPTIONS: JSON.stringify(options)
    },
    detached: true,
    windowsHide: true,
    stdio: ['ignore', file, file, 'ipc']
  })
  closeSync(file)
  try {
    const hello = await firstWords(child)
    if ('failure' in hello) throw new Error(`The emulator cannot start. ${hello.failure}`)
    saveState({ door: hello.door, pid: String(child.pid), log })
    await answering(hello.page)
    setOutputs(hello.outputs)
    process.stdout.write(
      `The CodeArts emulator listens at ${hello.outputs['endpoint'] ?? ''} until the job ends; its page is ${hello.page}\n` +
        'Its credentials are invented and open nothing else, so they are not masked.\n' +
        `Process ${String(child.pid)}, log ${log}\n`
    )
  } catch (error) {
    child.kill('SIGKILL')
    const said = readFileSync(log, 'utf8').trim()
    const message = error instanceof Error ? error.message : String(error)
    throw said === '' ? error : new Error(`${message} Its log says: ${said}`)
  } finally {
    // The process goes on alone.
    if (child.connected) child.disconnect()
    child.unref()
  }
}

function environment(...names: string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map(name => [name, process.env[name]]))
}

function firstWords(child: ChildProcess): Promise<Hello> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`The emulator did not start within ${PATIENCE / 1000} seconds.`))
    }, PATIENCE)
    child.once('message', hello => {
      clearTimeout(late)
      resolve(hello as Hello)
    })
    child.once('error', reject)
    child.once('exit', code => {
      clearTimeout(late)
      reject(new Error(`The emulator ended before it listened, with exit code ${String(code)}.`))
    })
  })
}

/** Resolves when the page is there. */
function answering(page: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(page, { timeout: PATIENCE }, response => {
      response.resume().once('end', resolve)
    })
      .once('timeout', () => {
        reject(new Error(`The emulator does not answer at ${page}.`))
      })
      .once('error', reject)
  })
}
