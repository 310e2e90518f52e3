/** Drafts that people make from the service's own answers, given to the operations that send them. */

import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { DETAIL_OF_JSON, DETAIL_OF_PACKAGE, PACKAGE } from '../support/samples/answers.ts'
import { VERSIONS } from '../support/samples/lists.ts'
import { perform, versionsOf } from './release.ts'
import { outcome, sent } from './samples.ts'
import { createDraft, setStage } from './support.ts'

const stage = setStage()

const { execution_type, steps } = DETAIL_OF_JSON.plugin_execution
const [ROW] = VERSIONS.data
/** A row of the list of versions, to which the definition is added that no answer has in this form. */
const COPIED = {
  ...ROW,
  business_type: 'Normal',
  description: '',
  display_name: 'copied',
  runtime_attribution: 'agent',
  version: '0.0.2',
  version_attribution: 'draft',
  execution_info: { inner_execution_info: { execution_type, steps } },
  unique_id: undefined
}
const [INPUT] = DETAIL_OF_PACKAGE.input_info
const [MANIFEST_INPUT] = PACKAGE.inputs

const COPIES: readonly [string, object][] = [
  ['a row of the list of versions', {}],
  ['inputs with validation as an object', { input_info: [INPUT] }],
  ['inputs of a package', { input_info: [MANIFEST_INPUT] }],
  ['an input with nulls', { input_info: [{ ...INPUT, default_value: null, layout_content: null }] }],
  ['manifest_version as a number', { manifest_version: 3 }],
  ['texts that are null', { version_description: null, icon_url: null, maintainers: null, region: null }],
  ['lists that are null', { input_info: null, output_info: null }],
  ['numbers that are null', { is_private: null, unique_id: null }],
  ['steps with nulls', { execution_info: { inner_execution_info: { execution_type, steps: nullSteps() } } }]
]

function nullSteps(): object[] {
  return steps.map(({ task, variables }) => ({ name: null, task, variables, identifier: null }))
}

describe.each(['json', 'yaml'])('as a %s file,', format => {
  let number = 0
  async function written(changes: object, name = `copied_${format}_${(number += 1)}`) {
    const draft = { ...COPIED, plugin_name: name, ...changes }
    const text = format === 'json' ? JSON.stringify(draft, null, 2) : stringify(draft)
    return { name, inputs: { 'draft-path': await stage.file(`${name}.${format}`, text) } }
  }

  test.each(COPIES)('a draft with %s is created, edited and published', async (_, changes) => {
    const { name, inputs } = await written(changes)
    const created = await perform(stage, 'create-draft', inputs)
    expect(outcome(created)).toMatchObject({ error: '', success: 'true', result: 'created' })
    const updated = await perform(stage, 'update-draft', inputs)
    expect(outcome(updated)).toMatchObject({ error: '', success: 'true', result: 'updated' })
    const published = await perform(stage, 'publish', inputs)
    expect(outcome(published)).toMatchObject({ error: '', success: 'true', result: 'published' })
    expect(await versionsOf(stage, name)).toMatchObject([{ version: '0.0.2', version_attribution: 'formal' }])
  })
})

test('nulls in lists and in fields that are not known, and objects, go out as they stand', async () => {
  const input_info = [{ ...INPUT, default_value: null }]
  const draft = { ...COPIED, plugin_name: 'verbatim', input_info, manifest_version: 3 }
  await stage.file('verbatim.json', JSON.stringify(draft))
  const run = await perform(stage, 'create-draft', { 'draft-path': 'verbatim.json' })
  expect(outcome(run)).toMatchObject({ error: '', success: 'true' })
  expect(sent(stage, 'create-draft')).toMatchObject({
    input_info,
    manifest_version: 3,
    publisher_unique_id: null,
    refer_count: null
  })
})

test('a text that is null in the file keeps what the service has', async () => {
  await createDraft(stage, {
    plugin_name: 'kept',
    display_name: 'kept',
    description: 'd',
    icon_url: '/i.png'
  })
  const kept = { plugin_name: 'kept', display_name: 'kept', version: '0.0.1' }
  await stage.file('kept.json', JSON.stringify({ ...COPIED, ...kept, description: null, icon_url: null }))
  const run = await perform(stage, 'update-draft', { 'draft-path': 'kept.json' })
  expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'updated' })
  expect(sent(stage, 'edit-draft')).toMatchObject({ description: 'd', icon_url: '/i.png' })
})
