/** `discover` with `unpublished`, when reads fail, when the service has enough, and when time runs out. */

import { expect, test } from '@jest/globals'
import { fleet } from '../support/fleet.ts'
import { errorOf, setStage } from './support.ts'

const stage = setStage()

const discover = async (count: number, inputs: Record<string, string> = {}) =>
  stage.run(
    { operation: 'discover', unpublished: 'true', ...stage.withToken, ...inputs },
    { workspace: await fleet(count) }
  )

test.each([403, 400, 200])(
  'a read that fails ends the step with its cause: %d',
  async status => {
    const body = { error_code: 'X.1', error_msg: 'no permission' }
    stage.emulator.addFault({ call: 'detail', nth: 12, kind: 'status', status, body })
    // The others are still waiting when the failure arrives, on a busy machine, too.
    stage.emulator.addFault({ call: 'detail', nth: 13, times: 99, kind: 'delay', milliseconds: 3_000 })
    const run = await discover(40)
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { success: 'false', result: '', count: '', matrix: '' }
    })
    expect(errorOf(run)).toMatch(/plugin_name=extension_0\d\d.*X\.1 "no permission"/s)
    // Those that were begun may end; none is begun after that.
    expect(Number(run.outputs['requests'])).toBeLessThanOrEqual(12 + 7)
  },
  60_000
)

test('a service that has enough is asked again, and no extension is lost', async () => {
  const rule = { call: 'detail', kind: 'status', status: 429, body: {} } as const
  stage.emulator.addFault({ ...rule, nth: 3, times: 5 })
  const { exitCode, outputs } = await discover(12)
  expect([exitCode, outputs['requests']]).toEqual([0, '17'])
}, 60_000)

test('the deadline ends the reads', async () => {
  stage.emulator.addFault({ call: 'detail', nth: 5, times: 99, kind: 'hang' })
  const run = await discover(20, { timeout: '3' })
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toMatch(/3 seconds|timeout/)
}, 60_000)
