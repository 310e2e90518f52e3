/** Plays cells of the first table by the bundled action in a process of its own: exit code, outputs, requests. */

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder } from '../support/workspace.ts'
import { FAULTS } from './faults.ts'
import { writeFiles } from './files.ts'
import { cellOf, NONE, readOutcome, readTable } from './outcomes.ts'
import { asProcess, play } from './play.ts'
import { KINDS, type Kind } from './scenes.ts'

/** A row of the table and a column. */
export type CellName = readonly [fault: string, kind: Kind]

const { rows } = await readTable('Calls')

/** @returns every cell whose step does not wait, and whose fault can be made from outside */
export function cellsWithoutWaits(): CellName[] {
  return rows.flatMap(row => {
    const fault = row['fault'] ?? ''
    const { here, slow } = FAULTS[fault] ?? {}
    if (here === true || slow === true) return []
    const kinds = Object.keys(KINDS) as Kind[]
    const quick = kinds.filter(kind => row[kind] !== NONE && readOutcome(row[kind] ?? '').tries <= 2)
    return quick.map(kind => [fault, kind] as const)
  })
}

/** Makes a test for each of the cells. */
export function testProcesses(cells: readonly CellName[]): void {
  let folder = { path: '', remove: () => Promise.resolve() }
  beforeAll(async () => {
    folder = await temporaryFolder()
    await writeFiles(folder.path)
  })
  afterAll(() => folder.remove())

  test.each(cells)('%s, %s: the process ends as the table says', async (fault, kind) => {
    const expected = readOutcome(rows.find(row => row['fault'] === fault)?.[kind] ?? '')
    const played = await play(KINDS[kind], FAULTS[fault] ?? {}, folder.path, { run: asProcess })
    // Outputs do not say why a step failed.
    const word = played.word || expected.word
    expect(cellOf({ ...played, word })).toBe(cellOf(expected))
  })
}
