import { json, type Answer } from '../answers.ts'
import { readBasicInfo, type BasicInfo } from '../basic-info.ts'
import { refuseChange } from '../immutable.ts'
import type { Extension } from '../store.ts'
import type { CallInput } from './call.ts'

/**
 * update-info and info-update: change how an extension is shown, also one with formal versions. Answers `true`. An
 * optional field that is absent leaves what is there; the Terraform provider changes names, description and icon so.
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
  // Like query-all, so that what was read there can be sent back.
  const shown = extension.versions.at(-1) ?? extension
  // What was registered or uploaded without label has none to keep.
  const label = shown.businessTypeDisplayName || (info.businessTypeDisplayName ?? '')
  refuseChange('business_type_display_name', label, info.businessTypeDisplayName)
  refuseChange('runtime_attribution', shown.runtimeAttribution, info.runtimeAttribution)
  refuseChange('plugin_composition_type', shown.composition, info.composition)
  refuseChange('is_private', shown.isPrivate, info.isPrivate)
}
