import { expect, test } from '@jest/globals'
import { clock } from '../../src/runtime/runner.ts'

const REASON = new Error('cancelled')

test('waits as long as it is told', async () => {
  const before = clock.now()
  await clock.sleep(30, new AbortController().signal)
  expect(clock.now() - before).toBeGreaterThanOrEqual(25)
})

test('ends a wait with the reason of the signal', async () => {
  const controller = new AbortController()
  const wait = clock.sleep(60_000, controller.signal)
  controller.abort(REASON)
  await expect(wait).rejects.toBe(REASON)
})

test('does not begin a wait when the signal has come before', async () => {
  await expect(clock.sleep(60_000, AbortSignal.abort(REASON))).rejects.toBe(REASON)
})
