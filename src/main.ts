/** Runs one step: read, run, report. The only place that catches what ends a step. */

import * as core from '@actions/core'
import { InputError } from './inputs/problems.ts'
import { readInputs } from './inputs/read.ts'
import { RefusedError } from './operations/shared/plan.ts'
import { showEnd } from './report/log.ts'
import { outputValues } from './report/outputs.ts'
import { redacted, type RunRecord } from './report/record.ts'
import { Reporter } from './report/reporter.ts'
import { messageOf } from './report/text.ts'
import { run } from './run.ts'
import { Cancellation, InterruptedError, type Signals } from './runtime/cancellation.ts'
import type { Progress } from './runtime/progress.ts'
import { clock, runner, temporary } from './runtime/runner.ts'
import { TempDir } from './runtime/temp-dir.ts'

/**
 * @param script of the process; it serves as a thread as well
 * @param signals of the process
 * @returns the exit code
 */
export async function main(script: string, signals: Signals): Promise<number> {
  const started = clock.now()
  const cancellation = new Cancellation(signals)
  const read = readInputs(core.getInput, process.env, core.setSecret)
  const reporter = new Reporter(runner, read.secrets)
  const progress: Progress = { outcome: {} }
  const tempDir = new TempDir(temporary())
  const deps = { reporter, cancellation, started, script, tempDir: tempDir.folder }
  const failed = await run(read, progress, deps)
    .catch((error: unknown) => error)
    .finally(() => tempDir.remove())
  // Nothing before the end of the run needs it.
  const { recordOf } = await import('./runtime/run-record.ts')
  const recordWith = (failure: unknown) => recordOf(read.raw, progress, failure, clock.now() - started)
  const redact = (record: RunRecord) => redacted(record, text => reporter.redact(text))
  const { values } = progress
  if (isCommented(progress) && !cancellation.signal.aborted) {
    const { reportToPullRequest } = await import('./runtime/pull-request.ts')
    const { deadline, signal } = cancellation
    const target = {
      token: values?.get('github-token') ?? '',
      pullRequest: values?.get('pull-request'),
      workingDirectory: read.raw['working-directory']
    }
    await reportToPullRequest(redact(recordWith(failed)), target, reporter, { clock, deadline, signal })
  }
  // A signal that comes while the comment is written ends the step as well; the deadline has nothing left to end.
  const failure = failed ?? cancellation.interruption
  const unredacted = recordWith(failure)
  const record = redact(unredacted)
  if (failure !== undefined) showFailure(failure, record.headline.map(({ text }) => text).join(''), reporter)
  showEnd(record, reporter)
  const unwritten = report(unredacted, reporter)
  if (values?.get('summary') !== false) await writeSummary({ ...record, ...unwritten }, reporter)
  reporter.finish()
  if (failure === undefined) return unwritten === undefined ? 0 : 1
  return failure instanceof InterruptedError ? failure.exitCode : 1
}

/** Also before the settings are there: a run that fails at its inputs says so in the comment of an earlier one. */
function isCommented({ operation, skipped, values }: Progress): boolean {
  const isWanted = values?.get('comment') === true && values.get('dry-run') !== true
  return isWanted && operation?.comment !== undefined && skipped === undefined
}

/**
 * @param record with its secrets: an output that holds one is left empty
 * @returns nothing when later steps can see the outputs; else the failure that this is
 */
function report(record: RunRecord, reporter: Reporter): Pick<RunRecord, 'failure'> | undefined {
  try {
    reporter.outputs(outputValues(record))
    return undefined
  } catch (error) {
    const done = record.result === '' ? '' : ` The work itself is done: ${record.result}.`
    const unwritten = `The outputs could not be written: ${messageOf(error)}.${done}`
    reporter.error({ message: unwritten })
    return { failure: record.failure ?? reporter.redact(unwritten) }
  }
}

async function writeSummary(record: RunRecord, reporter: Reporter): Promise<void> {
  try {
    const { summarize } = await import('./report/summary.ts')
    reporter.summary(summarize(record, reporter.findings))
  } catch (error) {
    reporter.warning({ message: `The job summary could not be written: ${messageOf(error)}` })
  }
}

/**
 * Says each problem once: as an annotation, where it stands in a file.
 * @param title what became of the work, above what comes first
 */
function showFailure(failure: unknown, title: string, reporter: Reporter): void {
  if (failure instanceof RefusedError) for (const warning of failure.warnings) reporter.warning(warning)
  const [only, ...others] = failure instanceof InputError ? failure.problems : []
  if (only !== undefined && others.length === 0) reporter.error(only)
  else if (failure instanceof InputError || failure instanceof RefusedError) {
    reporter.error({ message: failure.heading }, title)
    for (const problem of failure.problems) reporter.error(problem)
  } else reporter.error({ message: messageOf(failure) }, title)
}
