import { editDraft } from '../codearts/calls.ts'
import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp } from '../codearts/versions.ts'
import { draftBody } from '../extension/draft.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { RefusedError, step, type Plan, type Subject } from './plan.ts'

export function subject({ inputs }: SettingsOf<'update-draft'>): Subject {
  const { plugin_name: pluginName, version, unique_id: uniqueId } = inputs['draft-path']
  return { pluginName, version, uniqueId }
}

/** Shown by a dry run that cannot ask. */
const LOOKED_UP = '(looked up)'

/**
 * Sends a whole draft. Its ID is per version, and is looked up when neither file nor input gives it.
 * @throws RefusedError when the version is formal, or is missing and that is not to be ignored
 */
export async function plan(settings: SettingsOf<'update-draft'>, client?: Client): Promise<Plan> {
  const { connection, dryRun, inputs } = settings
  const draft = inputs['draft-path']
  const { plugin_name: pluginName, version, unique_id: givenId } = draft
  const mustRead = givenId === undefined || inputs['if-missing'] === 'ignore' || dryRun
  const lookup =
    client !== undefined && mustRead
      ? await lookUp(client, connection.domainId, pluginName, version)
      : undefined
  const row = lookup?.row
  if (isFormal(row)) {
    throw new RefusedError(
      `Version ${version} of ${pluginName} is published; a published version cannot be edited. Raise the version.`
    )
  }
  if (lookup !== undefined && row === undefined) {
    const missing = `There is no version ${version} of ${pluginName}`
    if (inputs['if-missing'] !== 'ignore') {
      throw new RefusedError(
        `${missing} to update. Compare name and version with the extension list, or set if-missing to ignore.`
      )
    }
    return { steps: [], result: 'absent', notice: `${missing}; nothing is updated.` }
  }
  const uniqueId = givenId ?? row?.uniqueId
  const body = draftBody(draft, uniqueId ?? LOOKED_UP, row)
  const edit = step(
    'Update the draft',
    () => editDraft(connection.domainId, body),
    () => ({})
  )
  return { steps: [edit], result: 'updated', uniqueId }
}
