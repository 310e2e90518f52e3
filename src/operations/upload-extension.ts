import type { Client } from '../codearts/client.ts'
import { findExtension, isFormal, lookUp } from '../codearts/lookups.ts'
import { typesWith } from '../extension/rules.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { RefusedError, type Plan, type Subject } from './plan.ts'
import { checkAgainst } from './registered.ts'
import { uploadStep } from './steps.ts'

export function subject({ inputs }: SettingsOf<'upload-extension'>): Subject {
  const { pluginName, version, file } = inputs['package-path']
  return { pluginName, version, sha256: file.sha256 }
}

/**
 * Uploads a package as a draft; a draft of the same version is replaced, a formal version never is.
 * @throws RefusedError when it reads, and the version is formal, or the extension is not registered or is another
 */
export async function plan(settings: SettingsOf<'upload-extension'>, client?: Client): Promise<Plan> {
  const { connection, dryRun, inputs } = settings
  const release = inputs['package-path']
  const { pluginName, version } = release
  const skip = inputs['if-exists'] === 'skip'
  if (client !== undefined && (skip || dryRun)) {
    const { extension, registered, row } = await lookUp(client, connection.domainId, pluginName, version)
    if (isFormal(row) && skip) {
      const notice = `Version ${version} of ${pluginName} is published already; nothing is uploaded.`
      return { steps: [], result: 'unchanged', notice, uniqueId: row?.uniqueId }
    }
    if (isFormal(row)) {
      throw new RefusedError(
        `Version ${version} of ${pluginName} is published and cannot be replaced. Raise the version, or set if-exists to skip.`
      )
    }
    if (dryRun && !registered && (await isUnknown(client, settings))) {
      throw new RefusedError(
        `Extension ${pluginName} is not registered. Register it first with register-extension, or use publish, which does.`
      )
    }
    if (extension !== undefined) checkAgainst(extension, release, 'package')
  }
  return { steps: [uploadStep(connection.domainId, release)], result: 'uploaded' }
}

/** Whether the list of versions knows an extension that has none is not documented. */
async function isUnknown(client: Client, { connection, inputs }: SettingsOf<'upload-extension'>) {
  const { businessType, pluginName } = inputs['package-path']
  return (await findExtension(client, connection.domainId, pluginName, typesWith(businessType))) === undefined
}
