/** Work that goes on at the same time. */

import { expect, jest, test } from '@jest/globals'
import { InOrder } from '../../../src/package/pack/in-order.ts'

test('results are used in the order in which their work was begun', async () => {
  const order = new InOrder()
  const used: number[] = []
  const use = (result: number) => Promise.resolve(void used.push(result))
  await order.add(1, new Promise<number>(resolve => setImmediate(resolve, 1)), use)
  await order.add(1, 2, use)
  await order.end()
  expect(used).toEqual([1, 2])
})

test('what fails first is told, and what fails later is no error of the process', async () => {
  const unhandled = jest.fn()
  process.on('unhandledRejection', unhandled)
  const order = new InOrder()
  await order.add(1, 1, () => Promise.reject(new Error('the disk is full')))
  await order.add(1, Promise.reject(new Error('too late')), () => Promise.resolve())
  await expect(order.end()).rejects.toThrow('the disk is full')
  await new Promise(resolve => setImmediate(resolve))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

const MIB = 1024 * 1024

test.each([
  ['64 pieces of work', Array.from({ length: 64 }, () => 0)],
  ['8 MiB', [8 * MIB]],
  ['8 MiB in pieces', [5 * MIB, 3 * MIB]]
])('%s may be under way, and more waits for the first', async (_what, sizes) => {
  const order = new InOrder()
  const used: number[] = []
  const add = (bytes: number, index: number) =>
    order.add(bytes, index, result => Promise.resolve(void used.push(result)))
  for (const [index, bytes] of sizes.entries()) await add(bytes, index)
  expect(used).toEqual([])
  await add(1, sizes.length)
  expect(used).toEqual([0])
  await add(0, sizes.length + 1)
  expect(used).toEqual(sizes.length === 64 ? [0, 1] : [0])
  await order.end()
  expect(used).toHaveLength(sizes.length + 2)
})
