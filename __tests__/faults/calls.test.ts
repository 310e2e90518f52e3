/** Every kind of call with every fault, as the first table of outcomes.md has it. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { temporaryFolder } from '../support/workspace.ts'
import { FAULTS } from './faults.ts'
import { writeFiles } from './files.ts'
import { cellOf, NONE, readOutcome, readTable } from './outcomes.ts'
import { CELL_MS, play } from './play.ts'
import { KINDS, type Kind } from './scenes.ts'

const table = await readTable('Calls')
const kinds = Object.keys(KINDS) as Kind[]
const folder = await temporaryFolder()

beforeAll(() => writeFiles(folder.path))
afterAll(() => folder.remove())

test('the table has a row for every fault, and a column for every kind of call', () => {
  expect(table.columns).toEqual(['fault', 'wait', ...kinds])
  expect(table.rows.map(row => row['fault']).sort()).toEqual(Object.keys(FAULTS).sort())
})

describe.each(table.rows)('$fault', row => {
  const fault = FAULTS[row['fault'] ?? ''] ?? {}

  test.each(kinds)(
    '%s',
    async kind => {
      const cell = row[kind] ?? ''
      expect(cell === NONE).toBe(fault.only?.includes(kind) === false)
      if (cell === NONE) return
      readOutcome(cell)
      const played = await play(KINDS[kind], fault, folder.path)
      expect(cellOf(played)).toBe(cell)
      for (const wait of played.waits) expect(wait).toBe(Number(row['wait']) * 1_000)
    },
    CELL_MS
  )
})
