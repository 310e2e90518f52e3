import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp } from '../codearts/lookups.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { findExtensionOf } from './shared/find.ts'
import { RefusedError, type Plan } from './shared/plan.ts'
import { oneLine } from '../report/text.ts'
import { differences, refuse } from './shared/registered.ts'
import { createDraftStep } from './shared/steps.ts'

/**
 * Creates a draft, and its extension with it if that is new.
 * @throws RefusedError when the version is there, draft or published, and that is not to be skipped; or when the
 * extension is of another type
 */
export async function plan(
  { connection, inputs }: SettingsOf<'create-draft'>,
  client?: Client
): Promise<Plan> {
  const release = inputs['draft-path']
  const { draft, pluginName, version } = release
  const { domainId } = connection
  const lookup = client && (await lookUp(client, domainId, pluginName, version))
  const row = lookup?.row
  if (row !== undefined) {
    const there = `Version ${version} of ${pluginName} is there already (${oneLine(row.state, 40)})`
    if (inputs['if-exists'] !== 'skip') {
      const other = isFormal(row) ? '' : ' use update-draft with if-missing: create,'
      throw new RefusedError(`${there}. Raise the version,${other} or set if-exists to skip.`)
    }
    const notice = `${there}; nothing is created.`
    return { steps: [], result: 'unchanged', notice, uniqueId: row.uniqueId }
  }
  const extension = client && (await findExtensionOf(client, domainId, release, lookup?.extension))
  refuse(differences(release, { extension, version: undefined }))
  return { steps: [createDraftStep(domainId, draft, extension)], result: 'created' }
}
