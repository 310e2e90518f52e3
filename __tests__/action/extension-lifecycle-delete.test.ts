import { beforeEach, describe, expect, test } from '@jest/globals'
import type { ActionRun } from '../../scripts/run-action.ts'
import { calls, perform, versionsOf } from './release.ts'
import { createDraft, errorOf, publish, setStage } from './support.ts'

const stage = setStage()

let count = 0
let name = ''

// A new extension for each test: two versions, one of them published, that no pipeline uses.
beforeEach(async () => {
  count += 1
  name = `extension_${count}`
  for (const version of ['1.0.0', '1.0.1']) await createDraft(stage, { plugin_name: name, version })
  await publish(stage, name, '1.0.0')
  stage.emulator.setReferences(name, '1.0.0', 0)
})

const remove = (operation: string, more: Record<string, string> = {}) =>
  perform(stage, operation, { 'plugin-name': name, ...more })
const removeVersion = (more: Record<string, string> = {}) =>
  remove('delete-version', { version: '1.0.0', ...more })
const removeAll = (more: Record<string, string> = {}) =>
  remove('delete-extension', { confirm: name, ...more })

const titleOf = (run: ActionRun) =>
  (JSON.parse(run.outputs['plan'] ?? '') as { title: string }[]).map(({ title }) => title).join()

/** The service may leave the number open everywhere. */
const leaveCountOpen = () => {
  const row = { plugin_name: name, version: '1.0.0', version_attribution: 'formal', refer_count: null }
  for (const call of ['query', 'query-all'])
    stage.emulator.addFault({ call, kind: 'status', status: 200, body: { data: [row], total: 1 }, times: 9 })
}

describe('delete-version', () => {
  test('deletes a published version, which no pipeline uses, after reading that', async () => {
    const run = await removeVersion()
    expect(run.outputs).toMatchObject({ success: 'true', result: 'deleted', changed: 'true', requests: '3' })
    expect(titleOf(run)).toBe('Delete the version, used by no pipeline')
    expect(stage.emulator.requests.at(-1)?.url).toContain(
      `/extension/info/delete?plugin_name=${name}&type=single&version=1.0.0`
    )
    expect(await versionsOf(stage, name)).toMatchObject([{ version: '1.0.1' }])
  })

  test('deletes a draft as well', async () => {
    await removeVersion({ version: '1.0.1' })
    expect(await versionsOf(stage, name)).toMatchObject([{ version: '1.0.0' }])
  })

  test.each([
    ['version', '1.0.0', 3, '3 pipelines'],
    ['extension', undefined, 1, '1 pipeline']
  ])('needs confirm when pipelines use the %s', async (_what, version, number, users) => {
    stage.emulator.setReferences(name, version, number)
    const refused = await removeVersion()
    expect(refused.exitCode).toBe(1)
    expect(errorOf(refused)).toContain(
      `The extension is used by ${users}, which may fail without version 1.0.0 of ${name}.`
    )
    expect(refused.outputs).toMatchObject({ success: 'false', changed: 'false' })
    expect(calls(stage)).not.toContain('delete-extension')
    const confirmed = await removeVersion({ confirm: name })
    expect(confirmed.outputs['result']).toBe('deleted')
    expect(titleOf(confirmed)).toBe(`Delete the version, used by ${users}`)
  })

  test('needs confirm when the service does not say how many pipelines use it', async () => {
    leaveCountOpen()
    const refused = await removeVersion()
    expect(errorOf(refused)).toContain('used by an unknown number of pipelines')
    const confirmed = await removeVersion({ confirm: name })
    expect(confirmed.outputs['result']).toBe('deleted')
    expect(titleOf(confirmed)).toBe('Delete the version, used by an unknown number of pipelines')
  })

  // A list is read to a page without entries; an extension that nobody registered has no list.
  test.each([
    [{ version: '9.9.9' }, ['query', 'query']],
    [{ 'plugin-name': 'nobody' }, ['query']]
  ])('refuses what is not there: %j', async (other, reads) => {
    const run = await removeVersion(other)
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toMatch(/There is no version .* to delete\. Set if-missing to ignore/)
    expect(calls(stage)).toEqual(reads)
  })

  test('with if-missing: ignore takes what is not there for done', async () => {
    const run = await removeVersion({ version: '9.9.9', 'if-missing': 'ignore' })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'absent', changed: 'false', requests: '2' })
    expect(run.stdout).toContain(`::notice::There is no version 9.9.9 of ${name}`)
  })

  test('in a dry run shows the plan of the real run, and is refused where that is', async () => {
    stage.emulator.setReferences(name, '1.0.0', 2)
    expect((await removeVersion({ 'dry-run': 'true' })).exitCode).toBe(1)
    const dry = await removeVersion({ 'dry-run': 'true', confirm: name })
    expect(calls(stage)).not.toContain('delete-extension')
    expect((await removeVersion({ confirm: name })).outputs['plan']).toBe(dry.outputs['plan'])
  })
})

