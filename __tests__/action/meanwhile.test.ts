import { describe, expect, test } from '@jest/globals'
import { png } from '../support/images.ts'
import { calls, draftFile, packageFile, perform, release } from './release.ts'
import { answer, EMPTY } from './samples.ts'
import { createDraft, errorOf, publish, register, setStage } from './support.ts'

/** What comes of a state that changes between the plan and its steps, and of answers that lack something. */

const stage = setStage()
const page = (row: Record<string, unknown>) => ({ data: [row], total: 1, offset: 1, limit: 10 })

test('an extension that somebody deletes while its icon is uploaded is not created anew', async () => {
  await register(stage, 'deleted')
  await stage.file('icon.png', png(128, 128))
  stage.emulator.addFault({ call: 'query-all', nth: 2, times: 9, kind: 'status', status: 200, body: EMPTY })
  const run = await perform(stage, 'update-extension', { 'plugin-name': 'deleted', 'icon-path': 'icon.png' })
  expect(errorOf(run)).toContain('Extension deleted is not there any more; somebody has deleted it.')
  expect(run.outputs).toMatchObject({ success: 'false', changed: 'true' })
})

test('an extension without versions of a type that no document names cannot be updated', async () => {
  answer(stage, 'query-all', EMPTY)
  answer(stage, 'query', EMPTY)
  const run = await perform(stage, 'update-extension', { 'plugin-name': 'odd', description: 'New' })
  expect(errorOf(run)).toContain(
    'The service lists no version of odd, and it is of none of the documented types'
  )
})

describe('a draft whose ID the service does not name', () => {
  const row = {
    plugin_name: 'nameless',
    version: '0.0.1',
    version_attribution: 'draft',
    business_type: 'Normal'
  }

  test('is not updated, and the error asks for the ID', async () => {
    answer(stage, 'query', page(row))
    const file = await draftFile(stage, 'nameless', '0.0.1')
    const run = await perform(stage, 'publish', { 'draft-path': file })
    expect(errorOf(run)).toContain(
      'The service names no ID of version 0.0.1 of nameless. Give it as unique-id.'
    )
    expect(calls(stage)).not.toContain('edit-draft')
  })
})

test('a published version keeps the texts of a newer one, on its own tag without any warning but that', async () => {
  await createDraft(stage, { plugin_name: 'both', version: '1.0.0' })
  await publish(stage, 'both', '1.0.0')
  await createDraft(stage, { plugin_name: 'both', version: '1.1.0' })
  await publish(stage, 'both', '1.1.0')
  const file = await packageFile(stage, 'both', '1.0.0', { friendlyName: 'Older' })
  const run = await perform(
    stage,
    'publish',
    { 'package-path': file, 'update-info': 'true' },
    { environment: { GITHUB_REF: 'refs/tags/v1.0.0' } }
  )
  expect(run.outputs['result']).toBe('unchanged')
  expect(run.stdout.match(/^::warning.*$/gm)).toEqual([
    expect.stringContaining('Display name and description stay: they are those of version 1.1.0')
  ])
})

test('a thumbnail whose address the answer does not repeat is set all the same', async () => {
  const project = '919bb351ef424e2daaf3dd80c179fae9'
  await stage.file('image.png', png(128, 128))
  const { endpoint, token } = stage.withToken as { endpoint: string; token: string }
  stage.emulator.addFault({
    call: 'update-thumbnail',
    kind: 'status',
    status: 200,
    body: { status: 'success', result: {} }
  })
  const run = await stage.run({
    token,
    'req-endpoint': endpoint,
    operation: 'update-thumbnail',
    'project-id': project,
    'plan-id': 'plan',
    'image-path': 'image.png'
  })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'updated' })
})

describe('check', () => {
  test('of a draft whose ID is left over says which one is sent', async () => {
    await createDraft(stage, { plugin_name: 'left', version: '0.0.1' })
    const file = await draftFile(stage, 'left', '0.0.1', { unique_id: 'a'.repeat(32) })
    const run = await perform(stage, 'check', { 'draft-path': file })
    expect(run.stdout).toContain('but that of version 0.0.1 is')
  })

  test('of a version that is published says so', async () => {
    const file = await packageFile(stage, 'shown', '1.0.0')
    await release(stage, 'publish', file)
    const run = await perform(stage, 'check', { 'package-path': file })
    expect(run.stdout).toContain('so that publish would change nothing')
  })
})
