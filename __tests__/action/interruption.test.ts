import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTurns } from '../../scripts/in-turns.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { killed, undisturbed, type End, type Shape } from './interrupted.ts'
import { SHAPES, writeFiles } from './shapes.ts'

/** A step may end at any moment, without a word: with its runner, or with a job that is cancelled. */

let folder = { path: '', remove: () => Promise.resolve() }

beforeAll(async () => {
  folder = await temporaryFolder()
  await writeFiles(folder.path)
})

afterAll(() => folder.remove())

const ends = new Map<Shape, Promise<End>>()

function usualEnd(shape: Shape): Promise<End> {
  const end = ends.get(shape) ?? undisturbed(shape, folder.path)
  ends.set(shape, end)
  return end
}

describe.each(['before', 'after'] as const)(
  'killed %s any of its requests is applied, and run again,',
  moment => {
    test.each(SHAPES)('$name ends in the same state', async shape => {
      const { calls, contents, ...once } = await usualEnd(shape)
      expect(once).toMatchObject({ exitCode: 0, outputs: { success: 'true', changed: 'true' } })
      const requests = calls.map((call, index) => ({ call, nth: index + 1 }))
      const seen = await inTurns(requests, 3, async request => {
        const { exitCode, outputs, ...end } = await killed(shape, folder.path, moment, request.nth)
        return { ...request, exitCode, success: outputs['success'], contents: end.contents }
      })
      expect(seen).toEqual(requests.map(request => ({ ...request, exitCode: 0, success: 'true', contents })))
    })
  }
)
