import { queryExtensions } from '../codearts/calls/queries.ts'
import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp } from '../codearts/lookups.ts'
import type { Release } from '../extension/release.ts'
import { DOCUMENTED_TYPES } from '../extension/rules.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { findOfType } from './find.ts'
import type { Plan } from './plan.ts'
import { checkAgainst } from './registered.ts'

type Settings = SettingsOf<'check'>

/**
 * Finds out whether a release would get through to the service: signs in and reads, and writes nothing. Package and
 * draft were validated with the inputs; here they are held against the registered extension.
 * @throws RefusedError when they differ from it
 */
export async function plan({ connection, inputs }: Settings, client?: Client): Promise<Plan> {
  const { domainId } = connection
  const { 'package-path': packed, 'draft-path': drafted } = inputs
  const valid = { steps: [], result: 'valid', uniqueId: drafted?.draft.unique_id } as const
  if (client === undefined) return valid
  if (packed === undefined && drafted === undefined)
    await client.send(queryExtensions(domainId, { businessTypes: DOCUMENTED_TYPES }))
  const notices = [
    packed && (await compare(client, domainId, packed)),
    drafted && (await compare(client, domainId, drafted))
  ].filter(notice => notice !== undefined)
  return notices.length === 0 ? valid : { ...valid, notice: notices.join(' ') }
}

/** @returns what there is to say about an extension that is new, or a version that is not */
async function compare(client: Client, domainId: string, release: Release): Promise<string | undefined> {
  const row = await findOfType(client, domainId, release)
  if (row === undefined) return `Extension ${release.pluginName} is not registered yet; publish registers it.`
  checkAgainst(row, release)
  const { pluginName, version } = release
  if (!isFormal((await lookUp(client, domainId, pluginName, version)).row)) return undefined
  return `Version ${version} of ${pluginName} is published already, so that publish would change nothing; raise it to publish.`
}
