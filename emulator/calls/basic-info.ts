/** The body of register-extension, update-info and info-update: a PluginBasicDTO. */

import { object, optionalInteger, optionalText, text } from '../fields.ts'
import { COMPOSITION, DISPLAY_NAME, ID, IDENTIFIER, RUNTIME } from '../rules.ts'
import type { ExtensionInfo } from '../store.ts'

type Mandatory = 'name' | 'displayName' | 'businessType'
/** What describes an extension. Optional fields that are absent are undefined. */
export type BasicInfo = Pick<ExtensionInfo, Mandatory> & {
  [K in Exclude<keyof ExtensionInfo, Mandatory>]: ExtensionInfo[K] | undefined
}

/**
 * Reads the JSON body of register-extension, update-info and info-update. Types, enumerations and mandatory fields are
 * those of the PluginBasicDTO definition, the rules for the two names those of the user guide. Two mandatory fields may
 * be absent: `business_type_display_name`, because the Terraform provider leaves it out, and `composition_type`, because
 * the definition does not describe it and its own sample leaves it out.
 * @throws Violation that names the field
 */
export function readBasicInfo(body: unknown): BasicInfo {
  const fields = object(body, 'body')
  optionalText(fields, 'region')
  optionalText(fields, 'unique_id', ID)
  return {
    name: text(fields, 'plugin_name', IDENTIFIER),
    displayName: text(fields, 'display_name', DISPLAY_NAME),
    businessType: text(fields, 'business_type', IDENTIFIER),
    businessTypeDisplayName: optionalText(fields, 'business_type_display_name'),
    description: optionalText(fields, 'description'),
    iconUrl: optionalText(fields, 'icon_url'),
    maintainers: optionalText(fields, 'maintainers'),
    runtimeAttribution: optionalText(fields, 'runtime_attribution', RUNTIME),
    composition: optionalText(fields, 'plugin_composition_type', COMPOSITION),
    isPrivate: optionalInteger(fields, 'is_private')
  }
}
