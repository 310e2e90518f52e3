import type { Target } from '../report/record.ts'
import { givenCredentials } from './sign-in-methods.ts'
import type { Findings } from './problems.ts'
import { valueOf } from './field-kinds.ts'
import { fields } from './fields.ts'
import type { Environment, RawInputs } from './read.ts'
import type { RunEvent } from './run-event.ts'
import { targetOf } from './target.ts'
import { readValues } from './values.ts'
import { settleVersion } from './version.ts'

/** The step has nothing to do. */
export interface Skip {
  readonly reason: string
  readonly target: Target
}

/**
 * GitHub gives the runs of forks and of Dependabot no secrets, so that the draft of such a pull request cannot be
 * deleted when it closes; nor was there one, for the same reason. Nothing else is skipped.
 * @returns nothing when the step has to be done
 */
export async function readSkip(
  raw: RawInputs,
  environment: Environment,
  event: () => Promise<RunEvent>
): Promise<Skip | undefined> {
  if (raw.operation !== 'delete-draft' || valueOf(fields['dry-run'], raw['dry-run']) === true)
    return undefined
  if (givenCredentials(raw, environment) !== 'none') return undefined
  const { closed, untrusted } = await event()
  if (!closed || untrusted === undefined) return undefined
  // What is wrong with the inputs hinders nobody now.
  const unheard: Findings = { problems: [], notices: [], warnings: [] }
  const values = readValues(raw, 'delete-draft', unheard)
  await settleVersion(values, event, unheard)
  return {
    reason: `The pull request is from ${untrusted}, and such runs are given no secrets: no draft is deleted.`,
    target: targetOf(raw, values, {})
  }
}
