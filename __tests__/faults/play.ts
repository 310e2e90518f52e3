/** Plays a scene with a fault, against an emulator of its own, and checks what must hold whatever comes of it. */

import { expect, jest } from '@jest/globals'
import { startEmulator } from '../../emulator/server.ts'
import { runAction } from '../../scripts/run-action.ts'
import { answering, ok } from '../http/peer.ts'
import { startGitHubApi } from '../support/github-api.ts'
import type { Fault } from './faults.ts'
import { disturb, type Position } from './disturb.ts'
import { watchSockets } from './left-open.ts'
import type { Outcome } from './outcomes.ts'
import type { Scene } from './scenes.ts'
import { runStep, type Ran } from './step.ts'

/** Everything but the timers of the code under test, so that no cell waits for `request-timeout`. */
const DO_NOT_FAKE = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval'
] as const

/** For one cell on a busy machine, in milliseconds: it takes a fifth of a second at most. */
export const CELL_MS = 20_000

/** The calls that sign in, which do not count as requests. */
const SIGN_INS = ['auth-tokens']

/** What runs the step: its inputs, folder and environment, and what is to happen when its inputs are read. */
type Runner = (
  inputs: Readonly<Record<string, string>>,
  world: { readonly root: string; readonly environment: Readonly<Record<string, string>> },
  prepared: () => Promise<void>
) => Promise<Ran>

/** What came of it. */
export interface Played extends Outcome {
  /** The calls that the service was sent, in order. */
  readonly calls: readonly string[]
  readonly waits: readonly number[]
}

/** Runs the step in this process; its time is that of the test. */
export const inProcess: Runner = async (inputs, world, prepared) => {
  const sockets = watchSockets()
  // Proxies come from the variables of the process.
  const restore = setVariables(world.environment)
  jest.useFakeTimers({ doNotFake: [...DO_NOT_FAKE] })
  try {
    const ran = await runStep(inputs, world, prepared)
    expect(jest.getTimerCount()).toBe(0)
    await sockets.closed()
    return ran
  } finally {
    jest.useRealTimers()
    sockets.stop()
    restore()
  }
}

/** @returns what puts the variables of this process back as they were */
function setVariables(variables: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(variables).map(name => [name, process.env[name]] as const)
  Object.assign(process.env, variables)
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
  }
}

/** Runs the bundled action in a process of its own. */
export const asProcess: Runner = async (inputs, { root, environment }) => {
  const run = await runAction(inputs, { workspace: root, environment })
  const log = run.stdout.replace(/^::add-mask::.*$/gm, '')
  const shown = [log, run.stderr, run.summary, run.exported, ...Object.values(run.outputs)].join('\n')
  const word = run.outputs['result'] ?? ''
  return { exitCode: run.exitCode, outputs: run.outputs, shown, word }
}

/**
 * @param folder with the files of `writeFiles`
 * @returns what came of it; of a process, the word is its result alone
 */
export async function play(
  scene: Scene,
  fault: Fault,
  folder: string,
  { run = inProcess, ...position }: Position & { run?: Runner } = {}
): Promise<Played> {
  // A relay stands before it, at a port of its own.
  const emulator = await startEmulator({ allowedHosts: ['127.0.0.1'] })
  const other = await answering(ok('true'))
  const github = scene.open === undefined ? undefined : await startGitHubApi({ open: scene.open })
  let end: (() => void) | undefined
  try {
    await scene.before?.(emulator)
    emulator.clear()
    const step = await disturb({ ...position, scene, fault, emulator, folder, other: other.url })
    end = step.end
    const environment = {
      ...step.environment,
      ...(github === undefined ? {} : { GITHUB_REPOSITORY: 'us/extension', GITHUB_API_URL: github.url })
    }
    const ran = await run(step.inputs, { root: folder, environment }, step.prepared)
    const calls = emulator.requests.map(({ call }) => call ?? 'unknown')
    checkAlways(ran, calls, [emulator.token, emulator.iamPassword, ...emulator.minted])
    expect(other.sockets).toHaveLength(0)
    const outcome = outcomeOf(ran, calls, scene.call)
    if (step.connections !== undefined) expect(step.connections()).toBe(outcome.tries)
    return { ...outcome, calls, waits: ran.waits ?? [] }
  } finally {
    end?.()
    await emulator.close()
    await github?.close()
  }
}

/** What holds for every step, whatever happens to it. */
function checkAlways(
  { exitCode, outputs, shown }: Ran,
  calls: readonly string[],
  secrets: readonly string[]
): void {
  const { success, result, requests } = outputs
  expect({ success, hasResult: result !== '' }).toEqual({
    success: String(exitCode === 0),
    hasResult: exitCode === 0
  })
  expect(requests).toBe(String(calls.filter(call => !SIGN_INS.includes(call)).length))
  for (const secret of secrets) expect(shown).not.toContain(secret)
}

/** What never reached the service was tried once more after each wait. */
function outcomeOf(ran: Ran, calls: readonly string[], call: string): Outcome {
  const seen = calls.filter(each => each === call).length
  return {
    exitCode: ran.exitCode ?? NaN,
    word: ran.word ?? '',
    tries: seen === 0 ? (ran.waits?.length ?? 0) + 1 : seen,
    sent: calls.length,
    changed: ran.outputs['changed'] === 'true'
  }
}
