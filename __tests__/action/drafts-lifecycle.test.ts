import { describe, expect, test } from '@jest/globals'
import { calls, draftFile, packageFile, perform, versionsOf } from './release.ts'
import { createDraft, DRAFT, errorOf, publish, register, setStage } from './support.ts'

const stage = setStage()

describe('create-draft', () => {
  const create = (file: string, more: Record<string, string> = {}) =>
    perform(stage, 'create-draft', { 'draft-path': file, ...more })

  test('creates a draft, and its extension with it, after reading what there is', async () => {
    const run = await create(await draftFile(stage, 'created', '1.0.0'))
    expect(run.outputs).toMatchObject({ success: 'true', result: 'created', changed: 'true', requests: '3' })
    expect(run.summary).toContain('absent → <strong>draft</strong>')
    expect(calls(stage)).toEqual(['query', 'query-all', 'create-draft'])
    expect(await versionsOf(stage, 'created')).toMatchObject([
      { version: '1.0.0', version_attribution: 'draft' }
    ])
  })

  test('sends the example of the documentation as it is', async () => {
    await create(await draftFile(stage, 'example', '0.0.1', { description: 'plugin' }))
    const body = { ...DRAFT, plugin_name: 'example', display_name: 'example', description: 'plugin' }
    expect(stage.emulator.requests.at(-1)?.json).toEqual(body)
  })

  test('sends texts that the file leaves out as empty ones, and inputs as an empty list', async () => {
    const silent = { description: undefined, icon_url: undefined, version_description: undefined }
    const more = { business_type_display_name: undefined, maintainers: undefined, input_info: undefined }
    await create(await draftFile(stage, 'silent', '0.0.1', { ...silent, ...more }))
    const { maintainers, ...body } = DRAFT
    expect(maintainers).toBe('')
    expect(stage.emulator.requests.at(-1)?.json).toEqual({
      ...body,
      plugin_name: 'silent',
      display_name: 'silent',
      business_type_display_name: 'General'
    })
  })

  test.each([
    ['create-draft', {}],
    ['update-draft', { 'if-missing': 'create' }]
  ])(
    '%s creates a version of an extension that was registered before, and keeps what that shows',
    async (operation, more) => {
      const name = `before-${operation}`
      const shown = { description: 'Kept', icon_url: '/kept.png', maintainers: 'Somebody' }
      await register(stage, name, { business_type: 'Normal', ...shown })
      const silent = { description: undefined, icon_url: undefined, maintainers: undefined }
      const file = await draftFile(stage, name, '1.0.0', silent)
      const run = await perform(stage, operation, { 'draft-path': file, ...more })
      expect(run.outputs['result']).toBe('created')
      expect(stage.emulator.requests.at(-1)?.json).toMatchObject(shown)
    }
  )

  test('refuses another type than that of an extension without versions, before anything is sent', async () => {
    await register(stage, 'typed', { business_type: 'Gate' })
    const run = await create(await draftFile(stage, 'typed', '1.0.0', { business_type: 'Build' }))
    expect(errorOf(run)).toContain('typed is registered with "Gate"')
    expect(run.outputs['changed']).toBe('false')
  })

  test.each(['draft', 'formal'])('refuses a version that is there as %s', async state => {
    await createDraft(stage, { plugin_name: state, display_name: state, version: '1.0.0' })
    if (state === 'formal') await publish(stage, state, '1.0.0')
    const run = await create(await draftFile(stage, state, '1.0.0'))
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain(`Version 1.0.0 of ${state} is there already`)
    expect(errorOf(run).includes('use update-draft')).toBe(state === 'draft')
    expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'false' })
    expect(calls(stage)).toEqual(['query'])
  })

  test.each(['draft', 'formal'])('with if-exists: skip leaves alone what is there as %s', async state => {
    const [before] = await versionsOf(stage, state)
    const run = await create(await draftFile(stage, state, '1.0.0'), { 'if-exists': 'skip' })
    expect(run.outputs).toMatchObject({
      success: 'true',
      result: 'unchanged',
      changed: 'false',
      requests: '1',
      'unique-id': before?.['unique_id']
    })
    expect(run.stdout).toContain(`::notice::Version 1.0.0 of ${state} is there already`)
  })

  test('in a dry run shows the plan of the real run, and is refused where that is', async () => {
    const file = await draftFile(stage, 'planned', '1.0.0')
    const dry = await create(file, { 'dry-run': 'true' })
    const real = await create(file)
    expect(dry.outputs).toMatchObject({ result: 'planned', changed: 'false', plan: real.outputs['plan'] })
    expect((await create(file, { 'dry-run': 'true' })).exitCode).toBe(1)
  })
})

