/** After a refusal, publish reads once what is so: another run may have done it, or the error says why. */

import { describe, expect, test } from '@jest/globals'
import { calls, draftFile, packageFile, perform, release } from './release.ts'
import { createDraft, errorOf, publish, register, setStage } from './support.ts'

const stage = setStage()

/** Lets the reads of the plan see a service that has less than it has: what another run does comes in between. */
function planSees({
  versions = false,
  extension
}: {
  versions?: boolean
  extension?: object | undefined
}): void {
  const page = (rows: object[]) => ({ offset: 0, limit: 10, total: rows.length, data: rows })
  const none = { error_code: 'DEVPIPE.30011001', error_msg: 'not there' }
  const [status, body] = versions ? [200, page([])] : [400, none]
  stage.emulator.addFault({ call: 'query', kind: 'status', status, body, times: 1 })
  const rows = extension === undefined ? [] : [extension]
  stage.emulator.addFault({ call: 'query-all', kind: 'status', status: 200, body: page(rows), times: 1 })
}

const refuse = (call: string) => {
  const body = { error_code: 'DEVCP.00021400', error_msg: 'no' }
  stage.emulator.addFault({ call, kind: 'status', status: 400, body })
}

const row = (name: string) => ({ plugin_name: name, display_name: name, business_type: 'Normal' })

describe('a registration that is refused', () => {
  test('because another run has made it goes on', async () => {
    const file = await packageFile(stage, 'raced', '1.0.0')
    await register(stage, 'raced')
    planSees({})
    const run = await perform(stage, 'publish', { 'package-path': file })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'published' })
    expect(calls(stage).slice(0, 6)).toEqual([
      'query',
      'query-all',
      'register-extension',
      'query',
      'query-all',
      'upload-extension'
    ])
  })

  test('because it is registered as another type says as what', async () => {
    const file = await packageFile(stage, 'another', '1.0.0')
    await register(stage, 'another', { business_type: 'Gate' })
    planSees({})
    const run = await perform(stage, 'publish', { 'package-path': file })
    expect(errorOf(run)).toContain(
      '\nExtension another is registered as "another" of type Gate.\nWhat to do: compare both'
    )
    expect(errorOf(run)).not.toMatch(/Likely cause|[Pp]erhaps/)
    expect(run.outputs).toMatchObject({ changed: 'false' })
  })
})

