import { beforeAll, expect, test } from '@jest/globals'
import { calls, perform, versionsOf } from './release.ts'
import { createDraft, errorOf, setStage } from './support.ts'

const stage = setStage()

beforeAll(async () => {
  for (let patch = 1; patch <= 5; patch += 1)
    await createDraft(stage, { display_name: 'A name', version: `1.0.${patch}` })
})

const publishDraft = (version: string, more: Record<string, string> = {}) =>
  perform(stage, 'publish-draft', { 'plugin-name': 'apie_test', version, ...more })

test('a draft becomes formal, after one read', async () => {
  const run = await publishDraft('1.0.1')
  expect(run.outputs).toMatchObject({ success: 'true', result: 'published', changed: 'true', requests: '2' })
  expect(calls(stage)).toEqual(['query', 'publish-draft'])
  const formal = (await versionsOf(stage, 'apie_test')).filter(row => row['version_attribution'] === 'formal')
  expect(formal).toMatchObject([{ version: '1.0.1', unique_id: run.outputs['unique-id'] }])
})

test('one object is sent, with the display name that was looked up', async () => {
  await publishDraft('1.0.2')
  expect(stage.emulator.requests[1]?.json).toEqual({
    plugin_name: 'apie_test',
    display_name: 'A name',
    version: '1.0.2',
    plugin_attribution: 'custom'
  })
})

test('a display name that is given goes before the one on record', async () => {
  await publishDraft('1.0.3', { 'display-name': '另一个 name' })
  expect(stage.emulator.requests.at(-1)?.json).toMatchObject({ display_name: '另一个 name' })
})

test('a version that is formal already is left as it is', async () => {
  await publishDraft('1.0.4')
  stage.emulator.clear()
  const run = await publishDraft('1.0.4')
  expect(run.outputs).toMatchObject({ success: 'true', result: 'unchanged', changed: 'false', requests: '1' })
  expect(run.outputs['unique-id']).toMatch(/^[0-9a-f]{32}$/)
  expect(run.stdout).toContain('::notice::Version 1.0.4 of apie_test is published already')
  expect(calls(stage)).toEqual(['query'])
})

test.each([
  ['version', 'apie_test', '9.9.9'],
  ['extension', 'nobody', '1.0.0']
])('a %s that is not there is refused, with a hint', async (_what, name, version) => {
  const run = await publishDraft(version, { 'plugin-name': name })
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain(`There is no version ${version} of ${name} to publish`)
  expect(errorOf(run)).toContain('Upload or create its draft first, or use publish')
  expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'false' })
})

test('a dry run shows the plan of the real run, and publishes nothing', async () => {
  const dry = await publishDraft('1.0.5', { 'dry-run': 'true' })
  expect(dry.outputs).toMatchObject({ success: 'true', result: 'planned', changed: 'false' })
  expect(calls(stage)).toEqual(['query'])
  expect((await publishDraft('1.0.5')).outputs['plan']).toBe(dry.outputs['plan'])
})

test('a dry run without credentials shows what has to be looked up', async () => {
  const run = await stage.run({
    operation: 'publish-draft',
    endpoint: stage.emulator.url,
    'plugin-name': 'apie_test',
    version: '1.0.1',
    'dry-run': 'true'
  })
  expect(run.outputs['plan']).toContain('"display_name":"(looked up)"')
  expect(stage.emulator.requests).toEqual([])
})
