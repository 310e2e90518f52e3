import {
  COMPOSITION,
  DISPLAY_NAME,
  ID,
  IDENTIFIER,
  RUNTIME,
  object,
  optionalInteger,
  optionalText,
  text
} from './rules.ts'

/** A PluginBasicDTO: what describes an extension, its versions aside. Absent is undefined. */
export interface BasicInfo {
  name: string
  displayName: string
  businessType: string
  businessTypeDisplayName: string | undefined
  description: string | undefined
  iconUrl: string | undefined
  maintainers: string | undefined
  runtimeAttribution: string | undefined
  composition: string | undefined
  isPrivate: number | undefined
}

/**
 * Reads the JSON body of register-extension, update-info and info-update. Types, enumerations and mandatory fields are
 * those of the PluginBasicDTO definition, the two name rules those of the user guide; the label of the type may be
 * absent, as the Terraform provider leaves it out. So may `composition_type`, which the definition wants without
 * describing it and its own sample leaves out.
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
