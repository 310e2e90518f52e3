/** Compares actions: the time from their start to their first input error, in the environment that the runner gives. */

import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'
import { inTurns, tableOf, type Turn } from './in-turns.ts'
import { ROOT, runnerEnvironment, type ActionMetadata } from './run-action.ts'

const USAGE = `npx tsx scripts/bench-neighbours.ts [rounds] <checkout of an action>...

Runs this action and those in the folders without inputs, each in an empty workspace.
`

/** An action may declare nothing. */
type Declared = Pick<ActionMetadata, 'runs'> & Partial<Pick<ActionMetadata, 'inputs' | 'outputs'>>

/** @param folder checkout of an action that is written in JavaScript */
async function turnOf(folder: string, name: string, place: string): Promise<Turn> {
  const file = ['action.yml', 'action.yaml'].map(each => path.join(folder, each)).find(existsSync)
  if (file === undefined) throw new Error(`${folder} holds no action.yml`)
  const { runs, inputs = {}, outputs = {} } = parse(await readFile(file, 'utf8')) as Declared
  const workspace = await mkdtemp(path.join(place, 'workspace-'))
  const temporary = await mkdtemp(path.join(place, 'runner-'))
  const env = await runnerEnvironment({ description: '', runs, inputs, outputs }, {}, workspace, temporary)
  return { name, command: { args: [path.join(folder, runs.main)], env, cwd: workspace, exitCode: 1 } }
}

async function main([first = '', ...rest]: readonly string[]): Promise<void> {
  const rounds = /^[1-9]\d{0,2}$/.test(first) ? Number(first) : 31
  const folders = (String(rounds) === first ? rest : [first, ...rest]).filter(folder => folder !== '')
  if (folders.length === 0) throw new Error(USAGE)
  const place = await mkdtemp(path.join(tmpdir(), 'bench-'))
  try {
    const base: Turn = {
      name: '`node -e 0`',
      command: { args: ['-e', '0'], env: { PATH: process.env['PATH'] }, cwd: place, exitCode: 0 }
    }
    const turns = [base, await turnOf(ROOT, 'this action', place)]
    for (const folder of folders) turns.push(await turnOf(path.resolve(folder), path.basename(folder), place))
    process.stdout.write(tableOf(await inTurns(turns, rounds), base.name, rounds))
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

await main(process.argv.slice(2))
