import { updateIcon } from '../codearts/calls.ts'
import type { Client } from '../codearts/client.ts'
import { probe } from '../codearts/versions.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { step, type Outcome, type Plan, type Subject } from './plan.ts'

export function subject({ inputs }: SettingsOf<'update-icon'>): Subject {
  return { pluginName: inputs['plugin-name'] }
}

/** Uploads the icon; the answer is its URL. */
export async function plan(settings: SettingsOf<'update-icon'>, client?: Client): Promise<Plan> {
  const { connection, dryRun, inputs } = settings
  const { 'plugin-name': pluginName, 'icon-path': icon } = inputs
  // Proves host and credentials. An extension that is not there is no refusal: no document says that it must be
  // registered before its icon.
  if (client !== undefined && dryRun) await probe(client, connection.domainId, pluginName)
  const upload = step('Upload the icon', () => updateIcon(connection.domainId, pluginName, icon), uploaded)
  return { steps: [upload], result: 'updated' }
}

function uploaded(url: string): Partial<Outcome> {
  return url === '' ? { notice: 'The service accepted the icon, but did not say its URL.' } : { url }
}
