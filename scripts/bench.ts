/** Compares the bundled action with bare scripts: whole processes, run in turns. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { UsageError } from '../emulator/arguments.ts'
import { report, writeReport } from './bench-report.ts'
import { subjectsOf, type Server, type Subject } from './bench-subjects.ts'
import { runScript } from './command-line.ts'
import { measure, medianSample, type Sample } from './measure.ts'
import { ROOT } from './run-action.ts'

const USAGE = `Usage: npm run bench [-- [--rounds <number>] [--write]]

Compares the action with scripts that send the same requests.

  --rounds <number>  runs of each process, 1 to 999, default 31
  --write            put the tables into docs/benchmarks.md as well
  --help             show this text
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

/** @returns the medians of each subject; the first round, which warms the disk's cache, does not count */
async function measureAll(subjects: readonly Subject[], rounds: number): Promise<Map<string, Sample>> {
  const samples = new Map<string, Sample[]>(subjects.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, prepare } of subjects) {
      const sample = await measure(await prepare())
      if (round > 0) samples.get(name)?.push(sample)
    }
  }
  return new Map([...samples].map(([name, all]) => [name, medianSample(all)]))
}

await runScript(
  { usage: USAGE, options: { rounds: 'text', write: 'flag' }, failure: 'The benchmark cannot run' },
  async ({ rounds = '31', write = false }) => {
    if (!/^[1-9]\d{0,2}$/.test(rounds)) throw new UsageError('--rounds takes a whole number from 1 to 999.')
    if (!existsSync(path.join(ROOT, 'dist/index.js'))) {
      throw new Error('dist/index.js is missing. Run npm run build.')
    }
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'bench-')))
    try {
      const text = await withServer(folder, async server => {
        const subjects = await subjectsOf(server, folder)
        return report(subjects, await measureAll(subjects, Number(rounds)), Number(rounds))
      })
      process.stdout.write(text)
      if (write) await writeReport(text)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
)
