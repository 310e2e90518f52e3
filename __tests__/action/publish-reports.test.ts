import { beforeAll, describe, expect, test } from '@jest/globals'
import { png } from '../support/images.ts'
import { calls, draftFile, packageFile, perform, release } from './release.ts'
import { createDraft, errorOf, publish, register, setStage } from './support.ts'

/** What publish and publish-draft say of what they found and of what they leave alone. */

const stage = setStage()
const DRY = { 'dry-run': 'true' }

beforeAll(async () => {
  await stage.file('icon.png', png(128, 128))
})

describe('the state of the version', () => {
  test('is absent before the first release, and published after it', async () => {
    const file = await packageFile(stage, 'first', '1.0.0')
    expect((await perform(stage, 'publish', { 'package-path': file })).summary).toContain(
      'absent → <strong>published</strong>'
    )
  })

  test('is draft before it is published alone', async () => {
    await createDraft(stage, { plugin_name: 'alone', version: '1.0.0' })
    const inputs = { 'plugin-name': 'alone', version: '1.0.0' }
    const run = await perform(stage, 'publish-draft', inputs)
    expect(run.outputs).toMatchObject({ result: 'published' })
    expect(run.summary).toContain('draft → <strong>published</strong>')
  })

  test('is reported besides a display name that the draft does not have', async () => {
    await createDraft(stage, { plugin_name: 'named', display_name: 'Its name', version: '1.0.0' })
    const inputs = { 'plugin-name': 'named', version: '1.0.0', ...DRY }
    const wrong = await perform(stage, 'publish-draft', { ...inputs, 'display-name': 'Another' })
    expect(wrong.stdout).toContain(
      '::warning::Input display-name is "Another", but version 1.0.0 of named has "Its name"; without the input, that is sent.'
    )
    const right = await perform(stage, 'publish-draft', { ...inputs, 'display-name': 'Its name' })
    expect(right.stdout).not.toContain('::warning')
  })

  test('is not said of a draft that nobody has read', async () => {
    const inputs = { 'plugin-name': 'alone', version: '1.0.0', 'display-name': 'alone', ...DRY }
    const run = await stage.run({ operation: 'publish-draft', endpoint: stage.emulator.url, ...inputs })
    expect(run.outputs).toMatchObject({ result: 'planned', requests: '0' })
    expect(run.summary).not.toContain('→')
  })
})

describe('a version that is published already', () => {
  test('is left alone with a warning, which says that its contents were not compared', async () => {
    const file = await packageFile(stage, 'left', '1.0.0')
    await release(stage, 'publish', file)
    const run = await perform(stage, 'publish', { 'package-path': file })
    expect(run.stdout).toContain(
      '::warning::Version 1.0.0 of left is published already; nothing is changed. The contents were not compared: perhaps the version was not raised.'
    )
    const again = { environment: { GITHUB_RUN_ATTEMPT: '2' } }
    const second = await perform(stage, 'publish', { 'package-path': file }, again)
    expect(second.stdout).toContain(
      '::notice::Version 1.0.0 of left is published already; nothing is changed.\n'
    )
    expect(second.stdout).not.toContain('::warning')
  })

  test('keeps its icon, and the step says how to change it', async () => {
    const file = await packageFile(stage, 'iconed', '1.0.0')
    await release(stage, 'publish', file)
    const run = await perform(stage, 'publish', { 'package-path': file, 'icon-path': 'icon.png' })
    expect(run.stdout).toContain(
      'nothing is changed. The icon of an extension can be changed with update-extension.'
    )
    expect(calls(stage)).not.toContain('upload-plugin-icon')
  })

  test('has its texts updated, and the step says that it is there', async () => {
    const file = await packageFile(stage, 'texts', '1.0.0')
    await release(stage, 'publish', file)
    const changed = await packageFile(stage, 'texts', '1.0.0', { description: 'New' })
    const run = await perform(stage, 'publish', { 'package-path': changed, 'update-info': 'true' })
    expect(run.outputs).toMatchObject({ result: 'updated' })
    expect(run.stdout).toContain('::notice::Version 1.0.0 of texts is published already.')
  })
})

