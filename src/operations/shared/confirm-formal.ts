/** Reads back whether a release is published. */

import { queryDetail } from '../../codearts/calls/queries.ts'
import type { Client } from '../../codearts/client.ts'
import { isFormal, lookUp } from '../../codearts/lookups.ts'
import type { Release } from '../../extension/release.ts'
import { quote } from '../../report/text.ts'
import { NotConfirmedError, type Outcome, type Pause } from './plan.ts'

/** Waits between the reads, in milliseconds: a service that stores in several places may show a change late. */
const PAUSES = [1_000, 2_000, 4_000]

/**
 * Reads until the version is formal, four times at most, and at last the version alone.
 * @returns the version's ID
 * @throws NotConfirmedError with what was read instead; CallError
 */
export async function confirmFormal(
  client: Client,
  domainId: string,
  { pluginName, version }: Pick<Release, 'pluginName' | 'version'>,
  pause: Pause
): Promise<Partial<Outcome>> {
  for (let read = 0; ; read += 1) {
    const { row } = await lookUp(client, domainId, pluginName, version)
    if (row !== undefined && isFormal(row)) return { uniqueId: row.uniqueId }
    const wait = PAUSES[read]
    if (wait === undefined) {
      // The list may lag behind; the version itself is what counts.
      const detail = row && (await client.send(queryDetail(domainId, pluginName, version)))
      if (detail?.version === version && isFormal(detail)) return { uniqueId: detail.uniqueId }
      const seen = row === undefined ? 'is not in the list of versions' : `reads back as ${quote(row.state)}`
      throw new NotConfirmedError(
        `The service accepted every step, and yet version ${version} of ${pluginName} ${seen}, after ${read + 1} reads. ` +
          'Look at the extension in the console, then run the step again: it continues where this one ended.'
      )
    }
    await pause(wait)
  }
}
