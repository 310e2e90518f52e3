/** Compares the bundled action with bare scripts: whole processes, run in turns. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { UsageError } from '../emulator/arguments.ts'
import { makePackages } from './bench-data.ts'
import { discoverySubjects } from './bench-discovery.ts'
import { heavySubjects } from './bench-heavy.ts'
import { neighbourSubjects } from './bench-neighbours.ts'
import { memoryOf, sizesTable, timesOf, writeSection, type Peak, type Section } from './bench-report.ts'
import { subjectsOf, type Server } from './bench-subjects.ts'
import { runScript } from './command-line.ts'
import { inTurns } from './in-turns.ts'
import { measurePeak } from './measure.ts'
import { ROOT } from './run-action.ts'

const USAGE = `Usage: npm run bench [-- <option>...]

Compares the action with scripts that send the same requests, with programs that pack, check and send files, with git,
and with other actions.

  --rounds <number>       runs of each small step, 0 to 999, default 31
  --heavy <number>        runs of each step with large files or many, 0 to 99, default 5; they need zip, unzip, openssl,
                          curl and git, and 2 GB in the folder for temporary files
  --neighbour <checkout>  another action, whose first input error is compared with ours; may be given several times
  --write                 put the tables into docs/benchmarks.md as well
  --help                  show this text
`

/** Runs `act` while the server listens. */
async function withServer<T>(folder: string, act: (server: Server) => Promise<T>): Promise<T> {
  const certificate = path.join(folder, 'certificate.pem')
  const script = path.join(import.meta.dirname, 'bench-server.ts')
  const args = ['--import', import.meta.resolve('tsx'), script, certificate]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    const failed = once(child, 'exit').then(() => Promise.reject(new Error('its server ended')))
    const [line] = (await Promise.race([once(child.stdout, 'data'), failed])) as [Buffer]
    const urls = JSON.parse(line.toString()) as Pick<Server, 'http' | 'https'>
    return await Promise.race([act({ ...urls, certificate }), failed])
  } finally {
    child.stdin.end()
  }
}

/** @returns the tables of small steps */
async function small(server: Server, folder: string, rounds: number): Promise<string> {
  return `${timesOf(await inTurns(await subjectsOf(server, folder), rounds))}\n\n${await sizesTable()}`
}

/** @returns the tables of steps with large files, or many */
async function heavy(server: Server, folder: string, rounds: number): Promise<string> {
  const [packages, discovery] = [path.join(folder, 'packages'), path.join(folder, 'discovery')]
  await mkdir(packages)
  await mkdir(discovery)
  const { memory, times } = await heavySubjects(server, await makePackages(packages), folder)
  const subjects = [...times, ...(await discoverySubjects(discovery))]
  const peaks: Peak[] = []
  for (const { name, most, prepare } of memory)
    peaks.push({ name, most, peak: await measurePeak(await prepare()) })
  return `${timesOf(await inTurns(subjects, rounds))}\n\n${memoryOf(peaks)}`
}

await runScript(
  {
    usage: USAGE,
    options: { rounds: 'text', heavy: 'text', neighbour: 'texts', write: 'flag' },
    failure: 'The benchmark cannot run'
  },
  async ({ rounds = '31', heavy: heavyRounds = '5', neighbour = [], write = false }) => {
    if (!/^\d{1,3}$/.test(rounds)) throw new UsageError('--rounds takes a whole number from 0 to 999.')
    if (!/^\d{1,2}$/.test(heavyRounds)) throw new UsageError('--heavy takes a whole number from 0 to 99.')
    if (!existsSync(path.join(ROOT, 'dist/index.js'))) {
      throw new Error('dist/index.js is missing. Run npm run build.')
    }
    const show = async (section: Section, text: string) => {
      process.stdout.write(`${text}\n\n`)
      if (write) await writeSection(section, text)
    }
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'bench-')))
    try {
      await withServer(folder, async server => {
        if (Number(rounds) > 0) await show('small', await small(server, folder, Number(rounds)))
        if (Number(rounds) > 0 && neighbour.length > 0) {
          const subjects = await neighbourSubjects(neighbour, folder)
          await show('neighbours', timesOf(await inTurns(subjects, Number(rounds))))
        }
        if (Number(heavyRounds) > 0) await show('heavy', await heavy(server, folder, Number(heavyRounds)))
      })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
)
