/** When a request is repeated, and after how long. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { backoff, withRetries, type RetryPolicy, type RetryDecision } from '../../src/http/retry.ts'
import { fakeClock } from './fake-clock.ts'

const FAILURE = new Error('failed')
const AGAIN: RetryDecision = { retry: true }

/** Tries something that always fails, and tells how that went. */
async function tryOften(policy: Partial<RetryPolicy> = {}, decision: RetryDecision = AGAIN, random = 0.5) {
  const clock = fakeClock(random)
  const signal = new AbortController().signal
  const attempts: number[] = []
  const told: number[] = []
  const error: unknown = await withRetries(
    { maxAttempts: 4, deadline: clock.now() + 600_000, clock, signal, ...policy },
    number => {
      attempts.push(number)
      return Promise.reject(FAILURE)
    },
    () => decision,
    (_error, wait) => {
      told.push(wait)
    }
  ).catch((reason: unknown) => reason)
  return { attempts, waits: clock.waits, told, error }
}

describe('the wait', () => {
  test('lies between nothing and 1 s x 2^n, and never above 20 s', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempt, random) => {
          const wait = backoff(attempt, AGAIN, fakeClock(random))
          expect(wait).toBeCloseTo(random * Math.min(20_000, 1_000 * 2 ** (attempt - 1)), 6)
        }
      )
    )
  })

  test.each([
    [1, 1_000],
    [2, 2_000],
    [5, 16_000],
    [6, 20_000],
    [10, 20_000]
  ])('after attempt %i is spread over %i ms', (attempt, most) => {
    expect(backoff(attempt, AGAIN, fakeClock(0))).toBe(0)
    expect(backoff(attempt, AGAIN, fakeClock(0.999_999))).toBeCloseTo(most, -1)
  })

  test('is at least 2 s when the service is throttled', () => {
    expect(backoff(1, { retry: true, throttled: true }, fakeClock(0))).toBe(2_000)
    expect(backoff(5, { retry: true, throttled: true }, fakeClock(0.5))).toBe(8_000)
  })

  test.each([
    ['3', 3_000],
    [' 3 ', 3_000],
    ['0', 0],
    ['Sat, 21 Nov 2026 08:00:07 GMT', 7_000],
    ['Sat, 21 Nov 2026 07:59:00 GMT', 0],
    ['-5', 0],
    ['3x', 0],
    ['x3', 0],
    ['2026-11-21T08:00:07Z', 0],
    ['soon', 0],
    ['', 0],
    ['Infinity', 0]
  ])('that Retry-After "%s" asks for is %i ms', (retryAfter, wait) => {
    expect(backoff(1, { retry: true, retryAfter }, fakeClock(0))).toBe(wait)
  })

  test('is the longer one of Retry-After and the own back-off', () => {
    expect(backoff(5, { retry: true, retryAfter: '1' }, fakeClock(0.5))).toBe(8_000)
    expect(backoff(1, { retry: true, retryAfter: '30' }, fakeClock(0.5))).toBe(30_000)
    expect(backoff(1, { retry: true, retryAfter: '1', throttled: true }, fakeClock(0))).toBe(2_000)
  })
})

describe('trying again', () => {
  test('gives the first result that there is', async () => {
    const clock = fakeClock(0.5)
    const policy = { maxAttempts: 4, deadline: Infinity, clock, signal: new AbortController().signal }
    const result = await withRetries(
      policy,
      number => (number < 3 ? Promise.reject(FAILURE) : Promise.resolve(`attempt ${number}`)),
      () => AGAIN,
      () => undefined
    )
    expect(result).toBe('attempt 3')
    expect(clock.waits).toEqual([500, 1_000])
  })

  test.each([1, 2, 4, 10])('ends after %i attempts with the last error', async maxAttempts => {
    const { attempts, waits, told, error } = await tryOften({ maxAttempts })
    expect(attempts).toEqual(Array.from({ length: maxAttempts }, (_, index) => index + 1))
    expect(waits).toHaveLength(maxAttempts - 1)
    expect(told).toEqual(waits)
    expect(error).toBe(FAILURE)
  })

  test('does not happen when the error is not worth it', async () => {
    const { attempts, waits, error } = await tryOften({}, { retry: false, retryAfter: '1' })
    expect([attempts, waits, error]).toEqual([[1], [], FAILURE])
  })

  test('ends at once when Retry-After lies beyond the deadline', async () => {
    const { attempts, waits, told } = await tryOften({}, { retry: true, retryAfter: '601' })
    expect([attempts, waits, told]).toEqual([[1], [], []])
  })

  test('never waits up to the deadline', async () => {
    const clock = fakeClock(0.999)
    const { attempts, waits } = await tryOften(
      { maxAttempts: 10, deadline: clock.now() + 5_000 },
      AGAIN,
      0.999
    )
    expect(attempts).toEqual([1, 2, 3])
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(5_000)
  })

  test('does not happen when it would come at the deadline', async () => {
    const { attempts } = await tryOften({ deadline: fakeClock(0.5).now() + 500 })
    expect(attempts).toEqual([1])
  })

  test('ends with the signal’s reason when the step is ended while it waits', async () => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const clock = fakeClock(0.5, () => {
      controller.abort(reason)
    })
    const { attempts, error } = await tryOften({ clock, signal: controller.signal })
    expect([attempts, error]).toEqual([[1], reason])
  })
})
