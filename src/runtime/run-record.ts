import { CallError } from '../codearts/call-error.ts'
import type { Client } from '../codearts/client.ts'
import { InputError } from '../inputs/problems.ts'
import { valueOf } from '../inputs/field-kinds.ts'
import { fields } from '../inputs/fields.ts'
import { outline } from '../operations/shared/outline.ts'
import { NotConfirmedError, RefusedError } from '../operations/shared/plan.ts'
import type { RunRecord } from '../report/record.ts'
import { messageOf } from '../report/text.ts'
import type { Progress } from '../run.ts'
import type { RawInputs } from '../inputs/read.ts'

/**
 * @param failure what ended the run early; undefined when nothing did
 * @param duration of the run, in milliseconds
 * @returns what is known about a run when it ends, secrets included
 */
export function recordOf(raw: RawInputs, progress: Progress, failure: unknown, duration: number): RunRecord {
  const { settings, client, plan, outcome, skipped } = progress
  return {
    operation: raw.operation,
    dryRun: settings?.dryRun ?? valueOf(fields['dry-run'], raw['dry-run']) === true,
    result: failure === undefined ? resultOf(progress) : '',
    failure: failure === undefined ? undefined : messageOf(failure),
    ...(failure instanceof InputError ? failure : (settings ?? skipped))?.target,
    host: settings && Object.values(settings.connection.hosts)[0],
    domainId: settings?.connection.domainId,
    // What was looked up, or answered to a write.
    uniqueId: outcome.uniqueId ?? plan?.uniqueId,
    expires: progress.expires,
    url: outcome.url,
    requestId: requestIdOf(failure, client),
    requests: client?.traffic.requests ?? 0,
    changed: client?.traffic.changed ?? false,
    duration,
    plan: settings && plan && outline(plan, settings.connection.hosts),
    found: plan?.found
  }
}

function resultOf({ settings, plan, outcome, skipped }: Progress): RunRecord['result'] {
  if (skipped !== undefined) return 'skipped'
  if (plan?.result === 'valid') return 'valid'
  return settings?.dryRun === true ? 'planned' : (outcome.result ?? '')
}

/** Of the answer that decided: that of the failed call, else the last one. */
function requestIdOf(failure: unknown, client: Client | undefined): string | undefined {
  if (failure instanceof CallError) return failure.requestId
  const read =
    failure === undefined || failure instanceof RefusedError || failure instanceof NotConfirmedError
  return read ? client?.traffic.requestId : undefined
}
