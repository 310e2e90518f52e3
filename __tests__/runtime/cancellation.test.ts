import { expect, test } from '@jest/globals'
import { EventEmitter } from 'node:events'
import { Cancellation } from '../../src/runtime/cancellation.ts'

test('work that ends in time gives what it gives', async () => {
  expect(await new Cancellation(new EventEmitter()).race(Promise.resolve(7))).toBe(7)
})

test('work that looks at no signal is not waited for after the deadline', async () => {
  const cancellation = new Cancellation(new EventEmitter())
  cancellation.endAfter(1_000, Date.now() - 990)
  await expect(cancellation.race(new Promise(resolve => setTimeout(resolve, 5_000).unref()))).rejects.toThrow(
    'The step took longer than timeout allows (1 s)'
  )
})

test('work that begins after the deadline is not waited for either', async () => {
  const cancellation = new Cancellation(new EventEmitter())
  cancellation.endAfter(1_000, Date.now() - 1_000)
  await new Promise(resolve => setTimeout(resolve, 20))
  await expect(cancellation.race(new Promise(() => undefined))).rejects.toThrow('timeout')
})
