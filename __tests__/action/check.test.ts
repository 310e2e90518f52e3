import { describe, expect, test } from '@jest/globals'
import { calls, draftFile, packageFile, perform, release, versionsOf } from './release.ts'
import { createDraft, errorOf, publish, register, setStage } from './support.ts'

/** check holds a package, a draft, or both against what the service has. */

const stage = setStage()
const ANOTHER = 'a'.repeat(32)
const check = (inputs: Record<string, string>) => perform(stage, 'check', inputs)
const noticesOf = ({ stdout }: { stdout: string }) =>
  stdout.split('\n').filter(line => line.startsWith('::notice'))
const warningsOf = ({ stdout }: { stdout: string }) =>
  stdout.split('\n').filter(line => line.startsWith('::warning'))

async function idOf(name: string, version: string): Promise<string> {
  const row = (await versionsOf(stage, name)).find(row => row['version'] === version)
  return String(row?.['unique_id'])
}

test('without anything to check, one read shows that the service answers', async () => {
  const run = await check({})
  expect(run.outputs).toMatchObject({ success: 'true', result: 'valid', changed: 'false', 'unique-id': '' })
  expect(noticesOf(run)).toEqual([])
  expect(stage.emulator.requests).toHaveLength(1)
  expect(stage.emulator.requests[0]).toMatchObject({ call: 'query-all' })
})

test('with if-exists: fail and half a name, the read is the same', async () => {
  for (const half of [{ 'plugin-name': 'any' }, { version: '1.0.0' }]) {
    const run = await check({ 'if-exists': 'fail', ...half })
    expect(run.outputs).toMatchObject({ result: 'valid' })
    expect(warningsOf(run)).toHaveLength(1)
  }
})

describe('a package', () => {
  test('of an extension that is not registered is remarked, and nothing else', async () => {
    const run = await check({ 'package-path': await packageFile(stage, 'unknown', '1.0.0') })
    expect(run.outputs).toMatchObject({ result: 'valid', 'unique-id': '' })
    expect(noticesOf(run)).toEqual([
      expect.stringContaining('unknown is not registered yet; publish registers it.')
    ])
    expect(warningsOf(run)).toEqual([])
  })

  test('of a registered extension has nothing to remark', async () => {
    await register(stage, 'empty')
    const run = await check({ 'package-path': await packageFile(stage, 'empty', '1.0.0') })
    expect(run.outputs).toMatchObject({ result: 'valid' })
    expect([...noticesOf(run), ...warningsOf(run)]).toEqual([])
  })

  test('whose version is a draft has the ID of it, and is remarked in no way', async () => {
    const file = await packageFile(stage, 'uploaded', '1.0.0')
    await perform(stage, 'upload-extension', { 'package-path': file, 'if-missing': 'create' })
    const run = await check({ 'package-path': file, 'if-exists': 'fail' })
    expect(run.outputs).toMatchObject({ result: 'valid', 'unique-id': await idOf('uploaded', '1.0.0') })
    expect([...noticesOf(run), ...warningsOf(run)]).toEqual([])
  })

  test('whose version is published is remarked, and fails with if-exists: fail', async () => {
    const file = await packageFile(stage, 'released', '1.0.0')
    await release(stage, 'publish', file)
    const run = await check({ 'package-path': file })
    expect(run.outputs).toMatchObject({ result: 'valid', 'unique-id': await idOf('released', '1.0.0') })
    expect(noticesOf(run)).toEqual([
      expect.stringContaining('already, so that publish would change nothing; raise it to publish.')
    ])
    expect((await check({ 'package-path': file, 'if-exists': 'fail' })).exitCode).toBe(1)
  })

  test('of another type is refused, and one with another display name is warned of', async () => {
    await register(stage, 'other_type', { business_type: 'Build', business_type_display_name: 'Build' })
    const refused = await check({ 'package-path': await packageFile(stage, 'other_type', '1.0.0') })
    expect(errorOf(refused)).toContain('This does not fit what the service has, and would be refused')
    await register(stage, 'other_name', { display_name: 'Another' })
    const run = await check({ 'package-path': await packageFile(stage, 'other_name', '1.0.0') })
    expect(run.outputs).toMatchObject({ result: 'valid' })
    expect(warningsOf(run)).toEqual([expect.stringContaining('is registered with "Another"')])
  })

  test('has no use for an ID', async () => {
    const file = await packageFile(stage, 'without_id', '1.0.0')
    const run = await check({ 'package-path': file, 'unique-id': ANOTHER })
    expect(run.outputs).toMatchObject({ result: 'valid' })
    expect(warningsOf(run)).toEqual(['::warning::Given, but not used with a package: unique-id.'])
    const draft = await draftFile(stage, 'without_id', '1.0.0')
    const both = await check({ 'package-path': file, 'draft-path': draft, 'unique-id': ANOTHER })
    expect(warningsOf(both)).toEqual([])
  })
})

