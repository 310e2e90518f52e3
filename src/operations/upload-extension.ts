import type { Row } from '../codearts/rows.ts'
import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp } from '../codearts/lookups.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { findExtensionOf } from './shared/find.ts'
import { RefusedError, type Plan } from './shared/plan.ts'
import { differences, refuse } from './shared/registered.ts'
import { uploadStep } from './shared/steps.ts'

type Settings = SettingsOf<'upload-extension'>

/**
 * Uploads a package as a draft; a draft of the same version is replaced, a formal version never is.
 * @throws RefusedError when it reads, and the version is formal, or the extension is not registered or is another
 */
export async function plan(settings: Settings, client?: Client): Promise<Plan> {
  const { connection, dryRun, inputs } = settings
  const release = inputs['package-path']
  const { pluginName, version } = release
  if (client !== undefined && (inputs['if-exists'] === 'skip' || dryRun)) {
    const lookup = await lookUp(client, connection.domainId, pluginName, version)
    if (isFormal(lookup.row)) return published(settings, lookup.row)
    const extension = dryRun
      ? await findExtensionOf(client, connection.domainId, release, lookup.extension)
      : lookup.extension
    if (dryRun && extension === undefined) {
      throw new RefusedError(
        `Extension ${pluginName} is not registered. Register it first with register-extension, or use publish, which does.`
      )
    }
    refuse(differences(release, { extension, version: undefined }))
  }
  return { steps: [uploadStep(connection.domainId, release)], result: 'uploaded' }
}

function published({ inputs }: Settings, row: Row | undefined): Plan {
  const { pluginName, version } = inputs['package-path']
  const there = `Version ${version} of ${pluginName} is published`
  if (inputs['if-exists'] !== 'skip')
    throw new RefusedError(`${there} and cannot be replaced. Raise the version, or set if-exists to skip.`)
  const notice = `${there} already; nothing is uploaded.`
  return { steps: [], result: 'unchanged', notice, uniqueId: row?.uniqueId }
}
