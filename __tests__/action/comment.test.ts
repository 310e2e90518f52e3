import { afterEach, beforeEach, expect, test } from '@jest/globals'
import path from 'node:path'
import { manifest } from '../support/extension.ts'
import { startGitHubApi, type GitHubApi } from '../support/github-api.ts'
import type { ActionOptions } from '../../scripts/run-action.ts'
import { startProxy } from '../support/proxy.ts'
import { createDraft, DRAFT, register, setStage } from './support.ts'

const TOKEN = 'ghs_tokenOfTheJob0123456789'
const stage = setStage()
let api: GitHubApi

beforeEach(async () => {
  api = await startGitHubApi({ token: TOKEN })
})
afterEach(() => api.close())

interface Run {
  onStart?: ActionOptions['onStart']
  action?: string
  sha?: string
  inputs?: Record<string, string>
  environment?: Record<string, string>
}

/** A step of a workflow that a pull request starts. */
async function onPullRequest(changes: Run = {}) {
  const { action = 'opened', sha = 'c0ffee', inputs = {}, environment = {}, onStart } = changes
  const event = { action, pull_request: { number: 1234, head: { sha, repo: { full_name: 'us/extension' } } } }
  await stage.file('event.json', JSON.stringify(event))
  return stage.run(
    { ...stage.withToken, version: 'pr', comment: 'true', 'github-token': TOKEN, ...inputs },
    {
      ...(onStart && { onStart }),
      environment: {
        GITHUB_EVENT_PATH: path.join(stage.workspace, 'event.json'),
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REPOSITORY: 'us/extension',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_RUN_ID: '42',
        GITHUB_API_URL: api.url,
        ...environment
      }
    }
  )
}

const UPLOAD = { operation: 'upload-extension', 'package-path': 'extension' }
const DELETE = { operation: 'delete-draft', 'plugin-name': 'my_extension', 'if-missing': 'ignore' }

async function prepare() {
  await register(stage, 'my_extension', { display_name: 'My Extension', business_type: 'Gate' }).catch(
    () => undefined
  )
  await stage.folder('extension', {
    'codearts-extension.json': JSON.stringify(manifest()),
    'scripts/execution.sh': 'true'
  })
}

test('a pull request opens, changes and closes, and one comment says what its draft is', async () => {
  await prepare()
  const opened = await onPullRequest({ inputs: UPLOAD })
  expect(opened.outputs).toMatchObject({ result: 'uploaded', version: '0.92.34' })
  expect(api.comments).toHaveLength(1)
  expect(api.comments[0]?.body).toContain(
    '### Draft **0&#46;92&#46;34** of <code>my&#95;extension</code> is ready to try'
  )
  expect(api.comments[0]?.body).toContain(opened.outputs['sha256'] ?? 'no sha256')
  expect(api.comments[0]?.body).toContain('c0ffee')

  await onPullRequest({ action: 'synchronize', sha: 'deadbeef', inputs: UPLOAD })
  expect(api.comments).toHaveLength(1)
  expect(api.comments[0]?.body).toContain('deadbeef')

  const closed = await onPullRequest({ action: 'closed', inputs: DELETE })
  expect(closed.outputs).toMatchObject({ result: 'deleted', version: '0.92.34' })
  expect(api.comments).toHaveLength(1)
  expect(api.comments[0]?.body).toContain(
    '### Draft **0&#46;92&#46;34** of <code>my&#95;extension</code> deleted'
  )
})

test('on GitHub Enterprise Server the comment goes to its API', async () => {
  await prepare()
  const run = await onPullRequest({ inputs: UPLOAD, environment: { GITHUB_API_URL: `${api.url}/api/v3` } })
  expect(run.exitCode).toBe(0)
  expect(api.requests.map(request => request.path)).toEqual([
    expect.stringMatching(/^\/api\/v3\/repos\/us\/extension\/issues\/1234\/comments/),
    expect.stringMatching(/^\/api\/v3\/repos\/us\/extension\/issues\/1234\/comments/)
  ])
})

test('a low-code draft has its comment as well', async () => {
  await createDraft(stage, { version: '0.92.34' })
  await stage.file('draft.json', JSON.stringify(DRAFT))
  const run = await onPullRequest({ inputs: { operation: 'update-draft', 'draft-path': 'draft.json' } })
  expect(run.outputs['result']).toBe('updated')
  expect(api.comments).toHaveLength(1)
})

