import { expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { jobsOf, writeFleet, type Job } from '../../scripts/fleet.ts'
import { commit, git } from '../discovery/repository.ts'
import { workspace } from '../support/workspace.ts'
import { errorOf, setStage } from './support.ts'

const stage = setStage()

/** A repository with so many extensions. */
async function repository(count: number): Promise<string> {
  const root = await workspace()
  await writeFleet(root, count)
  return root
}

const discover = (root: string, inputs: Record<string, string> = {}) =>
  stage.run({ operation: 'discover', ...inputs }, { workspace: root })

test('discover signs in nowhere, and lists the extensions as a matrix', async () => {
  const root = await repository(2)
  const run = await discover(root)
  expect(run).toMatchObject({
    exitCode: 0,
    outputs: { success: 'true', result: 'found', count: '2', requests: '0' }
  })
  const jobs: Job[] = [
    {
      path: 'extensions/extension_000',
      'plugin-name': 'extension_000',
      version: '1.0.0',
      'business-type': 'Build'
    },
    {
      path: 'extensions/extension_001',
      'plugin-name': 'extension_001',
      version: '1.1.0',
      'business-type': 'Build'
    }
  ]
  expect(JSON.parse(run.outputs['matrix'] ?? '')).toEqual({ include: jobs })
  expect(JSON.parse(run.outputs['shards'] ?? '')).toEqual([{ include: jobs }])
  expect(run.stdout).not.toMatch(/::(warning|error)/)
})

test('discover keeps the extensions that changed since a git ref', async () => {
  const root = await repository(3)
  git(root, 'init', '--quiet')
  await commit(root, {})
  await commit(root, { 'extensions/extension_001/scripts/execution.sh': 'echo changed\n' })
  const { outputs } = await discover(root, { 'changed-since': 'HEAD~1' })
  expect(outputs['count']).toBe('1')
  expect(outputs['matrix']).toContain('"path":"extensions/extension_001"')
})

test('discover says how to fetch a git ref that the checkout does not have', async () => {
  const root = await repository(1)
  git(root, 'init', '--quiet')
  await commit(root, {})
  const run = await discover(root, { 'changed-since': 'main~9' })
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('fetch-depth: 0')
})

test('discover shows what is wrong with each manifest at its line', async () => {
  const root = await repository(2)
  for (const name of ['extension_000', 'extension_001'])
    await writeFile(path.join(root, 'extensions', name, 'codearts-extension.json'), '{\n  "name": ""\n}')
  const { exitCode, stdout } = await discover(root)
  expect(exitCode).toBe(1)
  expect(stdout).toMatch(/::error file=extensions\/extension_000\/codearts-extension\.json,line=2::/)
  expect(stdout).toMatch(/::error file=extensions\/extension_001\/codearts-extension\.json,line=2::/)
})

test('300 extensions are too many for one matrix, and fill two shards', async () => {
  const { outputs, stdout } = await discover(await repository(300))
  expect(outputs).toMatchObject({ count: '300', matrix: '{"include":[]}' })
  expect(stdout).toMatch(/::warning::300 extensions.*use shards/)
  expect(jobsOf(outputs['shards']).map(jobs => jobs.length)).toEqual([256, 44])
})
