import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTurns } from '../../scripts/in-turns.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { cutOff, undisturbed, type Moment, type Shape } from './interrupted.ts'
import { SHAPES, writeFiles } from './shapes.ts'

/** Whether a write was applied is not known when its answer is lost; one run has to find out by itself. */

const MOMENTS = ['before', 'after'] as const
const READS = ['query', 'query-all']

const ends = new Map<string, { seen: unknown; expected: unknown }>()
let folder = { path: '', remove: () => Promise.resolve() }

// Each of the runs waits before it tries again, so that all are made at once.
beforeAll(async () => {
  folder = await temporaryFolder()
  await writeFiles(folder.path)
  const all = MOMENTS.flatMap(moment => SHAPES.map(shape => ({ moment, shape })))
  await inTurns(all, 6, async ({ moment, shape }) => {
    ends.set(`${moment} ${shape.name}`, await cutOffAtEachWrite(moment, shape))
  })
}, 120_000)

afterAll(() => folder.remove())

async function cutOffAtEachWrite(moment: Moment, shape: Shape) {
  const { calls, contents, outputs } = await undisturbed(shape, folder.path)
  const requests = calls.map((call, index) => ({ call, nth: index + 1 }))
  const writes = requests.filter(({ call }) => !READS.includes(call))
  const seen = await inTurns(writes, 2, async write => {
    const { exitCode, ...end } = await cutOff(shape, folder.path, moment, write.nth)
    const { success, changed, result } = end.outputs
    return { ...write, exitCode, success, changed, result, contents: end.contents }
  })
  const once = { exitCode: 0, success: 'true', changed: 'true', result: outputs['result'], contents }
  return { seen, expected: writes.map(write => ({ ...write, ...once })) }
}

describe.each(MOMENTS)('cut off %s a write is applied,', moment => {
  test.each(SHAPES)('$name has the same result in the same run', ({ name }) => {
    const { seen, expected } = ends.get(`${moment} ${name}`) ?? {}
    expect(expected).not.toHaveLength(0)
    expect(seen).toEqual(expected)
  })
})