test('without permission the step succeeds, with a warning that says the lines to add', async () => {
  await prepare()
  api.forbid(403)
  const run = await onPullRequest({ inputs: UPLOAD })
  expect(run).toMatchObject({ exitCode: 0, outputs: { success: 'true', result: 'uploaded' } })
  expect(run.stdout).toMatch(/::warning::.*pull-requests: write/)
})

test('without a pull request the step succeeds, with a warning', async () => {
  await prepare()
  const run = await stage.run({ ...stage.withToken, ...UPLOAD, comment: 'true', 'github-token': TOKEN })
  expect(run.exitCode).toBe(0)
  expect(run.stdout).toContain('::warning::No comment is written: this run is not about a pull request.')
})

test.each([
  ['a dry run', { ...UPLOAD, 'dry-run': 'true' }],
  ['a step without comment: true', { ...UPLOAD, comment: 'false' }],
  ['a step that fails', { ...UPLOAD, 'package-path': 'missing' }]
])('%s asks nothing of GitHub', async (_name, inputs) => {
  await prepare()
  await onPullRequest({ inputs })
  expect(api.requests).toEqual([])
})

test("GitHub's token is masked, and shown nowhere", async () => {
  await prepare()
  api.forbid(401)
  const run = await onPullRequest({ inputs: UPLOAD })
  expect(run.stdout).toContain(`::add-mask::${TOKEN}`)
  const shown = run.stdout.replace(`::add-mask::${TOKEN}`, '') + run.summary + JSON.stringify(run.outputs)
  expect(shown).not.toContain(TOKEN)
})

test.each(['./ext/', 'ext//', 'ext'])('working-directory %s is found again by its comment', async folder => {
  await prepare()
  await stage.folder('ext/extension', {
    'codearts-extension.json': JSON.stringify(manifest()),
    'scripts/execution.sh': 'true'
  })
  await onPullRequest({ inputs: { ...UPLOAD, 'working-directory': 'ext' } })
  await onPullRequest({ action: 'closed', inputs: { ...DELETE, 'working-directory': folder } })
  expect(api.comments).toHaveLength(1)
  expect(api.comments[0]?.body).toContain(
    '### Draft **0&#46;92&#46;34** of <code>my&#95;extension</code> deleted'
  )
})

test('the comment names the extension as the console does', async () => {
  await prepare()
  await onPullRequest({ inputs: UPLOAD })
  expect(api.comments[0]?.body).toContain('Add the extension <code>My Extension</code>')
})

test('a repository that nobody names is a warning, and the outputs are there', async () => {
  await prepare()
  const run = await onPullRequest({ inputs: UPLOAD, environment: { GITHUB_REPOSITORY: '' } })
  expect(run).toMatchObject({ exitCode: 0, outputs: { success: 'true', result: 'uploaded' } })
  expect(run.stdout).toContain('::warning::')
})

test('an event without the commit that was proposed leads to the commit of the run', async () => {
  await prepare()
  const event = { action: 'opened', pull_request: { number: 1234 } }
  await stage.file('bare.json', JSON.stringify(event))
  const environment = {
    GITHUB_EVENT_PATH: path.join(stage.workspace, 'bare.json'),
    GITHUB_SHA: 'beefbeefbeefbeefbeefbeefbeefbeefbeefbeef'
  }
  await onPullRequest({
    inputs: UPLOAD,
    environment: { ...environment, GITHUB_EVENT_NAME: 'pull_request_target' }
  })
  expect(api.comments[0]?.body).toContain('beefbee')
})

test('without github-token no comment is written, which is a warning', async () => {
  await prepare()
  const run = await onPullRequest({ inputs: { ...UPLOAD, 'github-token': '' } })
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'uploaded' } })
  expect(run.stdout).toContain('::warning::No comment is written: github-token is empty.')
})

