import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startEmulator, type Emulator } from '../emulator/server.ts'
import { ROOT, runAction, type ActionRun } from './run-action.ts'
import { zipFolder } from './zip.ts'

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

function scenes(emulator: Emulator): Scene[] {
  const account = { endpoint: emulator.url, 'domain-id': emulator.domainId }
  const keys = {
    ...account,
    'access-key-id': emulator.accessKeyId,
    'secret-access-key': emulator.secretAccessKey
  }
  const token = { ...account, token: emulator.token }
  const deletion = { ...keys, operation: 'delete-draft', 'plugin-name': 'hello_shell', version: '0.0.1' }
  return [
    {
      title: 'Check that a release would get through, signed in by OIDC',
      inputs: {
        operation: 'check',
        endpoint: emulator.url,
        'sts-endpoint': emulator.url,
        'provider-urn': emulator.providerUrn,
        'agency-urn': emulator.agencyUrn,
        'package-path': 'dist/*.zip'
      },
      environment: {
        ACTIONS_ID_TOKEN_REQUEST_URL: emulator.idTokenRequestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.idTokenRequestToken
      },
      expected: { result: 'valid', changed: 'false', requests: '1' }
    },
    {
      title: 'Show what an upload would do',
      inputs: { ...keys, operation: 'upload-extension', 'package-path': 'dist/*.zip', 'dry-run': 'true' },
      expected: { result: 'planned', changed: 'false', sha256: /^[0-9a-f]{64}$/ }
    },
    {
      title: 'Upload the package of an extension',
      inputs: { ...keys, operation: 'upload-extension', 'package-path': 'dist/*.zip', version: 'v1.0.0' },
      expected: { result: 'uploaded', changed: 'true', 'plugin-name': 'hello_extension', requests: '1' }
    },
    {
      title: 'Update its icon',
      inputs: {
        ...token,
        operation: 'update-icon',
        'plugin-name': 'hello_extension',
        'icon-path': 'icon.png'
      },
      expected: { result: 'updated', url: /^http.*icon\.png$/ }
    },
    {
      title: 'Update a low-code draft',
      inputs: {
        ...keys,
        operation: 'update-draft',
        'draft-path': 'draft.yaml',
        description: 'Greets kindly'
      },
      expected: { result: 'updated', 'unique-id': /^[A-Za-z0-9]{32}$/ }
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
      title: 'Delete the draft',
      inputs: deletion,
      expected: { result: 'deleted', changed: 'true' }
    },
    {
      title: 'Delete it once more, as a pipeline does that runs again',
      inputs: { ...deletion, 'if-missing': 'ignore' },
      expected: { result: 'absent', success: 'true', changed: 'false' }
    }
  ]
}

const { values: options } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })
const workspace = await mkdtemp(path.join(tmpdir(), 'demo-'))
const emulator = await startEmulator()
try {
  await cp(path.join(ROOT, 'examples'), workspace, { recursive: true })
  await prepareWorkspace()
  await prepareAccount()
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

async function prepareWorkspace(): Promise<void> {
  await mkdir(path.join(workspace, 'dist'))
  await zipFolder(path.join(workspace, 'hello-extension'), path.join(workspace, 'dist/hello_extension.zip'))
}

/** What people do once in the console: register an extension, begin a low-code one. */
async function prepareAccount(): Promise<void> {
  const texts = {
    business_type: 'Normal',
    business_type_display_name: 'General',
    description: '',
    icon_url: ''
  }
  await call('/v3/{d}/extension/info/add', {
    ...texts,
    plugin_name: 'hello_extension',
    display_name: 'Hello Extension'
  })
  await call('/v1/{d}/agent-plugin/create-draft', {
    ...texts,
    plugin_name: 'hello_shell',
    display_name: 'Hello Shell',
    runtime_attribution: 'agent',
    version: '0.0.1',
    version_description: '',
    input_info: [],
    execution_info: { inner_execution_info: { execution_type: 'COMPOSITE', steps: [] } }
  })
}

async function call(target: string, body: unknown): Promise<void> {
  const response = await fetch(emulator.url + target.replace('{d}', emulator.domainId), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-auth-token': emulator.token },
    body: JSON.stringify(body)
  })
  if (!response.ok) throw new Error(`${target}: ${response.status} ${await response.text()}`)
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
