/** The operation `update-draft`: sends the whole definition of a draft. */

import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp, type Lookup } from '../codearts/lookups.ts'
import { emptied } from '../extension/draft-body.ts'
import { EXTENSION_FIELDS, pick } from '../inputs/fields.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { createDraftStep, editDraftStep } from './shared/draft-steps.ts'
import { findExtensionOf } from './shared/find.ts'
import { RefusedError, type Plan } from './shared/plan.ts'
import { differences, throwOnProblems } from './shared/registered.ts'
import { noSuchVersion, published } from './shared/sentences.ts'
import { idNotice, idProblems, uniqueIdOf } from './shared/unique-id.ts'

const takes = {
  required: pick('draft-path'),
  optional: pick(...EXTENSION_FIELDS, 'unique-id', 'if-missing')
}

type Context = ContextOf<typeof takes>

export const operation = defineOperation({
  ...takes,
  summary: 'Sends the definition of a draft. Its `unique_id` is looked up when it is not given.',
  service: 'pipeline',
  writes: true,
  comment: { created: 'draft', updated: 'draft', absent: 'no draft' },
  plan
})

/**
 * The ID of a draft is per version, and is looked up when neither file nor input gives it.
 * @throws RefusedError when the version is formal, or is missing and that is neither to be ignored nor made good
 */
async function plan(context: Context): Promise<Plan> {
  const { client, domainId, dryRun, inputs } = context
  const { 'draft-path': release, 'if-missing': ifMissing = 'fail' } = inputs
  const { draft, pluginName, version } = release
  const reads = draft.unique_id === undefined || ifMissing !== 'fail'
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
  throwOnProblems([
    ...differences(release, { extension: row, version: row }),
    ...idProblems(id, row, release.places.uniqueId)
  ])
  const known = reads ? row : undefined
  const notice = reads ? idNotice(draft, row) : emptiedNotice(emptied(draft))
  const steps = [editDraftStep(domainId, draft, known)]
  return { steps, result: 'updated', uniqueId: uniqueIdOf(draft, known), notice }
}

async function planWithoutDraft(
  { domainId, inputs }: Context,
  client: Client,
  lookup: Lookup
): Promise<Plan> {
  const release = inputs['draft-path']
  switch (inputs['if-missing']) {
    case 'create': {
      const extension = await findExtensionOf(client, domainId, release, lookup.extension)
      throwOnProblems(differences(release, { extension, version: undefined }))
      // An ID in the file is that of another version.
      const steps = [createDraftStep(domainId, release.draft, extension)]
      return { steps, result: 'created', uniqueId: '' }
    }
    case 'ignore':
      return { steps: [], result: 'absent', notice: `${noSuchVersion(release)}; nothing is updated.` }
    default:
      throw new RefusedError(
        `${noSuchVersion(release)} to update. Compare name and version with the extension list, or set if-missing to create or ignore.`
      )
  }
}

/** These texts belong to the extension as well, and with an ID given nobody reads what it has. */
function emptiedNotice(fields: readonly string[]): string | undefined {
  if (fields.length === 0) return undefined
  return `The draft leaves out ${fields.join(', ')}, which will be empty. Leave out unique_id to keep what the service has.`
}
