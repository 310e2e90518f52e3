import { expect, test } from '@jest/globals'
import { copyFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { jobsOf, writeFleet, type Job } from '../../scripts/fleet.ts'
import { commit, git, named } from '../discovery/repository.ts'
import { decoded } from '../support/entities.ts'
import { workspace } from '../support/workspace.ts'
import { errorOf, setStage } from './support.ts'

const stage = setStage()

/** A repository with so many extensions. */
async function repository(count: number): Promise<string> {
  const root = await workspace()
  await writeFleet(root, count)
  return root
}

/** The names of the extensions in all matrices. */
const namesIn = (shards: string | undefined) =>
  jobsOf(shards)
    .flat()
    .map(job => job['plugin-name'])

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
  expect(run.stdout).not.toMatch(/::(notice|warning|error)/)
  expect(run.stdout).toMatch(/^::group::Extensions: 2$/m)
  expect(decoded(run.summary)).toContain('| path | plugin-name | version | business-type |')
})

test('discover names the input whose folder is not there', async () => {
  const run = await discover(await repository(1), { 'working-directory': 'nowhere' })
  expect(run).toMatchObject({ exitCode: 1, outputs: { success: 'false', count: '' } })
  expect(errorOf(run)).toMatch(/^Input working-directory is "nowhere": /)
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
  expect(errorOf(run)).toMatch(/^Input changed-since is "main~9": .*fetch-depth: 0/)
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
  expect(stdout).toMatch(/::notice::300 extensions.*use shards/)
  expect(jobsOf(outputs['shards']).map(jobs => jobs.length)).toEqual([256, 44])
})

test('256 extensions fit into one matrix', async () => {
  const { outputs, stdout } = await discover(await repository(256))
  expect(jobsOf(`[${outputs['matrix']}]`).map(jobs => jobs.length)).toEqual([256])
  expect(stdout).not.toContain('::notice')
})

test('a folder without extensions is a warning, unless only what changed was asked for', async () => {
  const root = await workspace({ 'a/README.md': '' })
  const run = await discover(root, { 'working-directory': 'a' })
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'found', count: '0', shards: '[]' } })
  expect(run.stdout).toMatch(
    /::warning::No folder in "a" holds a codearts-extension\.json\. Check working-dir/
  )
  git(root, 'init', '--quiet')
  await commit(root, {})
  const { exitCode, stdout } = await discover(root, { 'changed-since': 'HEAD' })
  expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining('::warning')])
})

test('nothing that changed is remarked on, because a push to a branch does not differ from it', async () => {
  const root = await repository(2)
  git(root, 'init', '--quiet')
  await commit(root, {})
  const { outputs, stdout } = await discover(root, { 'changed-since': 'HEAD' })
  expect(outputs['count']).toBe('0')
  expect(stdout).toContain(
    '::notice::No file has changed since "HEAD". In a run for a push, give changed-since the commit before it: ${{ github.event.before }}.'
  )
  await commit(root, { 'extensions/extension_001/x': '' })
  const changed = await discover(root, { 'changed-since': 'HEAD~1' })
  expect(changed.outputs['count']).toBe('1')
  expect(changed.stdout).not.toContain('No file')
  const inside = { 'changed-since': 'HEAD~1', 'working-directory': 'extensions/extension_000' }
  expect((await discover(root, inside)).stdout).toContain(
    '::notice::No file in "extensions/extension_000" has changed since "HEAD~1". '
  )
})

test('what git ignores and what exclude names is left out', async () => {
  const root = await repository(3)
  await writeFile(path.join(root, '.gitignore'), 'extension_001/\n')
  git(root, 'init', '--quiet')
  const { outputs, stdout } = await discover(root, {
    'working-directory': 'extensions',
    exclude: '*_002\nextension_009\nextensions'
  })
  expect(namesIn(outputs['shards'])).toEqual(['extension_000'])
  expect(stdout).toContain('::notice::Input exclude: "extension_009" matches no extension')
  expect(stdout.match(/::notice::Input exclude/g)).toHaveLength(2)
})

