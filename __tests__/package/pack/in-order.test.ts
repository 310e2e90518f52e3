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
