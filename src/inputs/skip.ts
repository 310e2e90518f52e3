import type { RunEvent } from '../extension/version.ts'
import { givenCredentials } from './credentials.ts'
import { valueOf } from './field-kinds.ts'
import { fields } from './fields.ts'
import type { Environment, RawInputs } from './read.ts'

/**
 * GitHub gives the runs of forks and of Dependabot no secrets, so that the draft of such a pull request cannot be
 * deleted when it closes; nor was there one, for the same reason. Nothing else is skipped.
 * @returns why there is nothing to do; nothing when the step has to be done
 */
export async function skipReason(
  raw: RawInputs,
  environment: Environment,
  event: () => Promise<RunEvent>
): Promise<string | undefined> {
  if (raw.operation !== 'delete-draft' || valueOf(fields['dry-run'], raw['dry-run']) === true)
    return undefined
  if (givenCredentials(raw, environment) !== 'none') return undefined
  const { closed, untrusted } = await event()
  if (!closed || untrusted === undefined) return undefined
  return `The pull request is from ${untrusted}, and such runs are given no secrets: no draft is deleted.`
}
