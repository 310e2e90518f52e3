import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp, type Lookup } from '../codearts/lookups.ts'
import { emptied } from '../extension/draft-body.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { findExtensionOf } from './shared/find.ts'
import { RefusedError, type Plan } from './shared/plan.ts'
import { differences, refuse } from './shared/registered.ts'
import { createDraftStep, editDraftStep } from './shared/steps.ts'
import { idNotice, idProblems, uniqueIdOf } from './shared/unique-id.ts'

type Settings = SettingsOf<'update-draft'>

/**
 * Sends a whole draft. Its ID is per version, and is looked up when neither file nor input gives it.
 * @throws RefusedError when the version is formal, or is missing and that is neither to be ignored nor made good
 */
export async function plan(settings: Settings, client?: Client): Promise<Plan> {
  const { connection, dryRun, inputs } = settings
  const { 'draft-path': release, 'if-missing': ifMissing = 'fail' } = inputs
  const { draft, pluginName, version } = release
  const reads = draft.unique_id === undefined || ifMissing !== 'fail'
  const lookup =
    client !== undefined && (reads || dryRun)
      ? await lookUp(client, connection.domainId, pluginName, version)
      : undefined
  const row = lookup?.row
  if (isFormal(row)) {
    throw new RefusedError(
      `Version ${version} of ${pluginName} is published; a published version cannot be edited. Raise the version.`
    )
  }
  if (client !== undefined && lookup !== undefined && row === undefined)
    return withoutDraft(settings, client, lookup)
  // Without reading, the real run sends the ID that is given, whoever gives it.
  const id = reads ? inputs['unique-id'] : draft.unique_id
  refuse([
    ...differences(release, { extension: row, version: row }),
    ...idProblems(id, row, release.place('uniqueId'))
  ])
  const known = reads ? row : undefined
  const notice = reads ? idNotice(draft, row) : emptiedNotice(emptied(draft))
  const steps = [editDraftStep(connection.domainId, draft, known)]
  return { steps, result: 'updated', uniqueId: uniqueIdOf(draft, known), notice }
}

async function withoutDraft(settings: Settings, client: Client, lookup: Lookup): Promise<Plan> {
  const { connection, inputs } = settings
  const release = inputs['draft-path']
  const { draft, pluginName, version } = release
  const missing = `There is no version ${version} of ${pluginName}`
  switch (inputs['if-missing']) {
    case 'create': {
      const extension = await findExtensionOf(client, connection.domainId, release, lookup.extension)
      refuse(differences(release, { extension, version: undefined }))
      // An ID in the file is that of another version.
      const steps = [createDraftStep(connection.domainId, draft, extension)]
      return { steps, result: 'created', uniqueId: '' }
    }
    case 'ignore':
      return { steps: [], result: 'absent', notice: `${missing}; nothing is updated.` }
    default:
      throw new RefusedError(
        `${missing} to update. Compare name and version with the extension list, or set if-missing to create or ignore.`
      )
  }
}

/** What is sent belongs to the extension as well, and with an ID given nobody reads what it has. */
function emptiedNotice(fields: readonly string[]): string | undefined {
  if (fields.length === 0) return undefined
  return `The draft leaves out ${fields.join(', ')}, which will be empty. Leave out unique_id to keep what the service has.`
}
