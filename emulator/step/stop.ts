/** The end of the step, after the job's other steps: ends the emulator, and prints what it received and holds. */

import { existsSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import type { Farewell } from './messages.ts'
import { annotate, readState } from './runner.ts'

/** Milliseconds. */
const PATIENCE = 5_000
const PAUSE = 20

/** Ends the emulator that the step started. What goes wrong is a warning, because the job's work is done. */
export async function stop(): Promise<void> {
  const [door, pid, log] = [readState('door'), Number(readState('pid')), readState('log')]
  if (door === '') {
    process.stdout.write('No emulator was started.\n')
    return
  }
  const farewell = await ask(door).catch(() => undefined)
  if (farewell === undefined) {
    const said = existsSync(log) ? readFileSync(log, 'utf8').trim() : ''
    annotate(
      'warning',
      `The emulator, process ${pid}, had ended before the job did. Its log says: ${said || 'nothing'}`
    )
    return
  }
  process.stdout.write(`${farewell.report}\n`)
  if (await ended(pid)) {
    process.stdout.write(`The emulator, process ${pid}, has ended.\n`)
    return
  }
  // It has answered by this very ID, so no other process has it by now.
  if (farewell.pid === pid) process.kill(pid, 'SIGKILL')
  annotate(
    'warning',
    `The emulator, process ${pid}, did not end by itself within ${PATIENCE / 1000} seconds.`
  )
}

/** Lets the emulator end. Only the process that this step started knows the secret in the URL of its door. */
function ask(door: string): Promise<Farewell> {
  return new Promise((resolve, reject) => {
    const asking = request(door, { method: 'POST', timeout: PATIENCE }, response => {
      text(response).then(answer => {
        resolve(JSON.parse(answer) as Farewell)
      }, reject)
    })
    asking.once('error', reject).once('timeout', () => asking.destroy(new Error('no answer')))
    asking.end()
  })
}

/** Whether the process is gone, at last after a while. */
async function ended(pid: number): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    if (!isRunning(pid)) return true
    await delay(PAUSE)
  }
  return false
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // In a container whose first process collects no others, an ended one keeps its number, in state Z.
    return process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}
