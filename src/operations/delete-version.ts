import { deleteExtension } from '../codearts/calls/extensions.ts'
import type { Client } from '../codearts/client.ts'
import { lookUp } from '../codearts/lookups.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { deletion, nothingToDelete } from './shared/deletion.ts'
import { findOfType } from './shared/find.ts'
import type { Plan } from './shared/plan.ts'
import { checkReferences } from './shared/references.ts'

type Settings = SettingsOf<'delete-version'>

/**
 * Deletes one version, published or not.
 * @throws RefusedError when there is none, or when pipelines use it and `confirm` does not say the name
 */
export async function plan(settings: Settings, client?: Client): Promise<Plan> {
  const { confirm, 'if-missing': ifMissing, 'plugin-name': pluginName, version } = settings.inputs
  const { domainId } = settings.connection
  const missing = `There is no version ${version} of ${pluginName}`
  const read = async (reader: Client) => (await lookUp(reader, domainId, pluginName, version)).row
  let used = ''
  if (client !== undefined) {
    const row = await read(client)
    if (row === undefined) return nothingToDelete({ missing, ifMissing })
    const extension = await findOfType(client, domainId, { ...row, pluginName })
    used = checkReferences([row, extension], `version ${version} of ${pluginName}`, confirm)
  }
  return deletion({
    title: `Delete the version${used}`,
    call: deleteExtension(domainId, pluginName, version),
    isGone: async reader => (await read(reader)) === undefined,
    missing,
    ifMissing
  })
}
