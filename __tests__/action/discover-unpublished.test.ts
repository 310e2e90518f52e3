/** `discover` with `unpublished`: asks the service which versions are published. */

import { copyFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { jobsOf } from '../../scripts/fleet.ts'
import { commit, git } from '../discovery/repository.ts'
import { fleet } from '../support/fleet.ts'
import { workspace } from '../support/workspace.ts'
import { createDraft, errorOf, publish, setStage } from './support.ts'

const stage = setStage()

const discover = (root: string, inputs: Record<string, string> = {}) =>
  stage.run(
    { operation: 'discover', unpublished: 'true', ...stage.withToken, ...inputs },
    { workspace: root }
  )

const namesIn = (shards: string | undefined) =>
  jobsOf(shards)
    .flat()
    .map(job => job['plugin-name'])

/** The account has version 1.1.0 of extension_001 as a draft, 1.2.0 of extension_002 published. */
beforeAll(async () => {
  await createDraft(stage, { plugin_name: 'extension_001', display_name: 'extension_001', version: '1.1.0' })
  await createDraft(stage, { plugin_name: 'extension_002', display_name: 'extension_002', version: '1.2.0' })
  await publish(stage, 'extension_002', '1.2.0')
  await createDraft(stage, { plugin_name: 'extension_003', display_name: 'extension_003', version: '1.2.0' })
  await publish(stage, 'extension_003', '1.2.0')
})

test('what is unknown, a draft or published in another version is kept, by one request for each', async () => {
  const run = await discover(await fleet(4))
  expect(run).toMatchObject({
    exitCode: 0,
    outputs: { success: 'true', result: 'found', changed: 'false', count: '3', requests: '4', plan: '[]' }
  })
  expect(namesIn(run.outputs['shards'])).toEqual(['extension_000', 'extension_001', 'extension_003'])
  expect(run.stdout).toMatch(/^Left out, because published already: 1 of 4 extensions\.$/m)
})

test('with changed-since, what is both is kept, and nothing else is asked for', async () => {
  const root = await fleet(4)
  git(root, 'init', '--quiet')
  await commit(root, {})
  const files = [1, 2].map(number => [`extensions/extension_00${number}/x`, ''] as const)
  await commit(root, Object.fromEntries(files))
  const { outputs } = await discover(root, { 'changed-since': 'HEAD~1' })
  expect([namesIn(outputs['shards']), outputs['requests']]).toEqual([['extension_001'], '2'])
})

test('300 extensions take 300 requests', async () => {
  const { outputs, stdout } = await discover(await fleet(300))
  expect(Number(outputs['requests'])).toBeLessThanOrEqual(300)
  expect(stage.emulator.requests.map(({ call }) => call).filter(call => call !== 'detail')).toEqual([])
  expect(stdout).toMatch(/::notice::.*\d+ extensions are more than the 256 jobs/)
})

test('a manifest that is broken is a warning, and the others are asked for', async () => {
  const root = await fleet(2)
  await writeFile(path.join(root, 'extensions/extension_000/codearts-extension.json'), '{')
  const run = await discover(root)
  expect(namesIn(run.outputs['shards'])).toEqual(['extension_001'])
  expect(run.stdout).toMatch(/::warning file=extensions\/extension_000\/codearts-extension\.json,line=1::/)
})

test('no extension is nothing to ask for', async () => {
  const { outputs } = await discover(await workspace({ x: '' }))
  expect(outputs).toMatchObject({ result: 'found', count: '0', requests: '0' })
})

test('a key that is wrong is sent once', async () => {
  const run = await discover(await fleet(20), { token: 'NoTokenOfAnybody' })
  expect(run).toMatchObject({ exitCode: 1, outputs: { requests: '1', result: '' } })
  expect(errorOf(run)).toContain('401')
})

test('two extensions of one name are a warning where one of them is published, and else an error', async () => {
  const root = await fleet(4)
  const manifest = (number: string) =>
    path.join(root, `extensions/extension_${number}/codearts-extension.json`)
  await copyFile(manifest('002'), manifest('003'))
  const published = await discover(root)
  expect([published.exitCode, published.outputs['count']]).toEqual([0, '2'])
  await copyFile(manifest('000'), manifest('003'))
  const run = await discover(root)
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: '', requests: '4' } })
  expect(errorOf(run)).toMatch(
    /side by side.*extension_003\/codearts-extension\.json:3: name is "extension_000"/s
  )
})

test('a dry run asks as well, and without credentials says that it did not', async () => {
  const root = await fleet(4)
  const run = await discover(root, { 'dry-run': 'true' })
  expect(run.outputs).toMatchObject({ result: 'found', count: '3', requests: '4' })
  const offline = await discover(root, { 'dry-run': 'true', token: '' })
  expect(offline.outputs).toMatchObject({ result: 'found', count: '4', requests: '0' })
  expect(offline.stdout).toMatch(/::warning::Without credentials the service was not asked/)
})

test('OIDC signs in once for all', async () => {
  const run = await stage.run(
    { operation: 'discover', unpublished: 'true', ...stage.withOidc },
    { workspace: await fleet(10), environment: stage.idTokens }
  )
  expect(run.outputs).toMatchObject({ result: 'found', requests: '10' })
  expect(stage.emulator.requests.filter(({ call }) => call !== 'detail')).toHaveLength(2)
})
