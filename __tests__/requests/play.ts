/** Runs the steps of docs/requests.md, each on an account of its own, and says which calls the service received. */

import { startEmulator, type Emulator, type FaultRule } from '../../emulator/server.ts'
import { runAction, type ActionRun } from '../../scripts/run-action.ts'
import { startGitHubApi } from '../support/github-api.ts'

export type Inputs = Readonly<Record<string, string>>

/** What the service has before the step. */
export interface Account {
  /** Fills the account; gives inputs that are known only then. */
  readonly before?: (emulator: Emulator) => Promise<Inputs | undefined>
  /** In what the service is unlike the emulator. */
  readonly service?: FaultRule
}

/** A step: an operation with one form of its plan. */
export interface Step extends Account {
  readonly operation: string
  /** The case, as the first column of the table has it. */
  readonly name: string
  readonly inputs: Inputs
}

export interface Played {
  readonly run: ActionRun
  /** What the service received, in order. */
  readonly calls: readonly string[]
}

/** @param workspace has the files that the inputs name */
export async function play(step: Step, workspace: string): Promise<Played> {
  const { operation, inputs, before, service } = step
  const emulator = await startEmulator()
  const github = await startGitHubApi()
  try {
    const more = (await before?.(emulator)) ?? {}
    emulator.clear()
    if (service !== undefined) emulator.addFault(service)
    const { url, token, domainId } = emulator
    const place = operation === 'update-thumbnail' ? { 'req-endpoint': url } : { endpoint: url }
    const environment = { GITHUB_REPOSITORY: 'us/extension', GITHUB_API_URL: github.url }
    const all = { ...place, token, 'domain-id': domainId, operation, ...inputs, ...more }
    const run = await runAction(all, { workspace, environment })
    return { run, calls: emulator.requests.map(({ call }) => call ?? 'unknown') }
  } finally {
    await emulator.close()
    await github.close()
  }
}
