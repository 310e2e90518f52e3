import * as core from '@actions/core'
import type { Client } from './codearts/client.ts'
import { connect } from './runtime/connection.ts'
import type { Cancellation } from './runtime/cancellation.ts'
import { MAX_FINDINGS } from './extension/document.ts'
import { timeoutOf, type Context } from './inputs/common.ts'
import type { Findings } from './inputs/problems.ts'
import type { Read } from './inputs/read.ts'
import { readSettings, type Settings } from './inputs/settings.ts'
import { readSkip, type Skip } from './inputs/skip.ts'
import { planFor } from './operations/index.ts'
import { outline } from './operations/shared/outline.ts'
import type { Outcome, Plan } from './operations/shared/plan.ts'
import { showAccount, showFound, showPlan, showStart } from './report/log.ts'
import type { Reporter } from './report/reporter.ts'
import { clock, readEvent, temporary, workspace } from './runtime/runner.ts'

const NOTHING_ASKED = 'Without credentials the service was not asked; only what the inputs name was checked.'

/** How far the run has come, for the report of a run that ends early. */
export interface Progress {
  settings?: Settings
  client?: Client
  plan?: Plan
  outcome: Partial<Outcome>
  skipped?: Skip
  /** When the credentials end, as signing in said. */
  expires?: string | undefined
}

/**
 * Validates, signs in, plans and applies. What is found out on the way is put into `progress`, so that a run that ends
 * early can be reported as well.
 * @param started when the step began, in milliseconds since 1970
 * @throws InputError, RefusedError, CallError, NotConfirmedError, an Error for an answer that nobody expects, or the
 * reason of the ending
 */
export async function run(
  read: Read,
  reporter: Reporter,
  cancellation: Cancellation,
  started: number,
  progress: Progress,
  tempDir: () => Promise<string>
): Promise<void> {
  const skip = await readSkip(read.raw, read.environment, readEvent)
  if (skip !== undefined) {
    progress.skipped = skip
    reporter.warning(skip.reason)
    return
  }
  const timeout = timeoutOf(read.raw)
  if (timeout !== undefined) cancellation.after(started + timeout - clock.now(), timeout)
  // Packing and checking take long with large packages, and do not look at the signal.
  const valid = await cancellation.race(readAll(read, reporter, { tempDir, signal: cancellation.signal }))
  progress.settings = valid
  cancellation.signal.throwIfAborted()
  showStart(valid, reporter)

  const { credentials } = valid.connection
  const retry = { deadline: started + valid.timeout, clock, signal: cancellation.signal }
  const connected = credentials && (await connect(valid, credentials, reporter, retry, core.setSecret))
  const { settings, client, account } = connected ?? { settings: valid }
  Object.assign(progress, { settings, client })
  showAccount(settings, reporter)

  const plan = await planFor(settings, client)
  progress.plan = plan
  if (plan.found === undefined) showPlan(outline(plan, settings.connection.hosts), reporter)
  else showFound(plan.found, reporter)
  if (plan.notice !== undefined) reporter.notice(plan.notice)
  if (settings.operation === 'check') progress.expires = (await account?.())?.expires
  if (client === undefined && settings.operation === 'check') reporter.warning(NOTHING_ASKED)
  if (settings.dryRun || client === undefined) return

  await carryOut(plan, client, reporter, cancellation.signal, progress)
}

/** Does the steps in their order, and reads back what they brought. */
async function carryOut(
  plan: Plan,
  client: Client,
  reporter: Reporter,
  signal: AbortSignal,
  progress: Progress
): Promise<void> {
  progress.outcome = { result: plan.result }
  for (const step of plan.steps) {
    reporter.info(`${step.title} …`)
    progress.outcome = { ...progress.outcome, ...(await step.apply(client, progress.outcome)) }
  }
  if (plan.verify !== undefined && plan.steps.length > 0) {
    reporter.info('Read back what is published …')
    const pause = (milliseconds: number) => clock.sleep(milliseconds, signal)
    progress.outcome = { ...progress.outcome, ...(await plan.verify(client, pause)) }
  }
  if (progress.outcome.notice !== undefined) reporter.notice(progress.outcome.notice)
}

async function readAll(
  { raw, environment, idTokens }: Read,
  reporter: Reporter,
  means: Pick<Context, 'tempDir' | 'signal'>
): Promise<Settings> {
  const findings: Findings = { problems: [], notices: [], warnings: [] }
  const context = {
    environment,
    idTokens,
    root: workspace(),
    temporary: temporary(),
    event: readEvent,
    ...means
  }
  try {
    return await readSettings(raw, context, findings)
  } finally {
    for (const notice of findings.notices.slice(0, MAX_FINDINGS)) reporter.notice(notice.message, notice)
    const more = findings.notices.length - MAX_FINDINGS
    if (more > 0) reporter.notice(`${more} more notices are not listed.`)
    for (const warning of findings.warnings) reporter.warning(warning.message, warning)
  }
}
