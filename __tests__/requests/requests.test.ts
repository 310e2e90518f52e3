/** Every operation sends the requests that docs/requests.md names, and no other. */

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { CALLS as EMULATED } from '../../emulator/calls/index.ts'
import { OPERATIONS } from '../../src/operations/index.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { writeFiles } from './accounts.ts'
import { play } from './play.ts'
import { STEPS } from './steps.ts'
import { CALLS, ROWS } from './table.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeAll(async () => {
  folder = await temporaryFolder()
  await writeFiles(folder.path)
})
afterAll(() => folder.remove())

const titleOf = ({ operation, name }: { operation: string; name: string }) => `${operation}: ${name}`

test('the page has a line for every case, and the operations are all there are', () => {
  expect(ROWS.map(titleOf)).toEqual(STEPS.map(titleOf))
  expect([...new Set(ROWS.map(({ operation }) => operation))].sort()).toEqual([...OPERATIONS].sort())
})

test('each line gives a reason', () => {
  expect(ROWS.filter(({ why }) => !/^[A-Z"`].*\.$/.test(why))).toEqual([])
})

test('the page says what each call is', () => {
  const named = new Set(ROWS.flatMap(({ calls }) => calls))
  expect([...CALLS.keys()].sort()).toEqual([...named].sort())
  const emulated = EMULATED.map(({ name, method, path }) => [name, `${method} ${path}`] as const)
  for (const [name, request] of CALLS) expect([name, request]).toEqual([name, new Map(emulated).get(name)])
})

test.each(STEPS.map(step => [titleOf(step), step] as const))('%s', async (title, step) => {
  const row = ROWS.find(each => titleOf(each) === title)
  const { run, calls } = await play(step, folder.path)
  expect({ exitCode: run.exitCode, ...run.outputs }).toMatchObject({
    exitCode: 0,
    result: row?.result,
    requests: String(row?.calls.length)
  })
  expect(calls).toEqual(row?.calls)
})
