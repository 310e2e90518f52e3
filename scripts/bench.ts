/** Compares the bundled action with bare scripts: whole processes, run in turns. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { UsageError } from '../emulator/arguments.ts'
import { makePackages } from './bench-data.ts'
import { heavySubjects } from './bench-heavy.ts'
import { report, writeReport, type Measured, type Peak } from './bench-report.ts'
import { subjectsOf, type Server, type Subject } from './bench-subjects.ts'
import { runScript } from './command-line.ts'
import { measure, measurePeak, medianSample, type Sample } from './measure.ts'
import { ROOT } from './run-action.ts'

const USAGE = `Usage: npm run bench [-- [--rounds <number>] [--heavy <number>] [--write]]

Compares the action with scripts that send the same requests, and with programs that pack, check and send files.

  --rounds <number>  runs of each small step, 0 to 999, default 31
  --heavy <number>   runs of each step with large packages, 0 to 99, default 5; they need zip, unzip, openssl and
                     curl, and 1.5 GB in the folder for temporary files
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

/** Measures in turns. The first round, which warms the disk's cache, does not count. */
async function measureAll(subjects: readonly Subject[], rounds: number): Promise<Measured> {
  if (rounds === 0) return { subjects: [], medians: new Map(), rounds }
  const samples = new Map<string, Sample[]>(subjects.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, prepare } of subjects) {
      const sample = await measure(await prepare())
      if (round > 0) samples.get(name)?.push(sample)
    }
  }
  return { subjects, medians: new Map([...samples].map(([name, all]) => [name, medianSample(all)])), rounds }
}

async function measureHeavy(server: Server, folder: string, rounds: number): Promise<[Measured, Peak[]]> {
  if (rounds === 0) return [await measureAll([], 0), []]
  await mkdir(path.join(folder, 'packages'))
  const packages = await makePackages(path.join(folder, 'packages'))
  const { memory, times } = await heavySubjects(server, packages, folder)
  const peaks: Peak[] = []
  for (const { name, most, prepare } of memory)
    peaks.push({ name, most, peak: await measurePeak(await prepare()) })
  return [await measureAll(times, rounds), peaks]
}

await runScript(
  {
    usage: USAGE,
    options: { rounds: 'text', heavy: 'text', write: 'flag' },
    failure: 'The benchmark cannot run'
  },
  async ({ rounds = '31', heavy = '5', write = false }) => {
    if (!/^\d{1,3}$/.test(rounds)) throw new UsageError('--rounds takes a whole number from 0 to 999.')
    if (!/^\d{1,2}$/.test(heavy)) throw new UsageError('--heavy takes a whole number from 0 to 99.')
    if (!existsSync(path.join(ROOT, 'dist/index.js'))) {
      throw new Error('dist/index.js is missing. Run npm run build.')
    }
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'bench-')))
    try {
      const text = await withServer(folder, async server => {
        const small = await measureAll(await subjectsOf(server, folder), Number(rounds))
        return report(small, ...(await measureHeavy(server, folder, Number(heavy))))
      })
      process.stdout.write(text)
      if (write) await writeReport(text)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
)