test('delete-draft of a published version is refused, and says what removes one', async () => {
  await createDraft(stage, { plugin_name: 'kept', version: '1.0.0' })
  await publish(stage, 'kept', '1.0.0')
  const run = await perform(stage, 'delete-draft', { 'plugin-name': 'kept', version: '1.0.0' })
  expect(run.outputs).toMatchObject({ success: 'false', changed: 'false', requests: '1' })
  expect(errorOf(run)).toContain('delete-version removes it')
})

describe('update-draft', () => {
  test('looks the ID up when the file is used for another version than its own', async () => {
    await createDraft(stage, { plugin_name: 'reused', version: '0.90.8' })
    const file = await draftFile(stage, 'reused', '1.0.0', { unique_id: '0a33d976b3f94c9e868e292e5ee61717' })
    const run = await perform(stage, 'update-draft', { 'draft-path': file, version: '0.90.8' })
    expect(run.outputs).toMatchObject({ result: 'updated', version: '0.90.8' })
    expect(run.outputs['unique-id']).not.toBe('0a33d976b3f94c9e868e292e5ee61717')
    expect(calls(stage)).toEqual(['query', 'edit-draft'])
  })

  test('in a dry run with the ID given shows what the real run sends, and is refused where that is', async () => {
    await createDraft(stage, { plugin_name: 'known', version: '1.0.0', description: 'before' })
    const [version] = await versionsOf(stage, 'known')
    const silent = { description: undefined }
    const file = await draftFile(stage, 'known', '1.0.0', { ...silent, unique_id: version?.['unique_id'] })
    const dry = await perform(stage, 'update-draft', { 'draft-path': file, 'dry-run': 'true' })
    const real = await perform(stage, 'update-draft', { 'draft-path': file })
    expect(dry.outputs['plan']).toBe(real.outputs['plan'])
    expect(stage.emulator.requests.at(-1)?.json).toMatchObject({ description: 'before' })
  })

  test.each(['unique_id', 'icon_url', 'description', 'version_description', 'business_type_display_name'])(
    'reads once when the file leaves out %s, and keeps what the service has',
    async field => {
      const name = `silent_${field}`
      const full = { icon_url: '/a.png', description: 'kept', version_description: 'also kept' }
      await createDraft(stage, { plugin_name: name, version: '1.0.0', ...full })
      const [version] = await versionsOf(stage, name)
      const said = { ...full, unique_id: version?.['unique_id'], business_type_display_name: 'General' }
      const complete = await draftFile(stage, name, '1.0.0', said)
      await perform(stage, 'update-draft', { 'draft-path': complete })
      expect(calls(stage)).toEqual(['edit-draft'])
      stage.emulator.clear()
      const silent = await draftFile(stage, name, '1.0.0', { ...said, [field]: undefined })
      const run = await perform(stage, 'update-draft', { 'draft-path': silent })
      expect(run.outputs['result']).toBe('updated')
      expect(calls(stage)).toEqual(['query', 'edit-draft'])
      expect(stage.emulator.requests.at(-1)?.json).toMatchObject(said)
    }
  )

  test.each(['update-draft', 'publish', 'check'])(
    'a type that cannot change is refused by %s at its line, before anything is sent',
    async operation => {
      const name = `fixed-${operation}`
      const before = { runtime_attribution: 'agent', business_type_display_name: 'Check' }
      await createDraft(stage, { plugin_name: name, version: '1.0.0', business_type: 'Gate', ...before })
      const after = { runtime_attribution: 'agentless', business_type_display_name: 'Another' }
      const file = await draftFile(stage, name, '1.0.0', { business_type: 'Build', ...after })
      const run = await perform(stage, operation, { 'draft-path': file })
      expect(run.exitCode).toBe(1)
      expect(run.stdout).toMatch(new RegExp(`::error file=${file},line=\\d+::business_type is "`))
      expect(run.outputs).toMatchObject({ result: '', changed: 'false' })
    }
  )

  test('what the service may refuse is warned of at its lines and sent; a refusal names it as its likely cause', async () => {
    const before = { runtime_attribution: 'agent', business_type_display_name: '通用' }
    await createDraft(stage, { plugin_name: 'warned', version: '1.0.0', ...before })
    const after = { runtime_attribution: 'agentless', business_type_display_name: 'General' }
    const file = await draftFile(stage, 'warned', '1.0.0', after)
    const refused = await perform(stage, 'update-draft', { 'draft-path': file })
    for (const field of Object.keys(after))
      expect(refused.stdout).toMatch(new RegExp(`::warning file=${file},line=\\d+::${field} is "`))
    expect(calls(stage)).toEqual(['query', 'edit-draft'])
    expect(errorOf(refused)).toMatch(
      /Likely cause, as warned before: warned-1\.0\.0\.json:\d+: runtime_attribution is/
    )
    stage.emulator.clear()
    stage.emulator.addFault({ call: 'edit-draft', kind: 'status', status: 200, body: 'true' })
    const taken = await perform(stage, 'update-draft', { 'draft-path': file })
    expect(taken.outputs).toMatchObject({ success: 'true', result: 'updated' })
    stage.emulator.clear()
    const strict = await perform(stage, 'update-draft', { 'draft-path': file, strict: 'true' })
    expect(strict).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
    expect(calls(stage)).toEqual(['query'])
  })

  test('check tells of everything in package and draft that does not fit', async () => {
    await createDraft(stage, { plugin_name: 'both', version: '1.0.0', business_type: 'Gate' })
    const [packed, drafted] = await Promise.all([
      packageFile(stage, 'both', '1.0.1', { category: 'Build' }),
      draftFile(stage, 'both', '1.0.0', { business_type: 'Build' })
    ])
    const run = await perform(stage, 'check', { 'package-path': packed, 'draft-path': drafted })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error file=\S+::category is "Build"/)
    expect(run.stdout).toMatch(/::error file=\S+::business_type is "Build"/)
  })

  test('says of a key that may be misspelt what it may mean, beside what is missing', async () => {
    const misspelt = { display_name: undefined, dislay_name: 'x' }
    const run = await perform(stage, 'update-draft', {
      'draft-path': await draftFile(stage, 'misspelt', '1.0.0', misspelt)
    })
    expect(run.stdout).toMatch(/::error file=.*::display_name is missing/)
    expect(run.stdout).toMatch(/::warning file=.*dislay_name.*Did you mean.*display_name/)
  })
})

