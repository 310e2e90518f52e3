/** The calls update-info and info-update, which do the same, each for extensions of one family. */

import { json, type Answer } from '../http/answers.ts'
import { undocumented } from '../refusals.ts'
import type { Extension } from '../store.ts'
import { readBasicInfo, type BasicInfo } from './basic-info.ts'
import type { CallInput } from './call.ts'
import { refuseChange } from './immutable.ts'

/** update-info: changes how an extension of drafts is shown. */
export function updateInfo(input: CallInput): Answer {
  return update(input, 'multi')
}

/** info-update: changes how an extension of packages is shown. */
export function updateBasicInfo(input: CallInput): Answer {
  return update(input, 'single')
}

/**
 * Changes how an extension is shown, even one with formal versions. Answers `true`. An absent optional field changes
 * nothing. The Terraform provider changes display name, description and icon this way, and keeps the families apart;
 * that a call refuses the other family is an assumption, and so is that the label of the type can be changed.
 */
function update({ body, store }: CallInput, family: 'multi' | 'single'): Answer {
  const info = readBasicInfo(body.json)
  const extension = store.extension(info.name)
  const { composition } = extension.versions.at(-1) ?? extension
  if (composition !== family)
    throw undocumented('OTHER_FAMILY', `Extension ${info.name} is ${composition}; this call is for ${family}`)
  checkUnchanged(extension, info)
  const label = info.businessTypeDisplayName
  for (const shown of [extension, ...extension.versions.slice(-1)])
    shown.businessTypeDisplayName = label ?? shown.businessTypeDisplayName
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
  refuseChange('runtime_attribution', shown.runtimeAttribution, info.runtimeAttribution)
  refuseChange('plugin_composition_type', shown.composition, info.composition)
  refuseChange('is_private', shown.isPrivate, info.isPrivate)
}
