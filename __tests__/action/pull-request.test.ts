/** The input pull-request: runs whose event has no pull request. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import path from 'node:path'
import { manifest } from '../support/extension.ts'
import { startGitHubApi, type GitHubApi } from '../support/github-api.ts'
import { createDraft, errorOf, register, setStage } from './support.ts'

const TOKEN = 'ghs_tokenOfTheJob0123456789'
const stage = setStage()
let api: GitHubApi

beforeEach(async () => {
  api = await startGitHubApi({ token: TOKEN, open: [1234] })
  await register(stage, 'my_extension', { display_name: 'My Extension', business_type: 'Gate' }).catch(
    () => undefined
  )
  await stage.folder('extension', {
    'codearts-extension.json': JSON.stringify(manifest()),
    'scripts/execution.sh': 'true'
  })
})
afterEach(() => api.close())

/** A step of a workflow that another one's end starts, unless told otherwise. */
async function run(
  inputs: Record<string, string>,
  event: unknown = { workflow_run: { head_sha: 'c0ffee' } }
) {
  const file = await stage.file('event.json', JSON.stringify(event))
  return stage.run(
    { ...stage.withToken, 'github-token': TOKEN, version: 'pr', ...inputs },
    {
      environment: {
        GITHUB_EVENT_PATH: path.join(stage.workspace, file),
        GITHUB_EVENT_NAME: 'workflow_run',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: 'of-main',
        GITHUB_REPOSITORY: 'us/extension',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_RUN_ID: '42',
        GITHUB_API_URL: api.url
      }
    }
  )
}

const UPLOAD = { operation: 'upload-extension', 'package-path': 'extension' }
const DELETE = { operation: 'delete-draft', 'plugin-name': 'my_extension', 'dry-run': 'true' }
const own = (number: number) => ({ pull_request: { number, head: { sha: 'c0ffee' } } })

describe('the input pull-request', () => {
  test('gives the version, and the comment shows the head that GitHub names', async () => {
    const { outputs } = await run({ ...UPLOAD, 'pull-request': '1234', comment: 'true' })
    expect(outputs).toMatchObject({ result: 'uploaded', version: '0.92.34', success: 'true' })
    expect(api.comments).toHaveLength(1)
    expect(api.comments[0]).toMatchObject({ issue: 1234 })
    expect(api.comments[0]?.body).toContain('head&#45;of&#45;1234')
    expect(api.comments[0]?.body).not.toMatch(/c0ffee|of&#45;main/)
    expect(api.requests.map(({ method, path: target }) => `${method} ${target.split('?')[0] ?? ''}`)).toEqual(
      [
        'GET /repos/us/extension/pulls/1234',
        'GET /repos/us/extension/issues/1234/comments',
        'POST /repos/us/extension/issues/1234/comments'
      ]
    )
  })

  test('asks GitHub nothing without a comment', async () => {
    await createDraft(stage, { plugin_name: 'other', version: '0.90.7' })
    const { outputs } = await run({ ...DELETE, 'plugin-name': 'other', 'pull-request': '7' })
    expect(outputs).toMatchObject({ result: 'planned', version: '0.90.7' })
    expect(api.requests).toEqual([])
  })

  test('of something that is no pull request brings no comment, but a warning', async () => {
    const ended = await run({ ...UPLOAD, 'pull-request': '99', comment: 'true' })
    expect(ended).toMatchObject({ exitCode: 0, outputs: { result: 'uploaded', version: '0.90.99' } })
    expect(ended.stdout).toMatch(/::warning::The comment on the pull request could not be kept up to date/)
    expect(api.comments).toEqual([])
  })

  test('may repeat the number of the event', async () => {
    const { outputs } = await run({ ...UPLOAD, 'pull-request': '1234' }, own(1234))
    expect(outputs).toMatchObject({ version: '0.92.34', result: 'uploaded' })
  })

  test.each([UPLOAD, DELETE, { ...UPLOAD, version: '1.0.2', comment: 'true' }])(
    'may name no other pull request than the event: %j',
    async inputs => {
      const ended = await run({ ...inputs, 'pull-request': '1234' }, own(5))
      expect(ended).toMatchObject({ exitCode: 1, outputs: { requests: '0', changed: 'false' } })
      expect(errorOf(ended)).toContain('Input pull-request is "1234": this run is for pull request 5')
      expect(api.requests.filter(({ path }) => path.includes('1234'))).toEqual([])
    }
  )

  test.each(['0', '-1', '1.5', '#7', 'seven', '1e3', '10000000000', '٧'])(
    'is a positive whole number, not %s',
    async given => {
      const ended = await run({ ...DELETE, 'pull-request': given })
      expect(ended).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
      expect(errorOf(ended)).toContain('Input pull-request is ')
    }
  )

  test('is named where "pr" is used without a pull request', async () => {
    expect(errorOf(await run(DELETE))).toContain('and elsewhere with the input pull-request')
  })

  test('is not used by operations without version: pr', async () => {
    const ended = await run({
      operation: 'delete-version',
      'plugin-name': 'my_extension',
      version: '1.0.2',
      'pull-request': '7',
      'if-missing': 'ignore'
    })
    expect(ended.stdout).toContain('::warning::Given, but not used by delete-version: pull-request.')
  })
})
