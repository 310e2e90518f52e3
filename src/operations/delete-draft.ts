import { CallError } from '../codearts/call-error.ts'
import { deleteDraft } from '../codearts/calls.ts'
import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp, type Lookup } from '../codearts/versions.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { RefusedError, type Outcome, type Plan, type Subject } from './plan.ts'

type Settings = SettingsOf<'delete-draft'>

export function subject({ inputs }: Settings): Subject {
  return { pluginName: inputs['plugin-name'], version: inputs.version }
}

/**
 * Deletes a draft, and can be run again: a delete whose answer was lost is found out by reading.
 * @throws RefusedError in a dry run, when there is nothing to delete or the version is published
 */
export async function plan(settings: Settings, client?: Client): Promise<Plan> {
  const { 'plugin-name': pluginName, version } = settings.inputs
  if (client !== undefined && settings.dryRun && (await lookUpDraft(settings, client)).row === undefined) {
    const missing = `There is no version ${version} of ${pluginName}`
    if (settings.inputs['if-missing'] !== 'ignore') {
      throw new RefusedError(`${missing} to delete. Set if-missing to ignore where that is fine.`)
    }
    return { steps: [], result: 'absent', notice: `${missing}; nothing is deleted.` }
  }
  const preview = deleteDraft(settings.connection.domainId, pluginName, version)
  const deletion = { title: 'Delete the draft', preview, apply: (sender: Client) => apply(settings, sender) }
  return { steps: [deletion], result: 'deleted' }
}

async function apply(settings: Settings, client: Client): Promise<Partial<Outcome>> {
  const { 'if-missing': ifMissing, 'plugin-name': pluginName, version } = settings.inputs
  const call = deleteDraft(settings.connection.domainId, pluginName, version)
  const isGone = async () => (await lookUpDraft(settings, client)).row === undefined
  try {
    await client.send(call, { applied: async () => ((await isGone()) ? true : undefined) })
    return {}
  } catch (error) {
    const ignored = ifMissing === 'ignore' && error instanceof CallError && error.notFound
    // Answered "not found" also when the version is published, which must not pass for absent.
    if (!ignored || !(await isGone())) throw error
    const notice = `There is no version ${version} of ${pluginName}; nothing was deleted.`
    return { result: 'absent', notice }
  }
}

/** @throws RefusedError when the version is published */
async function lookUpDraft({ connection, inputs }: Settings, client: Client): Promise<Lookup> {
  const { 'plugin-name': pluginName, version } = inputs
  const lookup = await lookUp(client, connection.domainId, pluginName, version)
  if (!isFormal(lookup.row)) return lookup
  throw new RefusedError(
    `Version ${version} of ${pluginName} is published, no draft; delete-draft leaves it alone. Removing a published version is delete-version.`
  )
}
