/** Pieces of Markdown as GitHub shows it, none of which text from outside can leave. */

import { inert, oneLine } from './text.ts'

/** Longest line of a text that is shown, in characters. */
const MAX_LINE = 2_000

/** Most lines of a text that is one of several. */
const MAX_LINES = 20

/** What is shown of many things, and how many are not. */
interface Fitting {
  readonly shown: readonly string[]
  readonly left: number
}

/** How much of many things is shown. */
interface Limits {
  readonly count: number
  /** Of UTF-8. */
  readonly bytes: number
}

/**
 * @param render gives what is shown of an item; the others are not even looked at
 * @returns the first items, as many as there may be
 */
export function fitting<T>(items: readonly T[], limits: Limits, render: (item: T) => string): Fitting {
  const shown: string[] = []
  let left = limits.bytes
  for (const item of items.slice(0, limits.count)) {
    const text = render(item)
    left -= Buffer.byteLength(text) + 1
    if (left < 0) break
    shown.push(text)
  }
  return { shown, left: items.length - shown.length }
}

/** @returns what stands below things of which so many are not shown; empty when all are */
export function andMore(left: number): string {
  return left === 0 ? '' : `and ${left} more, in the log`
}

/** @returns a line of foreign text, for a paragraph or a cell */
export function paragraph(text: string): string {
  // What is far beyond is not even looked at.
  return inert(oneLine(text.length > 4 * MAX_LINE ? `${text.slice(0, 4 * MAX_LINE)}…` : text, MAX_LINE))
}

/** @returns text of several lines, for a list or a cell */
function withBreaks(text: string): string {
  const lines = text.split('\n', MAX_LINES + 1)
  const more = lines.length > MAX_LINES ? ['…'] : []
  return [...lines.slice(0, MAX_LINES).map(paragraph), ...more].join('<br>')
}

/** The kinds of alerts that GitHub has ("Basic writing and formatting syntax"). */
type Alert = 'CAUTION' | 'NOTE' | 'WARNING'

/**
 * @param texts foreign texts, each of several lines perhaps; one is a paragraph, several are a list
 * @param intro Markdown that stands before them; empty when there is none
 * @returns an alert; empty when there is nothing to say
 */
export function alert(kind: Alert, texts: readonly string[], bytes: number, intro = ''): string {
  const { shown, left } = fitting(texts, { count: 50, bytes }, withBreaks)
  const items = texts.length === 1 ? shown : shown.map(text => `- ${text}`)
  const more = left === 0 ? [] : [`- ${andMore(left)}`]
  if (intro === '' && texts.length === 0) return ''
  const gap = intro !== '' && texts.length > 0 ? [''] : []
  const lines = [...(intro === '' ? [] : intro.split('\n')), ...gap, ...items, ...more]
  return [`> [!${kind}]`, ...lines.map(line => `> ${line}`.trimEnd())].join('\n')
}

/**
 * @param cellsOf gives the cells of a row, in Markdown
 * @returns a table with a head, in Markdown
 */
export function table<T>(
  head: readonly string[],
  rows: readonly T[],
  bytes: number,
  cellsOf: (row: T) => readonly string[]
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const { shown, left } = fitting(rows, { count: 300, bytes }, row => line(cellsOf(row)))
  const lines = [line(head), `|${' --- |'.repeat(head.length)}`, ...shown]
  return [lines.join('\n'), andMore(left)].filter(text => text !== '').join('\n\n')
}
