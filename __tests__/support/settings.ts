import { InputError, type Findings, type Problem } from '../../src/inputs/problems.ts'
import type { InputName } from '../../src/inputs/fields.ts'
import { readInputs } from '../../src/inputs/read.ts'
import type { RunEvent, RunJob } from '../../src/inputs/context.ts'
import { readSettings, type Settings } from '../../src/inputs/settings.ts'
import { readValues, type Values } from '../../src/inputs/values.ts'
import type { Target } from '../../src/report/record.ts'
import { findOperation } from '../../src/operations/index.ts'
import { runHere } from '../../src/runtime/jobs.ts'
import { workspace } from './workspace.ts'

export type Inputs = Partial<Record<InputName, string>>

/** What surrounds a step besides its inputs. */
export interface World {
  /** The checkout; a folder that is not there when not given. */
  root?: string
  /** The runner's folder for temporary files. */
  temporary?: string
  environment?: Record<string, string>
  event?: Partial<RunEvent>
  /** Judges the files; done at once when not given. */
  runJob?: RunJob
}

/** What validation made of the inputs. */
export interface Read {
  /** Absent when there are problems. */
  settings: Settings | undefined
  /** Of the valid inputs. */
  values: Values
  problems: readonly Problem[]
  notices: readonly string[]
  /** What the inputs turned out to mean. */
  facts: readonly string[]
  warnings: readonly string[]
  /** What the step is about, with problems or without. */
  target: Target
}

/** An account ID and a token that break no rule. */
export const DOMAIN_ID = 'ce8df55870164338a72d7e828a966a2a'
export const TOKEN = 'MIIEvTokenOfATest'
export const KEYS: Inputs = { token: '', 'access-key-id': 'AKOFATEST', 'secret-access-key': 'skOfATest' }

/** Inputs that every operation takes, valid; the operation needs no files. */
const VALID: Inputs = {
  operation: 'delete-draft',
  region: 'cn-north-4',
  'domain-id': DOMAIN_ID,
  token: TOKEN
}

const OF_DELETE_DRAFT: Inputs = { 'plugin-name': 'my_extension', version: '1.0.2' }

/** Reads valid inputs with these changes, of delete-draft unless told otherwise; "" takes one away. */
export async function read(changes: Inputs = {}, world: World = {}): Promise<Read> {
  const operation = changes.operation ?? 'delete-draft'
  const inputs = { ...VALID, ...(operation === 'delete-draft' ? OF_DELETE_DRAFT : {}), ...changes }
  const { raw, environment, idTokens, proxies, secrets } = readInputs(
    name => inputs[name] ?? '',
    world.environment ?? {},
    () => undefined
  )
  const event = {
    ref: '',
    pullRequest: undefined,
    untrusted: undefined,
    closed: false,
    attempt: 1,
    ...world.event
  }
  const facts: string[] = []
  const findings: Findings = { problems: [], notices: [], warnings: [], facts }
  const context = {
    environment,
    idTokens,
    proxies,
    secrets,
    apiUrl: 'https://api.github.com',
    root: world.root ?? '/no/such/workspace',
    temporary: world.temporary ?? '',
    event: () => Promise.resolve(event),
    tempDir: () => workspace(),
    runJob: world.runJob ?? runHere,
    signal: new AbortController().signal,
    findings
  }
  const definition = await findOperation(raw, findings)
  const values = readValues(raw, definition, findings)
  const ended = await readSettings({ raw, values, definition }, context).catch((error: unknown) => {
    if (error instanceof InputError) return error
    throw error
  })
  const settings = ended instanceof InputError ? undefined : ended
  const { problems, notices, warnings } = findings
  const placed = { notices: notices.map(atPlace), warnings: warnings.map(atPlace) }
  return { settings, values, problems, facts, target: ended.target, ...placed }
}

function atPlace({ file, line, message }: Problem): string {
  return file === undefined ? message : `${file}:${line ?? 1}: ${message}`
}

/** The messages of the problems that these inputs have; empty when they are valid. */
export async function messages(changes: Inputs = {}, world: World = {}): Promise<string[]> {
  return (await read(changes, world)).problems.map(({ message }) => message)
}

/** The value that an operation gets for an input; undefined when it is absent or not valid. */
export async function valueOf(input: InputName, changes: Inputs = {}, world: World = {}): Promise<unknown> {
  const { settings } = await read(changes, world)
  return settings?.inputs[input]
}

/** What is said against a value of an input; empty when the value is allowed. */
export async function complaints(
  input: InputName,
  value: string,
  changes: Inputs = {},
  world: World = {}
): Promise<string[]> {
  const all = await messages({ ...changes, [input]: value }, world)
  return all.filter(message => message.includes(`Input ${input} `))
}
