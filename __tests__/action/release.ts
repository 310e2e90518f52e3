import type { ActionOptions, ActionRun } from '../../scripts/run-action.ts'
import { makeZip } from '../support/zip.ts'
import { DRAFT, type Stage } from './support.ts'

/** Helps to release extensions on a stage. */

type Inputs = Readonly<Record<string, string>>

/** Writes a package into the workspace; each test takes a name of its own. */
export async function packageFile(
  stage: Stage,
  name: string,
  version: string,
  changes: Record<string, unknown> = {}
): Promise<string> {
  const execution = { type: 'Shell', target: 'run.sh' }
  const manifest = {
    type: 'Task',
    name,
    friendlyName: name,
    category: 'Normal',
    version,
    execution,
    ...changes
  }
  const zip = await makeZip({
    'codearts-extension.json': JSON.stringify(manifest, null, 2),
    'run.sh': 'env\n'
  })
  return stage.file(`${name}-${version}.zip`, zip)
}

/** Writes a draft into the workspace. */
export function draftFile(
  stage: Stage,
  name: string,
  version: string,
  changes: Record<string, unknown> = {}
): Promise<string> {
  const draft = { ...DRAFT, plugin_name: name, display_name: name, version, ...changes }
  return stage.file(`${name}-${version}.json`, JSON.stringify(draft, null, 2))
}

/** Runs an operation, signed in with the token. */
export function perform(
  stage: Stage,
  operation: string,
  inputs: Inputs,
  options: Partial<ActionOptions> = {}
): Promise<ActionRun> {
  return stage.run({ ...stage.withToken, operation, ...inputs }, options)
}

/** Uploads a package, as a draft or released at once. */
export async function release(
  stage: Stage,
  operation: 'publish' | 'upload-extension',
  file: string
): Promise<void> {
  const run = await perform(stage, operation, { 'package-path': file })
  if (run.exitCode !== 0) throw new Error(run.stdout)
  stage.emulator.clear()
}

/** The names of the calls that the emulator received, in order. */
export function calls(stage: Stage): (string | undefined)[] {
  return stage.emulator.requests.map(({ call }) => call)
}

/** What a fresh look at a version shows, newest first. */
export async function versionsOf(stage: Stage, name: string): Promise<Record<string, unknown>[]> {
  const target = `/v1/{d}/agent-plugin/query?plugin_name=${name}&offset=0&limit=100`
  const { data } = (await stage.call('GET', target)) as { data: Record<string, unknown>[] }
  return data
}
