import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { report, writeReport } from './bench-report.ts'
import { subjectsOf, type Server, type Subject } from './bench-subjects.ts'
import { measure, medianSample, type Sample } from './measure.ts'
import { ROOT } from './run-action.ts'

/** Compares the bundled action with bare scripts: whole processes, run in turns. */

const USAGE = `npm run bench [-- [--rounds <number>] [--write]]

  --rounds  runs of each process, 1 to 999 (default 31)
  --write   put the tables into docs/benchmarks.md as well
`

class UsageError extends Error {}

function readCommandLine(): { rounds: number; write: boolean } {
  const options = {
    rounds: { type: 'string', default: '31' },
    write: { type: 'boolean', default: false }
  } as const
  try {
    const { rounds, write } = parseArgs({ options }).values
    if (!/^[1-9]\d{0,2}$/.test(rounds)) throw new Error('--rounds takes a whole number from 1 to 999')
    return { rounds: Number(rounds), write }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

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

async function main(): Promise<void> {
  const { rounds, write } = readCommandLine()
  if (!existsSync(path.join(ROOT, 'dist/index.js'))) {
    throw new Error('dist/index.js is missing; run npm run build')
  }
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'bench-')))
  try {
    const text = await withServer(folder, async server => {
      const subjects = await subjectsOf(server, folder)
      return report(subjects, await measureAll(subjects, rounds), rounds)
    })
    process.stdout.write(text)
    if (write) await writeReport(text)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

try {
  await main()
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    error instanceof UsageError ? `${message}\n\n${USAGE}` : `The benchmark cannot run: ${message}\n`
  )
  process.exitCode = error instanceof UsageError ? 2 : 1
}
