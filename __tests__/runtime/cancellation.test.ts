import { expect, test } from '@jest/globals'
import { Cancellation } from '../../src/runtime/cancellation.ts'

test('work that ends in time gives what it gives', async () => {
  expect(await new Cancellation().race(Promise.resolve(7))).toBe(7)
})

test('work that looks at no signal is not waited for after the deadline', async () => {
  const ending = new Cancellation()
  ending.after(10, 1_000)
  await expect(ending.race(new Promise(resolve => setTimeout(resolve, 5_000).unref()))).rejects.toThrow(
    'The step took longer than timeout allows (1 s)'
  )
})

test('work that begins after the deadline is not waited for either', async () => {
  const ending = new Cancellation()
  ending.after(0, 1_000)
  await new Promise(resolve => setTimeout(resolve, 20))
  await expect(ending.race(new Promise(() => undefined))).rejects.toThrow('timeout')
})
