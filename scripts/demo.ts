/** The demo: runs the action's operations against the emulator and prints what a user sees. `npm run demo` */

import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmulator, type Emulator } from '../emulator/server.ts'
import { runScript } from './command-line.ts'
import { playFleet, playMatrices } from './demo-fleet.ts'
import { pullRequest, scenes, type Scene } from './demo-scenes.ts'
import { startGitHub } from './demo-github.ts'
import { readable } from './readable.ts'
import { describeAccount } from './describe-account.ts'
import { ROOT, runAction, type ActionRun } from './run-action.ts'

const USAGE = `Usage: npm run demo [-- --keep]

Runs the operations of the action against an emulator of CodeArts, and prints what a user sees. It needs no account.

  --keep  leave the emulator running afterwards; its page shows what the demo did
  --help  show this text
`

/** The URLs that a scene is played with, and the folder in which it runs. */
interface Stage {
  readonly emulator: Emulator
  readonly workspace: string
}

await runScript(
  { usage: USAGE, options: { keep: 'flag' }, failure: 'The demo cannot run' },
  async ({ keep = false }) => {
    if (!existsSync(path.join(ROOT, 'dist/index.js'))) {
      throw new Error('dist/index.js is missing. Run npm run build.')
    }
    const emulator = await startEmulator()
    try {
      await playAll(emulator)
    } catch (error) {
      await emulator.close()
      throw error
    }
    if (!keep) {
      await emulator.close()
      return
    }
    console.log(`Open ${emulator.url}/ to see what the demo did. Ctrl+C ends it.`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close())
  }
)

/** Plays every scene, all with the same emulator, so that its page shows them all afterwards. */
async function playAll(emulator: Emulator): Promise<void> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'demo-'))
  const github = await startGitHub()
  try {
    await cp(path.join(ROOT, 'examples'), workspace, { recursive: true })
    await prepareWorkspace(workspace)
    const life = scenes(emulator, github.url).map(scene => ({
      title: scene.title,
      play: () => play(scene, { emulator, workspace })
    }))
    const all = [
      ...life,
      { title: 'A repository of very many extensions, split into matrices', play: playMatrices },
      {
        title: 'The service fails for 3 of 32: the next run publishes these, and nothing else',
        play: () => playFleet(emulator)
      }
    ]
    let failed = 0
    for (const [index, { title, play }] of all.entries()) {
      console.log(`━━━ ${index + 1}/${all.length}  ${title}\n`)
      const problems = await play()
      console.log(problems.length === 0 ? '    ✓ as expected\n' : `    ✗ ${problems.join('; ')}\n`)
      if (problems.length > 0) failed += 1
    }
    const count = all.length
    console.log(
      failed === 0 ? `All ${count} steps did what they should.` : `${failed} of ${count} steps failed.`
    )
    if (failed > 0) process.exitCode = 1
  } finally {
    github.close()
    await rm(workspace, { recursive: true, force: true })
  }
}

/** Writes the event files of a pull request, which the runner provides. */
async function prepareWorkspace(workspace: string): Promise<void> {
  for (const action of ['opened', 'closed'] as const) {
    const event = { action, pull_request: { number: 1234 } }
    await writeFile(path.join(workspace, pullRequest(action).GITHUB_EVENT_PATH), JSON.stringify(event))
  }
}

/** Runs a scene and prints it. Gives how it differs from what it expects. */
async function play(scene: Scene, { emulator, workspace }: Stage): Promise<string[]> {
  if (scene.on !== undefined) console.log(`    on: ${scene.on}`)
  console.log('    with:')
  for (const [name, value] of Object.entries(scene.inputs))
    console.log(`      ${name}: ${shown(name, value)}`)
  const run = await runAction(scene.inputs, { workspace, environment: scene.environment ?? {} })
  console.log(`\n${indent(readable(run.stdout + run.stderr).trim())}\n`)
  const problems = differences(run, scene)
  if (run.outputs['changed'] === 'true')
    console.log(`    CodeArts now has: ${await describeAccount(emulator)}`)
  for (const name of Object.keys(scene.expected)) console.log(`    ${name} = ${run.outputs[name] ?? ''}`)
  return problems
}

/** How a run differs from what its scene expects. */
function differences(run: ActionRun, { expected }: Scene): string[] {
  const code = expected['success'] === 'false' ? 1 : 0
  const ended = run.exitCode === code ? [] : [`exit code ${String(run.exitCode)}`]
  const differing = Object.entries(expected).filter(([name, wanted]) => {
    const found = run.outputs[name] ?? ''
    return typeof wanted === 'string' ? found !== wanted : !wanted.test(found)
  })
  return [...ended, ...differing.map(([name, wanted]) => `${name} should be ${String(wanted)}`)]
}

/** The value of an input, with secrets written as a workflow refers to them. */
function shown(name: string, value: string): string {
  if (name === 'github-token') return '${{ github.token }}'
  const secret = ['token', 'access-key-id', 'secret-access-key'].includes(name)
  return secret ? `\${{ secrets.${name.toUpperCase().replaceAll('-', '_')} }}` : value
}

function indent(text: string): string {
  return text.replace(/^/gm, '    │ ')
}
