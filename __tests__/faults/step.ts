/** Runs a step in this process, by a clock of the test's own: what src/run.ts and src/main.ts do, without the runner. */

import { getEventListeners } from 'node:events'
import { CallError } from '../../src/codearts/call-error.ts'
import { ServiceError, UnexpectedAnswerError } from '../../src/codearts/errors.ts'
import { ConnectionError, FileChangedError, RequestTimeoutError } from '../../src/http/errors.ts'
import type { RetryPolicy } from '../../src/http/retry.ts'
import { readInputs } from '../../src/inputs/read.ts'
import type { Settings } from '../../src/inputs/settings.ts'
import { isOperation, loadOperation } from '../../src/operations/index.ts'
import { outline } from '../../src/operations/shared/outline.ts'
import { showEnd, showPlan } from '../../src/report/log.ts'
import { outputValues } from '../../src/report/outputs.ts'
import { redacted } from '../../src/report/record.ts'
import { Reporter } from '../../src/report/reporter.ts'
import { summarize } from '../../src/report/summary.ts'
import { messageOf } from '../../src/report/text.ts'
import { connect } from '../../src/runtime/connection.ts'
import { readOpenPullRequests } from '../../src/runtime/github.ts'
import type { Progress } from '../../src/runtime/progress.ts'
import { recordOf } from '../../src/runtime/run-record.ts'
import { fakeClock } from '../http/fake-clock.ts'
import { fakeRunner } from '../support/runner.ts'
import { read } from '../support/settings.ts'
import '../http/realm.ts'

/** How long a step may take, in milliseconds. */
const TIMEOUT_MS = 600_000

/** How a step ended. */
export interface Ran {
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, string>>
  /** All that is shown anywhere. */
  readonly shown: string
  /** The result, or why it failed; absent where that cannot be told. */
  readonly word?: string
  /** The waits before each further try, in milliseconds. */
  readonly waits?: readonly number[]
}

/**
 * @param inputs what the workflow gives, `max-attempts` and `request-timeout` included
 * @param prepared called when the inputs are read and nothing was sent
 * @throws Error when the inputs are not valid, or something is left running
 */
export async function runStep(
  inputs: Readonly<Record<string, string>>,
  world: { readonly root: string; readonly environment: Readonly<Record<string, string>> },
  prepared: () => Promise<void>
): Promise<Ran> {
  const { raw, secrets } = readInputs(
    name => inputs[name] ?? '',
    world.environment,
    () => undefined
  )
  const { settings, values, problems } = await read(inputs, world)
  if (settings === undefined || !isOperation(raw.operation)) throw new Error(JSON.stringify(problems))
  await prepared()
  const { runner, told } = fakeRunner()
  const reporter = new Reporter(runner, secrets)
  const clock = fakeClock(0)
  const { signal } = new AbortController()
  const progress: Progress = { operation: await loadOperation(raw.operation), values, settings, outcome: {} }
  const retry = { clock, deadline: clock.now() + TIMEOUT_MS, signal }
  const failure = await carryOut(settings, progress, reporter, retry).then(
    () => undefined,
    (error: unknown) => error
  )
  if (getEventListeners(signal, 'abort').length > 0)
    throw new Error('somebody still listens for the end of the step')
  const record = redacted(recordOf(raw, progress, failure, 0), text => reporter.redact(text))
  if (failure !== undefined) reporter.error({ message: messageOf(failure) })
  showEnd(record, reporter)
  reporter.summary(summarize(record, reporter.findings))
  return {
    exitCode: failure === undefined ? 0 : 1,
    outputs: outputValues(record),
    shown: JSON.stringify([told, outputValues(record)]),
    word: failure === undefined ? record.result : wordOf(failure),
    waits: clock.waits
  }
}

async function carryOut(
  settings: Settings,
  progress: Progress,
  reporter: Reporter,
  retry: Omit<RetryPolicy, 'maxAttempts'>
): Promise<void> {
  const { inputs, checked, dryRun, connection } = settings
  const { domainId, client, account } = await connect(settings, reporter, retry, () => undefined)
  Object.assign(progress, { domainId, client })
  const openPullRequests = (token: string) => readOpenPullRequests(token, retry)
  const context = { inputs, checked, domainId, dryRun, client, account, openPullRequests }
  const plan = await progress.operation?.plan(context)
  if (plan === undefined || client === undefined) throw new Error('the step has neither plan nor client')
  Object.assign(progress, { plan, outcome: { result: plan.result } })
  showPlan(outline(plan, connection.hosts), reporter)
  for (const step of plan.steps)
    progress.outcome = { ...progress.outcome, ...(await step.apply(client, progress.outcome)) }
  const pause = (milliseconds: number) => retry.clock.sleep(milliseconds, retry.signal)
  if (plan.steps.length > 0) Object.assign(progress.outcome, await plan.verify?.(client, pause))
}

/** @returns the word that outcomes.md has for it */
function wordOf(failure: unknown): string {
  const cause = failure instanceof CallError ? failure.cause : failure
  if (cause instanceof UnexpectedAnswerError) return 'unexpected'
  if (cause instanceof ServiceError)
    return cause.status < 300 ? cause.code || 'refused' : String(cause.status)
  if (cause instanceof RequestTimeoutError) return 'timeout'
  if (cause instanceof FileChangedError) return 'file-changed'
  if (cause instanceof ConnectionError) return cause.maybeSent ? 'lost' : 'unreached'
  return messageOf(cause)
}
