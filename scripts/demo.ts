import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startEmulator, type Emulator } from '../emulator/server.ts'
import { ROOT, runAction, type ActionRun } from './run-action.ts'

/** Runs the action through its operations against the emulator, and shows what a person would see. */

interface Scene {
  readonly title: string
  readonly inputs: Readonly<Record<string, string>>
  /** What the runner sets for the job besides. */
  readonly environment?: Readonly<Record<string, string>>
  /** Outputs that the step must have. */
  readonly expected: Readonly<Record<string, RegExp | string>>
}

const PROJECT_ID = '919bb351ef424e2daaf3dd80c179fae9'
const PLAN_ID = 'bf56512ab4e544c29d03d068711ca56a'

/** What the runner says about the run: a pushed tag, or a pull request. */
const TAG = { GITHUB_REF: 'refs/tags/v1.0.0' }
const PULL_REQUEST = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'event.json' }

function scenes(emulator: Emulator): Scene[] {
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
      expected: { count: '1', matrix: /"path":"hello-extension"/, requests: '0' }
    },
    {
      title: 'Check that a release would get through, signed in by OIDC',
      inputs: { ...oidc, operation: 'check', 'package-path': 'hello-extension' },
      environment: idTokens,
      expected: { result: 'valid', changed: 'false', requests: '1' }
    },
    {
      title: 'Show what the release would do',
      inputs: { ...oidc, ...release, 'dry-run': 'true' },
      environment: { ...idTokens, ...TAG },
      expected: { result: 'planned', changed: 'false', sha256: /^[0-9a-f]{64}$/ }
    },
    {
      title: 'A tag is pushed: the extension is published',
      inputs: { ...oidc, ...release },
      environment: { ...idTokens, ...TAG },
      expected: { ...published, result: 'published', url: /^http.*icon\.png$/ }
    },
    {
      title: 'The same run again, as after a lost runner',
      inputs: { ...oidc, ...release },
      environment: { ...idTokens, ...TAG },
      expected: { ...published, result: 'unchanged', changed: 'false' }
    },
    {
      title: 'A pull request opens: its draft appears',
      inputs: { ...keys, operation: 'upload-extension', 'package-path': 'hello-extension', version: 'pr' },
      environment: PULL_REQUEST,
      expected: { result: 'uploaded', version: '0.92.34', requests: '1' }
    },
    {
      title: 'It closes: the draft is gone',
      inputs: {
        ...keys,
        operation: 'delete-draft',
        'plugin-name': 'hello_extension',
        version: 'pr',
        'if-missing': 'ignore'
      },
      environment: PULL_REQUEST,
      expected: { result: 'deleted', version: '0.92.34', changed: 'true' }
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
      title: 'Change what the published extension says of itself',
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

const { values: options } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })
const workspace = await mkdtemp(path.join(tmpdir(), 'demo-'))
const emulator = await startEmulator()
try {
  await cp(path.join(ROOT, 'examples'), workspace, { recursive: true })
  await prepareWorkspace()
  const all = scenes(emulator)
  let failed = 0
  for (const [index, scene] of all.entries())
    failed += (await play(scene, `${index + 1}/${all.length}`)) ? 0 : 1
  console.log(
    failed === 0
      ? `All ${all.length} steps did what they should.`
      : `${failed} of ${all.length} steps failed.`
  )
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  await rm(workspace, { recursive: true, force: true })
}

if (options.keep) {
  console.log(`The emulator is at ${emulator.url}; its page shows what is registered. Ctrl+C ends it.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close())
} else {
  await emulator.close()
}

/** The event of a pull request, as the runner hands it over. */
async function prepareWorkspace(): Promise<void> {
  const event = { action: 'opened', pull_request: { number: 1234 } }
  await writeFile(path.join(workspace, PULL_REQUEST.GITHUB_EVENT_PATH), JSON.stringify(event))
}

async function play(scene: Scene, number: string): Promise<boolean> {
  console.log(`━━━ ${number}  ${scene.title}\n`)
  console.log('    with:')
  for (const [name, value] of Object.entries(scene.inputs))
    console.log(`      ${name}: ${shown(name, value)}`)
  const run = await runAction(scene.inputs, { workspace, environment: scene.environment ?? {} })
  console.log(`\n${indent(readable(run.stdout + run.stderr))}\n`)
  const problems = judge(run, scene)
  for (const name of Object.keys(scene.expected)) console.log(`    ${name} = ${run.outputs[name] ?? ''}`)
  console.log(problems.length === 0 ? '    ✓ as expected\n' : `    ✗ ${problems.join('; ')}\n`)
  return problems.length === 0
}

function judge(run: ActionRun, { expected }: Scene): string[] {
  const code = run.exitCode === 0 ? [] : [`exit code ${String(run.exitCode)}`]
  const differing = Object.entries(expected).filter(([name, wanted]) => {
    const found = run.outputs[name] ?? ''
    return typeof wanted === 'string' ? found !== wanted : !wanted.test(found)
  })
  return [...code, ...differing.map(([name, wanted]) => `${name} should be ${String(wanted)}`)]
}

/** The log as GitHub shows it: commands are carried out, not printed. */
function readable(log: string): string {
  return log
    .split('\n')
    .filter(line => !/^::(add-mask|endgroup)::/.test(line))
    .map(line => line.replace(/^::group::/, '▸ ').replace(/^::(error|warning|notice).*?::/, '$1: '))
    .join('\n')
    .replaceAll('%0A', '\n')
    .trim()
}

function shown(name: string, value: string): string {
  const secret = ['token', 'access-key-id', 'secret-access-key'].includes(name)
  return secret ? `\${{ secrets.${name.toUpperCase().replaceAll('-', '_')} }}` : value
}

function indent(text: string): string {
  return text.replace(/^/gm, '    │ ')
}
