/** What is known about a run when it ends, however it ends. */

import type { Call } from '../codearts/call.ts'
import { CallError } from '../codearts/call-error.ts'
import { mayHaveApplied } from '../codearts/retry-decision.ts'
import type { Client } from '../codearts/client.ts'
import { InputError } from '../inputs/problems.ts'
import type { RawInputs } from '../inputs/read.ts'
import { outline } from '../operations/shared/outline.ts'
import { NotConfirmedError, RefusedError } from '../operations/shared/plan.ts'
import type {
  Change,
  DraftState,
  Finding,
  RunRecord,
  StepOutcome,
  StepProgress,
  Target
} from '../report/record.ts'
import { messageOf } from '../report/text.ts'
import { CancellationError } from './cancellation.ts'
import { isOffline, resultOf, type Progress } from './progress.ts'
import { headlineFor } from './run-headline.ts'
import { origin } from './runner.ts'

/**
 * @param failure what ended the run early; undefined when nothing did
 * @param duration of the run, in milliseconds
 * @returns the record, secrets included
 */
export function recordOf(raw: RawInputs, progress: Progress, failure: unknown, duration: number): RunRecord {
  const { values, settings, client, plan, outcome } = progress
  const result = failure === undefined ? resultOf(progress) : ''
  const reasons = reasonsOf(failure)
  const steps = progressOf(progress, failure)
  const target = targetOf(progress, failure, steps)
  return {
    operation: raw.operation,
    dryRun: values?.get('dry-run') === true,
    offline: isOffline(progress),
    result,
    headline: headlineFor(progress, { ...reasons, ...target, progress: steps }),
    ...reasons,
    facts: [...(progress.facts ?? []), ...(plan?.fact === undefined ? [] : [plan.fact])],
    change: failure === undefined ? changeOf(progress) : undefined,
    origin: origin(),
    ...target,
    host: settings && Object.values(settings.connection.hosts)[0],
    domainId: progress.domainId ?? settings?.connection.domainId,
    // Looked up, or answered to a write.
    uniqueId: outcome.uniqueId ?? plan?.uniqueId,
    expires: plan?.expires,
    url: outcome.url,
    requestId: requestIdOf(failure, client),
    requests: client?.traffic.requests ?? 0,
    changed: client?.traffic.changed ?? false,
    duration,
    plan: settings && plan && outline(plan, settings.connection.hosts),
    progress: steps,
    listing: plan?.listing && {
      ...plan.listing,
      outputs: { ...plan.listing.outputs, ...outcome.outputs }
    },
    draftState: draftStateOf(progress, result)
  }
}

/** @returns why the run failed, and the problems one by one where there are several */
function reasonsOf(failure: unknown): { failure?: string; problems?: readonly Finding[] } {
  if (failure === undefined) return {}
  const lists = failure instanceof InputError || failure instanceof RefusedError
  if (!lists || failure.problems.length === 0) return { failure: messageOf(failure) }
  return { failure: failure.heading, problems: failure.problems }
}

/** @returns the states where the steps are what leads from one to the other */
function changeOf({ plan, outcome }: Progress): Change | undefined {
  const isAsPlanned =
    plan !== undefined && plan.steps.length > 0 && (outcome.result ?? plan.result) === plan.result
  return isAsPlanned ? plan.change : undefined
}

/** How many files of a package are told of; the log has all. */
const MAX_PACKED = 300

/** The digest is that of what this run packed, sent or may have sent, or would send; not of what is there already. */
function targetOf(
  { outcome, plan, settings, skipped }: Progress,
  failure: unknown,
  progress: StepProgress | undefined
): Target {
  const { target = {} } = (failure instanceof InputError ? failure : (settings ?? skipped)) ?? {}
  const { packed, sha256 } = target
  const isPacked = plan?.write !== undefined && failure === undefined
  // In a dry run, no step has begun.
  const isOut = (index: number) =>
    progress === undefined
      ? failure === undefined
      : ['done', 'not known'].includes(String(progress.outcomes[index]))
  const sends = plan?.steps.some(({ preview }, index) => digestIn(preview) === sha256 && isOut(index))
  const isSent = outcome.result !== 'unchanged' && sends === true
  return {
    ...target,
    sha256: isPacked || isSent ? sha256 : undefined,
    packed: packed && { ...packed, files: packed.files.slice(0, MAX_PACKED) }
  }
}

/** @returns the digest of the file that a call sends */
function digestIn({ body }: Call<unknown>): string | undefined {
  return typeof body === 'object' && 'file' in body ? body.file.sha256 : undefined
}

/** @returns how far the steps were done; nothing when none was begun */
function progressOf({ client, plan, steps }: Progress, failure: unknown): StepProgress | undefined {
  if (plan === undefined || steps === undefined) return undefined
  const cutOff = isUnclear(failure) ? 'not known' : 'failed'
  const outcomes = plan.steps.map((_, index): StepOutcome => {
    if (failure === undefined) return steps[index] ?? 'not needed'
    return steps[index] ?? (index === steps.length ? cutOff : 'not tried')
  })
  if (failure === undefined || plan.steps.length < 2) return { outcomes }
  const done = plan.steps.filter((_, index) => steps[index] === 'done')
  // What was read back instead is in the message.
  const brought =
    failure instanceof NotConfirmedError
      ? undefined
      : done.findLast(({ brings }) => brings !== undefined)?.brings
  const now = brought ?? (client?.traffic.changed === true ? '' : 'Nothing was changed.')
  const unclear = outcomes.includes('not known') ? UNCLEAR : ''
  return { outcomes, now: [now, unclear, GO_ON].filter(text => text !== '').join(' ') }
}

const UNCLEAR = 'Whether the step that failed was applied is not known.'

/** @returns whether the request of the last step may have been applied all the same */
function isUnclear(failure: unknown): boolean {
  return (
    failure instanceof CancellationError || (failure instanceof CallError && mayHaveApplied(failure.cause))
  )
}

const GO_ON = 'The same step run again goes on from there.'

function draftStateOf({ operation }: Progress, result: RunRecord['result']): DraftState | undefined {
  if (result === '' || result === 'planned' || result === 'skipped') return undefined
  return operation?.comment?.[result]
}

/** @returns the request ID of the answer that decided: that of the failed call, else the last one */
function requestIdOf(failure: unknown, client: Client | undefined): string | undefined {
  if (failure instanceof CallError) return failure.requestId
  const read =
    failure === undefined || failure instanceof RefusedError || failure instanceof NotConfirmedError
  return read ? client?.traffic.requestId : undefined
}
