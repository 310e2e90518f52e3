/** The scenes of the demo, in order. */

import type { Emulator } from '../emulator/server.ts'
import { OPEN } from './demo-github.ts'

/** One step of a workflow. */
export interface Scene {
  readonly title: string
  /** The event that starts the workflow, as the demo prints it. */
  readonly on?: string
  readonly inputs: Readonly<Record<string, string>>
  /** Variables that the runner sets for the job. */
  readonly environment?: Readonly<Record<string, string>>
  /** Outputs that the step must have. */
  readonly expected: Readonly<Record<string, RegExp | string>>
}

const PROJECT_ID = '919bb351ef424e2daaf3dd80c179fae9'
const PLAN_ID = 'bf56512ab4e544c29d03d068711ca56a'

/** The variables of a run for a pushed tag. */
const TAG = { GITHUB_REF: 'refs/tags/v1.0.0' }
/** The variables of a run for a pull request; its event file is in the workspace. */
export const pullRequest = (action: 'closed' | 'opened') => ({
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: `${action}.json`
})

/**
 * The life of an extension, from its discovery to its deletion.
 * @param github URL of GitHub's API, where one pull request is open
 */
export function scenes(emulator: Emulator, github: string): Scene[] {
  const account = { endpoint: emulator.url, 'domain-id': emulator.domainId }
  const keys = {
    ...account,
    'access-key-id': emulator.accessKeyId,
    'secret-access-key': emulator.secretAccessKey
  }
  const oidc = {
    endpoint: emulator.url,
    'sts-endpoint': emulator.url,
    'provider-urn': emulator.providerUrn,
    'agency-urn': emulator.agencyUrn
  }
  const idTokens = {
    ACTIONS_ID_TOKEN_REQUEST_URL: emulator.idTokenRequestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.idTokenRequestToken
  }
  const token = { ...account, token: emulator.token }
  const release = {
    operation: 'publish',
    'package-path': 'hello-extension',
    'icon-path': 'icon.png',
    version: 'tag'
  }
  const published = { 'plugin-name': 'hello_extension', version: '1.0.0' }
  return [
    {
      title: 'Find the extensions of the repository',
      inputs: { operation: 'discover' },
      expected: { result: 'found', count: '1', matrix: /"path":"hello-extension"/, requests: '0' }
    },
    {
      title: 'The first pull request of a new extension: it is registered, and its draft appears',
      on: 'pull_request opened, number 1234',
      inputs: {
        ...keys,
        operation: 'upload-extension',
        'package-path': 'hello-extension',
        version: 'pr',
        'if-missing': 'create'
      },
      environment: pullRequest('opened'),
      expected: { result: 'uploaded', version: '0.92.34', plan: /Register the extension/ }
    },
    {
      title: 'Check that a release would succeed, signed in by OIDC',
      inputs: { ...oidc, operation: 'check', 'package-path': 'hello-extension' },
      environment: idTokens,
      expected: { result: 'valid', changed: 'false', requests: '2' }
    },
    {
      title: 'Show what the release would do',
      inputs: { ...oidc, ...release, 'dry-run': 'true' },
      environment: { ...idTokens, ...TAG },
      expected: { result: 'planned', changed: 'false', sha256: /^[0-9a-f]{64}$/ }
    },
    {
      title: 'A tag is pushed: the package is made, to be attested and kept',
      on: 'push, tag v1.0.0',
      inputs: {
        operation: 'pack',
        'package-path': 'hello-extension',
        version: 'tag',
        'output-path': 'dist/hello-extension.zip'
      },
      environment: TAG,
      expected: { ...published, result: 'packed', package: /hello-extension\.zip$/, requests: '0' }
    },
    {
      title: 'After an approval, the same bytes are published',
      on: 'push, tag v1.0.0',
      inputs: { ...oidc, ...release, 'package-path': 'dist/hello-extension.zip' },
      environment: { ...idTokens, ...TAG },
      expected: { ...published, result: 'published', url: /^http.*icon\.png$/ }
    },
    {
      title: 'The same run again, as after the loss of the runner',
      on: 'push, tag v1.0.0',
      inputs: { ...oidc, ...release },
      environment: { ...idTokens, ...TAG },
      expected: { ...published, result: 'unchanged', changed: 'false' }
    },
    {
      title: 'A pull request that forgot to raise the version is red',
      on: 'pull_request opened, number 1234',
      inputs: { ...oidc, operation: 'check', 'package-path': 'hello-extension', 'if-exists': 'fail' },
      environment: { ...idTokens, ...pullRequest('opened') },
      expected: { success: 'false', result: '', changed: 'false' }
    },
    {
      title: 'A pull request opens: its draft appears',
      on: 'pull_request opened, number 1234',
      inputs: { ...keys, operation: 'upload-extension', 'package-path': 'hello-extension', version: 'pr' },
      environment: pullRequest('opened'),
      expected: { result: 'uploaded', version: '0.92.34', requests: '1' }
    },
    {
      title: 'It closes: the draft is gone',
      on: 'pull_request closed, number 1234',
      inputs: {
        ...keys,
        operation: 'delete-draft',
        'plugin-name': 'hello_extension',
        version: 'pr',
        'if-missing': 'ignore'
      },
      environment: pullRequest('closed'),
      expected: { result: 'deleted', version: '0.92.34', changed: 'true' }
    },
    {
      title: 'Another opens, and its close is never seen',
      on: 'workflow_run, for pull request 7 of a fork',
      inputs: {
        ...keys,
        operation: 'upload-extension',
        'package-path': 'hello-extension',
        version: 'pr',
        'pull-request': '7'
      },
      environment: { GITHUB_EVENT_NAME: 'workflow_run' },
      expected: { result: 'uploaded', version: '0.90.7' }
    },
    {
      title: 'One more opens, and stays open',
      on: `workflow_run, for pull request ${OPEN} of a fork`,
      inputs: {
        ...keys,
        operation: 'upload-extension',
        'package-path': 'hello-extension',
        version: 'pr',
        'pull-request': String(OPEN)
      },
      environment: { GITHUB_EVENT_NAME: 'workflow_run' },
      expected: { result: 'uploaded', version: `0.90.${OPEN}` }
    },
    {
      title: 'Once a week, drafts of pull requests that are not open are deleted',
      on: 'schedule',
      inputs: {
        ...keys,
        operation: 'prune-drafts',
        'plugin-name': 'hello_extension',
        'github-token': 'ghs-of-the-demo'
      },
      environment: { GITHUB_REPOSITORY: 'us/hello-extension', GITHUB_API_URL: github },
      expected: { result: 'deleted', count: '1', changed: 'true' }
    },
    {
      title: 'Ask what is published, and which version comes next',
      inputs: { ...keys, operation: 'status', 'plugin-name': 'hello_extension', bump: 'minor' },
      expected: { result: 'found', 'latest-version': '1.0.0', 'next-version': '1.1.0', changed: 'false' }
    },
    {
      title: 'Create a low-code draft, or update it',
      inputs: { ...keys, operation: 'update-draft', 'draft-path': 'draft.yaml', 'if-missing': 'create' },
      expected: { result: 'created', 'plugin-name': 'hello_shell' }
    },
    {
      title: 'Publish it',
      inputs: { ...keys, operation: 'publish', 'draft-path': 'draft.yaml' },
      expected: { result: 'published', 'unique-id': /^[A-Za-z0-9]{32}$/ }
    },
    {
      title: 'Change the description of the published extension',
      inputs: {
        ...token,
        operation: 'update-extension',
        'plugin-name': 'hello_extension',
        description: 'Greets kindly'
      },
      expected: { result: 'updated', changed: 'true' }
    },
    {
      title: 'Update the thumbnail of a plan',
      inputs: {
        operation: 'update-thumbnail',
        'req-endpoint': emulator.url,
        token: emulator.token,
        'project-id': PROJECT_ID,
        'plan-id': PLAN_ID,
        'image-path': 'icon.png'
      },
      expected: { result: 'updated', url: new RegExp(`^/v1/upload/${PROJECT_ID}/`), requests: '2' }
    },
    {
      title: 'Delete the low-code extension',
      inputs: {
        ...keys,
        operation: 'delete-extension',
        'plugin-name': 'hello_shell',
        confirm: 'hello_shell'
      },
      expected: { result: 'deleted', changed: 'true' }
    }
  ]
}
