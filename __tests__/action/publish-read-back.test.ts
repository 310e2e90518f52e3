import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startEmulator, type FaultRule } from '../../emulator/server.ts'
import { runAction, type ActionRun } from '../../scripts/run-action.ts'
import { packed } from '../support/extension.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { errorOf } from './support.ts'

/** The service accepts every step; what counts is what it shows afterwards. */

interface ReadBack extends ActionRun {
  readonly calls: readonly (string | undefined)[]
}

const shows = (data: readonly unknown[]) => ({ data, total: data.length, offset: 0, limit: 10 })
const version = (version_attribution: string) => ({
  plugin_name: 'my_extension',
  version: '1.0.2',
  unique_id: 'f'.repeat(32),
  version_attribution
})

const runs = new Map<string, ReadBack>()
let folder = { path: '', remove: () => Promise.resolve() }

/**
 * @param times that the list shows something else after publishing
 * @param detail what is said of the version alone, if not what is so
 */
async function publish(body: unknown, times: number, detail?: unknown): Promise<ReadBack> {
  const emulator = await startEmulator()
  // The first one is the plan's.
  const rule: FaultRule = { call: 'query', nth: 2, times, kind: 'status', status: 200, body }
  emulator.addFault(rule)
  if (detail !== undefined) emulator.addFault({ call: 'detail', kind: 'status', status: 200, body: detail })
  const { url, token, domainId } = emulator
  try {
    const inputs = { operation: 'publish', 'package-path': 'package.zip', 'domain-id': domainId }
    const run = await runAction({ ...inputs, endpoint: url, token }, { workspace: folder.path })
    return { ...run, calls: emulator.requests.map(({ call }) => call) }
  } finally {
    await emulator.close()
  }
}

// The waits are real ones, so that they are waited for side by side.
beforeAll(async () => {
  folder = await temporaryFolder({ 'package.zip': await packed() })
  const cases: Record<string, Promise<ReadBack>> = {
    draft: publish(shows([version('draft')]), 9, version('draft')),
    lagging: publish(shows([version('draft')]), 9),
    absent: publish(shows([]), 9),
    late: publish(shows([version('draft')]), 1)
  }
  for (const [name, run] of Object.entries(cases)) runs.set(name, await run)
})

afterAll(() => folder.remove())

test.each([
  ['draft', 'version 1.0.2 of my_extension reads back as "draft", after 4 reads'],
  ['absent', 'version 1.0.2 of my_extension is not in the list of versions, after 4 reads']
])('a version that stays %s after publishing is a failure that says what was seen', (name, seen) => {
  const run = runs.get(name)
  expect(run?.exitCode).toBe(1)
  expect(errorOf({ stdout: run?.stdout ?? '' })).toContain(`The service accepted every step, and yet ${seen}`)
  expect(run?.outputs).toMatchObject({ success: 'false', result: '', changed: 'true', version: '1.0.2' })
  expect(run?.summary).toContain('❌')
})

test('it is read four times, 1, 2 and 4 seconds apart', () => {
  const run = runs.get('draft')
  expect(run?.calls.slice(4)).toEqual(['publish-draft', 'query', 'query', 'query', 'query', 'detail'])
  expect(run?.duration).toBeGreaterThan(7_000)
  expect(run?.duration).toBeLessThan(25_000)
})

test('a version that only the list still calls a draft is published', () => {
  const run = runs.get('lagging')
  expect(run).toMatchObject({ exitCode: 0, outputs: { success: 'true', result: 'published' } })
  expect(run?.calls.at(-1)).toBe('detail')
})

test('a version that is formal at the second read is a success, a second later', () => {
  const run = runs.get('late')
  expect(run?.exitCode).toBe(0)
  expect(run?.outputs).toMatchObject({ success: 'true', result: 'published' })
  expect(run?.calls.slice(4)).toEqual(['publish-draft', 'query', 'query'])
  expect(run?.duration).toBeGreaterThan(1_000)
})

test('the ID of the output is that of the version which was read back', () => {
  expect(runs.get('late')?.outputs['unique-id']).toMatch(/^[0-9a-f]{32}$/)
  expect(runs.get('late')?.outputs['unique-id']).not.toBe('f'.repeat(32))
})
