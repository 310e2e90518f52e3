import { beforeAll, describe, expect, test } from '@jest/globals'
import { png } from '../support/images.ts'
import { calls, draftFile, packageFile, perform } from './release.ts'
import { createDraft, errorOf, register, setStage } from './support.ts'

/** What a dry run reads and shows, with credentials and without. */

const stage = setStage()
const dry = (operation: string, inputs: Record<string, string>) =>
  perform(stage, operation, { ...inputs, 'dry-run': 'true' })
const offline = (operation: string, inputs: Record<string, string>) =>
  stage.run({ endpoint: stage.emulator.url, operation, ...inputs, 'dry-run': 'true' })

beforeAll(async () => {
  await stage.file('icon.png', png(128, 128))
  await register(stage, 'ext')
})

describe('with credentials', () => {
  test('of delete-draft is refused where there is nothing to delete, and says so where that is ignored', async () => {
    const inputs = { 'plugin-name': 'ext', version: '0.0.9' }
    const refused = await dry('delete-draft', inputs)
    expect(errorOf(refused)).toContain('There is no version 0.0.9 of ext to delete')
    const ignored = await dry('delete-draft', { ...inputs, 'if-missing': 'ignore' })
    expect(ignored.outputs).toMatchObject({ success: 'true', result: 'planned', plan: '[]' })
    expect(ignored.stdout).toContain('::notice::There is no version 0.0.9 of ext; nothing is deleted.')
  })

  test('of delete-draft shows the deletion where there is something to delete', async () => {
    await createDraft(stage, { plugin_name: 'drafted', version: '0.0.9' })
    const run = await dry('delete-draft', { 'plugin-name': 'drafted', version: '0.0.9' })
    expect(run.outputs['plan']).toContain('Delete the draft')
    expect(calls(stage)).not.toContain('delete-draft')
  })

  test.each(['ext', 'nobody'])(
    'of update-icon asks the service once, whether it knows %s or not',
    async name => {
      const run = await dry('update-icon', { 'plugin-name': name, 'icon-path': 'icon.png' })
      expect(run.outputs).toMatchObject({ success: 'true', result: 'planned', changed: 'false' })
      expect(calls(stage)).toEqual(['query'])
    }
  )

  test('of update-icon fails where the key is not accepted', async () => {
    const inputs = { ...stage.withKeys, 'secret-access-key': 'wrong', 'dry-run': 'true' }
    const run = await stage.run({
      ...inputs,
      operation: 'update-icon',
      'plugin-name': 'ext',
      'icon-path': 'icon.png'
    })
    expect(run.outputs).toMatchObject({ success: 'false', requests: '1' })
  })
})

describe('without credentials', () => {
  test.each([
    ['delete-version', { version: '1.0.0' }, 'Delete the version'],
    ['delete-extension', { confirm: 'ext' }, 'Delete the extension with all its versions'],
    ['update-extension', { description: 'New' }, 'Update the extension']
  ])('of %s shows the step', async (operation, inputs, title) => {
    const run = await offline(operation, { 'plugin-name': 'ext', ...inputs })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'planned', requests: '0' })
    expect(JSON.parse(run.outputs['plan'] ?? '')).toMatchObject([{ title }])
  })

  test('of update-extension shows what has to be looked up', async () => {
    const run = await offline('update-extension', { 'plugin-name': 'ext', description: 'New' })
    const [{ body }] = JSON.parse(run.outputs['plan'] ?? '') as [{ body: unknown }]
    expect(body).toMatchObject({ plugin_name: 'ext', description: 'New', display_name: '(looked up)' })
  })

  test('of update-draft shows that the ID has to be looked up', async () => {
    const file = await draftFile(stage, 'ext', '0.0.2')
    const run = await offline('update-draft', { 'draft-path': file })
    expect(run.outputs['plan']).toContain('"unique_id":"(looked up)"')
  })

  test('of create-draft shows the draft, and no state that nobody has read', async () => {
    const run = await offline('create-draft', { 'draft-path': await draftFile(stage, 'new', '0.0.2') })
    expect(JSON.parse(run.outputs['plan'] ?? '')).toMatchObject([{ title: 'Create the draft' }])
    expect(run.outputs).toMatchObject({ success: 'true', result: 'planned', requests: '0' })
    expect(run.summary).not.toContain('→')
  })

  test('of prune-drafts shows no step, and asks nobody', async () => {
    const run = await offline('prune-drafts', { 'plugin-name': 'ext', 'github-token': 'not-used' })
    expect(run.outputs).toMatchObject({ success: 'true', plan: '[]', requests: '0' })
  })

  test('warns of a version that version: pr makes, and of unique-id beside a package', async () => {
    const file = await packageFile(stage, 'ext', '0.90.7')
    const run = await offline('publish', { 'package-path': file, 'unique-id': 'a'.repeat(32) })
    expect(run.stdout).toContain('Version 0.90.7 is one that version: pr makes')
    expect(run.stdout).toContain('Given, but not used with a package: unique-id.')
    const strict = await offline('publish', { 'package-path': file, strict: 'true' })
    expect(strict.exitCode).toBe(1)
    expect(errorOf(strict)).toContain('Version 0.90.7 is one that')
  })
})
