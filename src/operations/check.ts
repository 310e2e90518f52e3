import { queryExtensions } from '../codearts/calls.ts'
import type { Client } from '../codearts/client.ts'
import { BUSINESS_TYPES } from '../extension/rules.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import type { Plan, Subject } from './plan.ts'

export function subject({ inputs }: SettingsOf<'check'>): Subject {
  const { 'package-path': packed, 'draft-path': draft } = inputs
  return {
    pluginName: inputs['plugin-name'] ?? packed?.pluginName ?? draft?.plugin_name,
    version: inputs.version ?? packed?.version ?? draft?.version,
    uniqueId: inputs['unique-id'] ?? draft?.unique_id,
    sha256: packed?.file.sha256
  }
}

/**
 * Finds out whether a release would get through to the service: signs in and reads, and writes nothing. Package and
 * draft were validated with the inputs.
 */
export async function plan({ connection }: SettingsOf<'check'>, client?: Client): Promise<Plan> {
  if (client !== undefined)
    await client.send(queryExtensions(connection.domainId, Object.keys(BUSINESS_TYPES)))
  return { steps: [], result: 'valid' }
}
