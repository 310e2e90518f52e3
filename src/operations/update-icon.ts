import type { Client } from '../codearts/client.ts'
import { probe } from '../codearts/lookups.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { iconStep } from './shared/info-steps.ts'
import type { Plan } from './shared/plan.ts'

/** Uploads the icon; the answer is its URL. */
export async function plan(settings: SettingsOf<'update-icon'>, client?: Client): Promise<Plan> {
  const { connection, dryRun, inputs } = settings
  const { 'plugin-name': pluginName, 'icon-path': icon } = inputs
  // Proves host and credentials. An extension that is not there is no refusal: no document says that it must be
  // registered before its icon.
  if (client !== undefined && dryRun) await probe(client, connection.domainId, pluginName)
  return { steps: [iconStep(connection.domainId, pluginName, icon)], result: 'updated' }
}
