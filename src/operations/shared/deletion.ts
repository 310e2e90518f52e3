/** Plans of operations that delete. */

import type { Call } from '../../codearts/call.ts'
import { CallError } from '../../codearts/call-error.ts'
import type { Client } from '../../codearts/client.ts'
import { ServiceError } from '../../codearts/errors.ts'
import { isFormal, lookUp } from '../../codearts/lookups.ts'
import { type Plan, RefusedError, step, type Step } from './plan.ts'
import { published, type NamedVersion } from './sentences.ts'

interface Deletion {
  readonly title: string
  readonly call: Call<true>
  /**
   * Reads whether it is gone.
   * @param saidSo whether the service has answered that it is not there
   */
  readonly isGone: (client: Client, saidSo: boolean) => Promise<boolean>
  /** Says that it is not there, as the beginning of a sentence. */
  readonly missing: string
  readonly ifMissing: 'fail' | 'ignore' | undefined
  /** Helps when the service refuses. */
  readonly hint?: string
}

/** @returns a plan that can be run again: whether a delete whose answer was lost was done is found out by reading */
export function deletion(parts: Deletion): Plan {
  return { steps: [deletionStep(parts)], result: 'deleted' }
}

/** @returns the step of such a plan; its result is `absent` when there was nothing to delete, and that is ignored */
export function deletionStep({ title, call, isGone, missing, ifMissing, hint }: Deletion): Step {
  const once = step({
    title,
    call: () => call,
    applied: async client => ((await isGone(client, false)) ? true : undefined),
    notes: cause => {
      const told = hint !== undefined && cause instanceof ServiceError && cause.status === 400
      return told && !cause.notFound ? [hint] : []
    }
  })
  return {
    ...once,
    apply: async (client, before) => {
      try {
        return await once.apply(client, before)
      } catch (error) {
        const ignored = ifMissing === 'ignore' && error instanceof CallError && error.notFound
        // "Not found" is said of other things as well, which must not pass for absent.
        if (!ignored || !(await isGone(client, true))) throw error
        return { result: 'absent', notice: notice(missing) }
      }
    }
  }
}

/**
 * Reads whether a draft is gone.
 * @throws RefusedError when the version is published
 */
export async function isDraftGone(
  client: Client,
  domainId: string,
  { pluginName, version }: NamedVersion
): Promise<boolean> {
  const { row } = await lookUp(client, domainId, pluginName, version)
  if (!isFormal(row)) return row === undefined
  throw new RefusedError(
    `${published({ pluginName, version })}, no draft, and is left alone. Use delete-version to remove it.`
  )
}

/**
 * @returns the plan when there is nothing to delete
 * @throws RefusedError unless that is to be ignored
 */
export function nothingToDelete({ missing, ifMissing }: Pick<Deletion, 'ifMissing' | 'missing'>): Plan {
  if (ifMissing === 'ignore') return { steps: [], result: 'absent', notice: notice(missing) }
  throw new RefusedError(`${missing} to delete. Set if-missing to ignore where that is fine.`)
}

function notice(missing: string): string {
  return `${missing}; nothing is deleted.`
}
