import { json, undocumented, type Answer } from '../answers.ts'
import {
  COMPOSITION,
  DISPLAY_NAME,
  IDENTIFIER,
  RUNTIME,
  object,
  optionalInteger,
  optionalText,
  text
} from '../rules.ts'
import type { CallInput } from './call.ts'

/**
 * register-extension: makes an extension known, without a version. Answers `true`. Types and enumerations are those of
 * the PluginBasicDTO definition, the two name rules those of the user guide; the label of the type may be absent, as
 * the Terraform provider leaves it out.
 */
export function registerExtension({ body, store }: CallInput): Answer {
  const fields = object(body.json, 'body')
  const name = text(fields, 'plugin_name', IDENTIFIER)
  const displayName = text(fields, 'display_name', DISPLAY_NAME)
  const businessType = text(fields, 'business_type', IDENTIFIER)
  for (const optional of ['unique_id', 'region']) optionalText(fields, optional)
  optionalText(fields, 'plugin_composition_type', COMPOSITION)
  const extension = {
    name,
    displayName,
    businessType,
    businessTypeDisplayName: optionalText(fields, 'business_type_display_name') ?? '',
    description: optionalText(fields, 'description') ?? '',
    iconUrl: optionalText(fields, 'icon_url') ?? '',
    maintainers: optionalText(fields, 'maintainers') ?? '',
    runtimeAttribution: optionalText(fields, 'runtime_attribution', RUNTIME) ?? 'agent',
    isPrivate: optionalInteger(fields, 'is_private') ?? 0,
    registered: true,
    versions: []
  }
  if (store.extensions.has(name)) throw undocumented('EXTENSION_EXISTS', `Extension ${name} exists`)
  store.extensions.set(name, extension)
  return json(true)
}
