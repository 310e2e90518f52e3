/** The call extension-detail. */

import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { Emulator } from '../../../emulator/server.ts'
import { archive } from '../support/fixtures.ts'
import { call, code, createDraft, register, start, upload } from '../support/emulator.ts'

const INPUT = {
  name: 'SHELL_PLUGIN',
  type: 'input',
  label: 'Text',
  description: 'Sample String',
  defaultValue: '',
  required: true
}
const NO_VALIDATION = {
  max_length: null,
  min_length: null,
  regex: null,
  regex_message: null,
  required_message: null
}
const NO_EXTENSION = {
  api_options: null,
  api_type: null,
  disabled_conditions: null,
  options: null,
  visible_conditions: null
}

function detail(emulator: Emulator, query: Record<string, string>) {
  return call(emulator, 'GET', '/v3/{d}/extension/detail', { query })
}

async function uploaded(changes: object) {
  const emulator = await start()
  await register(emulator)
  const content = await archive(changes)
  await upload(emulator, content)
  return { emulator, sha256: createHash('sha256').update(content).digest('hex') }
}

test('extension-detail answers the manifest of a package in the shape of its sample', async () => {
  const output = { name: 'problem', type: 'output', description: 'Problems' }
  const { emulator, sha256 } = await uploaded({ inputs: [INPUT], outputs: [output] })
  const reply = await detail(emulator, { plugin_name: 'hello', version: '1.0.0' })
  const { defaultValue, ...input } = INPUT
  expect(JSON.parse(reply.text)).toEqual({
    category: 'Build',
    description: '',
    execution: { sha256, target: 'scripts/execution.sh', type: 'Shell' },
    friendly_name: 'Hello 你好',
    inputs: [{ ...input, default_value: defaultValue, extend_prop: NO_EXTENSION, validation: NO_VALIDATION }],
    name: 'hello',
    outputs: [output],
    type: 'Task',
    version: '1.0.0',
    version_description: 'First'
  })
})

test('extension-detail writes the names inside inputs with underscores', async () => {
  const input = { ...INPUT, extendProp: { apiType: 'a' }, validation: { regexMessage: 'b', regex: 'c' } }
  const { emulator } = await uploaded({ inputs: [input], outputs: [{ name: 'out', prop: { a: 'b' } }] })
  const reply = await detail(emulator, { plugin_name: 'hello', version: '1.0.0' })
  expect(JSON.parse(reply.text)).toMatchObject({
    inputs: [{ extend_prop: { api_type: 'a' }, validation: { regex_message: 'b', regex: 'c' } }],
    outputs: [{ name: 'out', prop: { a: 'b' } }]
  })
})

test('extension-detail shows the package that was uploaded last', async () => {
  const { emulator } = await uploaded({})
  await upload(emulator, await archive({ versionDescription: 'Second' }))
  const reply = await detail(emulator, { plugin_name: 'hello', version: '1.0.0' })
  expect(JSON.parse(reply.text)).toMatchObject({ version_description: 'Second' })
})

test('extension-detail answers "record not found" for an unknown version or one made of JSON', async () => {
  const { emulator } = await uploaded({})
  await createDraft(emulator)
  const missing = [
    { plugin_name: 'unknown', version: '1.0.0' },
    { plugin_name: 'hello', version: '9.9.9' },
    { plugin_name: 'apie_test', version: '0.0.1' }
  ]
  for (const query of missing) {
    const reply = await detail(emulator, query)
    expect([reply.status, code(reply)]).toEqual([400, 'DEVPIPE.30011001'])
  }
})

test.each(['plugin_name', 'version'])('extension-detail refuses a request without %s', async name => {
  const { emulator } = await uploaded({})
  const reply = await detail(emulator, { plugin_name: 'hello', version: '1.0.0', [name]: '' })
  expect([reply.status, code(reply)]).toEqual([400, 'DEVCP.00021400'])
  expect(reply.text).toContain(`"${name}: `)
})
