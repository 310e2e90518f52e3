import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp } from '../codearts/lookups.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { LOOKED_UP, RefusedError, type Plan } from './shared/plan.ts'
import { publishStep } from './shared/steps.ts'

/**
 * Makes a draft formal; one that is formal already is left as it is.
 * @throws RefusedError when there is no such version
 */
export async function plan(
  { connection, inputs }: SettingsOf<'publish-draft'>,
  client?: Client
): Promise<Plan> {
  const { 'display-name': given, 'plugin-name': pluginName, version } = inputs
  const row = client && (await lookUp(client, connection.domainId, pluginName, version)).row
  if (client !== undefined && row === undefined) {
    throw new RefusedError(
      `There is no version ${version} of ${pluginName} to publish. Upload or create its draft first, or use publish, which does both.`
    )
  }
  const uniqueId = row?.uniqueId
  if (isFormal(row)) {
    const notice = `Version ${version} of ${pluginName} is published already; nothing is changed.`
    return { steps: [], result: 'unchanged', notice, uniqueId }
  }
  const displayName = given ?? row?.displayName ?? LOOKED_UP
  const steps = [publishStep(connection.domainId, pluginName, displayName, version)]
  return { steps, result: 'published', uniqueId }
}
