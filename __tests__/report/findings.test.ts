/** What the job summary says of a failure, and of what was found. */

import { describe, expect, test } from '@jest/globals'
import type { ReportedFinding } from '../../src/report/record.ts'
import { failureText, isInFile, placesTable } from '../../src/report/summary-findings.ts'

describe('the text of a failure', () => {
  test.each<[string, string[], string]>([
    ['nothing', [], ''],
    ['a line', ['One'], 'One'],
    ['lines', ['One', 'two', 'three'], 'One<br>\ntwo<br>\nthree'],
    ['a list', ['- a', '- b'], '- a\n- b'],
    ['a list between lines', ['One', '- a', '- b', 'two'], 'One\n\n- a\n- b\n\ntwo'],
    ['a mark in a line', ['a - b', '-c'], 'a &#45; b<br>\n<code>&#45;c</code>']
  ])('of %s', (_what, lines, shown) => {
    expect(failureText(lines)).toBe(shown)
  })

  test.each([
    [100, ''],
    [101, '<br>\nand 1 more line, in the log'],
    [102, '<br>\nand 2 more lines, in the log']
  ])('has 100 lines at most: of %d', (count, more) => {
    const lines = Array.from({ length: count }, () => 'z')
    expect(failureText(lines)).toBe(lines.slice(0, 100).join('<br>\n') + more)
  })

  test('has 60,000 bytes at most', () => {
    const lines = Array.from({ length: 31 }, () => 'z'.repeat(1_999))
    expect(failureText(lines)).toBe(`${lines.slice(0, 30).join('<br>\n')}<br>\nand 1 more line, in the log`)
  })
})

test.each<[ReportedFinding, boolean]>([
  [{ severity: 'error', message: 'E', file: 'a', line: 3 }, true],
  [{ severity: 'error', message: 'E', file: 'a' }, false],
  [{ severity: 'error', message: 'E', line: 3 }, false],
  [{ severity: 'error', message: 'E' }, false]
])('a finding is in a file when it has file and line: %j %s', (finding, is) => {
  expect(isInFile(finding)).toBe(is)
})

describe('the table of findings', () => {
  const HEAD = '| Kind | Place | Finding |\n| --- | --- | --- |\n'
  const ROWS = [
    '| ❌&nbsp;error | <code>a&#58;3</code> | E |',
    '| ⚠️&nbsp;warning | <code>b&#58;2</code> | W |',
    '| ℹ️&nbsp;notice | <code>c&#58;1</code> | N |'
  ]

  test('has each once, the worst first', () => {
    const findings: ReportedFinding[] = [
      { severity: 'notice', message: 'N', file: 'c', line: 1 },
      { severity: 'warning', message: 'W', file: 'b', line: 2 },
      { severity: 'error', message: 'E', file: 'a', line: 3 }
    ]
    expect(placesTable(findings, undefined)).toBe(HEAD + ROWS.join('\n'))
  })

  test('has those alone that stand at a line of a file', () => {
    expect(placesTable([{ severity: 'error', message: 'E', file: 'a' }], undefined)).toBe('')
    expect(placesTable([], undefined)).toBe('')
  })
})
