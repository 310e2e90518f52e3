import { queryExtensions } from '../codearts/calls/queries.ts'
import type { Client } from '../codearts/client.ts'
import { findExtension } from '../codearts/lookups.ts'
import { DOCUMENTED_TYPES, typesWith } from '../extension/rules.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import type { Plan, Subject } from './plan.ts'
import { checkAgainst } from './registered.ts'

type Settings = SettingsOf<'check'>

export function subject({ inputs }: Settings): Subject {
  const { 'package-path': packed, 'draft-path': drafted } = inputs
  return {
    pluginName: inputs['plugin-name'] ?? packed?.pluginName ?? drafted?.pluginName,
    version: inputs.version ?? packed?.version ?? drafted?.version,
    uniqueId: inputs['unique-id'] ?? drafted?.draft.unique_id,
    sha256: packed?.file.sha256
  }
}

/**
 * Finds out whether a release would get through to the service: signs in and reads, and writes nothing. Package and
 * draft were validated with the inputs; here they are held against the registered extension.
 * @throws RefusedError when they differ from it
 */
export async function plan({ connection, inputs }: Settings, client?: Client): Promise<Plan> {
  const valid = { steps: [], result: 'valid' } as const
  if (client === undefined) return valid
  const { domainId } = connection
  const { 'package-path': packed, 'draft-path': drafted } = inputs
  const release = packed ?? drafted
  if (release === undefined) {
    await client.send(queryExtensions(domainId, { businessTypes: DOCUMENTED_TYPES }))
    return valid
  }
  const row = await findExtension(client, domainId, release.pluginName, typesWith(release.businessType))
  if (row === undefined)
    return {
      ...valid,
      notice: `Extension ${release.pluginName} is not registered yet; publish registers it.`
    }
  if (packed !== undefined) checkAgainst(row, packed, 'package')
  if (drafted !== undefined) checkAgainst(row, drafted, 'draft')
  return valid
}
