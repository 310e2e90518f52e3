import { describe, expect, test } from '@jest/globals'
import { calls, draftFile, packageFile, perform, versionsOf } from './release.ts'
import { register, setStage } from './support.ts'

const stage = setStage()

/** Publishes a package of these texts. */
async function publish(name: string, inputs: Record<string, string> = {}, version = '1.0.0') {
  const texts = { friendlyName: 'New name', description: 'New text' }
  const file = await packageFile(stage, name, version, texts)
  return perform(stage, 'publish', { 'package-path': file, ...inputs })
}

const OLD = { display_name: 'Old name', description: 'Old text', maintainers: 'somebody', icon_url: '/i.png' }

const shown = async (name: string) => (await versionsOf(stage, name))[0]

const infoSent = () => stage.emulator.requests.filter(({ call }) => call === 'info-update')

describe('publish with update-info', () => {
  test('brings display name and description up to date before it uploads, and keeps the rest', async () => {
    await register(stage, 'renamed', OLD)
    const run = await publish('renamed', { 'update-info': 'true' })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'published' } })
    expect(
      calls(stage)
        .filter((call, index, all) => call !== all[index - 1])
        .slice(0, 5)
    ).toEqual(['query', 'query-all', 'info-update', 'upload-extension', 'publish-draft'])
    expect(await shown('renamed')).toMatchObject({
      display_name: 'New name',
      description: 'New text',
      maintainers: 'somebody',
      icon_url: '/i.png'
    })
    expect(run.stdout).not.toContain('::warning')
  })

  test('sends nothing of it when there is no difference, or the extension is new', async () => {
    await publish('same', { 'update-info': 'true' })
    expect(infoSent()).toEqual([])
    await publish('same', { 'update-info': 'true' }, '1.0.1')
    expect(infoSent()).toEqual([])
  })

  test('updates the texts of a version that is published already', async () => {
    await publish('done', {})
    const file = await packageFile(stage, 'done', '1.0.0', {
      friendlyName: 'Newer',
      description: 'Newer text'
    })
    const inputs = { 'package-path': file, 'update-info': 'true' }
    const refused = await perform(stage, 'publish', { ...inputs, 'if-exists': 'fail' })
    expect(refused).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
    expect(await perform(stage, 'publish', inputs)).toMatchObject({
      exitCode: 0,
      outputs: { result: 'updated', changed: 'true', sha256: '' }
    })
    expect(await shown('done')).toMatchObject({ display_name: 'Newer', description: 'Newer text' })
    expect(await perform(stage, 'publish', inputs)).toMatchObject({ outputs: { result: 'unchanged' } })
  })

  test('leaves the texts of a newer version alone, and says so', async () => {
    await publish('older', {}, '1.0.0')
    const texts = { friendlyName: 'Newest', description: 'Newest text' }
    const file = await packageFile(stage, 'older', '1.1.0', texts)
    await perform(stage, 'publish', { 'package-path': file, 'update-info': 'true' })
    const run = await publish('older', { 'update-info': 'true' }, '1.0.0')
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged' } })
    expect(run.stdout).toContain('they are those of version 1.1.0, which is newer')
    expect(await shown('older')).toMatchObject({ display_name: 'Newest', description: 'Newest text' })
  })

  test('says nothing of the sort when a draft of an older version is saved, which brings its texts along', async () => {
    for (const version of ['2.0.0', '1.0.0']) {
      const inputs = {
        'draft-path': await draftFile(stage, 'drafted', version, { display_name: `Drafted ${version}` }),
        'update-info': 'true'
      }
      const run = await perform(stage, 'publish', inputs)
      expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'published' } })
      expect(run.stdout).not.toContain('which is newer')
    }
  })

  test('does not empty a description', async () => {
    await register(stage, 'kept', OLD)
    const file = await packageFile(stage, 'kept', '1.0.0', { friendlyName: 'New name', description: '' })
    await perform(stage, 'publish', { 'package-path': file, 'update-info': 'true' })
    expect(await shown('kept')).toMatchObject({ display_name: 'New name', description: 'Old text' })
  })

  test('is a step of a dry run, also offline', async () => {
    await register(stage, 'planned', OLD)
    const run = await publish('planned', { 'update-info': 'true', 'dry-run': 'true' })
    expect(run.outputs['result']).toBe('planned')
    expect(run.stdout).toContain('Bring display name and description up to date')
    const offline = await stage.run({
      operation: 'publish',
      endpoint: stage.emulator.url,
      'package-path': 'planned-1.0.0.zip',
      'update-info': 'true',
      'dry-run': 'true'
    })
    expect(offline.stdout).toContain('Bring display name and description up to date, if they differ')
  })
})

test('without update-info, another description is a notice, and stays', async () => {
  await register(stage, 'stale', { ...OLD, display_name: 'New name' })
  const run = await publish('stale')
  expect(run.stdout).toContain('::notice::The description differs from that of the extension')
  expect(await shown('stale')).toMatchObject({ description: 'Old text' })
})

describe('after a failure, log and summary show', () => {
  test('which steps were done, which failed, which were not tried, and what is so now', async () => {
    stage.emulator.addFault({
      call: 'publish-draft',
      kind: 'status',
      status: 403,
      body: { error_code: 'X.1', error_msg: 'no' }
    })
    const run = await publish('halfway')
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('Step 1, done: Register the extension\n')
    expect(run.stdout).toContain('Step 2, done: Upload the package\n')
    expect(run.stdout).toContain('Step 3, failed: Publish the draft\n')
    expect(run.stdout).toContain(
      'Version 1.0.0 of halfway is a draft. The same step run again goes on from there.'
    )
    expect(run.summary).toContain('1. ✅ Register the extension')
    expect(run.summary).toContain('3. ❌ Publish the draft')
    expect(run.summary).toContain('The same step run again goes on from there')
    expect(await publish('halfway')).toMatchObject({ exitCode: 0, outputs: { result: 'published' } })
  })

  test('that it is not known what became of a step whose answer was lost', async () => {
    stage.emulator.addFault({ call: 'upload-extension', kind: 'drop-after', times: 9 })
    const file = await packageFile(stage, 'cut', '1.0.0')
    const run = await perform(stage, 'publish', { 'package-path': file, 'max-attempts': '2' })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('Step 2, not known: Upload the package')
    expect(run.stdout).toContain(
      'Extension cut is registered. Whether the step that failed was applied is not known.'
    )
    expect(run.summary).toContain('2. ❓ not known: Upload the package')
  })

  test('that nothing was changed when the first step failed', async () => {
    stage.emulator.addFault({
      call: 'register-extension',
      kind: 'status',
      status: 403,
      body: { error_code: 'X.1', error_msg: 'no' }
    })
    const run = await publish('nothing')
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('Step 1, failed: Register the extension\n')
    expect(run.stdout).toContain('Step 3, not tried: Publish the draft\n')
    expect(run.stdout).toContain('Nothing was changed. The same step run again goes on from there.')
    expect(run.summary).toContain('3. ⏭️ not tried: Publish the draft')
  })
})

test('several runs for one new extension at once all end green, and it is published once', async () => {
  const runs = await Promise.all([1, 2, 3, 4].map(() => publish('crowded')))
  expect(runs.map(({ exitCode, stdout }) => (exitCode === 0 ? 0 : stdout))).toEqual([0, 0, 0, 0])
  for (const { outputs } of runs) expect(['published', 'unchanged']).toContain(outputs['result'])
  expect((await versionsOf(stage, 'crowded')).map(row => row['version_attribution'])).toEqual(['formal'])
})
