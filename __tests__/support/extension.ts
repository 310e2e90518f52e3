import { makeZip } from './zip.ts'

/** The manifest of a small extension; a change to undefined leaves a field out. */
export function manifest(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'Task',
    name: 'my_extension',
    friendlyName: 'My Extension',
    description: 'Checks shell scripts',
    category: 'Gate',
    version: '1.0.2',
    versionDescription: 'Fixes the exit code',
    dataSourceBindings: [],
    inputs: [],
    outputs: [],
    execution: { type: 'Shell', target: 'scripts/execution.sh' },
    ...changes
  }
}

/** A package of that extension, ready to be uploaded. */
export function packed(changes: Record<string, unknown> = {}): Promise<Buffer> {
  return makeZip({
    'codearts-extension.json': JSON.stringify(manifest(changes), null, 2),
    'scripts/execution.sh': 'echo hello\n'
  })
}

/** The draft of the page "Updating an Extension Draft"; a change to undefined leaves a field out. */
export function draft(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const step = {
    task: 'official_shell_plugin',
    name: 'Executing the Shell',
    identifier: '16993543005962cb6e5e8-458a-4382-adfe-9702345ecddb',
    variables: { OFFICIAL_SHELL_SCRIPT_INPUT: 'env' }
  }
  return {
    plugin_name: 'apie_test',
    display_name: 'apie_test',
    business_type: 'Normal',
    description: '',
    maintainers: '',
    business_type_display_name: 'General',
    icon_url: '',
    version: '0.0.1',
    version_description: '',
    input_info: [],
    execution_info: { inner_execution_info: { execution_type: 'COMPOSITE', steps: [step] } },
    runtime_attribution: 'agent',
    ...changes
  }
}
