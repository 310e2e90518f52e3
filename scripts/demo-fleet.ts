/** The last scene of the demo: a repository of many extensions. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmulator } from '../emulator/server.ts'
import { listExtensions } from './describe-account.ts'
import { jobsOf, writeFleet } from './fleet.ts'
import { inTurns } from './in-turns.ts'
import { runAction } from './run-action.ts'

const EXTENSIONS = 300
const JOBS = 32
const SIDE_BY_SIDE = 4

/**
 * Splits a repository of many extensions into matrices with `discover`, then runs some of their jobs side by side.
 * @returns whether each of these jobs published its version, and nothing else was published
 */
export async function playFleet(): Promise<boolean> {
  const root = await mkdtemp(path.join(tmpdir(), 'fleet-'))
  const emulator = await startEmulator()
  try {
    await writeFleet(root, EXTENSIONS)
    const { outputs } = await runAction({ operation: 'discover' }, { workspace: root })
    const matrices = jobsOf(outputs['shards'])
    const sizes = matrices.map(jobs => jobs.length).join(' and ')
    console.log(`    discover plans ${outputs['count'] ?? 'no'} extensions into matrices of ${sizes} jobs`)
    const jobs = matrices
      .flat()
      .filter((_, index, all) => index % Math.floor(all.length / JOBS) === 0)
      .slice(0, JOBS)
    const { accessKeyId, domainId, secretAccessKey, url } = emulator
    const keys = { 'access-key-id': accessKeyId, 'secret-access-key': secretAccessKey }
    const inputs = { endpoint: url, 'domain-id': domainId, ...keys, operation: 'publish' }
    console.log(`    ${jobs.length} of these jobs run, ${SIDE_BY_SIDE} at a time:`)
    await inTurns(jobs, SIDE_BY_SIDE, async job => {
      const run = await runAction({ ...inputs, 'package-path': job.path }, { workspace: root })
      console.log(
        `      ${job['plugin-name']} ${job.version}: ${run.exitCode === 0 ? run.outputs['result'] : 'failed'}`
      )
    })
    const found = (await listExtensions(emulator))
      .filter(row => row.version_attribution === 'formal')
      .map(row => `${row.plugin_name} ${row.version}`)
    console.log(`    CodeArts now has ${found.length} published versions`)
    const wanted = jobs.map(job => `${job['plugin-name']} ${job.version}`)
    return jobs.length === JOBS && found.sort().join() === wanted.sort().join()
  } finally {
    await emulator.close()
    await rm(root, { recursive: true, force: true })
  }
}
