import type { Document } from '../extension/document.ts'
import { textAt } from '../extension/findings.ts'
import { PLUGIN_NAME, VERSION, type Rule } from '../extension/rules.ts'
import type { Target } from '../report/record.ts'

/** @returns what a file says it is about, as far as that is valid, however wrong the rest may be */
export function statedIn({ value }: Document, nameField: string): Target {
  const valid = (field: string, { pattern }: Rule) => {
    const text = textAt(value, [field])
    return text !== undefined && pattern.test(text) ? text : undefined
  }
  return { pluginName: valid(nameField, PLUGIN_NAME), version: valid('version', VERSION) }
}