describe('delete-extension', () => {
  test('is done when its answer was lost, and the lists that had the extension are empty now', async () => {
    const body = { data: [], total: 0 }
    stage.emulator.addFault({ call: 'delete-extension', kind: 'drop-before' })
    stage.emulator.addFault({ call: 'query-all', nth: 2, kind: 'status', status: 200, body, times: 9 })
    stage.emulator.addFault({ call: 'query', kind: 'status', status: 200, body, times: 9 })
    const run = await removeAll()
    expect(run.outputs).toMatchObject({ success: 'true', result: 'deleted' })
    expect(calls(stage).filter(call => call === 'delete-extension')).toHaveLength(1)
  })

  test('deletes all versions, with the number of pipelines in its plan', async () => {
    stage.emulator.setReferences(name, undefined, 12)
    const run = await removeAll()
    expect(run.outputs).toMatchObject({ success: 'true', result: 'deleted', changed: 'true', requests: '2' })
    expect(titleOf(run)).toBe('Delete the extension with all its versions, used by 12 pipelines')
    expect(stage.emulator.requests.at(-1)?.url).toContain(`/info/delete?plugin_name=${name}&type=all`)
    await expect(versionsOf(stage, name)).rejects.toThrow('DEVPIPE.30011001')
  })

  test.each([
    ['a refusal', undefined],
    ['an empty list', { data: [], total: 0 }],
    ['a page without a list', { total: 0 }]
  ])('with if-missing: ignore is absent when its versions are answered with %s', async (_what, body) => {
    if (body !== undefined)
      stage.emulator.addFault({ call: 'query', kind: 'status', status: 200, body, times: 9 })
    const nobody = { 'plugin-name': 'nobody', confirm: 'nobody' }
    const run = await removeAll({ ...nobody, 'if-missing': 'ignore' })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'absent', changed: 'false' })
    expect(run.stdout).toContain('::notice::There is no extension nobody')
    expect((await removeAll(nobody)).exitCode).toBe(1)
  })

  test('says when the number of pipelines is not known', async () => {
    leaveCountOpen()
    expect(titleOf(await removeAll({ 'dry-run': 'true' }))).toContain(
      'used by an unknown number of pipelines'
    )
  })

  test('refuses what is not there, and with if-missing: ignore takes it for done', async () => {
    const nobody = { 'plugin-name': 'nobody', confirm: 'nobody' }
    const refused = await removeAll(nobody)
    expect(errorOf(refused)).toContain('There is no extension nobody to delete')
    const ignored = await removeAll({ ...nobody, 'if-missing': 'ignore' })
    expect(ignored.outputs).toMatchObject({
      success: 'true',
      result: 'absent',
      changed: 'false',
      requests: '2'
    })
  })

  test('with if-missing: ignore does not take an extension of an undocumented type for absent', async () => {
    await createDraft(stage, { plugin_name: 'custom', version: '1.0.0', business_type: 'Custom' })
    const run = await removeAll({ 'plugin-name': 'custom', confirm: 'custom', 'if-missing': 'ignore' })
    expect(run.outputs['result']).not.toBe('absent')
  })

  test('deletes an extension of an undocumented type that has no version yet', async () => {
    const custom = { 'plugin-name': 'unlisted', 'display-name': 'Unlisted', 'business-type': 'Custom' }
    expect((await perform(stage, 'register-extension', custom)).outputs['result']).toBe('created')
    const inputs = { 'plugin-name': 'unlisted', confirm: 'unlisted', 'if-missing': 'ignore' }
    expect((await removeAll(inputs)).outputs).toMatchObject({ result: 'deleted', changed: 'true' })
    expect((await removeAll(inputs)).outputs).toMatchObject({ result: 'absent', changed: 'false' })
  })

  test('needs confirm even when nobody uses it, before any request', async () => {
    const run = await removeAll({ confirm: '' })
    expect(errorOf(run)).toContain('Input confirm is missing')
    expect(calls(stage)).toEqual([])
  })
})

test.each(['delete-version', 'delete-extension'])(
  '%s with another name in confirm is an error before any request',
  async operation => {
    const run = await remove(operation, { version: '1.0.0', confirm: 'another_one' })
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain('Input confirm is "another_one"')
    expect(calls(stage)).toEqual([])
  }
)

test.each(['delete-version', 'delete-extension'])(
  '%s that is answered "not found" is no absence while it is there',
  async operation => {
    const body = { error_code: 'DEVPIPE.30011001', error_msg: 'record not found' }
    stage.emulator.addFault({ call: 'delete-extension', kind: 'status', status: 400, body })
    const version: Record<string, string> = operation === 'delete-version' ? { version: '1.0.0' } : {}
    const run = await remove(operation, { ...version, confirm: name, 'if-missing': 'ignore' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'false' })
  }
)

test.each(['delete-version', 'delete-extension'])(
  '%s that somebody else was faster with fails, and is absent with if-missing: ignore',
  async operation => {
    const answer = { error_code: 'DEVPIPE.30011001', error_msg: 'record not found' }
    const faster = () => {
      stage.emulator.addFault({
        call: 'delete-extension',
        kind: 'status',
        status: 400,
        body: answer,
        applied: true
      })
    }
    const inputs = { confirm: name, ...(operation === 'delete-version' ? { version: '1.0.1' } : {}) }
    faster()
    const ignored = await remove(operation, { ...inputs, 'if-missing': 'ignore' })
    expect(ignored.outputs).toMatchObject({ success: 'true', result: 'absent', changed: 'false' })
    await createDraft(stage, { plugin_name: name, version: '1.0.1' })
    faster()
    expect((await remove(operation, inputs)).exitCode).toBe(1)
  }
)
