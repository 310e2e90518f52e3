import { expect, test } from '@jest/globals'
import { calls, draftFile, perform, versionsOf } from './release.ts'
import { createDraft, errorOf, publish, register, setStage } from './support.ts'

const stage = setStage()

const publishDraft = (file: string, more: Record<string, string> = {}) =>
  perform(stage, 'publish', { 'draft-path': file, ...more })

test('a draft file of an unknown extension becomes a draft, is published and read back', async () => {
  const run = await publishDraft(await draftFile(stage, 'unknown', '1.0.0'))
  expect(run.outputs).toMatchObject({ success: 'true', result: 'published', changed: 'true', requests: '5' })
  expect(calls(stage)).toEqual(['query', 'query-all', 'create-draft', 'publish-draft', 'query'])
  const [version] = await versionsOf(stage, 'unknown')
  expect(version).toMatchObject({ version: '1.0.0', version_attribution: 'formal' })
  expect(run.outputs['unique-id']).toBe(version?.['unique_id'])
})

test('a draft of that version is edited under its ID, keeps the texts that the file leaves out, and is published', async () => {
  const about = { plugin_name: 'edited', display_name: 'Older', version: '1.0.0' }
  await createDraft(stage, { ...about, description: 'kept', icon_url: '/kept.png' })
  const [before] = await versionsOf(stage, 'edited')
  const silent = { description: undefined, icon_url: undefined }
  const run = await publishDraft(await draftFile(stage, 'edited', '1.0.0', silent))
  expect(run.outputs['result']).toBe('published')
  expect(calls(stage)).toEqual(['query', 'edit-draft', 'publish-draft', 'query'])
  expect(stage.emulator.requests[1]?.json).toMatchObject({
    unique_id: before?.['unique_id'],
    display_name: 'edited',
    description: 'kept',
    icon_url: '/kept.png'
  })
  expect(await versionsOf(stage, 'edited')).toHaveLength(1)
})

test('an ID in the file that is of another version does not keep a run from being continued', async () => {
  const file = await draftFile(stage, 'stale', '1.1.0', { unique_id: '0a33d976b3f94c9e868e292e5ee61717' })
  stage.emulator.addFault({ call: 'publish-draft', kind: 'status', status: 400 })
  expect((await publishDraft(file)).exitCode).toBe(1)
  const run = await publishDraft(file)
  expect(run.outputs).toMatchObject({ success: 'true', result: 'published' })
  const [version] = await versionsOf(stage, 'stale')
  expect(run.outputs['unique-id']).toBe(version?.['unique_id'])
})

test('a draft file of a registered extension creates its first version', async () => {
  await register(stage, 'registered')
  const run = await publishDraft(await draftFile(stage, 'registered', '1.0.0'), { 'if-missing': 'fail' })
  expect(run.outputs['result']).toBe('published')
  expect(calls(stage)).toContain('create-draft')
})

test('a version that is published is left alone', async () => {
  await createDraft(stage, { plugin_name: 'formal', version: '1.0.0' })
  await publish(stage, 'formal', '1.0.0')
  const run = await publishDraft(await draftFile(stage, 'formal', '1.0.0'))
  expect(run.outputs).toMatchObject({ success: 'true', result: 'unchanged', changed: 'false' })
  expect(calls(stage).length).toBeLessThanOrEqual(2)
})

test('with if-missing: fail a draft file of an unknown extension is refused', async () => {
  const run = await publishDraft(await draftFile(stage, 'nobody', '1.0.0'), { 'if-missing': 'fail' })
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('Extension nobody is not registered')
  expect(run.outputs['changed']).toBe('false')
})

test('a business type other than the registered one is refused at its line, and nothing is written', async () => {
  await createDraft(stage, { plugin_name: 'typed', version: '0.0.1', business_type: 'Gate' })
  const run = await publishDraft(await draftFile(stage, 'typed', '1.0.0'))
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toMatch(
    /^::error file=typed-1\.0\.0\.json,line=4::business_type is "Normal", but typed is registered with "Gate"/m
  )
  expect(run.outputs).toMatchObject({ success: 'false', changed: 'false' })
  expect(calls(stage)).toEqual(['query', 'query'])
})

test('a draft that says another display name renames its extension', async () => {
  await createDraft(stage, { plugin_name: 'renamed', display_name: 'Older', version: '0.0.1' })
  const file = await draftFile(stage, 'renamed', '1.0.0', { display_name: 'Newer' })
  const run = await publishDraft(file)
  expect(run.outputs['result']).toBe('published')
  expect(stage.emulator.requests.at(-2)?.json).toMatchObject({ display_name: 'Newer' })
  expect(await versionsOf(stage, 'renamed')).toMatchObject([{ display_name: 'Newer' }, {}])
})
