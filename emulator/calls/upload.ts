/** The call upload-extension. */

import { createHash } from 'node:crypto'
import { parameter, uploadedFile } from '../fields.ts'
import { json, type Answer } from '../http/answers.ts'
import { undocumented } from '../refusals.ts'
import type { CallInput } from './call.ts'
import { checkDraft } from './immutable.ts'
import { mustEqual, readManifest } from './manifest.ts'

/**
 * upload-extension: a package becomes a draft version of a registered extension. Answers `true`. A draft of the same
 * version is overwritten, a formal version never. The user guide says what should agree.
 */
export async function uploadExtension({ query, body, store, now }: CallInput): Promise<Answer> {
  const name = parameter(query, 'plugin_name')
  const businessType = parameter(query, 'business_type')
  const { filename, content } = uploadedFile(body, 'upload_file')
  const manifest = await readManifest(filename, content)
  const extension = store.extensions.get(name)
  if (!extension) {
    throw undocumented('NOT_REGISTERED', `Extension ${name} must be registered before its upload`)
  }
  const { businessType: registered, displayName } = extension
  if (businessType !== registered) {
    throw undocumented(
      'TYPE_DIFFERS',
      `business_type: ${businessType} differs from the registered ${registered}`
    )
  }
  mustEqual('name', manifest.name, name, 'plugin_name')
  mustEqual('category', manifest.category, businessType, 'business_type')
  mustEqual('friendlyName', manifest.friendlyName, displayName, 'the registered name')

  const fields = {
    description: manifest.versionDescription,
    composition: 'single',
    content: {},
    package: {
      manifest: manifest.content,
      sha256: createHash('sha256').update(content).digest('hex'),
      filename,
      size: content.length,
      uploaded: now
    }
  }
  const existing = extension.versions.find(version => version.number === manifest.version)
  if (existing) {
    checkDraft(extension, existing)
    Object.assign(existing, fields, { changed: now })
    store.archives.keep(existing.uniqueId, content)
  } else {
    const { runtimeAttribution, businessTypeDisplayName, isPrivate } = extension
    const inherited = { runtimeAttribution, businessTypeDisplayName, isPrivate }
    const info = { ...fields, ...inherited, number: manifest.version }
    store.archives.keep(store.addVersion(extension, info, now).uniqueId, content)
  }
  return json(true)
}
