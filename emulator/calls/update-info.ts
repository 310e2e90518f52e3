/** The calls update-info and info-update, which do the same. */

import { json, type Answer } from '../http/answers.ts'
import type { Extension } from '../store.ts'
import { readBasicInfo, type BasicInfo } from './basic-info.ts'
import type { CallInput } from './call.ts'
import { refuseChange } from './immutable.ts'

/**
 * update-info and info-update: change how an extension is shown, even one with formal versions. Answer `true`. An
 * absent optional field changes nothing. The Terraform provider changes display name, description and icon this way.
 */
export function updateInfo({ body, store }: CallInput): Answer {
  const info = readBasicInfo(body.json)
  const extension = store.extension(info.name)
  checkUnchanged(extension, info)
  extension.displayName = info.displayName
  extension.description = info.description ?? extension.description
  extension.iconUrl = info.iconUrl ?? extension.iconUrl
  extension.maintainers = info.maintainers ?? extension.maintainers
  return json(true)
}

function checkUnchanged(extension: Extension, info: BasicInfo): void {
  refuseChange('business_type', extension.businessType, info.businessType)
  // The same values as query-all shows, so that a client can send back what it read there.
  const shown = extension.versions.at(-1) ?? extension
  // An extension that was registered or uploaded without a label takes any.
  const label = shown.businessTypeDisplayName || (info.businessTypeDisplayName ?? '')
  refuseChange('business_type_display_name', label, info.businessTypeDisplayName)
  refuseChange('runtime_attribution', shown.runtimeAttribution, info.runtimeAttribution)
  refuseChange('plugin_composition_type', shown.composition, info.composition)
  refuseChange('is_private', shown.isPrivate, info.isPrivate)
}
