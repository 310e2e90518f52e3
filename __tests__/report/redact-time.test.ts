/** Secrets are found in time that grows with the text. */

import { describe, expect, test } from '@jest/globals'
import { redactor } from '../../src/report/redact.ts'

/** @returns the processor's time that the fastest of several runs takes, in milliseconds: others share the machine */
function fastest(run: () => unknown, times = 5): number {
  const all = Array.from({ length: times }, () => {
    const started = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1_000
  })
  return Math.min(...all)
}

describe('the time grows in proportion to the length', () => {
  const SECRETS = ['!Passw0rd', 'AbCdEfGhIjKlMnOpQrStUvWxYz', 'other-secret', '\\\\\\\\\\\\']

  /** @returns about 8 where time grows in proportion, 64 where it grows with the square */
  const growth = (run: (length: number) => () => unknown) => fastest(run(48_000)) / fastest(run(6_000))

  test.each([
    ...['%', '\\', '\\u', '&#', '&amp;', '%25', '&#0', 'V', '3', '…', 'a', '\u200b', '%\\&'],
    'AbCdEfGhIjKlMnOp '
  ])('of a text of %j', unit => {
    const redact = redactor(SECRETS)
    expect(
      growth(length => {
        const text = unit.repeat(length / unit.length)
        return () => redact(text)
      })
    ).toBeLessThan(32)
  })

  test('of a secret and a text that repeat one letter', () => {
    expect(
      growth(length => {
        const [secret, text] = ['a'.repeat(length / 8), 'a'.repeat(length)]
        return () => redactor([secret])(text)
      })
    ).toBeLessThan(32)
  })

  test('also for the longest answer and the longest secret', () => {
    const secret = 'a'.repeat(32_768)
    const text = 'a'.repeat(8 * 1024 * 1024)
    expect(fastest(() => redactor([secret])(text), 1)).toBeLessThan(30_000)
  })
})
