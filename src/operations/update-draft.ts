/** The operation `update-draft`: sends the whole definition of a draft. */

import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp, type Lookup } from '../codearts/lookups.ts'
import { isComplete } from '../extension/draft-body.ts'
import { EXTENSION_FIELDS, pick } from '../inputs/fields.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { createDraftStep, editDraftStep } from './shared/draft-steps.ts'
import { findExtensionOfNew } from './shared/find.ts'
import { changeOf, RefusedError, type Plan } from './shared/plan.ts'
import { compareWithRegistered } from './shared/registered.ts'
import { noSuchVersion, published } from './shared/sentences.ts'
import { idNotice, idProblems, uniqueIdOf, unusedIdNotice } from './shared/unique-id.ts'

const takes = {
  required: pick('draft-path'),
  optional: pick(...EXTENSION_FIELDS, 'unique-id', 'if-missing')
}

type Context = ContextOf<typeof takes>

export const operation = defineOperation({
  ...takes,
  summary: 'Sends the definition of a draft. What the file leaves out keeps its value at the service.',
  wording: { subject: 'draft {release}', aim: 'updated' },
  service: 'pipeline',
  writes: true,
  comment: { created: 'draft', updated: 'draft', absent: 'no draft' },
  plan
})

/**
 * The ID of a draft is per version, and is looked up when neither file nor input gives it; so are the texts that would be
 * emptied on the live extension too.
 * @throws RefusedError when the version is formal, or is missing and that is neither to be ignored nor made good
 */
async function plan(context: Context): Promise<Plan> {
  const { client, domainId, dryRun, inputs } = context
  const { 'draft-path': release, 'if-missing': ifMissing = 'fail' } = inputs
  const { draft, pluginName, version } = release
  const reads = !isComplete(draft) || ifMissing !== 'fail'
  const lookup =
    client !== undefined && (reads || dryRun)
      ? await lookUp(client, domainId, pluginName, version)
      : undefined
  const row = lookup?.row
  if (isFormal(row)) {
    throw new RefusedError(`${published(release)}; a published version cannot be edited. Raise the version.`)
  }
  if (client !== undefined && lookup !== undefined && row === undefined)
    return planWithoutDraft(context, client, lookup)
  // Without reading, the real run sends the ID that is given, whoever gives it.
  const id = reads ? inputs['unique-id'] : draft.unique_id
  const otherId = idProblems(id, row, release.places.uniqueId)
  const warnings = compareWithRegistered(release, { extension: row, version: row }, { others: otherId })
  const known = reads ? row : undefined
  const notice = reads ? idNotice(draft, row) : undefined
  const steps = [editDraftStep(domainId, draft, known)]
  return { steps, result: 'updated', uniqueId: uniqueIdOf(draft, known), notice, warnings }
}

async function planWithoutDraft(
  { domainId, inputs }: Context,
  client: Client,
  lookup: Lookup
): Promise<Plan> {
  const release = inputs['draft-path']
  switch (inputs['if-missing']) {
    case 'create': {
      const extension = await findExtensionOfNew(client, domainId, release, lookup.extension)
      const warnings = compareWithRegistered(release, { extension, version: undefined })
      // An ID in the file is that of another version.
      const steps = [createDraftStep(domainId, release.draft, extension)]
      const change = changeOf(undefined, 'draft')
      const notice = unusedIdNotice(release.draft)
      return { steps, result: 'created', change, uniqueId: '', warnings, notice }
    }
    case 'ignore':
      return { steps: [], result: 'absent', notice: `${noSuchVersion(release)}; nothing is updated.` }
    default:
      throw new RefusedError(
        `${noSuchVersion(release)} to update. Compare name and version with the extension list, or set if-missing to create or ignore.`
      )
  }
}
