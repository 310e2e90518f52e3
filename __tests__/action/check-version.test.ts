import { describe, expect, test } from '@jest/globals'
import { manifest } from '../support/extension.ts'
import { draftFile, packageFile, perform, release } from './release.ts'
import { createDraft, errorOf, publish, setStage } from './support.ts'

/** check with if-exists: fail finds a version that is published already, because nobody raised it. */

const stage = setStage()
const check = (inputs: Record<string, string>) => perform(stage, 'check', { 'if-exists': 'fail', ...inputs })

describe('a version that is published already', () => {
  test('fails at the line of the manifest, and only with if-exists: fail', async () => {
    const file = await packageFile(stage, 'formal', '1.0.0')
    await release(stage, 'publish', file)
    const run = await check({ 'package-path': file })
    expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'false' })
    expect(errorOf(run)).toContain(
      `${file}/codearts-extension.json:6: version is "1.0.0", which is published already; raise it`
    )
    for (const ignored of ['ignore', '']) {
      const { outputs, stdout } = await check({ 'package-path': file, 'if-exists': ignored })
      expect(outputs).toMatchObject({ success: 'true', result: 'valid' })
      expect(stdout).toContain('::notice::Version 1.0.0 of formal is published already')
    }
  })

  test('of a folder fails at its own line', async () => {
    const file = await packageFile(stage, 'my_extension', '1.0.2')
    await release(stage, 'publish', file)
    const content = manifest({ friendlyName: 'my_extension', category: 'Normal' })
    await stage.folder('folder', {
      'codearts-extension.json': JSON.stringify(content, null, 2),
      'scripts/execution.sh': 'env\n'
    })
    const run = await check({ 'package-path': 'folder' })
    expect(run.stdout).toMatch(/^::error file=folder\/codearts-extension.json,line=\d+::version is "1.0.2"/m)
    const raised = await check({ 'package-path': 'folder', version: '1.0.3' })
    expect(raised.outputs).toMatchObject({ success: 'true', result: 'valid' })
  })

  test('of a draft fails at its line, or for the input that gives it', async () => {
    await createDraft(stage, { plugin_name: 'drafted', display_name: 'drafted', version: '1.0.0' })
    await publish(stage, 'drafted', '1.0.0')
    const file = await draftFile(stage, 'drafted', '1.0.0')
    expect(errorOf(await check({ 'draft-path': file }))).toMatch(/drafted-1\.0\.0\.json:\d+: version is "1/)
    const other = await draftFile(stage, 'drafted', '2.0.0')
    expect((await check({ 'draft-path': other })).outputs).toMatchObject({ result: 'valid' })
    const run = await check({ 'draft-path': other, version: '1.0.0' })
    expect(errorOf(run)).toContain('Input version is "1.0.0", which is published already; raise it')
  })

  test('fails without a file as well, when name and version are given', async () => {
    const named = { 'plugin-name': 'formal', version: 'v1.0.0' }
    expect(errorOf(await check(named))).toContain('Input version is "1.0.0", which is published already')
    const { outputs } = await check({ ...named, version: '1.0.1' })
    expect(outputs).toMatchObject({ success: 'true', result: 'valid' })
  })
})

test('a draft of the version, or no extension at all, is as it should be', async () => {
  const file = await packageFile(stage, 'young', '1.0.0')
  expect((await check({ 'package-path': file })).outputs).toMatchObject({ result: 'valid' })
  const inputs = { 'package-path': file, 'if-missing': 'create' }
  await perform(stage, 'upload-extension', inputs)
  expect((await check({ 'package-path': file })).outputs).toMatchObject({ result: 'valid' })
})

test('without anything to look at, it says so', async () => {
  const run = await check({ 'plugin-name': 'formal' })
  expect(run.stdout).toContain('::warning::if-exists: fail has nothing to look at')
  expect((await check({ strict: 'true' })).exitCode).toBe(1)
  expect((await check({ 'if-exists': 'ignore' })).stdout).not.toContain('::warning')
})

test('skip is no answer here', async () => {
  expect(errorOf(await check({ 'if-exists': 'skip' }))).toContain('Input if-exists is "skip"')
})
