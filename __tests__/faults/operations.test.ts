/** Every operation with the faults of the second table of outcomes.md. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadOperation, OPERATIONS } from '../../src/operations/index.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { OPERATION_FAULTS } from './faults.ts'
import { writeFiles } from './files.ts'
import { cellOf, readTable } from './outcomes.ts'
import { CELL_MS, play } from './play.ts'
import { sceneOf } from './scenes.ts'

const table = await readTable('Operations')
const [, , ...faults] = table.columns
const folder = await temporaryFolder()

beforeAll(() => writeFiles(folder.path))
afterAll(() => folder.remove())

test('the table has a row for every operation that calls the service, and a column for every fault', async () => {
  const definitions = await Promise.all(
    OPERATIONS.map(async name => ({ name, service: (await loadOperation(name)).service }))
  )
  const calling = definitions.filter(({ service }) => service !== 'none').map(({ name }) => name)
  const found = table.rows.map(({ operation = '' }) => operation.split(' ', 1)[0])
  expect([...new Set(found)].sort()).toEqual(calling.sort())
  expect(table.columns.slice(0, 2)).toEqual(['operation', 'call'])
  expect(faults.toSorted()).toEqual(Object.keys(OPERATION_FAULTS).sort())
})

describe.each(table.rows)('$operation, $call', ({ operation = '', call = '', ...cells }) => {
  test.each(faults)(
    '%s',
    async name => {
      // An answer that is lost every time would show nothing but that.
      const times = name === 'answer lost' ? { times: 1 } : {}
      const played = await play(sceneOf(operation, call), OPERATION_FAULTS[name] ?? {}, folder.path, times)
      expect(cellOf({ ...played, sent: undefined })).toBe(cells[name])
    },
    CELL_MS
  )
})
