/** Runs one step: read, run, report. The only place that catches what ends a step. */

import * as core from '@actions/core'
import { annotated, InputError } from './inputs/problems.ts'
import { readInputs } from './inputs/read.ts'
import { RefusedError } from './operations/shared/plan.ts'
import { showEnd } from './report/log.ts'
import { outputValues } from './report/outputs.ts'
import { redacted, type RunRecord } from './report/record.ts'
import { Reporter } from './report/reporter.ts'
import { summarize } from './report/summary.ts'
import { messageOf } from './report/text.ts'
import { run } from './run.ts'
import { Cancellation, InterruptedError } from './runtime/cancellation.ts'
import { recordOf, type Progress } from './runtime/run-record.ts'
import { clock, runner, temporary } from './runtime/runner.ts'
import { TempDir } from './runtime/temp-dir.ts'

/** @returns the exit code */
export async function main(): Promise<number> {
  const started = clock.now()
  const cancellation = new Cancellation()
  const read = readInputs(core.getInput, process.env, core.setSecret)
  const reporter = new Reporter(runner, read.secrets)
  const progress: Progress = { outcome: {} }
  const tempDir = new TempDir(temporary())
  const failed = await run(read, progress, { reporter, cancellation, started, tempDir: tempDir.folder })
    .catch((error: unknown) => error)
    .finally(() => tempDir.remove())
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
  if (failure !== undefined) showFailure(failure, reporter)
  showEnd(record, reporter)
  const unwritten = report(unredacted, reporter)
  if (values?.get('summary') !== false) writeSummary({ ...record, ...unwritten }, reporter)
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
    reporter.error(unwritten)
    return { failure: record.failure ?? reporter.redact(unwritten) }
  }
}

function writeSummary(record: RunRecord, reporter: Reporter): void {
  try {
    reporter.summary(summarize(record, reporter.notices))
  } catch (error) {
    reporter.warning(`The job summary could not be written: ${messageOf(error)}`)
  }
}

/** Says each problem once: as an annotation, where it stands in a file. */
function showFailure(failure: unknown, reporter: Reporter): void {
  if (failure instanceof RefusedError)
    for (const warning of failure.warnings) reporter.warning(annotated(warning), warning)
  if (failure instanceof InputError || failure instanceof RefusedError) {
    reporter.error(failure.heading)
    for (const problem of failure.problems) reporter.error(annotated(problem), problem)
  } else reporter.error(messageOf(failure))
}
