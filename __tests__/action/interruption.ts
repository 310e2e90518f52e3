import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sideBySide } from '../../src/operations/shared/side-by-side.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { cutOff, killed, undisturbed, type End, type Moment, type Shape } from './interrupted.ts'
import { writeFiles } from './shapes.ts'

/** The tests of all interruptions. A file calls them with some of the shapes, so that jest's workers share them. */

const MOMENTS = ['before', 'after'] as const
const READS = ['query', 'query-all']

/** For up to 30 runs of the action on a busy machine. */
const TIMEOUT_MS = 240_000

/** Runs a shape once, undisturbed, and remembers how it ends. */
type UsualEnd = (shape: Shape) => Promise<End & { readonly workspace: string }>

/** Interrupts each shape at each of its requests, in every way. */
export function testInterruptions(shapes: readonly Shape[]): void {
  const ends = new Map<Shape, Promise<End>>()
  let folder = { path: '', remove: () => Promise.resolve() }
  beforeAll(async () => {
    folder = await temporaryFolder()
    await writeFiles(folder.path)
  })
  afterAll(() => folder.remove())

  const usualEnd: UsualEnd = async shape => {
    const end = ends.get(shape) ?? undisturbed(shape, folder.path)
    ends.set(shape, end)
    return { ...(await end), workspace: folder.path }
  }
  for (const moment of MOMENTS) testKilled(moment, shapes, usualEnd)
  for (const moment of MOMENTS) testCutOff(moment, shapes, usualEnd)
}

/** A step may end at any moment, without a word: with its runner, or with a job that is cancelled. */
function testKilled(moment: Moment, shapes: readonly Shape[], usualEnd: UsualEnd): void {
  const endsAlike = async (shape: Shape) => {
    const { workspace, calls, contents, exitCode, outputs } = await usualEnd(shape)
    expect({ exitCode, outputs }).toMatchObject({
      exitCode: 0,
      outputs: { success: 'true', changed: 'true' }
    })
    const requests = calls.map((call, index) => ({ call, nth: index + 1 }))
    const seen = await sideBySide(requests, 3, async request => {
      const end = await killed(shape, workspace, moment, request.nth)
      const { success } = end.outputs
      return { ...request, exitCode: end.exitCode, success, contents: end.contents }
    })
    expect(seen).toEqual(requests.map(request => ({ ...request, exitCode: 0, success: 'true', contents })))
  }
  describe(`killed ${moment} any of its requests is applied, and run again,`, () => {
    test.each(shapes)('$name ends in the same state', endsAlike, TIMEOUT_MS)
  })
}

/** Whether a write was applied is not known when its answer is lost; one run has to find out by itself. */
function testCutOff(moment: Moment, shapes: readonly Shape[], usualEnd: UsualEnd): void {
  const results = new Map<Shape, { seen: unknown; expected: unknown }>()
  const cutOffAtEachWrite = async (shape: Shape) => {
    const { workspace, calls, contents, outputs } = await usualEnd(shape)
    const requests = calls.map((call, index) => ({ call, nth: index + 1 }))
    const writes = requests.filter(({ call }) => !READS.includes(call))
    const seen = await sideBySide(writes, 2, async write => {
      const { exitCode, ...end } = await cutOff(shape, workspace, moment, write.nth)
      const { success, changed, result } = end.outputs
      return { ...write, exitCode, success, changed, result, contents: end.contents }
    })
    const once = { exitCode: 0, success: 'true', changed: 'true', result: outputs['result'], contents }
    results.set(shape, { seen, expected: writes.map(write => ({ ...write, ...once })) })
  }
  describe(`cut off ${moment} a write is applied,`, () => {
    // Each of the runs waits before it tries again, so that they are made together.
    beforeAll(async () => {
      await sideBySide(shapes, 6, cutOffAtEachWrite)
    }, TIMEOUT_MS)

    test.each(shapes)('$name has the same result in the same run', shape => {
      const { seen, expected } = results.get(shape) ?? {}
      expect(expected).not.toHaveLength(0)
      expect(seen).toEqual(expected)
    })
  })
}
