/** The story of a step: validate the inputs, sign in, plan, apply. */

import * as core from '@actions/core'
import type { Client } from './codearts/client.ts'
import { MAX_FINDINGS } from './extension/document.ts'
import type { CheckContext } from './inputs/context.ts'
import { InputError, inOneLine, type Findings, type Problem } from './inputs/problems.ts'
import type { Read } from './inputs/read.ts'
import { readSettings, type GivenInputs, type Settings } from './inputs/settings.ts'
import { readSkip } from './inputs/untrusted-runs.ts'
import { readValues } from './inputs/values.ts'
import { findOperation } from './operations/index.ts'
import type { Operation } from './operations/operation.ts'
import { firstOf, othersMaySucceed, type Refused } from './operations/shared/independent.ts'
import { outline } from './operations/shared/outline.ts'
import { refuseFor, RefusedError, type Plan } from './operations/shared/plan.ts'
import { present } from './report/expected.ts'
import { showAccount, showListing, showPacked, showPlan, showStart } from './report/log.ts'
import type { Reporter } from './report/reporter.ts'
import type { Cancellation } from './runtime/cancellation.ts'
import { connect } from './runtime/connection.ts'
import { jobRunner } from './runtime/jobs.ts'
import type { Progress } from './runtime/progress.ts'
import { apiUrl, clock, readEvent, temporary, workspace } from './runtime/runner.ts'

/** What a dry run without credentials cannot tell, by service. */
const NOT_ASKED: Readonly<Record<Operation['service'], readonly Problem[]>> = {
  none: [],
  pipeline: [
    {
      message:
        'Without credentials the service was not asked: whether the extension is registered, the version published, and the account allowed to change it is not known.'
    }
  ],
  req: [
    {
      message:
        'Without credentials the service was not asked: whether project, plan and image are there is not known.'
    }
  ]
}

/** What a run works with. */
interface RunDeps {
  readonly reporter: Reporter
  readonly cancellation: Cancellation
  /** When the step began, in milliseconds since 1970. */
  readonly started: number
  /** What threads are started with. */
  readonly script: string
  /** Makes a folder for files of this step. */
  readonly tempDir: () => Promise<string>
}

/**
 * Does one step, and notes in `progress` what is found out on the way.
 * @throws InputError, RefusedError, CallError, NotConfirmedError, an Error for an answer that nobody expects, or the
 * reason of the cancellation
 */
export async function run(read: Read, progress: Progress, deps: RunDeps): Promise<void> {
  const { reporter, cancellation } = deps
  const { raw, environment, idTokens, proxies, secrets, slips } = read
  const findings: Findings = { problems: [...slips], notices: [], facts: [], warnings: [] }
  const operation = await findOperation(raw, findings)
  const values = readValues(raw, operation, findings)
  Object.assign(progress, { operation, values, facts: findings.facts })

  const context = {
    environment,
    idTokens,
    proxies,
    secrets,
    apiUrl: apiUrl(),
    root: workspace(),
    temporary: temporary(),
    event: readEvent,
    tempDir: deps.tempDir,
    runJob: jobRunner(cancellation.signal, deps.script),
    signal: cancellation.signal,
    findings
  }
  const skip = slips.length === 0 && operation && (await readSkip(raw, values, operation, context))
  if (skip) {
    progress.skipped = skip
    reporter.warning({ message: skip.reason })
    return
  }
  const timeout = values.get('timeout')
  if (timeout !== undefined) cancellation.endAfter(timeout * 1_000, deps.started)
  const settings = await cancellation.race(
    validate({ raw, values, definition: operation }, context, reporter)
  )
  progress.settings = settings
  cancellation.signal.throwIfAborted()
  // Inputs without an operation are not valid, and end before this.
  await carryOut(present(operation), settings, progress, deps)
}