describe('a draft', () => {
  test('that is there has its ID looked up', async () => {
    await createDraft(stage, { plugin_name: 'drafted', display_name: 'drafted', version: '1.0.0' })
    const run = await check({ 'draft-path': await draftFile(stage, 'drafted', '1.0.0') })
    expect(run.outputs).toMatchObject({ result: 'valid', 'unique-id': await idOf('drafted', '1.0.0') })
    expect(noticesOf(run)).toEqual([])
  })

  test('whose file has the ID of another version is remarked', async () => {
    await createDraft(stage, { plugin_name: 'stale', display_name: 'stale', version: '1.0.0' })
    const file = await draftFile(stage, 'stale', '1.0.0', { unique_id: ANOTHER, description: undefined })
    const run = await check({ 'draft-path': file })
    const id = await idOf('stale', '1.0.0')
    expect(run.outputs).toMatchObject({ result: 'valid', 'unique-id': id })
    expect(noticesOf(run)).toEqual([
      `::notice::unique_id in the file is not that of version 1.0.0; ${id} is sent.`
    ])
    const right = await check({ 'draft-path': await draftFile(stage, 'stale', '1.0.0', { unique_id: id }) })
    expect(noticesOf(right)).toEqual([])
  })

  test('that update-draft would send unread, with the ID of another version, is warned of', async () => {
    await createDraft(stage, { plugin_name: 'whole', display_name: 'whole', version: '1.0.0' })
    const texts = {
      icon_url: '',
      description: '',
      version_description: '',
      business_type_display_name: 'Build'
    }
    const file = await draftFile(stage, 'whole', '1.0.0', { ...texts, unique_id: ANOTHER })
    const run = await check({ 'draft-path': file })
    expect(run.outputs).toMatchObject({ result: 'valid' })
    expect(run.stdout).toMatch(/::warning file=[^\n]*unique_id is "a{32}", but that of version 1.0.0/)
    expect(noticesOf(run)).toEqual([])
  })

  test('for which an input gives the ID of another version is refused, and with its own it is not', async () => {
    await createDraft(stage, { plugin_name: 'given', display_name: 'given', version: '1.0.0' })
    const file = await draftFile(stage, 'given', '1.0.0')
    const id = await idOf('given', '1.0.0')
    const refused = await check({ 'draft-path': file, 'unique-id': ANOTHER })
    expect(errorOf(refused)).toContain(
      `Input unique-id is "${ANOTHER}", but that of version 1.0.0 is "${id}"; correct it, or leave it out`
    )
    expect((await check({ 'draft-path': file, 'unique-id': id })).outputs).toMatchObject({ result: 'valid' })
  })

  test('that is published is not compared any more, but has its ID', async () => {
    await createDraft(stage, { plugin_name: 'formal', display_name: 'formal', version: '1.0.0' })
    await publish(stage, 'formal', '1.0.0')
    const file = await draftFile(stage, 'formal', '1.0.0', { business_type_display_name: 'Mine' })
    const run = await check({ 'draft-path': file, 'unique-id': ANOTHER })
    expect(run.outputs).toMatchObject({ result: 'valid', 'unique-id': await idOf('formal', '1.0.0') })
    expect(warningsOf(run)).toEqual([])
    expect(noticesOf(run)).toEqual([expect.stringContaining('publish would change nothing')])
  })
})

test('a package and a draft are both held against the service, the draft last', async () => {
  const file = await packageFile(stage, 'packed', '1.0.0')
  const draft = await draftFile(stage, 'low_code', '1.0.0')
  await createDraft(stage, { plugin_name: 'low_code', display_name: 'low_code', version: '1.0.0' })
  const run = await check({ 'package-path': file, 'draft-path': draft })
  expect(run.outputs).toMatchObject({ result: 'valid', 'unique-id': await idOf('low_code', '1.0.0') })
  expect(noticesOf(run)).toHaveLength(1)
})

test('a dry run without credentials reads nothing, and knows the ID of the file', async () => {
  const draft = await draftFile(stage, 'offline', '1.0.0', { unique_id: ANOTHER })
  const run = await stage.run({ operation: 'check', 'draft-path': draft, 'dry-run': 'true' })
  expect(run.outputs).toMatchObject({ result: 'valid', 'unique-id': ANOTHER })
  expect(calls(stage)).toEqual([])
})
