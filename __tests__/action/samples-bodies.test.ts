/** Each body that the definitions show as a sample, given to the operations that send it, as a file or as inputs. */

import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import {
  CREATE_DRAFT,
  CREATE_VERSION,
  EDIT_DRAFT,
  PUBLISH_DRAFT,
  REGISTER,
  UPDATE_BASIC,
  UPDATE_INFO
} from '../support/samples/requests.ts'
import { perform, versionsOf } from './release.ts'
import { outcome, sent } from './samples.ts'
import { createDraft, DRAFT, setStage } from './support.ts'

const stage = setStage()

const BODIES = [
  ['CreatePluginDraft', CREATE_DRAFT],
  ['CreatePluginVersion', CREATE_VERSION],
  ['UpdatePluginDraft', EDIT_DRAFT],
  ['the page "Updating an Extension Draft"', DRAFT]
] as const

describe.each(['json', 'yaml'])('as a %s file,', format => {
  let number = 0
  /** Writes the body of an extension that no test has used, and gives its name. */
  async function written<B extends object>(body: B, changes: object = {}) {
    const name = `${format}_${(number += 1)}`
    const draft = { ...body, plugin_name: name, ...changes }
    const text = format === 'json' ? JSON.stringify(draft, null, 2) : stringify(draft)
    return { draft, inputs: { 'draft-path': await stage.file(`${name}.${format}`, text) } }
  }

  test.each(BODIES)('the body of %s is created whole', async (_, body) => {
    const { draft, inputs } = await written(body)
    const run = await perform(stage, 'create-draft', inputs)
    expect(outcome(run)).toMatchObject({
      error: '',
      success: 'true',
      result: 'created',
      version: body.version
    })
    expect(run.stdout).not.toContain('::warning')
    // The ID of a version that does not exist yet is not sent.
    expect(sent(stage, 'create-draft')).toEqual({ ...draft, unique_id: undefined })
  })

  test.each(BODIES)('the body of %s is published', async (_, body) => {
    const { inputs } = await written(body)
    const run = await perform(stage, 'publish', inputs)
    expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'published' })
  })

  test.each(BODIES)('the body of %s replaces a draft whose type has a Chinese label', async (_, body) => {
    const { draft } = await written(body)
    const { plugin_name, version } = draft
    await createDraft(stage, { plugin_name, version, business_type_display_name: '通用' })
    const [row] = await versionsOf(stage, plugin_name)
    const { inputs } = await written(body, { plugin_name, unique_id: row?.['unique_id'] })
    const run = await perform(stage, 'update-draft', inputs)
    expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'updated' })
    expect(sent(stage, 'edit-draft')).toEqual({ ...draft, unique_id: row?.['unique_id'] })
  })
})

/** These inputs, with the values of a body. */
function inputsOf(body: typeof REGISTER | typeof UPDATE_BASIC | typeof UPDATE_INFO) {
  return {
    'plugin-name': body.plugin_name,
    'display-name': body.display_name,
    description: body.description
  }
}

test('register-extension sends the values of CreateBasicPlugin, without maintainers', async () => {
  const run = await perform(stage, 'register-extension', { ...inputsOf(REGISTER), 'business-type': 'Normal' })
  expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'created' })
  const { business_type, description, display_name, icon_url, plugin_name } = REGISTER
  const values = { business_type, description, display_name, icon_url, plugin_name }
  expect(sent(stage, 'register-extension')).toMatchObject(values)
  expect(sent(stage, 'register-extension')).not.toHaveProperty('maintainers')
})

test('update-extension sends the values of UpdateBasicPlugin for an extension of packages, but nothing empty as maintainers', async () => {
  const { composition_type, maintainers, ...values } = UPDATE_BASIC
  expect([composition_type, maintainers]).toEqual(['single', ''])
  const registered = { ...REGISTER, plugin_name: 'family_single', display_name: 'older' }
  await stage.call('POST', '/v3/{d}/extension/info/add', registered)
  const body = { ...UPDATE_BASIC, plugin_name: 'family_single' }
  const run = await perform(stage, 'update-extension', inputsOf(body))
  expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'updated' })
  expect(sent(stage, 'info-update')).toEqual({ ...values, plugin_name: 'family_single' })
})

test('update-extension sends the values of UpdatePluginBaseInfo for an extension of drafts, but nothing empty as maintainers', async () => {
  await stage.call('POST', '/v1/{d}/agent-plugin/create-draft', {
    ...CREATE_DRAFT,
    plugin_name: 'family_multi'
  })
  const body = { ...UPDATE_INFO, plugin_name: 'family_multi' }
  const run = await perform(stage, 'update-extension', inputsOf(body))
  expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'updated' })
  const { maintainers, ...values } = body
  expect(maintainers).toBe('')
  expect(sent(stage, 'update-info')).toEqual(values)
})

test('publish-draft sends the body of PublishPluginDraft', async () => {
  const { display_name, plugin_name, version } = PUBLISH_DRAFT
  await createDraft(stage, { display_name, plugin_name, version })
  const run = await perform(stage, 'publish-draft', { 'plugin-name': plugin_name, version })
  expect(outcome(run)).toMatchObject({ error: '', success: 'true', result: 'published' })
  expect(sent(stage, 'publish-draft')).toEqual(PUBLISH_DRAFT)
})
