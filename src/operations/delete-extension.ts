import { deleteExtension } from '../codearts/calls/extensions.ts'
import type { Client } from '../codearts/client.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { findByName } from './find-by-name.ts'
import { RefusedError, type Plan } from './plan.ts'
import { checkReferences } from './references.ts'
import { deletion } from './step.ts'

type Settings = SettingsOf<'delete-extension'>

/**
 * Deletes an extension with all of its versions; the inputs have confirmed the name.
 * @throws RefusedError when there is none
 */
export async function plan(settings: Settings, client?: Client): Promise<Plan> {
  const { confirm, 'if-missing': ifMissing, 'plugin-name': pluginName } = settings.inputs
  const { domainId } = settings.connection
  const missing = `There is no extension ${pluginName}`
  const notice = ifMissing === 'ignore' ? `${missing}; nothing is deleted.` : undefined
  const read = (reader: Client) => findByName(reader, domainId, pluginName)
  let used = ''
  if (client !== undefined) {
    const { registered, row } = await read(client)
    if (!registered && notice !== undefined) return { steps: [], result: 'absent', notice }
    if (!registered)
      throw new RefusedError(`${missing} to delete. Set if-missing to ignore where that is fine.`)
    used = row === undefined ? '' : checkReferences([row], pluginName, confirm)
  }
  const gone = async (reader: Client) => (await read(reader)).row === undefined
  const call = deleteExtension(domainId, pluginName)
  const title = `Delete the extension with all its versions${used}`
  return { steps: [deletion(title, call, gone, notice)], result: 'deleted' }
}
