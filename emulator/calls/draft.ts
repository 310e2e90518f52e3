/** The body of create-draft, create-version and edit-draft: a PluginDTO. */

import { object, optionalInteger, optionalList, optionalText, text, type Fields } from '../fields.ts'
import { DISPLAY_NAME, EXECUTION_TYPE, ID, IDENTIFIER, RUNTIME, VERSION } from '../rules.ts'
import type { ExtensionInfo, VersionInfo } from '../store.ts'

/** What a draft says about its extension and about its version. */
export interface Draft {
  uniqueId: string | undefined
  extension: ExtensionInfo
  version: VersionInfo
}

/**
 * Reads the JSON body of create-draft, create-version and edit-draft. Fields that its page does not list are kept
 * unchecked. Where documents contradict each other, the wider rule holds: `business_type_display_name` may be absent,
 * because the Terraform provider leaves it out; `validation` of an input is a text in requests and an object in answers;
 * `manifest_version` may be a number.
 * @throws Violation that names the field whose constraint on the "edit draft" page is violated
 */
export function readDraft(body: unknown): Draft {
  const fields = object(body, 'body')
  checkExecution(fields)
  checkItems(fields, 'output_info', ['name', 'version', 'description', 'source', 'type'])
  const inputs = checkItems(fields, 'input_info', ['name', 'default_value', 'type', 'layout_content'])
  for (const [index, { validation }] of inputs.entries()) {
    if (typeof validation !== 'string') object(validation ?? {}, `input_info[${index}].validation`)
  }
  optionalText(fields, 'region')
  if (typeof fields['manifest_version'] !== 'number') optionalText(fields, 'manifest_version')
  const shared = {
    businessTypeDisplayName: optionalText(fields, 'business_type_display_name') ?? '',
    runtimeAttribution: text(fields, 'runtime_attribution', RUNTIME),
    isPrivate: optionalInteger(fields, 'is_private', [0, 1]) ?? 0,
    composition: optionalText(fields, 'plugin_composition_type') ?? 'multi'
  }
  return {
    uniqueId: optionalText(fields, 'unique_id', ID),
    extension: {
      ...shared,
      name: text(fields, 'plugin_name', IDENTIFIER),
      displayName: text(fields, 'display_name', DISPLAY_NAME),
      businessType: text(fields, 'business_type', IDENTIFIER),
      description: text(fields, 'description'),
      iconUrl: optionalText(fields, 'icon_url') ?? '',
      maintainers: optionalText(fields, 'maintainers') ?? ''
    },
    version: {
      ...shared,
      number: text(fields, 'version', VERSION),
      description: optionalText(fields, 'version_description') ?? '',
      content: fields,
      package: undefined
    }
  }
}

function checkExecution(fields: Fields): void {
  const path = 'execution_info.inner_execution_info'
  const execution = object(object(fields['execution_info'], 'execution_info')['inner_execution_info'], path)
  optionalText(execution, 'execution_type', EXECUTION_TYPE, `${path}.`)
  const steps = checkItems(execution, 'steps', ['name', 'task'], `${path}.`)
  for (const [index, { variables }] of steps.entries()) {
    object(variables ?? {}, `${path}.steps[${index}].variables`)
  }
}

/**
 * Checks that an optional list holds objects, and that these fields of each are texts if they are present.
 * @returns the objects
 */
function checkItems(fields: Fields, list: string, names: string[], path = ''): Fields[] {
  const items = optionalList(fields[list], path + list) ?? []
  return items.map((item, index) => {
    const place = `${path}${list}[${index}]`
    const entry = object(item, place)
    for (const name of names) optionalText(entry, name, undefined, `${place}.`)
    return entry
  })
}
