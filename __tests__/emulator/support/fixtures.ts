/** Drafts, packages and an image that violate nothing. */

import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'

/** A CodeArts project ID. */
export const PROJECT = '919bb351ef424e2daaf3dd80c179fae9'
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

/** The definition of a draft. */
export function draft(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    plugin_name: 'apie_test',
    display_name: 'apie_test',
    business_type: 'Normal',
    business_type_display_name: 'General',
    description: '',
    icon_url: '',
    version: '0.0.1',
    version_description: '',
    input_info: [],
    execution_info: { inner_execution_info: { execution_type: 'COMPOSITE', steps: [] } },
    runtime_attribution: 'agent',
    ...changes
  }
}

export const MANIFEST = {
  type: 'Task',
  name: 'hello',
  friendlyName: 'Hello 你好',
  category: 'Build',
  version: '1.0.0',
  versionDescription: 'First',
  dataSourceBindings: [],
  inputs: [],
  outputs: [],
  execution: { type: 'Shell', target: 'scripts/execution.sh' }
}

/** A zip of these files. Without `files` it holds MANIFEST with these changes. */
export async function archive(changes: object = {}, files?: Record<string, string>): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  const content = files ?? { 'codearts-extension.json': JSON.stringify({ ...MANIFEST, ...changes }) }
  for (const [name, text] of Object.entries(content)) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  return buffer(zip.outputStream)
}
