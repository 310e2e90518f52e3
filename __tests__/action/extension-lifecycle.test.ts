import { beforeAll, describe, expect, test } from '@jest/globals'
import { png } from '../support/images.ts'
import { calls, perform, versionsOf } from './release.ts'
import { createDraft, errorOf, publish, register, setStage } from './support.ts'

const stage = setStage()

describe('register-extension', () => {
  const add = (name: string, more: Record<string, string> = {}) =>
    perform(stage, 'register-extension', {
      'plugin-name': name,
      'display-name': 'Basic 插件',
      'business-type': 'Normal',
      ...more
    })

  test('sends the example of the documentation, but no maintainers, so that the service sets one', async () => {
    const run = await add('basic_plugin', { 'display-name': 'basic_plugin' })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'created', changed: 'true', requests: '2' })
    expect(calls(stage)).toEqual(['query-all', 'register-extension'])
    expect(stage.emulator.requests[1]?.json).toEqual({
      business_type: 'Normal',
      business_type_display_name: 'General',
      description: '',
      display_name: 'basic_plugin',
      icon_url: '',
      plugin_composition_type: 'single',
      plugin_name: 'basic_plugin'
    })
  })

  test('sends Gate for Check, and the description', async () => {
    await add('checker', { 'business-type': 'Check', description: 'Checks' })
    expect(stage.emulator.requests[1]?.json).toMatchObject({
      business_type: 'Gate',
      business_type_display_name: 'Check',
      description: 'Checks'
    })
  })

  test('leaves an extension alone that is registered as the same', async () => {
    await add('same')
    stage.emulator.clear()
    const run = await add('same', { description: 'Another one' })
    expect(run.outputs).toMatchObject({
      success: 'true',
      result: 'unchanged',
      changed: 'false',
      requests: '1'
    })
    expect(run.stdout).toContain('::notice::Extension same is registered already; nothing is changed.')
  })

  test.each([
    ['display name', { 'display-name': 'Another' }],
    ['type', { 'business-type': 'Build' }]
  ])('refuses an extension that is registered with another %s', async (_what, other) => {
    await add('differing')
    stage.emulator.clear()
    const run = await add('differing', other)
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('registered already, as "Basic 插件" of type Normal')
    expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'false' })
    expect(calls(stage)).toEqual(['query-all'])
  })

  test('in a dry run shows the plan of the real run', async () => {
    const dry = await add('planned', { 'dry-run': 'true' })
    expect(calls(stage)).toEqual(['query-all'])
    expect((await add('planned')).outputs['plan']).toBe(dry.outputs['plan'])
  })
})

describe('update-extension', () => {
  const kept = { description: 'Kept', maintainers: 'somebody', icon_url: '/kept.png' }
  const update = (name: string, more: Record<string, string>) =>
    perform(stage, 'update-extension', { 'plugin-name': name, ...more })
  const sent = () => stage.emulator.requests.find(({ call }) => call === 'info-update')?.json

  beforeAll(async () => {
    await stage.file('icon.png', png(128, 128))
  })

  test('keeps what is not given', async () => {
    await register(stage, 'kept', kept)
    const run = await update('kept', { 'display-name': '新 name' })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'updated', changed: 'true' })
    expect(sent()).toEqual({
      plugin_name: 'kept',
      display_name: '新 name',
      business_type: 'Normal',
      business_type_display_name: 'General',
      ...kept
    })
  })

  test('changes an extension that is published', async () => {
    await createDraft(stage, { plugin_name: 'public', version: '1.0.0' })
    await publish(stage, 'public', '1.0.0')
    const run = await update('public', { description: 'Changed' })
    expect(run.outputs['result']).toBe('updated')
    // An extension of drafts has a call of its own.
    expect(calls(stage).at(-1)).toBe('update-info')
    expect(await versionsOf(stage, 'public')).toMatchObject([
      { description: 'Changed', display_name: 'apie_test', version_attribution: 'formal' }
    ])
  })

  test('writes nothing when everything is like that already', async () => {
    await register(stage, 'equal', kept)
    const run = await update('equal', { 'display-name': 'equal', description: 'Kept' })
    expect(run.outputs).toMatchObject({
      success: 'true',
      result: 'unchanged',
      changed: 'false',
      requests: '1'
    })
    expect(run.stdout).toContain('::notice::Extension equal has these values already')
  })

  test('needs something to change, before any request', async () => {
    const run = await update('kept', {})
    expect(run.exitCode).toBe(1)
    for (const name of ['display-name', 'description', 'icon-path']) expect(errorOf(run)).toContain(name)
    expect(calls(stage)).toEqual([])
  })

  test('refuses an extension that is not registered', async () => {
    const run = await update('nobody', { description: 'Changed' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('Extension nobody is not registered')
    expect(calls(stage)).toEqual(['query-all', 'query'])
  })

  test('uploads an icon, and sends no more when that shows it', async () => {
    await register(stage, 'icon', kept)
    const run = await update('icon', { 'icon-path': 'icon.png' })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'updated' })
    expect(run.outputs['url']).toContain('/devmarket/plugin/new/icon')
    expect(calls(stage)).toEqual(['query-all', 'update-icon', 'query-all'])
  })

  test('shows an icon together with a new name', async () => {
    await register(stage, 'dressed', kept)
    stage.emulator.addFault({ call: 'update-icon', kind: 'status', status: 200, body: '/new.png' })
    const run = await update('dressed', { 'icon-path': 'icon.png', 'display-name': 'Dressed' })
    expect(run.outputs).toMatchObject({ result: 'updated', url: '/new.png' })
    expect(sent()).toMatchObject({ ...kept, display_name: 'Dressed', icon_url: '/new.png' })
  })

  test('in a dry run shows the plan of the real run, and changes nothing', async () => {
    await register(stage, 'planned_too', kept)
    const dry = await update('planned_too', { description: 'Changed', 'dry-run': 'true' })
    expect(calls(stage)).toEqual(['query-all'])
    expect(dry.outputs).toMatchObject({ result: 'planned', changed: 'false' })
    expect((await update('planned_too', { description: 'Changed' })).outputs['plan']).toBe(
      dry.outputs['plan']
    )
  })
})
