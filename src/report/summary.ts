/** The job summary of a run, in Markdown: what happened first, what matters next, and what it cost folded. */

import { NAME, REPOSITORY } from './about.ts'
import { boldVersion, namedValues } from './html.ts'
import { commitLink, consoleLink, link, runLink } from './links.ts'
import { alert, andMore, fitting, paragraph, table } from './markdown.ts'
import { picture } from './picture.ts'
import type { HeadlinePart, ReportedFinding, RunRecord, Severity, StepOutcome } from './record.ts'
import { tagLink } from './source-links.ts'
import { failureText, isInFile, placesTable } from './summary-findings.ts'
import { cost, packed, sent } from './summary-folds.ts'
import { code, entities, inert, visible } from './text.ts'
import { present } from './expected.ts'

/**
 * Most bytes of each part. GitHub takes 1,048,576 of a step, and shows nothing of a longer summary; the parts that are
 * not listed here are short by themselves.
 */
const MOST = {
  problems: 60_000,
  warnings: 60_000,
  notices: 50_000,
  facts: 30_000,
  steps: 80_000,
  listing: 180_000
}

/** Longest reason that the first line repeats, in characters. */
const MAX_REASON = 90

/**
 * @param findings notices and warnings of the run
 * @returns the job summary of a run, in Markdown, shorter than what GitHub takes
 */
export function summarize(record: RunRecord, findings: readonly ReportedFinding[] = []): string {
  const { failure = '', problems = [] } = record
  const [line, ...others] = visible(failure).split('\n')
  const first = present(line)
  const isRepeated = first !== '' && first.length <= MAX_REASON
  const all = [...problems.map(problem => ({ ...problem, severity: 'error' as const })), ...findings]
  const messages = (severity: Severity) =>
    all.flatMap(finding => (finding.severity === severity && !isInFile(finding) ? [finding.message] : []))
  const parts = [
    `### ${markOf(record)} ${markdownOf(record.headline)}${isRepeated ? `&#58; ${reason(first)}` : ''}`,
    alert('CAUTION', messages('error'), MOST.problems, failureText(isRepeated ? others : [first, ...others])),
    alert('WARNING', messages('warning'), MOST.warnings),
    placesTable(all, record.origin),
    facts(record),
    steps(record),
    listing(record),
    namedValues(matters(record)),
    alert('NOTE', messages('notice'), MOST.notices),
    cost(record),
    sent(record.plan ?? []),
    packed(record.packed),
    `<sub>${link(REPOSITORY, entities(NAME))}</sub>`
  ]
  return parts.filter(part => part !== '').join('\n\n') + '\n'
}

/** Nobody takes what the service was not asked about for a success. */
function markOf({ failure, offline, result }: RunRecord): string {
  if (failure !== undefined) return '❌'
  if (result === 'skipped') return '⏭️'
  return offline === true ? '⚠️' : '✅'
}

function markdownOf(headline: readonly HeadlinePart[]): string {
  return headline.map(partOf).join('')
}

/** Regions are known to be none of the things that GitHub makes links of. */
function partOf({ is, text }: HeadlinePart): string {
  if (is === undefined) return entities(text)
  if (is === 'version') return boldVersion(text)
  return is === 'place' && /^[a-z]{2}-[a-z]{2,12}-\d{1,3}$/.test(text) ? entities(text) : code(text)
}

function reason(text: string): string {
  return inert(text.replace(/\.$/, ''))
}

const MARKS: Readonly<Record<StepOutcome, string>> = {
  done: '✅ ',
  failed: '❌ ',
  'not known': '❓ not known: ',
  'not needed': '⏭️ not needed: ',
  'not tried': '⏭️ not tried: '
}

function facts({ facts: all = [] }: RunRecord): string {
  const { shown, left } = fitting(all, { count: 20, bytes: MOST.facts }, paragraph)
  return [...shown, andMore(left)].filter(text => text !== '').join('\n\n')
}

function steps({ plan = [], progress }: RunRecord): string {
  const { shown, left } = fitting(plan, { count: 100, bytes: MOST.steps }, ({ step, title }) => {
    const outcome = progress?.outcomes[step - 1]
    return `${step}. ${outcome === undefined ? '' : MARKS[outcome]}${paragraph(title)}`
  })
  const now = progress?.now === undefined ? '' : paragraph(progress.now)
  return [shown.join('\n'), andMore(left), now].filter(text => text !== '').join('\n\n')
}

function matters({ change, host, origin, url, version }: RunRecord): [string, string | undefined][] {
  const states = change && `${paragraph(change.before)} → <strong>${paragraph(change.after)}</strong>`
  return [
    ['Version', together(cell(version), states)],
    ['Commit', together(commitLink(origin), tagLink(origin))],
    ['URL', picture(url, host)],
    ['See also', together(runLink(origin), consoleLink(host))]
  ]
}

function together(...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined).join(' · ')
}

function cell(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : code(value)
}

function listing({ listing: found }: RunRecord): string {
  if (found === undefined || found.rows.length === 0) return ''
  const cellsOf = (row: readonly string[]) => row.map(text => (text === '' ? ' ' : code(text)))
  return table(found.columns.map(paragraph), found.rows, MOST.listing, cellsOf)
}
