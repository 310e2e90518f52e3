import { deleteDraft } from '../codearts/calls/drafts.ts'
import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp } from '../codearts/lookups.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { deletion, nothingToDelete } from './shared/deletion.ts'
import { RefusedError, type Plan } from './shared/plan.ts'

type Settings = SettingsOf<'delete-draft'>

/**
 * Deletes a draft, and can be run again: a delete whose answer was lost is found out by reading.
 * @throws RefusedError in a dry run, when there is nothing to delete or the version is published
 */
export async function plan(settings: Settings, client?: Client): Promise<Plan> {
  const { 'if-missing': ifMissing, 'plugin-name': pluginName, version } = settings.inputs
  const missing = `There is no version ${version} of ${pluginName}`
  if (client !== undefined && settings.dryRun && (await isGone(settings, client)))
    return nothingToDelete({ missing, ifMissing })
  return deletion({
    title: 'Delete the draft',
    call: deleteDraft(settings.connection.domainId, pluginName, version),
    isGone: reader => isGone(settings, reader),
    missing,
    ifMissing,
    hint: 'Perhaps this version is published, and is no draft any more: delete-version removes it.'
  })
}

/** @throws RefusedError when the version is published */
async function isGone({ connection, inputs }: Settings, client: Client): Promise<boolean> {
  const { 'plugin-name': pluginName, version } = inputs
  const { row } = await lookUp(client, connection.domainId, pluginName, version)
  if (!isFormal(row)) return row === undefined
  throw new RefusedError(
    `Version ${version} of ${pluginName} is published, no draft; delete-draft leaves it alone. Use delete-version to remove it.`
  )
}