/** Shows notices and warnings, whether the inputs are valid or not. */
async function validate(given: GivenInputs, context: CheckContext, reporter: Reporter): Promise<Settings> {
  const { facts, notices, warnings } = context.findings
  try {
    const settings = await readSettings(given, context)
    if (settings.target.packed !== undefined) showPacked(settings.target.packed, reporter)
    return settings
  } catch (error) {
    if (error instanceof InputError && error.target.packed !== undefined)
      showPacked(error.target.packed, reporter)
    throw error
  } finally {
    for (const fact of facts) reporter.info(fact)
    for (const notice of importantFirst(notices).slice(0, MAX_FINDINGS)) reporter.notice(notice)
    const more = notices.length - MAX_FINDINGS
    if (more > 0) reporter.notice({ message: `${more} more notices are not listed.` })
    for (const warning of importantFirst(warnings)) reporter.warning(warning)
  }
}

/** GitHub shows the first ones only: what is about the whole step comes before what a file may have many of. */
function importantFirst(findings: readonly Problem[]): readonly Problem[] {
  return findings.toSorted((one, other) => Number(one.file !== undefined) - Number(other.file !== undefined))
}

/** Signs in, plans, and applies the plan unless it is a dry run. */
async function carryOut(
  operation: Operation,
  settings: Settings,
  progress: Progress,
  { reporter, cancellation }: RunDeps
): Promise<void> {
  const { connection, dryRun, inputs, checked } = settings
  showStart(settings, reporter)
  const { deadline, signal } = cancellation
  const { domainId, client, account } = await connect(
    settings,
    reporter,
    { clock, deadline, signal },
    core.setSecret
  )
  Object.assign(progress, { domainId, client })
  showAccount(domainId, reporter)

  const openPullRequests = async (token: string) => {
    const { readOpenPullRequests } = await import('./runtime/github.ts')
    return readOpenPullRequests(token, { clock, deadline, signal })
  }
  const context = { inputs, checked, domainId, dryRun, client, account, openPullRequests }
  const plan = await operation.plan(context)
  progress.plan = plan
  if (plan.listing !== undefined) showListing(plan.listing, reporter)
  if (plan.listing === undefined || plan.steps.length > 0) showPlan(outline(plan, connection.hosts), reporter)
  if (plan.fact !== undefined) reporter.info(plan.fact)
  if (plan.notice !== undefined) reporter.notice({ message: plan.notice })
  if (plan.refusal !== undefined) throw new RefusedError(plan.refusal)
  const offline = client === undefined ? NOT_ASKED[operation.service] : []
  const warnings = [...(plan.warnings ?? []), ...offline]
  if (settings.strict)
    refuseFor('strict: true makes an error of each warning; nothing was changed.', warnings)
  for (const warning of warnings) reporter.warning(warning)
  if (client !== undefined) client.suspects = [...settings.warnings, ...warnings].map(inOneLine)
  if (dryRun) return
  progress.outcome = { result: plan.result, ...(await plan.write?.()) }
  if (client !== undefined) await apply(plan, client, progress, { reporter, cancellation })
}

/** Does the steps in their order, and reads back what they brought. */
async function apply(
  plan: Plan,
  client: Client,
  progress: Progress,
  { reporter, cancellation }: Pick<RunDeps, 'cancellation' | 'reporter'>
): Promise<void> {
  progress.steps = []
  const refused: Refused[] = []
  for (const step of plan.steps) {
    reporter.info(`${step.title} …`)
    try {
      const outcome = await step.apply(client, progress.outcome)
      progress.outcome = { ...progress.outcome, ...outcome }
      progress.steps.push(outcome.result === 'absent' ? 'not needed' : 'done')
    } catch (error) {
      if (plan.independent !== true || !othersMaySucceed(error)) throw error
      refused.push({ step, error })
      progress.steps.push('failed')
    }
    if (progress.outcome.ends === true) break
  }
  const failure = firstOf(refused, plan.steps.length)
  if (failure !== undefined) throw failure
  if (plan.verify !== undefined && plan.steps.length > 0 && progress.outcome.ends !== true) {
    reporter.info('Read back what is published …')
    const pause = (milliseconds: number) => clock.sleep(milliseconds, cancellation.signal)
    progress.outcome = { ...progress.outcome, ...(await plan.verify(client, pause)) }
  }
  const { notice, warning } = progress.outcome
  if (notice !== undefined) reporter.notice({ message: notice })
  if (warning !== undefined) reporter.warning({ message: warning })
}
