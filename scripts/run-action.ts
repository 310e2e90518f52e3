import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'

/** Runs the bundled action in its own process, as the runner would. */

export const ROOT = path.resolve(import.meta.dirname, '..')

export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

export interface ActionRun {
  /** Absent when a signal ended the process. */
  readonly exitCode: number | null
  /** What the log holds, workflow commands included. */
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary, Markdown. */
  readonly summary: string
  /** What later steps would find in their environment and state; the action leaves both empty. */
  readonly exported: string
  /** Milliseconds. */
  readonly duration: number
}

export interface ActionOptions {
  /** Runs in this folder, which is the workspace as well. */
  readonly workspace: string
  readonly environment?: Readonly<Record<string, string>>
  /** Given the process as soon as it runs. */
  readonly onStart?: (process: { kill(signal: NodeJS.Signals): void }) => void
  /** Told every piece of the log as it comes. */
  readonly onLog?: (text: string) => void
}

export async function readMetadata(): Promise<ActionMetadata> {
  return parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8')) as ActionMetadata
}

/**
 * @param inputs what the workflow's `with:` gives; defaults come from action.yml
 */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  { workspace, environment = {}, onStart, onLog }: ActionOptions
): Promise<ActionRun> {
  const metadata = await readMetadata()
  const folder = await mkdtemp(path.join(tmpdir(), 'runner-'))
  try {
    const started = performance.now()
    const child = spawn(process.execPath, [path.join(ROOT, metadata.runs.main)], {
      cwd: workspace,
      env: { ...(await runnerEnvironment(metadata, inputs, workspace, folder)), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // No run of a test or of the demo takes as long; one that hangs must not hold them.
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
    const duration = performance.now() - started
    const read = (name: string) => readFile(path.join(folder, name), 'utf8')
    const outputs = parseOutputs(await read('output'))
    const exported = (await read('env')) + (await read('state'))
    return { exitCode, stdout, stderr, outputs, summary: await read('summary'), exported, duration }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
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

/** The runner hands over every declared input in upper case; what an expression gives is nothing here. */
function inputVariables(metadata: ActionMetadata, inputs: Readonly<Record<string, string>>) {
  const given = Object.entries(metadata.inputs).map(
    ([name, { default: fallback = '' }]) => [name, fallback.startsWith('${{') ? '' : fallback] as const
  )
  const values = { ...Object.fromEntries(given), ...inputs }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  )
}

function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^([^\n<]+)<<(.+)\r?\n([\s\S]*?)\r?\n\2$/gm)
  return Object.fromEntries([...found].map(([, name, , value]) => [name ?? '', value ?? '']))
}
