import { json, undocumented, type Answer } from '../answers.ts'
import { readBasicInfo } from '../basic-info.ts'
import { newId } from '../store.ts'
import type { CallInput } from './call.ts'

/** register-extension: makes an extension known, without a version. Answers `true`. */
export function registerExtension({ body, store }: CallInput): Answer {
  const info = readBasicInfo(body.json)
  const { name, displayName, businessType } = info
  if (store.extensions.has(name)) throw undocumented('EXTENSION_EXISTS', `Extension ${name} exists`)
  store.extensions.set(name, {
    ...{ name, displayName, businessType },
    uniqueId: newId(),
    businessTypeDisplayName: info.businessTypeDisplayName ?? '',
    description: info.description ?? '',
    iconUrl: info.iconUrl ?? '',
    maintainers: info.maintainers ?? '',
    runtimeAttribution: info.runtimeAttribution ?? 'agent',
    composition: info.composition ?? 'single',
    isPrivate: info.isPrivate ?? 0,
    references: null,
    registered: true,
    versions: []
  })
  return json(true)
}
