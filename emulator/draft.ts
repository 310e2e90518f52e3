import { violated } from './answers.ts'
import {
  DISPLAY_NAME,
  EXECUTION_TYPE,
  ID,
  IDENTIFIER,
  RUNTIME,
  VERSION,
  object,
  optionalInteger,
  optionalList,
  optionalText,
  text,
  type Fields
} from './rules.ts'

/** The parts of a PluginDTO that the emulator works with; `content` is the whole of it, unknown fields included. */
export interface Draft {
  uniqueId: string | undefined
  name: string
  displayName: string
  businessType: string
  businessTypeDisplayName: string
  runtimeAttribution: string
  description: string
  iconUrl: string
  isPrivate: number
  maintainers: string
  composition: string
  version: string
  versionDescription: string
  content: Fields
}

/**
 * Reads the JSON body of create-draft and edit-draft.
 * @param body the parsed JSON
 * @returns the draft
 * @throws a Refusal naming the field when a constraint of the "edit draft" page is violated
 */
export function readDraft(body: unknown): Draft {
  const fields = object(body, 'body')
  checkExecution(fields)
  checkItems(fields, 'output_info', ['name', 'version', 'description', 'source', 'type'])
  checkItems(fields, 'input_info', ['name', 'default_value', 'type', 'validation', 'layout_content'])
  for (const name of ['region', 'manifest_version']) optionalText(fields, name)
  return {
    uniqueId: optionalText(fields, 'unique_id', ID),
    name: text(fields, 'plugin_name', IDENTIFIER),
    displayName: text(fields, 'display_name', DISPLAY_NAME),
    businessType: text(fields, 'business_type', IDENTIFIER),
    businessTypeDisplayName: text(fields, 'business_type_display_name'),
    runtimeAttribution: text(fields, 'runtime_attribution', RUNTIME),
    description: text(fields, 'description'),
    iconUrl: optionalText(fields, 'icon_url') ?? '',
    isPrivate: privacy(fields),
    maintainers: optionalText(fields, 'maintainers') ?? '',
    composition: optionalText(fields, 'plugin_composition_type') ?? 'multi',
    version: text(fields, 'version', VERSION),
    versionDescription: optionalText(fields, 'version_description') ?? '',
    content: fields
  }
}

function privacy(fields: Fields): number {
  const value = optionalInteger(fields, 'is_private') ?? 0
  if (value !== 0 && value !== 1) throw violated('is_private', 'the value is 1 (private) or 0 (public)')
  return value
}

function checkExecution(fields: Fields): void {
  const path = 'execution_info.inner_execution_info'
  const execution = object(object(fields['execution_info'], 'execution_info')['inner_execution_info'], path)
  optionalText(execution, 'execution_type', EXECUTION_TYPE, `${path}.`)
  const steps = optionalList(execution['steps'], `${path}.steps`) ?? []
  for (const [index, item] of steps.entries()) {
    const name = `${path}.steps[${index}]`
    const step = object(item, name)
    optionalText(step, 'name', undefined, `${name}.`)
    optionalText(step, 'task', undefined, `${name}.`)
    const variables = step['variables']
    if (variables !== undefined && variables !== null) object(variables, `${name}.variables`)
  }
}

function checkItems(fields: Fields, list: string, names: string[]): void {
  const items = optionalList(fields[list], list) ?? []
  for (const [index, item] of items.entries()) {
    const path = `${list}[${index}]`
    const entry = object(item, path)
    for (const name of names) optionalText(entry, name, undefined, `${path}.`)
  }
}