test('when everything is left out, the warning says by what', async () => {
  const { stdout } = await discover(await repository(2), { exclude: 'extensions' })
  expect(stdout).toMatch(/::warning::No extension is left: 2 folders in the workspace left out, because git/)
})

test('when git ignores everything, the warning says so', async () => {
  const root = await repository(1)
  await writeFile(path.join(root, '.gitignore'), 'extensions/\n')
  git(root, 'init', '--quiet')
  const { stdout } = await discover(root)
  expect(stdout).toMatch(/::warning::No extension is left: .* left out, because git ignores them\.$/m)
})

test('a hundred notices are shown, and how many more there are', async () => {
  const exclude = Array.from({ length: 120 }, (_, index) => `none_${index}`).join('\n')
  const { stdout } = await discover(await repository(1), { exclude })
  expect(stdout.match(/Input exclude: "none_/g)).toHaveLength(100)
  expect(stdout).toContain('20 more notices are not listed.')
})

test('where git cannot tell what it ignores, a notice says so', async () => {
  const root = await repository(1)
  await writeFile(path.join(root, '.gitignore'), 'extensions/\n')
  const { outputs, stdout } = await discover(root)
  expect(outputs['count']).toBe('1')
  expect(stdout).toMatch(
    /::notice::Extensions that \.gitignore names are not left out, .* in no git checkout/
  )
})

test('a broken neighbour of what changed is a warning at its line, and stops nothing', async () => {
  const root = await repository(3)
  await writeFile(path.join(root, 'extensions/extension_000/codearts-extension.json'), '{\n  "name": ""\n}')
  git(root, 'init', '--quiet')
  await commit(root, {})
  await commit(root, { 'extensions/extension_001/scripts/execution.sh': 'echo changed\n' })
  const run = await discover(root, { 'changed-since': 'HEAD~1' })
  expect([run.exitCode, namesIn(run.outputs['shards'])]).toEqual([0, ['extension_001']])
  expect(run.stdout).toMatch(/::warning file=extensions\/extension_000\/codearts-extension\.json,line=2::/)
  const strict = await discover(root, { 'changed-since': 'HEAD~1', strict: 'true' })
  expect(strict.exitCode).toBe(1)
})

test('two extensions of one name are an error where both would be published', async () => {
  const root = await repository(2)
  const [first, second] = ['000', '001'].map(
    number => `extensions/extension_${number}/codearts-extension.json`
  )
  await copyFile(path.join(root, first ?? ''), path.join(root, second ?? ''))
  const run = await discover(root)
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('name is "extension_000", as in extensions/extension_000/')
  expect(errorOf(run)).not.toContain('side by side')
})

test('sign-in inputs are asked for with unpublished only, and told as not used without it', async () => {
  const root = await repository(1)
  const without = await discover(root, { unpublished: 'true' })
  expect(without.exitCode).toBe(1)
  expect(errorOf(without)).toMatch(/token.*access-key-id/s)
  const { exitCode, stdout } = await discover(root, { ...stage.withToken, unpublished: 'false' })
  expect(exitCode).toBe(0)
  expect(stdout).toContain('::warning::Given, but not used by discover: endpoint, domain-id, token.')
  expect(stage.emulator.requests).toEqual([])
})

test('discover refuses a list that is longer than the outputs of a job', async () => {
  const folder = Array<string>(4).fill('x'.repeat(170)).join('/')
  const names = Array.from({ length: 700 }, (_, index) => `extension_${String(index)}`)
  const root = await workspace(
    Object.fromEntries(names.map(name => [`${folder}/${name}/codearts-extension.json`, named(name)]))
  )
  const run = await discover(root)
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('Input working-directory')
  expect(errorOf(run)).toContain('it holds 700 extensions, whose list is longer than the 1 MB')
  expect(run.outputs['shards']).toBe('')
})
