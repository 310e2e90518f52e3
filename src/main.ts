import * as core from '@actions/core'
import { CallError } from './codearts/call-error.ts'
import type { Client } from './codearts/client.ts'
import { connect } from './connect.ts'
import { Ending, InterruptedError } from './ending.ts'
import { InputError, type Findings } from './inputs/explain.ts'
import { readInputs, type Read } from './inputs/read.ts'
import { readSettings, type Settings } from './inputs/settings.ts'
import { skipReason } from './inputs/skip.ts'
import { planFor, subjectOf } from './operations/index.ts'
import { outline, RefusedError, type Outcome, type Plan } from './operations/plan.ts'
import { showAccount, showEnd, showPlan, showStart } from './report/log.ts'
import { writeOutputs } from './report/outputs.ts'
import { redacted, type RunRecord } from './report/record.ts'
import { Reporter } from './report/reporter.ts'
import { summarize } from './report/summary.ts'
import { clock, readEvent, runner } from './runner.ts'

const NOTHING_ASKED = 'Without credentials the service was not asked; only what the inputs name was checked.'

/** How far the run has come, for the report of a run that ends early. */
interface Progress {
  settings?: Settings
  client?: Client
  plan?: Plan
  outcome: Partial<Outcome>
  skipped?: boolean
  /** When the credentials end, as signing in said. */
  expires?: string | undefined
}

/**
 * Runs one step: read, sign in, plan, apply, report.
 * @returns the exit code
 */
export async function main(): Promise<number> {
  const started = clock.now()
  const ending = new Ending()
  const read = readInputs(core.getInput, process.env, core.setSecret)
  const reporter = new Reporter(runner, read.secrets)
  const progress: Progress = { outcome: {} }
  const failure = await work(read, reporter, ending, started, progress).catch((error: unknown) => error)
  const full = recordOf(read, progress, failure, clock.now() - started)
  const record = redacted(full, text => reporter.redact(text))
  if (failure !== undefined) showFailure(failure, reporter)
  showEnd(record, reporter)
  writeOutputs(record, (name, value) => {
    reporter.output(name, value)
  })
  if (progress.settings?.summary ?? read.raw.summary.toLowerCase() !== 'false') {
    await reporter.summary(summarize(record)).catch((error: unknown) => {
      reporter.warning(`The job summary could not be written: ${String(error)}`)
    })
  }
  if (failure === undefined) return 0
  return failure instanceof InterruptedError ? failure.exitCode : 1
}

async function work(read: Read, reporter: Reporter, ending: Ending, started: number, progress: Progress) {
  const skip = await skipReason(read.raw, read.environment, readEvent)
  if (skip !== undefined) {
    progress.skipped = true
    reporter.warning(skip)
    return
  }
  const valid = await readAll(read, reporter)
  progress.settings = valid
  ending.after(started + valid.timeout - clock.now(), valid.timeout)
  ending.signal.throwIfAborted()
  showStart(valid, reporter)

  const { credentials } = valid.connection
  const retry = { deadline: started + valid.timeout, clock, signal: ending.signal }
  const connected = credentials && (await connect(valid, credentials, reporter, retry, core.setSecret))
  const { settings, client, account } = connected ?? { settings: valid }
  Object.assign(progress, { settings, client })
  showAccount(settings, reporter)

  const plan = await planFor(settings, client)
  progress.plan = plan
  if (plan.steps.length > 0 || plan.result !== 'valid')
    showPlan(outline(plan, settings.connection.hosts), reporter)
  if (plan.notice !== undefined) reporter.notice(plan.notice)
  if (settings.operation === 'check') progress.expires = (await account?.())?.expires
  if (client === undefined && settings.operation === 'check') reporter.warning(NOTHING_ASKED)
  if (settings.dryRun || client === undefined) return

  progress.outcome = { result: plan.result }
  for (const step of plan.steps) {
    reporter.info(`${step.title} …`)
    progress.outcome = { ...progress.outcome, ...(await step.apply(client, progress.outcome)) }
  }
  if (progress.outcome.notice !== undefined) reporter.notice(progress.outcome.notice)
}

async function readAll({ raw, environment, idTokens }: Read, reporter: Reporter): Promise<Settings> {
  const findings: Findings = { problems: [], notices: [], warnings: [] }
  const context = {
    environment,
    idTokens,
    root: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    temporary: process.env['RUNNER_TEMP'] ?? '',
    event: readEvent
  }
  try {
    return await readSettings(raw, context, findings)
  } finally {
    for (const notice of findings.notices) reporter.notice(notice)
    for (const warning of findings.warnings) reporter.warning(warning)
  }
}

function recordOf(read: Read, progress: Progress, failure: unknown, duration: number): RunRecord {
  const { settings, client, plan, outcome } = progress
  const checked = plan?.result === 'valid'
  return {
    operation: read.raw.operation,
    dryRun: settings?.dryRun === true,
    result: failure === undefined ? resultOf(progress) : '',
    failure: failure === undefined ? undefined : messageOf(failure),
    ...(settings === undefined ? {} : subjectOf(settings)),
    host: settings && Object.values(settings.connection.hosts)[0],
    domainId: settings?.connection.domainId,
    ...(plan?.uniqueId === undefined ? {} : { uniqueId: plan.uniqueId }),
    expires: progress.expires,
    url: outcome.url,
    requestId: requestIdOf(failure, client),
    requests: client?.traffic.requests ?? 0,
    changed: client?.traffic.changed ?? false,
    duration,
    plan: settings && plan && !checked ? outline(plan, settings.connection.hosts) : undefined
  }
}

function resultOf({ settings, plan, outcome, skipped }: Progress): RunRecord['result'] {
  if (skipped === true) return 'skipped'
  if (plan?.result === 'valid') return 'valid'
  return settings?.dryRun === true ? 'planned' : (outcome.result ?? '')
}

/** Of the answer that decided: that of the failed call, else the last one. */
function requestIdOf(failure: unknown, client: Client | undefined): string | undefined {
  if (failure instanceof CallError) return failure.requestId
  return failure === undefined || failure instanceof RefusedError ? client?.traffic.requestId : undefined
}

function showFailure(failure: unknown, reporter: Reporter): void {
  for (const { file, line, message } of failure instanceof InputError ? failure.problems : []) {
    if (file !== undefined) reporter.error(message, { file, line: line ?? 1 })
  }
  reporter.error(messageOf(failure))
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure)
}
