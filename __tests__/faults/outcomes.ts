/** Reads the tables of outcomes.md. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** A table: its columns from the left, and each row by its column. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** What a cell expects. */
export interface Outcome {
  readonly exitCode: number
  /** The result, or why the step failed. */
  readonly word: string
  /** How often the call with the fault is tried. */
  readonly tries: number
  /** Requests that leave the machine; absent where the table does not say. */
  readonly sent: number | undefined
  readonly changed: boolean
}

/** Stands where a fault cannot happen. */
export const NONE = '-'

/**
 * @param heading over the table
 * @throws Error when a row has more or fewer cells than the first one
 */
export async function readTable(heading: string): Promise<Table> {
  const text = await readFile(path.join(import.meta.dirname, 'outcomes.md'), 'utf8')
  const section = text.split(/^## /m).find(each => each.startsWith(`${heading}\n`)) ?? ''
  const [columns = [], , ...rows] = section.split('\n').filter(isRow).map(cellsOf)
  return {
    columns,
    rows: rows.map(cells => {
      if (cells.length !== columns.length) throw new Error(`outcomes.md, ${heading}: ${cells.join(' | ')}`)
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
    })
  }
}

/** @throws Error when the cell is not written as the others are */
export function readOutcome(cell: string): Outcome {
  const [, exitCode, word = '', tries, sent, changed] =
    /^([01]) (\S+) (\d+)(?:\/(\d+))?( changed)?$/.exec(cell) ?? []
  if (exitCode === undefined) throw new Error(`outcomes.md has a cell that cannot be read: "${cell}"`)
  return {
    exitCode: Number(exitCode),
    word,
    tries: Number(tries),
    sent: sent === undefined ? undefined : Number(sent),
    changed: changed !== undefined
  }
}

/** @returns the cell as the table has it */
export function cellOf({ exitCode, word, tries, sent, changed }: Outcome): string {
  const requests = sent === undefined ? '' : `/${sent}`
  return `${exitCode} ${word} ${tries}${requests}${changed ? ' changed' : ''}`
}

function isRow(line: string): boolean {
  return line.startsWith('|')
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim())
}
