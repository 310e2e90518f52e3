/** The summary stays within what GitHub takes. */

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RunRecord } from '../../src/report/record.ts'
import { summarize } from '../../src/report/summary.ts'
import { record } from '../support/record.ts'

/** What GitHub takes of a step; of one byte more, it shows nothing. */
const MOST_BYTES = 1_048_576

/** Texts and numbers from which a record is made in the test itself: as a counterexample it would be megabytes. */
const sizes = fc.record({
  units: fc.array(fc.constantFrom('a', '<', '@x ', '漢', '😀', '- [ ](x)\n', '`', '\n', '# ', '\ud800'), {
    minLength: 1,
    maxLength: 3
  }),
  length: fc.constantFrom(1, 600, 2_000, 500_000),
  count: fc.constantFrom(0, 1, 40, 3_000),
  isFailed: fc.boolean()
})

test('whatever it is about, the summary is shorter than what GitHub takes, and ends with its foot', () => {
  fc.assert(
    fc.property(sizes, ({ units, length, count, isFailed }) => {
      const unit = units.join('')
      const text = unit.repeat(Math.ceil(length / unit.length))
      const many = <T>(one: T): T[] => Array.from({ length: count }, () => one)
      const finding = { message: text, file: text, line: 1 }
      const changes: Partial<RunRecord> = {
        ...{ failure: isFailed ? text : undefined, problems: many(finding), facts: many(text) },
        ...{ pluginName: text, version: text, host: text, url: text, sha256: text, requestId: text },
        headline: [
          { text, is: 'name' },
          { text, is: 'version' },
          { text, is: 'place' }
        ],
        change: { before: text, after: text },
        plan: many({ step: 1, title: text, method: 'POST', url: text, body: { text } }),
        progress: { outcomes: ['done'], now: text },
        listing: { title: text, columns: ['path', 'name'], rows: many([text, text]), outputs: {} },
        packed: { count: 65_000, size: 1, files: many({ name: text, size: 1 }) },
        origin: {
          server: `https://${text}`,
          repository: text,
          sha: text,
          ref: `refs/tags/${text}`,
          runId: text
        }
      }
      const found = (['error', 'notice', 'warning'] as const).flatMap(severity =>
        many({ severity, message: text }).concat(many({ severity, ...finding }))
      )
      const markdown = summarize(record(changes), found)
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MOST_BYTES)
      expect(markdown.endsWith('</sub>\n')).toBe(true)
    }),
    { numRuns: 60 }
  )
})
