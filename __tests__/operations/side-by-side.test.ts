import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { sideBySide } from '../../src/operations/shared/side-by-side.ts'

const NUMBERS = Array.from({ length: 50 }, (_, index) => index)

test('gives the results in the order of the items, whichever is done first', async () => {
  const results = await sideBySide(NUMBERS, 8, async number => {
    await sleep((number * 7) % 5)
    return number * 2
  })
  expect(results).toEqual(NUMBERS.map(number => number * 2))
})

test('does no more at the same time than it may, and as many', async () => {
  let now = 0
  let most = 0
  await sideBySide(NUMBERS, 8, async () => {
    now += 1
    most = Math.max(most, now)
    await sleep(2)
    now -= 1
  })
  expect(most).toBe(8)
})

test('begins none after a failure, waits for those that were begun, and throws the first failure', async () => {
  const begun: number[] = []
  let ended = 0
  const work = sideBySide(NUMBERS, 4, async number => {
    begun.push(number)
    await sleep(number === 2 ? 1 : 20)
    ended += 1
    if (number > 1) throw new Error(`number ${number}`)
  })
  await expect(work).rejects.toThrow('number 2')
  expect([begun, ended]).toEqual([[0, 1, 2, 3], 4])
})

test('has nothing to do for no items', async () => {
  expect(await sideBySide([], 8, () => Promise.reject(new Error('never')))).toEqual([])
})
