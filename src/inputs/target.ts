import type { Document } from '../extension/document.ts'
import { textAt } from '../extension/findings.ts'
import { PLUGIN_NAME, VERSION, type Rule } from '../extension/rules.ts'
import type { Target } from '../report/record.ts'
import type { Opened } from './files.ts'
import type { RawInputs } from './read.ts'
import type { Values } from './values.ts'

/** @returns what a file says it is about, as far as that is valid, however wrong the rest may be */
export function statedIn({ value }: Document, nameField: string): Target {
  const valid = (field: string, { pattern }: Rule) => {
    const text = textAt(value, [field])
    return text !== undefined && pattern.test(text) ? text : undefined
  }
  return { pluginName: valid(nameField, PLUGIN_NAME), version: valid('version', VERSION) }
}

/**
 * @param stated by the package or the draft
 * @returns what the inputs say, or what the file says where they say nothing, as far as it is valid
 */
export function targetOf(
  raw: RawInputs,
  values: Values,
  opened: Partial<Opened>,
  stated: Target = {}
): Target {
  return {
    pluginName: raw['plugin-name'] === '' ? stated.pluginName : values.get('plugin-name'),
    version: raw.version === '' ? stated.version : values.get('version'),
    sha256: opened['package-path']?.file.sha256
  }
}
