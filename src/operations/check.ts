/** The operation `check`: finds out whether a release would get through to the service, and writes nothing. */

import { queryExtensions } from '../codearts/calls/queries.ts'
import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp } from '../codearts/lookups.ts'
import { DOCUMENTED_TYPES } from '../extension/business-type.ts'
import { isComplete } from '../extension/draft-body.ts'
import type { Place } from '../extension/release.ts'
import type { DraftFile } from '../inputs/draft-file.ts'
import { EXTENSION_FIELDS, ifExists, pick } from '../inputs/fields.ts'
import type { Package } from '../inputs/package-file.ts'
import { problemAtPlace, type Problem } from '../inputs/problems.ts'
import { quote } from '../report/text.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { findRegistered, type Known } from './shared/find.ts'
import type { Plan } from './shared/plan.ts'
import { differences, refuseDifferences } from './shared/registered.ts'
import { notRegistered, published } from './shared/sentences.ts'
import { idNotice, idProblems, uniqueIdOf, unreadIdWarnings, warnOfUnusedId } from './shared/unique-id.ts'

const takes = {
  required: {},
  optional: {
    ...pick('package-path', 'draft-path', ...EXTENSION_FIELDS, 'unique-id'),
    'if-exists': ifExists.ignore
  }
}

const NO_VERSION =
  'if-exists: fail has nothing to look at: give package-path, draft-path, or plugin-name and version.'

type Context = ContextOf<typeof takes>

export const operation = defineOperation({
  ...takes,
  summary: 'Signs in and reads, checks a package or draft if given, and writes nothing.',
  wording: { subject: '{release|the connection}', aim: 'valid' },
  service: 'pipeline',
  writes: false,
  check: (inputs, { findings }) => {
    warnOfUnusedId(inputs, findings)
    const { 'draft-path': drafted, 'package-path': packed, 'plugin-name': name, version } = inputs
    // A file with problems names a version as well, but it is not here.
    const isNamed =
      packed !== undefined || drafted !== undefined || (name !== undefined && version !== undefined)
    if (inputs['if-exists'] === 'fail' && !isNamed && findings.problems.length === 0)
      findings.warnings.push({ message: NO_VERSION })
  },
  plan
})

/**
 * Package and draft were validated with the inputs; here they are held against what the service has.
 * @throws RefusedError when they differ from it, or a version is published that must not be
 */
async function plan({ account, client, domainId, inputs }: Context): Promise<Plan> {
  const { 'draft-path': drafted, 'package-path': packed, 'unique-id': uniqueId } = inputs
  if (client === undefined) return { steps: [], result: 'valid', uniqueId: drafted?.draft.unique_id }
  const releases = [packed, drafted].filter(release => release !== undefined)
  const problems = releases.length > 0 ? [] : await withoutRelease(client, domainId, inputs)
  const warnings: Problem[] = []
  const notices: string[] = []
  let known: string | undefined
  for (const release of releases) {
    const lookup = await lookUp(client, domainId, release.pluginName, release.version)
    const extension = await findRegistered(client, domainId, release, lookup.extension)
    const version = lookup.row
    const editable = isFormal(version) ? undefined : version
    const differing = differences(release, { extension, version: editable })
    problems.push(...differing.problems)
    warnings.push(...differing.warnings)
    if (isFormal(version) && inputs['if-exists'] === 'fail')
      problems.push(publishedProblem(release.places.version, release.version))
    if (release.kind === 'draft') {
      problems.push(...idProblems(uniqueId, editable, release.places.uniqueId))
      if (uniqueId === undefined)
        warnings.push(...unreadIdWarnings(release.draft, editable, release.places.uniqueId))
    }
    known = release.kind === 'draft' ? uniqueIdOf(release.draft, version) : version?.uniqueId
    notices.push(...noticesOf(release, { extension, version }))
  }
  refuseDifferences({ problems, warnings })
  return {
    steps: [],
    result: 'valid',
    uniqueId: known,
    warnings,
    notice: notices.length === 0 ? undefined : notices.join(' '),
    expires: (await account()).expires
  }
}

/**
 * Reads the version that is to be new, where the inputs name one; else anything, to see that the service answers.
 * @returns a problem when the version is published
 */
async function withoutRelease(
  client: Client,
  domainId: string,
  { 'if-exists': ifExists, 'plugin-name': pluginName, version }: Context['inputs']
): Promise<Problem[]> {
  if (ifExists !== 'fail' || pluginName === undefined || version === undefined) {
    await client.send(queryExtensions(domainId, { businessTypes: DOCUMENTED_TYPES }))
    return []
  }
  const { row } = await lookUp(client, domainId, pluginName, version)
  return isFormal(row) ? [publishedProblem({ field: 'Input version' }, version)] : []
}

/** A version that was not raised, at its line. */
function publishedProblem(place: Place, version: string): Problem {
  return problemAtPlace(place, `${place.field} is ${quote(version)}, which is published already; raise it`)
}

/** @returns what there is to say about an extension that is new, or a version that is not */
function noticesOf(release: DraftFile | Package, { extension, version }: Known): string[] {
  if (extension === undefined) return [`${notRegistered(release.pluginName)} yet; publish registers it.`]
  if (isFormal(version)) {
    return [`${published(release)} already, so that publish would change nothing; raise it to publish.`]
  }
  const stale =
    release.kind === 'draft' && !isComplete(release.draft) ? idNotice(release.draft, version) : undefined
  return stale === undefined ? [] : [stale]
}
