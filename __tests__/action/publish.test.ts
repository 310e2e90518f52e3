import { expect, test } from '@jest/globals'
import { calls, packageFile, perform, release, versionsOf } from './release.ts'
import { errorOf, register, setStage } from './support.ts'

const stage = setStage()

const publishPackage = (file: string, more: Record<string, string> = {}) =>
  perform(stage, 'publish', { 'package-path': file, ...more })

test('a package of an unknown extension is registered, uploaded, published and read back', async () => {
  const run = await publishPackage(await packageFile(stage, 'unknown', '1.0.0', { category: 'Gate' }))
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({ success: 'true', result: 'published', changed: 'true', requests: '6' })
  expect(calls(stage)).toEqual([
    'query',
    'query-all',
    'register-extension',
    'upload-extension',
    'publish-draft',
    'query'
  ])
  expect(await versionsOf(stage, 'unknown')).toMatchObject([
    { version: '1.0.0', version_attribution: 'formal', business_type: 'Gate' }
  ])
})

test('a new extension is registered with what its package says', async () => {
  const about = { friendlyName: 'Lint 检查', category: 'Gate', description: 'Checks scripts' }
  await publishPackage(await packageFile(stage, 'described', '1.0.0', about))
  expect(stage.emulator.requests[2]?.json).toEqual({
    plugin_name: 'described',
    display_name: 'Lint 检查',
    business_type: 'Gate',
    business_type_display_name: 'Check',
    description: 'Checks scripts',
    icon_url: '',
    plugin_composition_type: 'single'
  })
})

test('a known extension is not registered again', async () => {
  await register(stage, 'known')
  await publishPackage(await packageFile(stage, 'known', '1.0.0'))
  expect(calls(stage)).toEqual(['query', 'query-all', 'upload-extension', 'publish-draft', 'query'])
})

test('publish-draft says the display name and the version of the package', async () => {
  await publishPackage(await packageFile(stage, 'named', '2.0.0', { friendlyName: 'A name' }))
  expect(stage.emulator.requests.at(-2)?.json).toEqual({
    plugin_name: 'named',
    display_name: 'A name',
    version: '2.0.0',
    plugin_attribution: 'custom'
  })
})

test('the outputs hold the ID of the formal version and the hash of the bytes that were uploaded', async () => {
  const run = await publishPackage(await packageFile(stage, 'hashed', '1.0.0'))
  const [part] = stage.emulator.requests.find(({ call }) => call === 'upload-extension')?.parts ?? []
  expect(run.outputs['sha256']).toBe(part?.sha256)
  const [version] = await versionsOf(stage, 'hashed')
  expect(run.outputs['unique-id']).toBe(version?.['unique_id'])
  expect(run.outputs).toMatchObject({ 'plugin-name': 'hashed', version: '1.0.0' })
})

test('a draft of that version is replaced', async () => {
  await register(stage, 'replaced')
  await release(
    stage,
    'upload-extension',
    await packageFile(stage, 'replaced', '1.0.0', { description: 'old' })
  )
  const run = await publishPackage(await packageFile(stage, 'replaced', '1.0.0', { description: 'new' }))
  expect(run.outputs['result']).toBe('published')
  expect(await versionsOf(stage, 'replaced')).toHaveLength(1)
  const target = '/v3/{d}/extension/detail?plugin_name=replaced&version=1.0.0'
  expect(await stage.call('GET', target)).toMatchObject({ description: 'new' })
})

test('a version that is published stays as it is, with a warning, after two reads at most', async () => {
  const file = await packageFile(stage, 'formal', '1.0.0')
  await release(stage, 'publish', file)
  const [version] = await versionsOf(stage, 'formal')
  const run = await publishPackage(file)
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({
    success: 'true',
    result: 'unchanged',
    changed: 'false',
    'unique-id': version?.['unique_id'],
    plan: '[]'
  })
  expect(run.stdout).toContain('::warning::Version 1.0.0 of formal is published already')
  expect(run.outputs['sha256'] ?? '').toBe('')
  expect(calls(stage).length).toBeLessThanOrEqual(2)
  expect(calls(stage).every(call => call === 'query' || call === 'query-all')).toBe(true)
})

test.each<[string, Record<string, string>]>([
  ['the run is for its tag', { GITHUB_REF: 'refs/tags/v1.0.0' }],
  ['the run was started again', { GITHUB_RUN_ATTEMPT: '2' }]
])('that a version is published already is a notice when %s', async (_when, environment) => {
  const name = `again_${Object.keys(environment).join('')}`
  const file = await packageFile(stage, name, '1.0.0')
  await release(stage, 'publish', file)
  const run = await perform(stage, 'publish', { 'package-path': file }, { environment })
  expect(run.outputs['result']).toBe('unchanged')
  expect(run.stdout).toContain(`::notice::Version 1.0.0 of ${name} is published already; nothing is changed.`)
  expect(run.stdout).not.toContain('perhaps the version was not raised')
})

test('with if-exists: fail a version that is published is refused', async () => {
  const file = await packageFile(stage, 'strict', '1.0.0')
  await release(stage, 'publish', file)
  const run = await publishPackage(file, { 'if-exists': 'fail' })
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('Version 1.0.0 of strict is published already and cannot be replaced')
  expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'false' })
})

test('with if-missing: fail an unknown extension is refused before anything is written', async () => {
  const run = await publishPackage(await packageFile(stage, 'nobody', '1.0.0'), { 'if-missing': 'fail' })
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('Extension nobody is not registered')
  expect(errorOf(run)).toContain('if-missing to create')
  expect(run.outputs).toMatchObject({ success: 'false', changed: 'false', requests: '2' })
  expect(calls(stage)).toEqual(['query', 'query-all'])
})

test('an extension that has a draft only is known', async () => {
  await register(stage, 'fresh')
  await release(stage, 'upload-extension', await packageFile(stage, 'fresh', '0.9.0'))
  const run = await publishPackage(await packageFile(stage, 'fresh', '1.0.0'), { 'if-missing': 'fail' })
  expect(run.outputs['result']).toBe('published')
  expect(await versionsOf(stage, 'fresh')).toMatchObject([
    { version: '1.0.0', version_attribution: 'formal' },
    { version: '0.9.0', version_attribution: 'draft' }
  ])
})

test('check says of a version that is published that publish would change nothing', async () => {
  const file = await packageFile(stage, 'checked', '1.0.0')
  const before = await perform(stage, 'check', { 'package-path': file })
  expect(before.stdout).not.toContain('published already')
  await publishPackage(file)
  const after = await perform(stage, 'check', { 'package-path': file })
  expect(after.outputs).toMatchObject({ success: 'true', result: 'valid' })
  expect(after.stdout).toContain('::notice::Version 1.0.0 of checked is published already')
})

test('a category that is misspelt is an error that says where and what was meant, beside others', async () => {
  const file = await packageFile(stage, 'misspelt', '1.0.x', { category: 'Builds' })
  const run = await perform(stage, 'publish', { 'package-path': file, 'dry-run': 'true' })
  expect(run.stdout).toMatch(/::error file=\S+,line=\d+::version is "1\.0\.x"/)
  expect(run.stdout).toMatch(
    /::error file=\S+codearts-extension\.json,line=\d+::category is "Builds", .* Did you mean Build\?/
  )
})