test('the comment goes through the proxy of the environment', async () => {
  await prepare()
  const proxy = await startProxy(Number(new URL(api.url).port))
  // The host exists only behind the proxy.
  const environment = {
    GITHUB_API_URL: 'http://api.example.test',
    http_proxy: proxy.url,
    https_proxy: proxy.url,
    no_proxy: '127.0.0.1,localhost'
  }
  await onPullRequest({ inputs: UPLOAD, environment })
  proxy.close()
  expect(new Set(proxy.asked)).toEqual(new Set(['api.example.test:80']))
  expect(api.comments).toHaveLength(1)
})

test('a comment that outlasts the step ends with it, and the draft is as it should be', async () => {
  await prepare()
  api.hang()
  const run = await onPullRequest({ inputs: { ...UPLOAD, timeout: '3' } })
  expect(run).toMatchObject({ exitCode: 0, outputs: { success: 'true', result: 'uploaded' } })
  expect(run.stdout).toContain(
    '::warning::The comment on the pull request could not be kept up to date: The step took longer than timeout allows (3 s).\n'
  )
})

test('SIGTERM while the comment is written ends the step with 143, and no success', async () => {
  await prepare()
  api.hang()
  const asked = async () => {
    while (api.requests.length === 0) await new Promise(resolve => setTimeout(resolve, 20))
  }
  const run = await onPullRequest({
    inputs: UPLOAD,
    onStart: child => {
      void asked().then(() => {
        child.kill('SIGTERM')
      })
    }
  })
  expect(run.exitCode).toBe(143)
  expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'true' })
  expect(run.stdout).toMatch(/^::error title=.*::The step was cancelled \(SIGTERM\)/m)
  expect(run.summary).toContain('❌')
})

test('a display name that holds a secret is neither published nor shown', async () => {
  await register(stage, 'careless', { display_name: TOKEN, business_type: 'Gate' })
  await stage.folder('extension', {
    'codearts-extension.json': JSON.stringify(manifest({ name: 'careless', friendlyName: TOKEN })),
    'scripts/execution.sh': 'true'
  })
  const run = await onPullRequest({ inputs: UPLOAD })
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: '', requests: '0' } })
  expect(run.stdout).toContain('it holds a secret of this step')
  expect(run.summary).not.toContain(TOKEN)
  expect(api.comments).toEqual([])
})

test('after a failed run, the comment says that its draft is of an earlier one, with a link to the run that failed', async () => {
  await prepare()
  await onPullRequest({ inputs: UPLOAD })
  const before = api.comments[0]?.body ?? ''
  const failedRun = (inputs: Record<string, string>, run: string, sha: string) =>
    onPullRequest({ sha, inputs: { ...UPLOAD, ...inputs }, environment: { GITHUB_RUN_ID: run } })

  // At its inputs, and at the service.
  const atInputs = await failedRun({ 'display-name': 'Another' }, '43', 'badc0de')
  expect(atInputs).toMatchObject({ exitCode: 1, outputs: { requests: '0' } })
  expect(api.comments).toHaveLength(1)
  expect(api.comments[0]?.body).toContain(before.trim())
  expect(api.comments[0]?.body).toMatch(
    /The run for commit <code>badc0de<\/code> failed\. What stands above is of an/
  )
  expect(api.comments[0]?.body).toContain('actions&#47;runs&#47;43')

  stage.emulator.addFault({
    call: 'upload-extension',
    kind: 'status',
    status: 403,
    body: { error_code: 'X.1' }
  })
  const atService = await failedRun({}, '44', 'badcafe')
  expect(atService.exitCode).toBe(1)
  expect(api.comments[0]?.body).toContain(before.trim())
  expect(api.comments[0]?.body).toContain('badcafe')
  expect(api.comments[0]?.body).not.toContain('badc0de')

  // The next run that succeeds replaces it.
  await onPullRequest({ action: 'synchronize', sha: 'deadbeef', inputs: UPLOAD })
  expect(api.comments[0]?.body).not.toContain('failed')
  expect(api.comments[0]?.body).toContain('deadbeef')
})

test('a failed run does not begin a comment', async () => {
  await prepare()
  expect((await onPullRequest({ inputs: { ...UPLOAD, 'display-name': 'Another' } })).exitCode).toBe(1)
  expect((await onPullRequest({ inputs: { ...UPLOAD, 'package-path': 'none' } })).exitCode).toBe(1)
  expect(api.comments).toEqual([])
})
