import { createHash } from 'node:crypto'
import { json, undocumented, violated, type Answer } from '../answers.ts'
import { checkDraft } from '../immutable.ts'
import { mustEqual, readManifest } from '../package.ts'
import { parameter, uploadedFile } from '../rules.ts'
import { newId } from '../store.ts'
import type { CallInput } from './call.ts'

/**
 * upload-extension: a package becomes a draft version of a registered extension. Answers `true`. A draft of the same
 * version is overwritten, a formal version never is; what must agree is in the user guide.
 */
export async function uploadExtension({ query, body, store, now }: CallInput): Promise<Answer> {
  const name = parameter(query, 'plugin_name')
  const businessType = parameter(query, 'business_type')
  const { filename, content } = uploadedFile(body, 'upload_file')
  const manifest = await readManifest(filename, content)
  const extension = store.extensions.get(name)
  if (!extension)
    throw undocumented('NOT_REGISTERED', `Extension ${name} must be registered before its upload`)
  if (businessType !== extension.businessType) {
    throw violated(
      'business_type',
      `${businessType} differs from the registered type ${extension.businessType}`
    )
  }
  mustEqual('name', manifest.name, name, 'plugin_name')
  mustEqual('category', manifest.category, businessType, 'business_type')
  mustEqual('friendlyName', manifest.friendlyName, extension.displayName, 'the registered display name')

  const existing = extension.versions.find(version => version.number === manifest.version)
  if (existing) checkDraft(extension, existing)
  const fields = {
    description: manifest.versionDescription,
    composition: 'single',
    changed: now,
    content: {},
    package: { manifest: manifest.content, sha256: createHash('sha256').update(content).digest('hex') }
  }
  if (existing) {
    Object.assign(existing, fields)
  } else {
    extension.versions.push({
      number: manifest.version,
      uniqueId: newId(),
      state: 'draft',
      runtimeAttribution: extension.runtimeAttribution,
      businessTypeDisplayName: extension.businessTypeDisplayName,
      isPrivate: extension.isPrivate,
      created: now,
      references: null,
      ...fields
    })
  }
  return json(true)
}
