import { beforeAll, expect, test } from '@jest/globals'
import { png } from '../support/images.ts'
import { calls, draftFile, packageFile, perform, release, versionsOf } from './release.ts'
import { createDraft, errorOf, register, setStage } from './support.ts'

const stage = setStage()

beforeAll(async () => {
  await stage.file('icon.png', png(128, 128))
})

const DRY = { 'dry-run': 'true' }
const READS = ['query', 'query-all']
const publishPackage = async (name: string, more: Record<string, string> = {}) =>
  perform(stage, 'publish', { 'package-path': await packageFile(stage, name, '1.0.0'), ...more })

const titles = (plan: string | undefined) =>
  (JSON.parse(plan ?? '') as { title: string }[]).map(({ title }) => title)

test.each([
  ['a package of an unknown extension', {}, 3],
  ['a package with an icon', { 'icon-path': 'icon.png' }, 5]
])('of %s shows the plan of the real run, and changes nothing', async (what, more, steps) => {
  const name = what.replaceAll(' ', '_')
  const inputs = { 'package-path': await packageFile(stage, name, '1.0.0'), ...more }
  const dry = await perform(stage, 'publish', { ...inputs, ...DRY })
  expect(dry.outputs).toMatchObject({ success: 'true', result: 'planned', changed: 'false', requests: '2' })
  expect(calls(stage)).toEqual(READS)
  const real = await perform(stage, 'publish', inputs)
  expect(titles(dry.outputs['plan'])).toHaveLength(steps)
  expect(dry.outputs['plan']).toBe(real.outputs['plan'])
})

test('of a draft file over a draft shows the plan of the real run, with the ID that was looked up', async () => {
  await createDraft(stage, { plugin_name: 'drafted', version: '1.0.0' })
  const [before] = await versionsOf(stage, 'drafted')
  const draft = { 'draft-path': await draftFile(stage, 'drafted', '1.0.0') }
  const dry = await perform(stage, 'publish', { ...draft, ...DRY })
  expect(calls(stage)).toEqual(['query'])
  const real = await perform(stage, 'publish', draft)
  expect(dry.outputs['plan']).toBe(real.outputs['plan'])
  expect(dry.outputs['plan']).toContain(before?.['unique_id'])
})

test('the real run writes what the plan shows', async () => {
  const real = await publishPackage('faithful')
  const plan = JSON.parse(real.outputs['plan'] ?? '') as { method: string; url: string; body?: unknown }[]
  const writes = stage.emulator.requests.filter(({ call }) => !READS.includes(call ?? ''))
  expect(plan.map(({ method, url }) => ({ method, url: url.replace(stage.emulator.url, '') }))).toEqual(
    writes.map(({ method, url }) => ({ method, url }))
  )
  const [register, , publish] = writes
  expect([plan[0]?.body, plan[2]?.body]).toEqual([register?.json, publish?.json])
  expect(plan[1]?.body).toMatchObject({ sha256: real.outputs['sha256'] })
})

test('what is not known before the icon is uploaded stands as the step that brings it', async () => {
  await register(stage, 'icons')
  const dry = await publishPackage('icons', { ...DRY, 'icon-path': 'icon.png' })
  expect(titles(dry.outputs['plan'])).toEqual([
    'Upload the package',
    'Upload the icon',
    'Show the icon, unless the upload did that',
    'Publish the draft'
  ])
  expect(dry.outputs['plan']).toContain('"icon_url":"(from step 2)"')
})

test('exits with 1 where the real run would be refused', async () => {
  await register(stage, 'other', { display_name: 'other', business_type: 'Build' })
  await release(stage, 'publish', await packageFile(stage, 'formal', '1.0.0'))
  const refused = [
    await publishPackage('nobody', { ...DRY, 'if-missing': 'fail' }),
    await publishPackage('other', DRY),
    await publishPackage('formal', { ...DRY, 'if-exists': 'fail' })
  ]
  expect(refused.map(run => [run.exitCode, run.outputs['success'], run.outputs['result']])).toEqual(
    Array(3).fill([1, 'false', ''])
  )
  expect(errorOf(refused[0] ?? { stdout: '' })).toContain('Extension nobody is not registered')
})

test('of a version that is published has no steps', async () => {
  const file = await packageFile(stage, 'done', '1.0.0')
  await release(stage, 'publish', file)
  const run = await perform(stage, 'publish', { 'package-path': file, ...DRY })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'planned', plan: '[]' })
})

test('without credentials asks nobody, and says under which condition a step is done', async () => {
  const offline = { operation: 'publish', endpoint: stage.emulator.url, ...DRY }
  const packed = { 'package-path': await packageFile(stage, 'offline', '1.0.0') }
  const drafted = { 'draft-path': await draftFile(stage, 'offline', '1.0.0') }
  const [first, second] = [
    await stage.run({ ...offline, ...packed }),
    await stage.run({ ...offline, ...drafted })
  ]
  expect(first.outputs).toMatchObject({ success: 'true', result: 'planned', requests: '0', changed: 'false' })
  expect(titles(first.outputs['plan'])).toEqual([
    'Register the extension, if it is new',
    'Upload the package',
    'Publish the draft'
  ])
  expect(titles(second.outputs['plan'])[0]).toBe('Create the draft, or update it if it is there')
  expect(first.stdout).toContain('Offline: without credentials the service is not asked')
  expect(stage.emulator.requests).toEqual([])
})
