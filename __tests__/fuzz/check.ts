/** Runs a property: few cases from a fixed seed within all tests, many from a random one in `npm run test:fuzz`. */

import { expect, test } from '@jest/globals'
import fc from 'fast-check'

const LONG = expect.getState().testPath?.endsWith('.long.ts') === true
const SEED = Number(process.env['FUZZ_SEED'] ?? (LONG ? Math.floor(Math.random() * 2 ** 31) : 11))

/** How often a property is tried. */
interface Runs {
  readonly short: number
  readonly long: number
}

/** Longest time for one case that waits for something, in milliseconds. */
const CASE_MS = 30_000

/**
 * Declares a test of a property. `FUZZ_SEED` and `FUZZ_RUNS` win over its seed and its number of cases.
 * @param holds fails, or resolves to nothing when the property holds for the value
 */
export function check<T>(
  name: string,
  { short, long }: Runs,
  values: fc.Arbitrary<T>,
  holds: (value: T) => Promise<void> | void
): void {
  const numRuns = Number(process.env['FUZZ_RUNS'] ?? (LONG ? long : short))
  test(
    name,
    async () => {
      if (LONG) process.stdout.write(`${numRuns} cases of FUZZ_SEED=${SEED}: ${name}\n`)
      const property = fc.asyncProperty(values, async value => holds(value))
      await fc.assert(property, { numRuns, seed: SEED, timeout: CASE_MS })
    },
    3_600_000
  )
}
