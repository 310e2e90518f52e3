import { expect, test } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { commit, git } from '../discovery/repository.ts'
import { manifest } from '../support/extension.ts'
import { workspace } from '../support/workspace.ts'
import { errorOf, setStage } from './support.ts'

interface Job {
  readonly path: string
  readonly 'plugin-name': string
  readonly version: string
  readonly 'business-type': string
}

interface Matrix {
  readonly include: readonly Job[]
}

const stage = setStage()

/** A repository with so many extensions; each of another type and version. */
async function repository(count: number): Promise<string> {
  const root = await workspace()
  for (let number = 0; number < count; number += 1) {
    const name = `extension_${String(number).padStart(3, '0')}`
    const folder = path.join(root, 'extensions', name)
    await mkdir(path.join(folder, 'scripts'), { recursive: true })
    const fields = { name, friendlyName: name, category: 'Build', version: `1.${number % 100}.0` }
    await writeFile(path.join(folder, 'codearts-extension.json'), JSON.stringify(manifest(fields), null, 2))
    await writeFile(path.join(folder, 'scripts/execution.sh'), `echo ${name}\n`)
  }
  return root
}

const discover = (root: string, inputs: Record<string, string> = {}) =>
  stage.run({ operation: 'discover', ...inputs }, { workspace: root })

/** Runs all of them, so many at a time. */
async function inTurns<T, R>(items: readonly T[], width: number, run: (item: T) => Promise<R>): Promise<R[]> {
  const left = items.entries()
  const results: R[] = []
  const worker = async () => {
    for (const [index, item] of left) results[index] = await run(item)
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}

test('discover signs in nowhere, and lists the extensions as a matrix', async () => {
  const root = await repository(2)
  const run = await discover(root)
  expect(run).toMatchObject({
    exitCode: 0,
    outputs: { success: 'true', result: 'valid', count: '2', requests: '0' }
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

test('of 300 extensions, planned into matrices, 32 jobs publish side by side without meeting', async () => {
  const root = await repository(300)
  const { outputs, stdout } = await discover(root)
  expect(outputs).toMatchObject({ count: '300', matrix: '{"include":[]}' })
  expect(stdout).toMatch(/::warning::300 extensions.*use shards/)
  const shards = JSON.parse(outputs['shards'] ?? '') as Matrix[]
  expect(shards.map(({ include }) => include.length)).toEqual([256, 44])
  const jobs = shards
    .flatMap(({ include }) => include)
    .filter((_job, index) => index % 9 === 0)
    .slice(0, 32)

  const runs = await inTurns(jobs, 4, job =>
    stage.run(
      { ...stage.withKeys, operation: 'publish', 'package-path': job.path, summary: 'false' },
      { workspace: root }
    )
  )
  expect(runs.map(run => [run.outputs['plugin-name'], run.outputs['result']])).toEqual(
    jobs.map(job => [job['plugin-name'], 'published'])
  )
  const rows = (await stage.call('POST', '/v1/{d}/agent-plugin/query-all?offset=0&limit=100', {})) as {
    data: { plugin_name: string; version: string; version_attribution: string }[]
  }
  const found = rows.data.map(row => [row.plugin_name, row.version, row.version_attribution])
  expect(found.sort()).toEqual(jobs.map(job => [job['plugin-name'], job.version, 'formal']).sort())
}, 60_000)
