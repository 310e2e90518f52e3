/** Runs the action on this machine as a runner would, by default against the emulator: `npm run action` */

import path from 'node:path'
import { completeAccount } from '../emulator/account.ts'
import { UsageError } from '../emulator/arguments.ts'
import { DEFAULT_PORT } from '../emulator/options.ts'
import { takenFields } from '../src/inputs/definition.ts'
import { isOperation, loadOperation, OPERATIONS } from '../src/operations/index.ts'
import { runScript } from './command-line.ts'
import { readable } from './readable.ts'
import { readMetadata, runAction } from './run-action.ts'

const USAGE = `Usage: npm run action -- <operation> [--<input> <value>]...

  npm run emulator                                             in one terminal
  npm run action -- publish --package-path ../my-extension     in another

Each input of action.yml is an option. Without an endpoint or a region, the action talks to the emulator that
npm run emulator starts. Paths are relative to the folder that the command is given in.
`

/** What the emulator takes when nothing else is said. */
const account = completeAccount({})
const EMULATOR = {
  endpoint: `http://127.0.0.1:${DEFAULT_PORT}`,
  'req-endpoint': `http://127.0.0.1:${DEFAULT_PORT}`,
  'domain-id': account.domainId,
  token: account.token
}

const { inputs: declared } = await readMetadata()
const names = Object.keys(declared).filter(name => name !== 'operation')
const [operation] = process.argv.splice(2, process.argv[2]?.startsWith('-') === false ? 1 : 0)

await runScript(
  {
    usage: USAGE,
    options: Object.fromEntries(names.map(name => [name, 'text' as const])),
    failure: 'The action cannot run'
  },
  async inputs => {
    if (operation === undefined) throw new UsageError('One operation is needed, such as publish.')
    if (!isOperation(operation))
      throw new UsageError(`There is no operation ${operation}. There are ${OPERATIONS.join(', ')}.`)
    process.exitCode = await run({ ...inputs, operation })
  }
)

async function run(given: Readonly<Record<string, string>>): Promise<number> {
  const start = process.env['INIT_CWD'] ?? process.cwd()
  const inputs = { ...(await defaultsFor(given, start)), ...given }
  const paths = Object.entries(inputs).flatMap(([name, value]) =>
    name.endsWith('-path') ? [[name, path.resolve(start, value)] as const] : []
  )
  const { exitCode, stderr, outputs } = await runAction(
    { ...inputs, ...Object.fromEntries(paths) },
    {
      workspace: workspaceOf(
        start,
        paths.map(([, file]) => file)
      ),
      environment: signInVariables(),
      onLog: text => {
        process.stdout.write(readable(text))
      }
    }
  )
  process.stderr.write(stderr)
  const set = Object.entries(outputs).filter(([, value]) => value !== '')
  console.log(`\nOutputs:\n${set.map(([name, value]) => `  ${name}: ${value}`).join('\n')}`)
  return exitCode ?? 1
}

/**
 * @param start the folder that the command is given in
 * @returns the values of inputs that the operation takes, and that nothing gives
 */
async function defaultsFor(
  given: Readonly<Record<string, string>>,
  start: string
): Promise<Record<string, string>> {
  const { operation = '' } = given
  if (!isOperation(operation)) return {}
  const isElsewhere = Object.keys(given).some(name => name === 'region' || name.endsWith('endpoint'))
  const signsIn = ['token', 'access-key-id', 'provider-urn', 'iam-user'].some(name => name in given)
  const { token, ...hosts } = EMULATOR
  const values = {
    ...(isElsewhere ? {} : hosts),
    ...(isElsewhere || signsIn ? {} : { token }),
    // The temporary folder does not outlast the command.
    'output-path': path.join(start, 'package.zip')
  }
  const definition = await loadOperation(operation)
  const idle = definition.callsOnlyWith !== undefined && given[definition.callsOnlyWith] !== 'true'
  const { required, optional } = takenFields(idle ? { ...definition, service: 'none' } : definition)
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in required || name in optional))
}

/** What the Huawei Cloud SDKs and proxies read from the environment, which is else kept from the action. */
function signInVariables(): Record<string, string> {
  const isPassed = (name: string) =>
    /^(HUAWEICLOUD_SDK_\w+|NODE_EXTRA_CA_CERTS|(https?|no)_proxy)$/i.test(name)
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      isPassed(name) && value !== undefined ? [[name, value]] : []
    )
  )
}

/** @returns the folder that the command is given in, or the one that holds the paths when they lie elsewhere */
function workspaceOf(start: string, paths: readonly string[]): string {
  const isInside = paths.every(file => file === start || file.startsWith(start + path.sep))
  return isInside ? start : commonFolder(paths.map(file => path.dirname(file)))
}

/** @returns the deepest folder that holds all of these paths */
function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map(each => each.split(path.sep))
  const differs = first.findIndex((part, index) => others.some(other => other[index] !== part))
  const shared = first.slice(0, differs === -1 ? first.length : differs)
  return shared.join(path.sep) || path.parse(paths[0] ?? '').root
}
