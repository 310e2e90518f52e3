import { deleteExtension } from '../codearts/calls/extensions.ts'
import type { Client } from '../codearts/client.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { deletion, nothingToDelete } from './shared/deletion.ts'
import { findByName } from './shared/find.ts'
import type { Plan } from './shared/plan.ts'
import { checkReferences } from './shared/references.ts'

type Settings = SettingsOf<'delete-extension'>

/**
 * Deletes an extension with all of its versions; the inputs have confirmed the name.
 * @throws RefusedError when there is none
 */
export async function plan(settings: Settings, client?: Client): Promise<Plan> {
  const { confirm, 'if-missing': ifMissing, 'plugin-name': pluginName } = settings.inputs
  const { domainId } = settings.connection
  const missing = `There is no extension ${pluginName}`
  const before = client && (await findByName(client, domainId, pluginName))
  if (before?.registered === false) return nothingToDelete({ missing, ifMissing })
  const used = before?.row === undefined ? '' : checkReferences([before.row], pluginName, confirm)
  return deletion({
    title: `Delete the extension with all its versions${used}`,
    call: deleteExtension(domainId, pluginName),
    isGone: async reader => {
      const { registered, row } = await findByName(reader, domainId, pluginName)
      // That there is no row says something only of what had one before.
      return !registered || (before?.row !== undefined && row === undefined)
    },
    missing,
    ifMissing
  })
}
