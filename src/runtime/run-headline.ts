/** The sentence that a run is told in, from what the operation says of itself. */

import { UNKNOWN_HOST } from '../inputs/hosts.ts'
import { present } from '../report/expected.ts'
import { headlineOf } from '../report/headline.ts'
import type { HeadlinePart, RunRecord } from '../report/record.ts'
import { isOffline, resultOf, type Progress } from './progress.ts'

/** What of the record the sentence depends on. */
type Parts = Pick<RunRecord, 'failure' | 'pluginName' | 'progress' | 'version'>

/** @returns the sentence, in pieces */
export function headlineFor(
  progress: Progress,
  { failure, progress: steps, pluginName, version }: Parts
): HeadlinePart[] {
  const { operation, settings, plan, outcome, values } = progress
  const dryRun = values?.get('dry-run') === true
  const result = failure === undefined ? resultOf(progress) : ''
  const isPlanned = result === 'planned'
  const hosts = Object.values(settings?.connection.hosts ?? {})
  const listing = { ...plan?.listing?.outputs, ...outcome.outputs }
  return headlineOf({
    ...{ wording: operation?.wording, dryRun, isPlanned, pluginName, version },
    offline: isOffline(progress),
    result: isPlanned ? present(plan).result : result,
    outcomes: steps?.outcomes ?? [],
    place: hosts[0] === undefined ? undefined : placeOf(values?.get('region'), hosts[0]),
    count: isPlanned ? present(plan).steps.length : Number(listing.count ?? 0)
  })
}

/** @returns the region that the input names, else the host; nothing when it is not known */
function placeOf(region: string | undefined, host: string): string | undefined {
  if (host === UNKNOWN_HOST) return undefined
  return region ?? new URL(host).host
}