describe('an upload that is refused', () => {
  test('because the version is published by now leaves it as it is', async () => {
    const file = await packageFile(stage, 'formal', '1.0.0')
    await release(stage, 'publish', file)
    planSees({ versions: true, extension: row('formal') })
    const run = await perform(stage, 'publish', { 'package-path': file })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'unchanged', sha256: '', changed: 'false' })
    expect(run.stdout).toContain('::warning::Version 1.0.0 of formal is published by now')
    expect(calls(stage)).toEqual(['query', 'query-all', 'upload-extension', 'query'])
    stage.emulator.clear()
    planSees({ versions: true, extension: row('formal') })
    const failed = await perform(stage, 'publish', { 'package-path': file, 'if-exists': 'fail' })
    expect(errorOf(failed)).toContain(
      '\nVersion 1.0.0 of formal is published by now.\nWhat to do: raise the version'
    )
  })

  test('with if-exists: skip leaves it as it is, too', async () => {
    const file = await packageFile(stage, 'skipped', '1.0.0')
    await release(stage, 'publish', file)
    const empty = { offset: 0, limit: 10, total: 0, data: [] }
    stage.emulator.addFault({ call: 'query', kind: 'status', status: 200, body: empty, times: 1 })
    const run = await perform(stage, 'upload-extension', { 'package-path': file, 'if-exists': 'skip' })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'unchanged', sha256: '' })
  })

  test('because nobody has registered the extension says so', async () => {
    const file = await packageFile(stage, 'nobody', '1.0.0')
    planSees({ versions: true, extension: row('nobody') })
    const run = await perform(stage, 'publish', { 'package-path': file })
    expect(errorOf(run)).toContain('\nExtension nobody is not registered.\nWhat to do: register it first')
    expect(calls(stage).slice(3)).toEqual(['query', 'query-all'])
  })

  test('for a reason that the state does not show is reported alone', async () => {
    const file = await packageFile(stage, 'alone', '1.0.0')
    await release(stage, 'upload-extension', await registered('alone', file))
    refuse('upload-extension')
    const run = await perform(stage, 'publish', { 'package-path': file })
    expect(errorOf(run)).toContain('Likely cause: the service refused the request.')
    expect(errorOf(run)).not.toContain('erhaps')
  })

  test('is reported alone when the state cannot be read, which is tried once', async () => {
    const file = await packageFile(stage, 'unread', '1.0.0')
    await registered('unread', file)
    refuse('upload-extension')
    planSees({ versions: true, extension: row('unread') })
    stage.emulator.addFault({ call: 'query', kind: 'status', status: 503, times: 9 })
    const run = await perform(stage, 'publish', { 'package-path': file })
    expect(errorOf(run)).toContain('upload-extension failed after 1 attempt')
    expect(errorOf(run)).toContain('Likely cause: the service refused the request.')
    expect(calls(stage)).toEqual(['query', 'query-all', 'upload-extension', 'query'])
  })

  test('for want of permission is not followed by a read', async () => {
    const file = await packageFile(stage, 'forbidden', '1.0.0')
    await registered('forbidden', file)
    stage.emulator.addFault({ call: 'upload-extension', kind: 'status', status: 403 })
    const run = await perform(stage, 'publish', { 'package-path': file })
    expect(errorOf(run)).toContain('the user may not do this')
    expect(calls(stage).at(-1)).toBe('upload-extension')
  })

  test('by upload-extension is one request, and one guess', async () => {
    const file = await packageFile(stage, 'plain', '1.0.0')
    const run = await perform(stage, 'upload-extension', { 'package-path': file })
    expect(errorOf(run).match(/Likely cause/g)).toHaveLength(1)
    expect(errorOf(run)).toContain('What to do: run the same step with dry-run: true')
    expect(calls(stage)).toEqual(['upload-extension'])
  })
})

describe('a draft that is refused', () => {
  test('because another run has created it says so', async () => {
    const file = await draftFile(stage, 'twice', '1.0.0')
    await createDraft(stage, { plugin_name: 'twice', version: '1.0.0' })
    planSees({})
    const run = await perform(stage, 'publish', { 'draft-path': file })
    expect(errorOf(run)).toContain('A draft of this version is there by now')
  })

  test('because another run has published it leaves it as it is', async () => {
    const file = await draftFile(stage, 'done', '1.0.0')
    await createDraft(stage, { plugin_name: 'done', version: '1.0.0' })
    await publish(stage, 'done', '1.0.0')
    planSees({})
    const run = await perform(stage, 'publish', { 'draft-path': file })
    expect(run.outputs).toMatchObject({ success: 'true', result: 'unchanged' })
  })
})

test('a publication that is refused, because another run has done it, goes on to the end', async () => {
  const file = await draftFile(stage, 'ended', '1.0.0')
  await createDraft(stage, { plugin_name: 'ended', version: '1.0.0' })
  await publish(stage, 'ended', '1.0.0')
  planSees({})
  stage.emulator.addFault({ call: 'create-draft', kind: 'status', status: 200, body: 'true' })
  const run = await perform(stage, 'publish', { 'draft-path': file })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'unchanged', sha256: '' })
  expect(run.stdout).toContain(
    '::warning::Version 1.0.0 of ended is published by now; another run has done that.'
  )
  expect(run.outputs['unique-id']).toMatch(/^[0-9a-z]{32}$/)
})

test('a publication of a draft that is gone says so', async () => {
  const file = await draftFile(stage, 'gone', '1.0.0')
  await createDraft(stage, { plugin_name: 'gone', version: '0.0.1' })
  planSees({})
  stage.emulator.addFault({ call: 'create-draft', kind: 'status', status: 200, body: 'true' })
  const run = await perform(stage, 'publish', { 'draft-path': file })
  expect(errorOf(run)).toContain('There is no version 1.0.0 of gone any more.')
})

/** Registers the extension of a package file. */
async function registered(name: string, file: string): Promise<string> {
  await register(stage, name)
  return file
}
