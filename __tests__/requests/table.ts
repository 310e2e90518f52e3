/** Reads docs/requests.md: the calls by name, and the least number of requests of each step. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../../scripts/run-action.ts'

export interface Row {
  readonly operation: string
  /** The case. */
  readonly name: string
  /** Output `result` of the step. */
  readonly result: string
  /** Calls in order. */
  readonly calls: readonly string[]
  readonly why: string
}

const text = await readFile(path.join(ROOT, 'docs/requests.md'), 'utf8')

/** @returns the cells of the rows of all tables below the heading, up to the next one; heads and rules left out */
function cellsBelow(section: string): string[][] {
  return section
    .split('\n')
    .filter(line => line.startsWith('| '))
    .map(line =>
      line
        .slice(2, -2)
        .split(' | ')
        .map(cell => cell.trim())
    )
    .filter(([first = '']) => !/^-+$|^(?:Case|Call)$/.test(first))
}

const sections = text.split(/^## /m).slice(1)

/** Method and path of each call, by its name. */
export const CALLS: ReadonlyMap<string, string> = new Map(
  cellsBelow(sections.find(section => section.startsWith('The calls')) ?? '').map(
    ([name = '', request = '']) => [name.replaceAll('`', ''), request.replaceAll('`', '')]
  )
)

/** `query` once, `query` × 3, none. */
function callsOf(cell: string): string[] {
  if (cell === 'none') return []
  return cell.split(', ').flatMap(part => {
    const [, name, times = '1'] = /^`([a-z-]+)`(?: × (\d+))?$/.exec(part) ?? []
    if (name === undefined) throw new Error(`docs/requests.md: "${part}" is no call`)
    return Array.from({ length: Number(times) }, () => name)
  })
}

/** All steps, in the order of the page. */
export const ROWS: readonly Row[] = sections.flatMap(section => {
  const [, operation] = /^`([a-z-]+)`\n/.exec(section) ?? []
  if (operation === undefined) return []
  return cellsBelow(section).map(([name = '', number = '', calls = '', result = '', why = '']) => {
    const row = { operation, name, result: result.replaceAll('`', ''), calls: callsOf(calls), why }
    if (row.calls.length !== Number(number))
      throw new Error(`docs/requests.md: ${operation}, ${name}: ${number}`)
    return row
  })
})
