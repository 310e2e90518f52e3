/** The lists and details that the definitions show as samples, given to the operations that read them. */

import { describe, expect, test } from '@jest/globals'
import { DETAIL_OF_JSON } from '../support/samples/answers.ts'
import { EXTENSIONS, VERSIONS } from '../support/samples/lists.ts'
import { calls, draftFile, packageFile, perform } from './release.ts'
import { EMPTY, answer, outcome, sent } from './samples.ts'
import { createDraft, setStage } from './support.ts'

const stage = setStage()

type Row = (typeof VERSIONS.data)[number]

/** The row of the sample, as the service shows it when it leaves out what it may, or writes numbers as texts. */
const FORMS: readonly [string, (row: Row) => Record<string, unknown>][] = [
  ['as it is', row => row],
  [
    'with nulls',
    row => ({ ...row, ...nulls(row, ['plugin_name', 'version', 'version_attribution', 'unique_id']) })
  ],
  ['with numbers as texts', row => ({ ...row, active: '1', refer_count: '0', usage_count: '0' })],
  ['with texts as numbers', row => ({ ...row, op_time: 1699931374000, manifest_version: 3 })],
  ['with a field that no document has', row => ({ ...row, extra: { validation: { regex: null } } })]
]

function nulls(row: object, kept: readonly string[]): Record<string, null> {
  return Object.fromEntries(
    Object.keys(row)
      .filter(name => !kept.includes(name))
      .map(name => [name, null])
  )
}

describe.each(FORMS)('the list of versions %s', (_, form) => {
  const page = (changes: object = {}) => ({
    ...VERSIONS,
    data: VERSIONS.data.map(row => ({ ...form(row), ...changes }))
  })

  test('says to create-draft and publish that the version is published', async () => {
    const draft = await draftFile(stage, 'fff', '0.0.1', { display_name: 'hhjk' })
    answer(stage, 'query', page())
    const created = await perform(stage, 'create-draft', { 'draft-path': draft, 'if-exists': 'skip' })
    expect(outcome(created)).toMatchObject({ error: '', success: 'true', result: 'unchanged' })
    stage.emulator.clear()
    answer(stage, 'query', page())
    answer(stage, 'query-all', { ...EXTENSIONS, data: [] })
    const published = await perform(stage, 'publish', { 'draft-path': draft })
    expect(outcome(published)).toMatchObject({ error: '', success: 'true', result: 'unchanged' })
  })

  test('gives update-draft the ID of the draft', async () => {
    const draft = await draftFile(stage, 'fff', '0.0.1', { display_name: 'hhjk' })
    answer(stage, 'query', page({ version_attribution: 'draft' }))
    answer(stage, 'edit-draft', true)
    const run = await perform(stage, 'update-draft', { 'draft-path': draft })
    const uniqueId = VERSIONS.data[0]?.unique_id
    expect(outcome(run)).toMatchObject({
      error: '',
      success: 'true',
      result: 'updated',
      'unique-id': uniqueId
    })
    expect(sent(stage, 'edit-draft')).toMatchObject({ unique_id: uniqueId })
  })

  test('lets delete-version go on once confirm is given: it does not say how many pipelines use the version', async () => {
    answer(stage, 'query', page())
    answer(stage, 'delete-extension', true)
    const run = await perform(stage, 'delete-version', {
      'plugin-name': 'fff',
      version: '0.0.1',
      confirm: 'fff'
    })
    expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'deleted' })
  })
})

const PAGES: readonly [string, unknown][] = [
  ['in the page of the sample', EXTENSIONS],
  ['with the numbers of the page as texts', { ...EXTENSIONS, limit: '3', offset: '0', total: '32' }],
  ['among rows that are null', { ...EXTENSIONS, data: [null, ...EXTENSIONS.data, null] }]
]

describe.each(PAGES)('the list of extensions, %s,', (_, page) => {
  test('says to register-extension that a new extension is known', async () => {
    answer(stage, 'query-all', page)
    const names = { 'plugin-name': 'basic_plugin', 'display-name': 'basic_plugin' }
    const run = await perform(stage, 'register-extension', { ...names, 'business-type': 'Normal' })
    expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'unchanged' })
  })

  test.each([
    ['basic_plugin', 'info-update', '通用'],
    ['asdasadsas', 'info-update', '代码检查'],
    ['apie_test', 'update-info', '通用']
  ])('makes update-extension change %s by %s', async (name, call, label) => {
    answer(stage, 'query', EMPTY)
    answer(stage, 'query-all', page, page)
    answer(stage, call, true)
    const run = await perform(stage, 'update-extension', { 'plugin-name': name, description: 'new' })
    expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'updated' })
    expect(sent(stage, call)).toMatchObject({
      plugin_name: name,
      description: 'new',
      icon_url: '',
      business_type_display_name: label
    })
  })

  test('lets publish upload the first version of an extension that is registered', async () => {
    answer(stage, 'query', EMPTY, {
      ...VERSIONS,
      data: [{ ...VERSIONS.data[0], plugin_name: 'basic_plugin' }]
    })
    answer(stage, 'query-all', page)
    for (const call of ['upload-extension', 'publish-draft']) answer(stage, call, true)
    const run = await perform(stage, 'publish', {
      'package-path': await packageFile(stage, 'basic_plugin', '0.0.1')
    })
    expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'published' })
    expect(calls(stage)).not.toContain('register-extension')
  })
})

test.each([
  ['no data', { offset: 0, limit: 10, total: 0 }],
  ['data that is null', { offset: 0, limit: 10, total: 0, data: null }]
])('a page with %s is an empty one', async (_, page) => {
  answer(stage, 'query', page, page)
  answer(stage, 'query-all', page, page)
  answer(stage, 'create-draft', true)
  const draft = await draftFile(stage, 'pages', '1.0.0')
  const run = await perform(stage, 'create-draft', { 'draft-path': draft })
  expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'created' })
})

test('the details of a version decide where the list still says draft', async () => {
  const sample = DETAIL_OF_JSON.plugin_name
  await createDraft(stage, { plugin_name: sample, version: DETAIL_OF_JSON.version })
  const list = { ...VERSIONS.data[0], plugin_name: sample, version: DETAIL_OF_JSON.version }
  const page = { ...VERSIONS, data: [{ ...list, version_attribution: 'draft' }] }
  answer(stage, 'query', page, page)
  answer(stage, 'edit-draft', true)
  answer(stage, 'publish-draft', true)
  answer(stage, 'detail', DETAIL_OF_JSON)
  const draft = await draftFile(stage, sample, DETAIL_OF_JSON.version)
  const run = await perform(stage, 'publish', { 'draft-path': draft })
  expect(outcome(run)).toMatchObject({
    error: '',
    success: 'true',
    result: 'published',
    'unique-id': DETAIL_OF_JSON.unique_id
  })
})
