/** What the benchmark compares with other actions: the time from the start to the first input error. */

import { existsSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import type { Subject } from './in-turns.ts'
import { ROOT, runnerEnvironment, type ActionMetadata } from './run-action.ts'

/** An action may declare nothing. */
type Declared = Pick<ActionMetadata, 'runs'> & Partial<Pick<ActionMetadata, 'inputs' | 'outputs'>>

const NODE = '`node -e 0`'

/**
 * Each runs without inputs, in an empty workspace, in the environment that the runner gives.
 * @param checkouts folders of actions that are written in JavaScript
 * @param place an empty folder
 * @throws Error when a folder holds no action
 */
export async function neighbourSubjects(checkouts: readonly string[], place: string): Promise<Subject[]> {
  const nothing = { args: ['-e', '0'], env: { PATH: process.env['PATH'] }, cwd: place, exitCode: 0 }
  const neighbours = checkouts.map(each => subjectOf(path.basename(path.resolve(each)), each, place))
  return [
    { name: NODE, prepare: () => Promise.resolve(nothing) },
    ...(await Promise.all([subjectOf('this action', ROOT, place), ...neighbours]))
  ]
}

async function subjectOf(name: string, checkout: string, place: string): Promise<Subject> {
  const folder = path.resolve(checkout)
  const file = ['action.yml', 'action.yaml'].map(each => path.join(folder, each)).find(existsSync)
  if (file === undefined) throw new Error(`${folder} holds no action.yml.`)
  const { runs, inputs = {}, outputs = {} } = parse(await readFile(file, 'utf8')) as Declared
  const workspace = await mkdtemp(path.join(place, 'workspace-'))
  const temporary = await mkdtemp(path.join(place, 'runner-'))
  const env = await runnerEnvironment({ description: '', runs, inputs, outputs }, {}, workspace, temporary)
  const command = { args: [path.join(folder, runs.main)], env, cwd: workspace, exitCode: 1 }
  return { name, comparedWith: [NODE], prepare: () => Promise.resolve(command) }
}