describe('update-draft with if-missing: create', () => {
  const update = async (name: string, version: string, more: Record<string, string> = {}) => {
    const inputs = { 'draft-path': await draftFile(stage, name, version), 'if-missing': 'create', ...more }
    return perform(stage, 'update-draft', inputs)
  }

  test('creates a draft that is missing', async () => {
    const run = await update('made', '1.0.0')
    expect(run.outputs).toMatchObject({ success: 'true', result: 'created', changed: 'true', requests: '3' })
    expect(calls(stage)).toEqual(['query', 'query-all', 'create-draft'])
  })

  test('updates one that is there', async () => {
    await createDraft(stage, { plugin_name: 'there', version: '1.0.0' })
    const run = await update('there', '1.0.0')
    expect(run.outputs).toMatchObject({ success: 'true', result: 'updated', changed: 'true', requests: '2' })
    expect(calls(stage)).toEqual(['query', 'edit-draft'])
  })

  test('looks it up even when its ID is given', async () => {
    const run = await update('other', '1.0.0', { 'unique-id': '0a33d976b3f94c9e868e292e5ee61717' })
    expect(run.outputs['result']).toBe('created')
  })

  test('keeps what the published version shows where the file says nothing', async () => {
    const shown = { description: 'kept', icon_url: '/kept.png', maintainers: 'somebody' }
    const label = { business_type_display_name: '通用' }
    await createDraft(stage, {
      plugin_name: 'shown',
      display_name: 'shown',
      version: '1.0.0',
      ...shown,
      ...label
    })
    await publish(stage, 'shown', '1.0.0')
    const silent = {
      description: undefined,
      icon_url: undefined,
      maintainers: undefined,
      business_type_display_name: undefined
    }
    const file = await draftFile(stage, 'shown', '0.90.7', silent)
    const run = await perform(stage, 'update-draft', { 'draft-path': file, 'if-missing': 'create' })
    expect(run.outputs['result']).toBe('created')
    expect(stage.emulator.requests.at(-1)?.json).toMatchObject({ ...shown, ...label })
    const again = await perform(stage, 'update-draft', { 'draft-path': file })
    expect(again.outputs['result']).toBe('updated')
    expect(stage.emulator.requests.at(-1)?.json).toMatchObject({ ...shown, ...label })
  })

  test('refuses an extension of another type before it sends anything', async () => {
    await createDraft(stage, { plugin_name: 'gate', version: '0.0.1', business_type: 'Gate' })
    const run = await update('gate', '1.0.0', { 'dry-run': 'true' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('gate is registered with "Gate"')
    expect(calls(stage)).toEqual(['query', 'query'])
  })

  test('updates what it created before, whatever ID the file holds', async () => {
    const unique_id = '0a33d976b3f94c9e868e292e5ee61717'
    const file = await draftFile(stage, 'stale', '1.0.0', { unique_id })
    const inputs = { 'draft-path': file, 'if-missing': 'create' }
    const first = await perform(stage, 'update-draft', inputs)
    expect(first.outputs).toMatchObject({ result: 'created', 'unique-id': '' })
    expect(first.stdout).toContain('::notice::unique_id is not sent: a new version gets an ID of its own.')
    const second = await perform(stage, 'update-draft', inputs)
    expect(second.outputs['result']).toBe('updated')
    expect(second.outputs['unique-id']).not.toBe(unique_id)
    expect(second.stdout).toContain('::notice::unique_id in the file is not that of version 1.0.0')
  })

  test('refuses an input unique-id that is not of this version', async () => {
    await createDraft(stage, { plugin_name: 'mistaken', version: '1.0.0' })
    const run = await update('mistaken', '1.0.0', { 'unique-id': '0a33d976b3f94c9e868e292e5ee61717' })
    expect(errorOf(run)).toMatch(
      /\n- Input unique-id is "0a33d976b3f94c9e868e292e5ee61717", but that of version 1.0.0 is "/
    )
    expect(run.outputs['changed']).toBe('false')
  })

  test('refuses a published version', async () => {
    await createDraft(stage, { plugin_name: 'closed', version: '1.0.0' })
    await publish(stage, 'closed', '1.0.0')
    const run = await update('closed', '1.0.0')
    expect(errorOf(run)).toContain(
      'Version 1.0.0 of closed is published; a published version cannot be edited'
    )
    expect(run.outputs['changed']).toBe('false')
  })
})

test('what an input says instead of the file is told of the input', async () => {
  await createDraft(stage, { plugin_name: 'claimed', version: '1.0.0', business_type: 'Gate' })
  const file = await draftFile(stage, 'claimed', '1.0.0', { business_type: 'Gate' })
  const run = await perform(stage, 'check', { 'draft-path': file, 'business-type': 'Test' })
  expect(errorOf(run)).toContain('\n- Input business-type is "Test", but claimed is registered with "Gate"')
  expect(run.stdout).not.toContain('::error file=')
})

test('check puts out the ID that the version has, not one that the file has kept', async () => {
  await createDraft(stage, { plugin_name: 'checked', version: '1.0.0' })
  const [version] = await versionsOf(stage, 'checked')
  for (const unique_id of [undefined, '0a33d976b3f94c9e868e292e5ee61717']) {
    const file = await draftFile(stage, 'checked', '1.0.0', { unique_id })
    const run = await perform(stage, 'check', { 'draft-path': file })
    expect(run.outputs).toMatchObject({ result: 'valid', 'unique-id': version?.['unique_id'] })
  }
})

test("an ID that is sent unread, and refused, may be another version's", async () => {
  await createDraft(stage, { plugin_name: 'unread', version: '1.0.0' })
  const file = await draftFile(stage, 'unread', '1.0.0', { unique_id: '0a33d976b3f94c9e868e292e5ee61717' })
  expect(errorOf(await perform(stage, 'update-draft', { 'draft-path': file }))).toContain(
    'Perhaps unique_id is not that of this version: leave it out, and it is looked up.'
  )
})

test('outputs and summary name the extension of a draft that has errors', async () => {
  const file = await draftFile(stage, 'named', '1.0.0', { business_type: '?' })
  const run = await perform(stage, 'update-draft', { 'draft-path': file, 'dry-run': 'true' })
  expect(run).toMatchObject({ exitCode: 1, outputs: { 'plugin-name': 'named', version: '1.0.0' } })
  expect(run.summary).toContain('<code>named</code>')
  expect(run.summary).toContain('### ❌ Dry run')
})

test('a number is shown as the file writes it', async () => {
  await stage.file('number.yaml', 'plugin_name: number\nversion: 1.10\n')
  const run = await perform(stage, 'update-draft', { 'draft-path': 'number.yaml' })
  expect(run.stdout).toMatch(/::error file=number\.yaml,line=2::version is 1\.10; it must be .*, in quotes/)
})
