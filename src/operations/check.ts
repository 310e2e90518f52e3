import { queryExtensions } from '../codearts/calls/queries.ts'
import type { Client } from '../codearts/client.ts'
import { isFormal } from '../codearts/lookups.ts'
import { DOCUMENTED_TYPES } from '../extension/business-type.ts'
import type { DraftFile } from '../inputs/draft-file.ts'
import type { Problem } from '../inputs/problems.ts'
import type { Package } from '../inputs/package-file.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { findRelease, type Known } from './shared/find.ts'
import type { Plan } from './shared/plan.ts'
import { differences, refuse } from './shared/registered.ts'
import { idNotice, idProblems, uniqueIdOf } from './shared/unique-id.ts'

type Settings = SettingsOf<'check'>

/**
 * Finds out whether a release would get through to the service: signs in and reads, and writes nothing. Package and
 * draft were validated with the inputs; here they are held against what the service has.
 * @throws RefusedError when they differ from it
 */
export async function plan({ connection, inputs }: Settings, client?: Client): Promise<Plan> {
  const { domainId } = connection
  const { 'draft-path': drafted, 'package-path': packed, 'unique-id': uniqueId } = inputs
  if (client === undefined) return { steps: [], result: 'valid', uniqueId: drafted?.draft.unique_id }
  const releases = [packed, drafted].filter(release => release !== undefined)
  if (releases.length === 0) await client.send(queryExtensions(domainId, { businessTypes: DOCUMENTED_TYPES }))
  const problems: Problem[] = []
  const notices: string[] = []
  let known: string | undefined
  for (const release of releases) {
    const { extension, version } = await findRelease(client, domainId, release)
    const editable = isFormal(version) ? undefined : version
    problems.push(...differences(release, { extension, version: editable }))
    if (release.kind === 'draft') problems.push(...idProblems(uniqueId, editable, release.place('uniqueId')))
    known = release.kind === 'draft' ? uniqueIdOf(release.draft, version) : version?.uniqueId
    notices.push(...remarks(release, { extension, version }))
  }
  refuse(problems)
  return {
    steps: [],
    result: 'valid',
    uniqueId: known,
    notice: notices.length === 0 ? undefined : notices.join(' ')
  }
}

/** @returns what there is to say about an extension that is new, or a version that is not */
function remarks(release: DraftFile | Package, { extension, version }: Known): string[] {
  const { pluginName } = release
  if (extension === undefined) return [`Extension ${pluginName} is not registered yet; publish registers it.`]
  if (isFormal(version)) {
    return [
      `Version ${release.version} of ${pluginName} is published already, so that publish would change nothing; raise it to publish.`
    ]
  }
  const stale = release.kind === 'draft' ? idNotice(release.draft, version) : undefined
  return stale === undefined ? [] : [stale]
}
