/** The last scenes of the demo: a repository of many extensions. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Emulator } from '../emulator/server.ts'
import { sideBySide } from '../src/operations/shared/side-by-side.ts'
import { listExtensions } from './describe-account.ts'
import { FLEET_PREFIX, jobsOf, writeFleet, type Job } from './fleet.ts'
import { runAction } from './run-action.ts'

const MANY = 300
const EXTENSIONS = 32
const SIDE_BY_SIDE = 4

/** The publications that the service refuses in the first run, by their order. */
const REFUSED = [4, 13, 27]

/**
 * Splits a repository of many extensions into matrices with `discover`.
 * @returns what went wrong: extensions that are in none of them
 */
export async function playMatrices(): Promise<string[]> {
  return inRepository(MANY, async root => {
    const { outputs } = await runAction({ operation: 'discover' }, { workspace: root })
    const sizes = jobsOf(outputs['shards']).map(jobs => jobs.length)
    console.log(
      `    discover plans ${outputs['count'] ?? 'no'} extensions into matrices of ${sizes.join(' and ')} jobs`
    )
    const planned = sizes.reduce((sum, size) => sum + size, 0)
    return planned === MANY ? [] : [`${planned} jobs instead of ${MANY}`]
  })
}

/**
 * Publishes a repository of extensions side by side, while the service fails for some; then again.
 * @returns what went wrong: the second run published others than those, or not everything is published then
 */
export async function playFleet(emulator: Emulator): Promise<string[]> {
  return inRepository(EXTENSIONS, async root => {
    for (const nth of REFUSED) {
      const body = { error_code: 'EMULATOR.FAULT', error_msg: 'internal error' }
      emulator.addFault({ call: 'publish-draft', nth, kind: 'status', status: 400, body })
    }
    const first = await publishUnpublished(emulator, root)
    const second = await publishUnpublished(emulator, root)
    const ofFleet = (await listExtensions(emulator)).filter(row => row.plugin_name.startsWith(FLEET_PREFIX))
    const found = ofFleet.filter(row => row.version_attribution === 'formal')
    console.log(`    CodeArts now has ${found.length} published versions of them`)
    const problems = [
      [first.failed.length === REFUSED.length, `${first.failed.length} failed in the first run`],
      [
        first.failed.join() === second.published.join(),
        `the second published ${second.published.join(', ')}`
      ],
      [second.failed.length === 0, `${second.failed.join(', ')} failed in the second run`],
      [found.length === EXTENSIONS, `${found.length} are published`]
    ] as const
    return problems.filter(([isRight]) => !isRight).map(([, problem]) => problem)
  })
}

/** The extensions that a run published, and those that it could not. */
interface Published {
  readonly published: readonly string[]
  readonly failed: readonly string[]
}

/** What monorepo.yml does: finds the extensions whose version is not published, and publishes them side by side. */
async function publishUnpublished(emulator: Emulator, root: string): Promise<Published> {
  const { accessKeyId, domainId, secretAccessKey, url } = emulator
  const keys = { 'access-key-id': accessKeyId, 'secret-access-key': secretAccessKey }
  const account = { endpoint: url, 'domain-id': domainId, ...keys }
  const discover = { ...account, operation: 'discover', unpublished: 'true' }
  const { outputs } = await runAction(discover, { workspace: root })
  const jobs = jobsOf(outputs['shards']).flat()
  console.log(`    discover finds ${jobs.length} that are not published; ${SIDE_BY_SIDE} at a time:`)
  const results = await sideBySide(jobs, SIDE_BY_SIDE, async job => {
    const inputs = { ...account, operation: 'publish', 'package-path': job.path }
    const run = await runAction(inputs, { workspace: root })
    const result = run.exitCode === 0 ? (run.outputs['result'] ?? '') : 'failed'
    console.log(`      ${nameOf(job)}: ${result}`)
    return { name: nameOf(job), result }
  })
  const named = (wanted: string) => results.filter(({ result }) => result === wanted).map(({ name }) => name)
  return { published: named('published'), failed: named('failed') }
}

function nameOf(job: Job): string {
  return `${job['plugin-name']} ${job.version}`
}

/** Works in a repository with so many extensions, which is gone afterwards. */
async function inRepository<T>(count: number, work: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(path.join(tmpdir(), 'fleet-'))
  try {
    await writeFleet(root, count)
    return await work(root)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
