import { expect, test } from '@jest/globals'
import path from 'node:path'
import { createDraft, errorOf, setStage } from './support.ts'

// What happens when a pull request closes whose runs are given no secrets.
const stage = setStage()
const US = { full_name: 'us/extension' }

interface Close {
  head?: { full_name: string } | null
  action?: string
  actor?: string
  eventName?: string
  inputs?: Record<string, string>
}

async function close({
  head = US,
  action = 'closed',
  actor = 'someone',
  eventName = 'pull_request',
  inputs
}: Close) {
  const event = { action, repository: US, pull_request: { number: 7, head: { repo: head } } }
  const file = await stage.file('event.json', JSON.stringify(event))
  const place = { endpoint: stage.emulator.url, 'domain-id': stage.emulator.domainId }
  return stage.run(
    { operation: 'delete-draft', 'plugin-name': 'apie_test', version: 'pr', ...place, ...inputs },
    {
      environment: {
        GITHUB_EVENT_PATH: path.join(stage.workspace, file),
        GITHUB_EVENT_NAME: eventName,
        GITHUB_ACTOR: actor
      }
    }
  )
}

const FORK = { full_name: 'them/extension' }

test.each<[string, Close, string]>([
  ['a fork', { head: FORK }, 'a fork'],
  ['a fork that is gone', { head: null }, 'a fork'],
  ['Dependabot', { actor: 'dependabot[bot]' }, 'Dependabot']
])('the close of a pull request of %s is skipped with a warning', async (_name, event, whose) => {
  const run = await close(event)
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({ success: 'false', result: 'skipped', changed: 'false', requests: '0' })
  expect(run.outputs).toMatchObject({ 'plugin-name': 'apie_test', version: '0.90.7' })
  expect(run.stdout).toContain(`::warning::The pull request is from ${whose}`)
  expect(run.stdout).not.toContain('::error')
  expect(run.summary).toMatch(/^### ⏭️ Draft .* left as it is\n\n> \[!WARNING\]\n> The pull request is from/u)
})

const URNS = {
  'provider-urn': 'iam::ce8df55870164338a72d7e828a966a2a:oidcProvider:GitHub',
  'agency-urn': 'iam::ce8df55870164338a72d7e828a966a2a:agency:publish-extensions'
}

test.each([
  ['URNs without an endpoint for ID tokens', URNS],
  ['the ID of a key', { 'access-key-id': 'AK' }],
  ['the name of a user and its account', { 'iam-user': 'u', 'iam-account': 'a', region: 'cn-north-4' }]
])('%s are no secrets: the close of a fork is skipped', async (_name, inputs) => {
  const run = await close({ head: FORK, inputs })
  expect(run).toMatchObject({ exitCode: 0, outputs: { success: 'false', result: 'skipped', requests: '0' } })
})

test.each<[string, Close]>([
  ['a pull request of the repository itself', {}],
  ['a pull request of a fork that was opened', { head: FORK, action: 'opened' }],
  ['pull_request_target, which has secrets', { head: FORK, eventName: 'pull_request_target' }],
  ['another operation', { head: FORK, inputs: { operation: 'check' } }],
  ['half a credential, its secret half', { head: FORK, inputs: { 'secret-access-key': 'SK' } }]
])('%s is not skipped: without credentials it fails', async (_name, event) => {
  const run = await close(event)
  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ success: 'false', result: '' })
  expect(errorOf(run)).toMatch(/Nothing to sign in with is given|access-key-id is missing/)
})

test('with credentials the draft of a fork is deleted', async () => {
  await createDraft(stage, { version: '0.90.7' })
  const run = await close({ head: FORK, inputs: { token: stage.emulator.token } })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'deleted', version: '0.90.7' })
})

test.each([
  ['without credentials', {}],
  ['with half a credential', { 'access-key-id': 'AK' }],
  ['without the password of its user', { 'iam-user': 'u', 'iam-account': 'a', region: 'cn-north-4' }]
])('%s, the run of a fork says that GitHub gives it none', async (_name, inputs) => {
  const run = await close({ head: FORK, action: 'opened', inputs })
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('pull request from a fork, and GitHub gives such runs no secrets')
})
