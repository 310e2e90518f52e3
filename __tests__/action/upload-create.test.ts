import { describe, expect, test } from '@jest/globals'
import { calls, packageFile, perform, release, versionsOf } from './release.ts'
import { errorOf, publish, register, setStage } from './support.ts'

/** upload-extension with if-missing: create, so that the first pull request of an extension works. */

const stage = setStage()
const CREATE = { 'if-missing': 'create' }
const upload = (inputs: Record<string, string>) =>
  perform(stage, 'upload-extension', { ...CREATE, ...inputs })

/** Another run registers the extension between the plan and the registration. */
function planSeesNothing(): void {
  const none = { error_code: 'DEVPIPE.30011001', error_msg: 'not there' }
  stage.emulator.addFault({ call: 'query', kind: 'status', status: 400, body: none, times: 1 })
  const page = { offset: 0, limit: 10, total: 0, data: [] }
  stage.emulator.addFault({ call: 'query-all', kind: 'status', status: 200, body: page, times: 1 })
}

describe('an extension that is new', () => {
  test('is registered before the upload, and only once', async () => {
    const first = await upload({ 'package-path': await packageFile(stage, 'first', '0.92.34') })
    expect(first.outputs).toMatchObject({ success: 'true', result: 'uploaded', changed: 'true' })
    const steps = JSON.parse(first.outputs['plan'] ?? '') as { title: string }[]
    expect(steps.map(({ title }) => title)).toEqual(['Register the extension', 'Upload the package'])
    expect(calls(stage).slice(-2)).toEqual(['register-extension', 'upload-extension'])
    stage.emulator.clear()
    const second = await upload({ 'package-path': await packageFile(stage, 'first', '0.92.35') })
    expect(second.outputs).toMatchObject({ success: 'true', result: 'uploaded' })
    expect(calls(stage)).not.toContain('register-extension')
    expect((await versionsOf(stage, 'first')).map(({ version }) => version).sort()).toEqual([
      '0.92.34',
      '0.92.35'
    ])
  })

  test('is registered by several runs at once, and each uploads its own draft', async () => {
    const files = await Promise.all(
      ['0.90.1', '0.90.2', '0.90.3'].map(version => packageFile(stage, 'crowd', version))
    )
    const runs = await Promise.all(files.map(file => upload({ 'package-path': file })))
    expect(runs.map(({ outputs }) => outputs['result'])).toEqual(['uploaded', 'uploaded', 'uploaded'])
    expect(await versionsOf(stage, 'crowd')).toHaveLength(3)
  })

  test('is only planned in a dry run', async () => {
    const file = await packageFile(stage, 'dry', '1.0.0')
    const run = await upload({ 'package-path': file, 'dry-run': 'true' })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'planned', changed: 'false' })
    expect(run.outputs['plan']).toContain('Register the extension')
    expect(calls(stage)).toEqual(['query', 'query-all'])
    const offline = { operation: 'upload-extension', endpoint: stage.emulator.url, 'dry-run': 'true' }
    const without = await stage.run({ ...offline, ...CREATE, 'package-path': file })
    expect(without.outputs['plan']).toContain('Register the extension, if it is new')
  })
})

test('a registration that another run has made meanwhile is as good', async () => {
  const file = await packageFile(stage, 'raced', '1.0.0')
  await register(stage, 'raced')
  planSeesNothing()
  const run = await upload({ 'package-path': file })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'uploaded' })
  expect(calls(stage)).toContain('register-extension')
})

test('a registration that is of another type is refused, and the error says as what', async () => {
  const file = await packageFile(stage, 'other', '1.0.0')
  await register(stage, 'other', { business_type: 'Gate' })
  planSeesNothing()
  const run = await upload({ 'package-path': file })
  expect(errorOf(run)).toContain('Extension other is registered as "other" of type Gate.')
  expect(calls(stage)).not.toContain('upload-extension')
})

describe('a version that is published', () => {
  test('is refused before anything is sent, or left as it is', async () => {
    const file = await packageFile(stage, 'formal', '1.0.0')
    await release(stage, 'publish', file)
    const refused = await upload({ 'package-path': file })
    expect(errorOf(refused)).toContain('Version 1.0.0 of formal is published and cannot be replaced.')
    const skipped = await upload({ 'package-path': file, 'if-exists': 'skip' })
    expect(skipped.outputs).toMatchObject({ success: 'true', result: 'unchanged', changed: 'false' })
    expect(calls(stage).filter(call => call === 'upload-extension')).toEqual([])
  })

  test('by now, after an upload that is refused, is what the error says', async () => {
    const file = await packageFile(stage, 'late', '1.0.0')
    await release(stage, 'upload-extension', await registered('late', file))
    await publish(stage, 'late', '1.0.0')
    const page = { offset: 0, limit: 10, total: 0, data: [] }
    stage.emulator.addFault({ call: 'query', kind: 'status', status: 200, body: page, times: 1 })
    const run = await upload({ 'package-path': file })
    expect(errorOf(run)).toContain('\nVersion 1.0.0 of late is published by now.\nWhat to do: raise')
    expect(errorOf(run)).not.toContain('Likely cause')
  })
})

test('what if-missing cannot do here is refused', async () => {
  const file = await packageFile(stage, 'ignored', '1.0.0')
  const run = await upload({ 'package-path': file, 'if-missing': 'ignore' })
  expect(errorOf(run)).toContain('Input if-missing is "ignore"')
  expect(calls(stage)).toEqual([])
})

async function registered(name: string, file: string): Promise<string> {
  await register(stage, name)
  return file
}