describe('the texts of a package', () => {
  test('that differ are remarked on only where they stay', async () => {
    await register(stage, 'differs', { description: 'Old' })
    const file = await packageFile(stage, 'differs', '1.0.0', { description: 'New' })
    const [kept, updated] = [
      await perform(stage, 'publish', { 'package-path': file, ...DRY }),
      await perform(stage, 'publish', { 'package-path': file, 'update-info': 'true', ...DRY })
    ]
    expect(kept.stdout).toContain('::notice::The description differs from that of the extension')
    expect(updated.stdout).not.toContain('::notice::The description differs')
  })

  test('of an older version stay, and nothing advises what is set already', async () => {
    await release(stage, 'publish', await packageFile(stage, 'older', '1.1.0', { description: 'Newest' }))
    const file = await packageFile(stage, 'older', '1.0.0', { description: 'Oldest' })
    const run = await perform(stage, 'publish', { 'package-path': file, 'update-info': 'true' })
    expect(run.stdout).toContain(
      '::warning::Display name and description stay: they are those of version 1.1.0'
    )
    expect(run.stdout).not.toContain('update-info: true brings it up to date')
  })

  test('need the list of extensions only where they are to be updated', async () => {
    const file = await packageFile(stage, 'reads', '1.0.0')
    await release(stage, 'publish', file)
    await perform(stage, 'publish', { 'package-path': file })
    expect(calls(stage)).toEqual(['query'])
    stage.emulator.clear()
    await perform(stage, 'publish', { 'package-path': file, 'update-info': 'true' })
    expect(calls(stage)).toEqual(['query', 'query-all'])
  })
})

describe('the ID of a draft', () => {
  test('that an input gives has to be that of the version', async () => {
    await createDraft(stage, { plugin_name: 'owned', version: '1.0.0' })
    const file = await draftFile(stage, 'owned', '1.0.0', { display_name: 'apie_test' })
    const inputs = { 'draft-path': file, 'unique-id': 'a'.repeat(32) }
    const run = await perform(stage, 'publish', inputs)
    expect(errorOf(run)).toContain('but that of version 1.0.0 is')
    expect(calls(stage)).not.toContain('edit-draft')
  })

  test('of a published version is not compared any more', async () => {
    await createDraft(stage, { plugin_name: 'past', version: '1.0.0' })
    await publish(stage, 'past', '1.0.0')
    const inputs = { 'draft-path': await draftFile(stage, 'past', '1.0.0'), 'unique-id': 'a'.repeat(32) }
    expect((await perform(stage, 'publish', inputs)).outputs).toMatchObject({ result: 'unchanged' })
  })
})

describe('the icon of a new extension is shown by the call of its kind:', () => {
  const planned = async (file: Record<string, string>) => {
    const run = await perform(stage, 'publish', { ...file, 'icon-path': 'icon.png', ...DRY })
    const plan = JSON.parse(run.outputs['plan'] ?? '') as { url: string }[]
    return plan.at(-2)?.url.replace(/^.*?\/v/, '/v')
  }

  test('one of packages, one of drafts', async () => {
    const packed = await planned({ 'package-path': await packageFile(stage, 'new_package', '1.0.0') })
    const drafted = await planned({ 'draft-path': await draftFile(stage, 'new_draft', '1.0.0') })
    expect([packed, drafted]).toEqual([
      expect.stringMatching(/^\/v3\/.*\/extension\/info\/update$/),
      expect.stringMatching(/^\/v1\/.*\/agent-plugin\/update-info$/)
    ])
  })
})

describe('the digest of the package', () => {
  const published = async (name: string) => {
    const file = await packageFile(stage, name, '1.0.0')
    await release(stage, 'publish', file)
    return { 'package-path': file }
  }
  const digest = async (operation: string, inputs: Record<string, string>) =>
    (await perform(stage, operation, inputs)).outputs['sha256']

  test('is put out of what is sent, was perhaps sent, or would be', async () => {
    const inputs = { 'package-path': await packageFile(stage, 'sent', '1.0.0') }
    const planned = await digest('publish', { ...inputs, ...DRY })
    expect(planned).toMatch(/^[0-9a-f]{64}$/)
    const cutOff = { ...inputs, 'max-attempts': '1' }
    stage.emulator.addFault({ call: 'upload-extension', kind: 'drop-during' })
    expect(await digest('publish', cutOff)).toBe(planned)
    expect(await digest('publish', inputs)).toBe(planned)
  })

  test('is empty where nothing was sent', async () => {
    const inputs = await published('there')
    expect(await digest('publish', inputs)).toBe('')
    expect(await digest('publish', { ...inputs, 'if-exists': 'fail' })).toBe('')
    expect(await digest('publish', { ...inputs, 'if-exists': 'fail', ...DRY })).toBe('')
    expect(await digest('check', inputs)).toBe('')
    expect(await digest('publish', { ...inputs, strict: 'true' })).toBe('')
  })

  test('is empty where the service refused it', async () => {
    expect(await digest('upload-extension', await published('refused'))).toBe('')
  })
})

test('a version that reads back as a draft is not said to be published', async () => {
  stage.emulator.addFault({ call: 'publish-draft', kind: 'status', status: 200, body: 'true' })
  const inputs = { 'package-path': await packageFile(stage, 'unconfirmed', '1.0.0') }
  const run = await perform(stage, 'publish', inputs)
  expect(errorOf(run)).toContain('reads back as "draft"')
  for (const said of [run.stdout, run.summary]) {
    expect(said).not.toContain('is published.')
    expect(said).toContain('The same step run again goes on from there')
  }
}, 20_000)
