/** Runs a step of the action in the test's own process, from its sources, so that coverage and mutants see it. */

import { jest } from '@jest/globals'
import { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import tls from 'node:tls'
import { runAction, type ActionOptions, type ActionRun, type Starter } from '../../scripts/run-action.ts'
import '../http/realm.ts'

/** Whether steps run in the test's own process, where they can. */
const IN_PROCESS = process.env['ACTION_IN_PROCESS'] === '1'

/** Steps of one process share its variables and its log, so that one follows the other. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Runs the action: from `dist` in a process of its own, or from its sources in this one where ACTION_IN_PROCESS is 1.
 * One with options of Node is always a process.
 */
export function runStep(
  inputs: Readonly<Record<string, string>>,
  options: ActionOptions
): Promise<ActionRun> {
  if (!IN_PROCESS || options.environment?.['NODE_OPTIONS'] !== undefined) return runAction(inputs, options)
  const run = last.then(() => runAction(inputs, options, inProcess))
  last = run.catch(() => undefined)
  return run
}

/** Whether the last step had an event. */
let readsEvent = false

/** Runs `main` as `src/index.ts` does. Large files are still judged in a thread of the script. */
const inProcess: Starter = async ({ script, cwd, env, onStart, onLog }) => {
  const signals = new EventEmitter()
  const written = { stdout: '', stderr: '' }
  const restore = [
    replaceEnvironment(env),
    await trust(env['NODE_EXTRA_CA_CERTS']),
    capture(process.stderr, text => (written.stderr += text)),
    capture(process.stdout, text => {
      written.stdout += text
      onLog?.(text)
    })
  ]
  const before = process.cwd()
  process.chdir(cwd)
  try {
    // A library reads the event of the run when it is loaded, and a process begins with nothing loaded.
    if (readsEvent || env['GITHUB_EVENT_PATH'] !== undefined) jest.resetModules()
    readsEvent = env['GITHUB_EVENT_PATH'] !== undefined
    const { main } = await import('../../src/main.ts')
    onStart?.({ kill: signal => signals.emit(signal) })
    return { exitCode: await main(script, signals), ...written }
  } finally {
    process.chdir(before)
    for (const undo of restore) undo()
  }
}

/** @returns what puts the variables back as they were */
function replaceEnvironment(variables: Readonly<Record<string, string | undefined>>): () => void {
  const before = { ...process.env }
  const become = (wanted: Readonly<Record<string, string | undefined>>) => {
    // Which mutant is active stays.
    const names = Object.keys(process.env).filter(name => !name.startsWith('__STRYKER'))
    for (const name of names) Reflect.deleteProperty(process.env, name)
    for (const [name, value] of Object.entries(wanted)) if (value !== undefined) process.env[name] = value
  }
  become(variables)
  return () => {
    become(before)
  }
}

/**
 * @param file with certificates, which a process reads when it starts
 * @returns what puts the authorities back as they were
 */
async function trust(file = ''): Promise<() => void> {
  if (file === '') return () => undefined
  const before = tls.getCACertificates('default')
  tls.setDefaultCACertificates([...before, await readFile(file, 'utf8')])
  return () => {
    tls.setDefaultCACertificates(before)
  }
}

/** @returns what lets the stream write again */
function capture(stream: NodeJS.WriteStream, take: (text: string) => void): () => void {
  const write = stream.write.bind(stream)
  stream.write = (text: string | Uint8Array) => {
    take(String(text))
    return true
  }
  return () => {
    stream.write = write
  }
}
