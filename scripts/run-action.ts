/** Runs the bundled action in its own process, as the runner does. */

import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'

/** The repository's root folder. */
export const ROOT = path.resolve(import.meta.dirname, '..')

/** The parts of `action.yml` that scripts and tests use. */
export interface ActionMetadata {
  readonly description: string
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** A run of the action that has ended. */
export interface ActionRun {
  /** null if a signal ended the process. */
  readonly exitCode: number | null
  /** The log, including workflow commands. */
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary, in Markdown. */
  readonly summary: string
  /** What the run adds to the environment and the state of later steps, which the action leaves empty. */
  readonly exported: string
  /** Milliseconds from the start of the process to its end. */
  readonly duration: number
}

/** The options of a run. */
export interface ActionOptions {
  /** The folder of the workspace, in which the action runs. */
  readonly workspace: string
  readonly environment?: Readonly<Record<string, string>>
  /** Called with the process as soon as it has started. */
  readonly onStart?: (process: { kill(signal: NodeJS.Signals): void }) => void
  /** Called with every piece of the log as it arrives. */
  readonly onLog?: (text: string) => void
}

/** What a step is started with. */
export interface Start extends Pick<ActionOptions, 'onLog' | 'onStart'> {
  /** The script of the action. */
  readonly script: string
  /** The current folder. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Runs a step to its end. */
export type Starter = (start: Start) => Promise<Pick<ActionRun, 'exitCode' | 'stderr' | 'stdout'>>

/** Reads `action.yml`. */
export async function readMetadata(): Promise<ActionMetadata> {
  return parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8')) as ActionMetadata
}

/**
 * Runs the action with the files and variables that the runner provides.
 * @param inputs the values under `with:` in a workflow; defaults come from `action.yml`
 * @param start in a process of its own when it is absent
 */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  { workspace, environment = {}, ...watch }: ActionOptions,
  start: Starter = asProcess
): Promise<ActionRun> {
  const metadata = await readMetadata()
  const folder = await mkdtemp(path.join(tmpdir(), 'runner-'))
  try {
    const env = { ...(await runnerEnvironment(metadata, inputs, workspace, folder)), ...environment }
    const started = performance.now()
    const ended = await start({ script: path.join(ROOT, metadata.runs.main), cwd: workspace, env, ...watch })
    const duration = performance.now() - started
    const read = (name: string) => readFile(path.join(folder, name), 'utf8')
    const outputs = parseOutputs(await read('output'))
    const exported = (await read('env')) + (await read('state'))
    return { ...ended, outputs, summary: await read('summary'), exported, duration }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs the script in a process of its own. */
export const asProcess: Starter = async ({ script, cwd, env, onStart, onLog }) => {
  const child = spawn(process.execPath, [script], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // No test and no scene of the demo takes this long. A run that hangs must not stop them.
    timeout: 60_000,
    killSignal: 'SIGKILL'
  })
  onStart?.({ kill: signal => child.kill(signal) })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    onLog?.(text)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  })
  return { exitCode, stdout, stderr }
}

/**
 * Makes the files that a step writes to, empty.
 * @param folder where they are to lie, the runner's temporary one
 * @returns all that the runner puts into a step's environment
 */
export async function runnerEnvironment(
  metadata: ActionMetadata,
  inputs: Readonly<Record<string, string>>,
  workspace: string,
  folder: string
): Promise<Record<string, string | undefined>> {
  const files = {
    GITHUB_OUTPUT: path.join(folder, 'output'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
    GITHUB_ENV: path.join(folder, 'env'),
    GITHUB_STATE: path.join(folder, 'state')
  }
  for (const file of Object.values(files)) await writeFile(file, '')
  return {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    ...files,
    ...inputVariables(metadata, inputs)
  }
}

/** The variables of all declared inputs, as the runner sets them. Defaults that are expressions count as empty. */
function inputVariables(metadata: ActionMetadata, inputs: Readonly<Record<string, string>>) {
  const given = Object.entries(metadata.inputs).map(
    ([name, { default: fallback = '' }]) => [name, fallback.startsWith('${{') ? '' : fallback] as const
  )
  const values = { ...Object.fromEntries(given), ...inputs }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  )
}

/** @returns the values in a file of outputs or of state, by name */
export function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^([^\n<]+)<<(.+)\r?\n([\s\S]*?)\r?\n\2$/gm)
  return Object.fromEntries([...found].map(([, name, , value]) => [name ?? '', value ?? '']))
}
