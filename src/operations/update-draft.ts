import type { Row } from '../codearts/rows.ts'
import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp } from '../codearts/lookups.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { RefusedError, type Plan } from './plan.ts'
import { differences, refuse } from './registered.ts'
import { createDraftStep, editDraftStep } from './steps.ts'
import { idNotice, idProblems, uniqueIdOf } from './unique-id.ts'

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
  if (lookup !== undefined && row === undefined) return withoutDraft(settings, lookup.extension)
  // Without reading, the real run sends the ID that is given, whoever gives it.
  const id = reads ? inputs['unique-id'] : draft.unique_id
  refuse([...differences(release, { extension: row, version: row }), ...idProblems(id, row)])
  const known = reads ? row : undefined
  const steps = [editDraftStep(connection.domainId, draft, known)]
  return { steps, result: 'updated', uniqueId: uniqueIdOf(draft, known), notice: idNotice(draft, known) }
}

function withoutDraft({ connection, inputs }: Settings, extension: Row | undefined): Plan {
  const { draft, pluginName, version } = inputs['draft-path']
  const missing = `There is no version ${version} of ${pluginName}`
  switch (inputs['if-missing']) {
    case 'create': {
      refuse(differences(inputs['draft-path'], { extension, version: undefined }))
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
