import { uploadExtension } from '../codearts/calls.ts'
import type { Client } from '../codearts/client.ts'
import { isFormal, lookUp } from '../codearts/versions.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { RefusedError, step, type Plan, type Subject } from './plan.ts'

export function subject({ inputs }: SettingsOf<'upload-extension'>): Subject {
  const { pluginName, version, file } = inputs['package-path']
  return { pluginName, version, sha256: file.sha256 }
}

/**
 * Uploads a package as a draft; a draft of the same version is replaced, a formal version never is.
 * @throws RefusedError in a dry run, when the version is formal or the extension is not registered
 */
export async function plan(settings: SettingsOf<'upload-extension'>, client?: Client): Promise<Plan> {
  const { connection, dryRun, inputs } = settings
  const { file, pluginName, businessType, version } = inputs['package-path']
  const skip = inputs['if-exists'] === 'skip'
  if (client !== undefined && (skip || dryRun)) {
    const { registered, row } = await lookUp(client, connection.domainId, pluginName, version)
    if (isFormal(row) && skip) {
      const notice = `Version ${version} of ${pluginName} is published already; nothing is uploaded.`
      return { steps: [], result: 'unchanged', notice }
    }
    if (isFormal(row)) {
      throw new RefusedError(
        `Version ${version} of ${pluginName} is published and cannot be replaced. Raise the version, or set if-exists to skip.`
      )
    }
    if (dryRun && !registered) {
      throw new RefusedError(`Extension ${pluginName} is not registered. Register it in the console first.`)
    }
  }
  const upload = step(
    'Upload the package',
    () => uploadExtension(connection.domainId, pluginName, businessType, file),
    () => ({})
  )
  return { steps: [upload], result: 'uploaded' }
}
