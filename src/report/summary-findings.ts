/** What the job summary says of a failure, and of what was found. */

import { fitting, paragraph, table } from './markdown.ts'
import type { Origin, ReportedFinding, Severity } from './record.ts'
import { placeLink, type Place } from './source-links.ts'
import { counted } from './text.ts'

/** Most bytes of the text of a failure. */
const MOST_OF_FAILURE = 60_000

/** Most bytes of the table. */
const MOST_OF_TABLE = 150_000

/**
 * @param lines of a failure; those that begin like items of a list are one
 * @returns Markdown for an alert
 */
export function failureText(lines: readonly string[]): string {
  const { shown, left } = fitting(lines, { count: 100, bytes: MOST_OF_FAILURE }, line =>
    line.startsWith('- ') ? `- ${paragraph(line.slice(2))}` : paragraph(line)
  )
  const all = left === 0 ? shown : [...shown, `and ${counted(left, 'more line')}, in the log`]
  return all
    .map((text, index) => {
      const next = all[index + 1]
      const [isItem, isNextItem] = [text.startsWith('- '), next?.startsWith('- ') === true]
      if (next === undefined || (isItem && isNextItem)) return text
      return isItem === isNextItem ? `${text}<br>` : `${text}\n`
    })
    .join('\n')
}

/** @returns whether the finding stands at a line of a file */
export function isInFile(finding: ReportedFinding): finding is ReportedFinding & Place {
  return finding.file !== undefined && finding.line !== undefined
}

const KINDS: Readonly<Record<Severity, string>> = {
  error: '❌&nbsp;error',
  warning: '⚠️&nbsp;warning',
  notice: 'ℹ️&nbsp;notice'
}

/** @returns a table of what was found in files, the worst first; empty when nothing was */
export function placesTable(findings: readonly ReportedFinding[], origin: Origin | undefined): string {
  const found = (['error', 'warning', 'notice'] as const).flatMap(severity =>
    findings.filter(isInFile).filter(finding => finding.severity === severity)
  )
  if (found.length === 0) return ''
  return table(['Kind', 'Place', 'Finding'], found, MOST_OF_TABLE, finding => [
    KINDS[finding.severity],
    placeLink(finding, origin),
    paragraph(finding.message)
  ])
}
