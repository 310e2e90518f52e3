import type { Client } from '../codearts/client.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { findByName } from './shared/find.ts'
import { differs, iconSteps, infoOf, infoStep, unknownInfo } from './shared/info-steps.ts'
import { RefusedError, type Plan } from './shared/plan.ts'

/**
 * Changes display name, description and icon of an extension, published or not.
 * @throws RefusedError when it is not registered
 */
export async function plan(
  { connection, inputs }: SettingsOf<'update-extension'>,
  client?: Client
): Promise<Plan> {
  const { description, 'display-name': displayName, 'icon-path': icon, 'plugin-name': pluginName } = inputs
  const { domainId } = connection
  const found = client && (await findByName(client, domainId, pluginName))
  const row = found?.row
  if (found !== undefined && row === undefined) {
    throw new RefusedError(
      found.registered
        ? `The service lists no version of ${pluginName}, and it is of none of the documented types, so that what it shows now is not known.`
        : `Extension ${pluginName} is not registered. Compare plugin-name with the extension list.`
    )
  }
  const changes = {
    ...(description === undefined ? {} : { description }),
    ...(displayName === undefined ? {} : { displayName })
  }
  const info = row === undefined ? unknownInfo(pluginName) : infoOf(row)
  if (icon !== undefined) return { steps: iconSteps(domainId, info, icon, 1, changes), result: 'updated' }
  if (row !== undefined && !differs(row, changes)) {
    const notice = `Extension ${pluginName} has these values already; nothing is changed.`
    return { steps: [], result: 'unchanged', notice }
  }
  return { steps: [infoStep('Update the extension', domainId, info, changes)], result: 'updated' }
}
