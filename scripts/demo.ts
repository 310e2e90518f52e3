/** The demo: runs the action's operations against the emulator and prints what a user sees. `npm run demo` */

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startEmulator } from '../emulator/server.ts'
import { playFleet, playMatrices } from './demo-fleet.ts'
import { pullRequest, scenes, type Scene } from './demo-scenes.ts'
import { startGitHub } from './demo-github.ts'
import { readable } from './readable.ts'
import { describeAccount } from './describe-account.ts'
import { ROOT, runAction, type ActionRun } from './run-action.ts'

const { values: options } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })
const workspace = await mkdtemp(path.join(tmpdir(), 'demo-'))
const emulator = await startEmulator()
const github = await startGitHub()
try {
  await cp(path.join(ROOT, 'examples'), workspace, { recursive: true })
  await prepareWorkspace()
  const all = scenes(emulator, github.url)
  const fleet = [
    { title: 'A repository of very many extensions, split into matrices', play: playMatrices },
    {
      title: 'The service fails for 3 of 32: the next run publishes these, and nothing else',
      play: playFleet
    }
  ]
  const count = all.length + fleet.length
  let failed = 0
  for (const [index, scene] of all.entries()) failed += (await play(scene, `${index + 1}/${count}`)) ? 0 : 1
  for (const [index, { title, play }] of fleet.entries()) {
    console.log(`━━━ ${all.length + index + 1}/${count}  ${title}\n`)
    const isRight = await play()
    console.log(isRight ? '    ✓ as expected\n' : '    ✗ not as expected\n')
    failed += isRight ? 0 : 1
  }
  console.log(
    failed === 0 ? `All ${count} steps did what they should.` : `${failed} of ${count} steps failed.`
  )
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  github.close()
  await rm(workspace, { recursive: true, force: true })
}

if (options.keep) {
  console.log(`The emulator is at ${emulator.url}; its page shows what is registered. Ctrl+C ends it.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close())
} else {
  await emulator.close()
}

/** Writes the event files of a pull request, which the runner provides. */
async function prepareWorkspace(): Promise<void> {
  for (const action of ['opened', 'closed'] as const) {
    const event = { action, pull_request: { number: 1234 } }
    await writeFile(path.join(workspace, pullRequest(action).GITHUB_EVENT_PATH), JSON.stringify(event))
  }
}

/** Runs a scene and prints it. Gives whether it went as expected. */
async function play(scene: Scene, number: string): Promise<boolean> {
  console.log(`━━━ ${number}  ${scene.title}\n`)
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
  console.log(problems.length === 0 ? '    ✓ as expected\n' : `    ✗ ${problems.join('; ')}\n`)
  return problems.length === 0
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
