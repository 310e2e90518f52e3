/** How far a run has come, and what that means. */

import type { Client } from '../codearts/client.ts'
import type { Settings } from '../inputs/settings.ts'
import type { Skip } from '../inputs/untrusted-runs.ts'
import type { Values } from '../inputs/values.ts'
import type { Operation } from '../operations/operation.ts'
import type { Outcome, Plan } from '../operations/shared/plan.ts'
import { present } from '../report/expected.ts'
import type { Result, RunRecord } from '../report/record.ts'

/** How far the run has come. A run that ends early is reported from it as well. */
export interface Progress {
  operation?: Operation | undefined
  values?: Values
  settings?: Settings
  /** As the settings say, or as signing in has said. */
  domainId?: string
  client?: Client | undefined
  plan?: Plan
  /** What became of the first steps of the plan; absent while none has begun. */
  steps?: ('done' | 'failed' | 'not needed')[]
  outcome: Partial<Outcome>
  skipped?: Skip
  /** What the inputs turned out to mean. */
  facts?: readonly string[]
}

/** Results of operations that only read. */
const READ: readonly Result[] = ['absent', 'found', 'valid']

/** @returns what a run that did not fail brought about */
export function resultOf({ operation, settings, plan, outcome, skipped }: Progress): RunRecord['result'] {
  if (skipped !== undefined) return 'skipped'
  // What only reads does all of it in a dry run as well.
  if (operation?.writes === false && plan !== undefined && READ.includes(plan.result)) return plan.result
  return settings?.dryRun === true ? 'planned' : present(outcome.result)
}

/** @returns whether the service was not asked, for want of credentials */
export function isOffline({ client, operation, plan }: Progress): boolean {
  return plan !== undefined && client === undefined && operation?.service !== 'none'
}
