import { setTimeout as sleep } from 'node:timers/promises'
import { startEmulator, type Emulator, type FaultRule } from '../../emulator/server.ts'
import { runAction, type ActionOptions, type ActionRun } from '../../scripts/run-action.ts'
import { startGitHubApi } from '../support/github-api.ts'
import { contents, drafted, published } from './account.ts'

/** Runs an operation on an account of its own, disturbed at one of its requests, and says how that ends. */

/** An operation with one form of its plan. */
export interface Shape {
  readonly name: string
  readonly inputs: Readonly<Record<string, string>>
  /** Makes what the account holds before. */
  readonly before?: (emulator: Emulator) => Promise<void>
  /** Numbers of the pull requests that GitHub says are open. */
  readonly open?: readonly number[]
  /** In what the service is unlike the emulator. */
  readonly service?: FaultRule
}

/** Before a request is applied, or after that and before its answer. */
export type Moment = 'after' | 'before'

export interface End {
  readonly exitCode: number | null
  readonly outputs: ActionRun['outputs']
  /** All that the account holds. */
  readonly contents: unknown
  /** The calls of the run, in order. */
  readonly calls: readonly string[]
}

/** Runs the operation once, undisturbed. */
export function undisturbed(shape: Shape, workspace: string): Promise<End> {
  return onFreshAccount(shape, emulator => run(shape, emulator, workspace))
}

/**
 * Kills the process at its `nth` request, and runs the operation again.
 * @returns how the second run ends
 * @throws when the process was not killed there
 */
export function killed(shape: Shape, workspace: string, moment: Moment, nth: number): Promise<End> {
  return onFreshAccount(shape, async emulator => {
    const fault = moment === 'before' ? { kind: 'hang' as const } : WITHHELD
    prepare(emulator, { call: '*', nth, ...fault }, shape.service)
    const { exitCode } = await start(shape, emulator, workspace, process => {
      void reached(emulator, moment, nth).then(() => {
        process.kill('SIGKILL')
      })
    })
    if (exitCode !== null) throw new Error(`the run ended by itself with ${exitCode}`)
    return run(shape, emulator, workspace)
  })
}

/** Runs the operation once; the connection is lost at its `nth` request. */
export function cutOff(shape: Shape, workspace: string, moment: Moment, nth: number): Promise<End> {
  return onFreshAccount(shape, emulator =>
    run(shape, emulator, workspace, { call: '*', nth, kind: `drop-${moment}` })
  )
}

/** Applied, and of the answer no more than its first byte; a rule that only delays would not say when it is applied. */
const WITHHELD = { kind: 'drip-headers', milliseconds: 600_000 } as const

/** An extension stands by that no run may touch. */
async function onFreshAccount(shape: Shape, act: (emulator: Emulator) => Promise<End>): Promise<End> {
  const emulator = await startEmulator()
  try {
    await drafted(emulator, { plugin_name: 'bystander', version: '0.0.1' })
    await published(emulator, 'bystander', '0.0.1')
    await drafted(emulator, { plugin_name: 'bystander', version: '0.0.2' })
    await shape.before?.(emulator)
    return await act(emulator)
  } finally {
    await emulator.close()
  }
}

async function run(shape: Shape, emulator: Emulator, workspace: string, fault?: FaultRule): Promise<End> {
  prepare(emulator, fault, shape.service)
  const { exitCode, outputs } = await start(shape, emulator, workspace)
  const calls = emulator.requests.map(({ call }) => call ?? 'unknown')
  emulator.clear()
  return { exitCode, outputs, calls, contents: await contents(emulator) }
}

/** @param faults of two that are due the first happens */
function prepare(emulator: Emulator, ...faults: readonly (FaultRule | undefined)[]): void {
  emulator.clear()
  for (const fault of faults) if (fault !== undefined) emulator.addFault(fault)
}

async function start(
  { inputs, open = [] }: Shape,
  { url, token, domainId }: Emulator,
  workspace: string,
  onStart: ActionOptions['onStart'] = () => undefined
): Promise<ActionRun> {
  const github = await startGitHubApi({ open })
  try {
    const environment = { GITHUB_REPOSITORY: 'us/extension', GITHUB_API_URL: github.url }
    return await runAction(
      { endpoint: url, token, 'domain-id': domainId, ...inputs },
      { workspace, environment, onStart }
    )
  } finally {
    await github.close()
  }
}

/** Resolves when the request is there with its body, and for `after` is applied. */
async function reached(emulator: Emulator, moment: Moment, nth: number): Promise<void> {
  const request = await emulator.arrived(nth)
  while (moment === 'before' ? !request.complete : request.status === undefined) await sleep(1)
}
