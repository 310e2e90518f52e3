/** The parts of the job summary that are behind a line to open. */

import { describe, expect, test } from '@jest/globals'
import { cost, packed, sent } from '../../src/report/summary-folds.ts'
import { decoded } from '../support/entities.ts'
import { record } from '../support/record.ts'

test('what a run took has its long names below, each with what it is', () => {
  const known = { uniqueId: 'id-1', expires: '2026-11-28T20:00:00Z', requests: 2 }
  expect(decoded(cost(record(known)))).toBe(
    [
      '<details><summary>2 requests in 1.2 s</summary>',
      '<table>',
      '<tr><td>Operation</td><td><code>upload-extension</code></td></tr>',
      '<tr><td>Service</td><td><code>https://cloudpipeline-ext.cn-north-4.myhuaweicloud.com</code></td></tr>',
      '<tr><td>Account</td><td><code>ce8df55870164338a72d7e828a966a2a</code></td></tr>',
      '<tr><td>Credentials end</td><td><code>2026-11-28T20:00:00Z</code></td></tr>',
      `<tr><td>SHA-256</td><td><code>${'ab'.repeat(32)}</code></td></tr>`,
      '<tr><td>Version ID</td><td><code>id-1</code></td></tr>',
      '<tr><td>Request ID</td><td><code>f00d</code></td></tr>',
      '</table>',
      '</details>'
    ].join('\n')
  )
})

describe('what the steps send', () => {
  /** A step of so many characters, line feed included. */
  const step = (number: number, length: number) => ({
    ...{ step: number, title: '', method: 'POST' },
    url: 'x'.repeat(length - `${number}. POST \n`.length)
  })
  const linesOf = (html: string) => /<pre>([\s\S]*)<\/pre>/.exec(html)?.[1]?.split('\n')

  test('is nothing where there is no step', () => {
    expect(sent([])).toBe('')
  })

  test('is all of it, up to 12,000 characters', () => {
    const plan = Array.from({ length: 24 }, (_, index) => step(index + 1, 500))
    const lines = linesOf(decoded(sent(plan)))
    expect(lines).toEqual(plan.map(({ step: number, url }) => `${number}. POST ${url}`))
  })

  test('is cut behind 12,000 characters, and says so', () => {
    const plan = Array.from({ length: 30 }, (_, index) => step(index + 1, 500))
    const text = plan.map(({ step: number, url }) => `${number}. POST ${url}\n`).join('')
    expect(decoded(sent(plan))).toBe(
      `<details><summary>What is sent</summary>\n<pre>${text.slice(0, 12_000)}… (all of it is in the log)</pre>\n</details>`
    )
  })
})

describe('the files of a package', () => {
  const files = (count: number, name = 'a') => Array.from({ length: count }, () => ({ name, size: 8 }))
  const shown = (count: number, name?: string) =>
    decoded(packed({ count, size: 1_024, files: files(count, name) }))
  const title = (count: number) => `<details><summary>Package: ${count} files, 1.0 KB</summary>\n`
  const LINE = '   8 bytes  a'

  test('are none where nothing is packed', () => {
    expect(packed(undefined)).toBe('')
  })

  test.each([
    [2, ''],
    [300, ''],
    [301, '\n… and 1 more (all of them are in the log)']
  ])('are 300 at most: of %d', (count, more) => {
    const lines = Array.from({ length: Math.min(count, 300) }, () => LINE).join('\n')
    expect(shown(count)).toBe(`${title(count)}<pre>${lines}${more}</pre>\n</details>`)
  })

  test('are 12,000 bytes at most', () => {
    // Each line has 12 bytes besides the name, and ends with a line feed.
    const line = `   8 bytes  ${'b'.repeat(387)}`
    const lines = Array.from({ length: 30 }, () => line).join('\n')
    expect(shown(31, 'b'.repeat(387))).toBe(
      `${title(31)}<pre>${lines}\n… and 1 more (all of them are in the log)</pre>\n</details>`
    )
  })
})
