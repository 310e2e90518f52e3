/** The call detail. */

import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { archive, draft } from '../support/fixtures.ts'
import {
  call,
  code,
  createDraft,
  publishDraft,
  register,
  start,
  upload,
  versions
} from '../support/emulator.ts'

const NOW = 1_699_358_542_000
const STEPS = [
  { name: 'Shell', task: 'official_shell_plugin', variables: { OFFICIAL_SHELL_SCRIPT_INPUT: 'env' } }
]

function detail(emulator: Emulator, query: Record<string, string>) {
  return call(emulator, 'GET', '/v1/{d}/agent-plugin/detail', { query })
}

async function withDraft(changes = {}) {
  const emulator = await start({ now: () => NOW })
  const execution_info = { inner_execution_info: { execution_type: 'COMPOSITE', steps: STEPS } }
  await createDraft(emulator, draft({ execution_info, ...changes }))
  return emulator
}

test('detail answers a version made of JSON in the shape of its sample', async () => {
  const emulator = await withDraft()
  await publishDraft(emulator)
  const [row] = await versions(emulator)
  const reply = await detail(emulator, { plugin_name: 'apie_test', version: '0.0.1' })
  expect(JSON.parse(reply.text)).toEqual({
    display_name: 'apie_test',
    input_info: [],
    op_time: String(NOW),
    op_user: 'emulator',
    outputs: [],
    plugin_attribution: 'custom',
    plugin_composition_type: 'multi',
    plugin_execution: {
      basic_instance_id: row?.unique_id,
      execution_type: 'COMPOSITE',
      logic_id: '',
      plugin_name: 'apie_test',
      steps: STEPS,
      version: '0.0.1',
      workspace_id: emulator.domainId
    },
    plugin_name: 'apie_test',
    runtime_attribution: 'agent',
    unique_id: row?.unique_id,
    version: '0.0.1',
    version_attribution: 'formal',
    version_description: ''
  })
})

test('detail answers the inputs of a version in the shape of its model', async () => {
  const item = { name: 'LEVEL', default_value: '3', type: 'd-input-number', layout_content: '{}' }
  const emulator = await withDraft({ input_info: [{ ...item, validation: '{"regex":"^[0-9]$"}' }] })
  const reply = await detail(emulator, { plugin_name: 'apie_test', version: '0.0.1' })
  const place = { plugin_name: 'apie_test', version: '0.0.1', workspace_id: emulator.domainId }
  const none = { max_length: null, min_length: null, regex_message: null, required_message: null }
  const unique_id: unknown = expect.stringMatching(/^[0-9a-f]{32}$/)
  expect((JSON.parse(reply.text) as { input_info: unknown }).input_info).toEqual([
    { ...item, ...place, unique_id, validation: { ...none, regex: '^[0-9]$' } }
  ])
  expect((await detail(emulator, { plugin_name: 'apie_test', version: '0.0.1' })).text).toBe(reply.text)
})

test('detail answers the script path of a package', async () => {
  const emulator = await start()
  await register(emulator, { runtime_attribution: 'agentless' })
  const input = { name: 'LEVEL', type: 'input', defaultValue: '3', validation: { requiredMessage: 'Say it' } }
  await upload(emulator, await archive({ inputs: [input] }))
  const reply = await detail(emulator, { plugin_name: 'hello', version: '1.0.0' })
  expect(JSON.parse(reply.text)).toMatchObject({
    input_info: [
      { name: 'LEVEL', default_value: '3', validation: { required_message: 'Say it', regex: null } }
    ],
    plugin_composition_type: 'single',
    plugin_execution: { file_path: 'zip/1.0.0/main.zip', target: 'scripts/execution.sh', type: 'Shell' },
    runtime_attribution: 'agentLess',
    version_attribution: 'draft',
    version_description: 'First'
  })
})

test('detail without a version shows the newest one', async () => {
  const emulator = await withDraft()
  await createDraft(emulator, draft({ version: '0.0.2' }))
  const reply = await detail(emulator, { plugin_name: 'apie_test' })
  expect(JSON.parse(reply.text)).toMatchObject({ version: '0.0.2' })
})

test('detail answers "record not found" for an unknown extension or version', async () => {
  const emulator = await withDraft()
  await register(emulator)
  const missing = [
    { plugin_name: 'unknown' },
    { plugin_name: 'apie_test', version: '9.9.9' },
    { plugin_name: 'hello' }
  ]
  for (const query of missing) {
    const reply = await detail(emulator, query)
    expect([reply.status, code(reply)]).toEqual([400, 'DEVPIPE.30011001'])
  }
})

test('detail refuses a request without plugin_name', async () => {
  const reply = await detail(await withDraft(), { version: '0.0.1' })
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
})
