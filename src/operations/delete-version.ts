import { deleteExtension } from '../codearts/calls/extensions.ts'
import type { Client } from '../codearts/client.ts'
import { findExtension, lookUp } from '../codearts/lookups.ts'
import { typesWith } from '../extension/rules.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { RefusedError, type Plan } from './plan.ts'
import { checkReferences } from './references.ts'
import { deletion } from './step.ts'

type Settings = SettingsOf<'delete-version'>

/**
 * Deletes one version, published or not.
 * @throws RefusedError when there is none, or when pipelines use it and `confirm` does not say the name
 */
export async function plan(settings: Settings, client?: Client): Promise<Plan> {
  const { confirm, 'if-missing': ifMissing, 'plugin-name': pluginName, version } = settings.inputs
  const { domainId } = settings.connection
  const missing = `There is no version ${version} of ${pluginName}`
  const notice = ifMissing === 'ignore' ? `${missing}; nothing is deleted.` : undefined
  const read = async (reader: Client) => (await lookUp(reader, domainId, pluginName, version)).row
  let used = ''
  if (client !== undefined) {
    const row = await read(client)
    if (row === undefined && notice !== undefined) return { steps: [], result: 'absent', notice }
    if (row === undefined)
      throw new RefusedError(`${missing} to delete. Set if-missing to ignore where that is fine.`)
    const extension = await findExtension(client, domainId, pluginName, typesWith(row.businessType))
    used = checkReferences([row, extension], `version ${version} of ${pluginName}`, confirm)
  }
  const gone = async (reader: Client) => (await read(reader)) === undefined
  const call = deleteExtension(domainId, pluginName, version)
  return { steps: [deletion(`Delete the version${used}`, call, gone, notice)], result: 'deleted' }
}
