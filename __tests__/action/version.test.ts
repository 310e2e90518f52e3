import { beforeAll, expect, test } from '@jest/globals'
import path from 'node:path'
import { createDraft, errorOf, setStage } from './support.ts'

const stage = setStage()

beforeAll(() => createDraft(stage, { version: '1.2.3' }))

const remove = (version: string, environment: Record<string, string>) =>
  stage.run(
    { ...stage.withKeys, operation: 'delete-draft', 'plugin-name': 'apie_test', version, 'dry-run': 'true' },
    { environment }
  )

async function pullRequest(number: number): Promise<Record<string, string>> {
  const repository = { full_name: 'us/extension' }
  const event = { repository, pull_request: { number, head: { repo: repository } } }
  const file = await stage.file('event.json', JSON.stringify(event))
  return { GITHUB_EVENT_PATH: path.join(stage.workspace, file), GITHUB_REF: `refs/pull/${number}/merge` }
}

test.each(['v1.2.3', 'apie_test@1.2.3', 'apie_test/v1.2.3'])('"tag" reads the version from %s', async tag => {
  const run = await remove('tag', { GITHUB_REF: `refs/tags/${tag}` })
  expect(run.outputs).toMatchObject({ result: 'planned', version: '1.2.3' })
  expect(run.stdout).toMatch(/^version: tag stands for 1\.2\.3\.$/m)
})

test('"tag" on a branch is an error that names the branch', async () => {
  const run = await remove('tag', { GITHUB_REF: 'refs/heads/main' })
  expect(errorOf(run)).toContain('Input version is "tag": branch main is not a tag; forms that are read: ')
  expect(stage.emulator.requests).toHaveLength(0)
})

test('"tag" of another extension is an error that names both', async () => {
  const run = await remove('tag', { GITHUB_REF: 'refs/tags/other@1.2.3' })
  expect(errorOf(run)).toContain('the tag is of "other", this extension is "apie_test"')
})

test.each([
  [7, '0.90.7'],
  [1234, '0.92.34']
])('"pr" makes the version of pull request %i', async (number, version) => {
  await createDraft(stage, { version })
  const run = await remove('pr', await pullRequest(number))
  expect(run.outputs).toMatchObject({ result: 'planned', version })
})

test('"pr" outside of a pull request is an error', async () => {
  const run = await remove('pr', { GITHUB_REF: 'refs/heads/main' })
  expect(errorOf(run)).toContain('this run is not about a pull request')
})

test.each(['', '{', 'null'])(
  '"pr" in a run whose event is %j is an error that names the file',
  async text => {
    const file = await stage.file('event.json', text)
    const run = await remove('pr', { GITHUB_EVENT_PATH: path.join(stage.workspace, file) })
    expect(run).toMatchObject({ exitCode: 1, outputs: { success: 'false', changed: 'false' } })
    expect(errorOf(run)).toMatch(/^GITHUB_EVENT_PATH \(.*event\.json\) is not the event of a run: /)
  }
)

test.each([0, -5])('the pull request number %d stands for no version', async number => {
  expect(errorOf(await remove('pr', await pullRequest(number)))).toContain(
    'this run is not about a pull request'
  )
})
