/** How often a release is read back, and what is said when it does not show. */

import { describe, expect, test } from '@jest/globals'
import { confirmFormal } from '../../src/operations/shared/confirm-formal.ts'
import { NotConfirmedError } from '../../src/operations/shared/plan.ts'
import { json, rehearse, type Happening } from '../codearts/fakes.ts'

const RELEASE = { pluginName: 'ext', version: '1.0.0' }
const row = (state: string, version = '1.0.0') => ({
  plugin_name: 'ext',
  version,
  unique_id: `id of ${state}`,
  version_attribution: state
})
const list = (...rows: unknown[]) => json({ total: rows.length, data: rows, offset: 0, limit: 10 })
/** A page, and the end of the list. */
const without = (...rows: unknown[]) => [list(...rows), ...(rows.length === 0 ? [] : [list()])]

async function read(...happenings: Happening[]) {
  const { client, sent } = rehearse(happenings)
  const pauses: number[] = []
  const result = await confirmFormal(client, 'domain', RELEASE, milliseconds => {
    pauses.push(milliseconds)
    return Promise.resolve()
  }).catch((error: unknown) => error)
  return { result, pauses, requests: sent.length }
}

const four = (page: Happening[]) => [page, page, page, page].flat()

describe('a release that is read back', () => {
  test('counts as soon as the list says so', async () => {
    expect(await read(list(row('draft')), list(row('formal')))).toEqual({
      result: { uniqueId: 'id of formal' },
      pauses: [1_000],
      requests: 2
    })
  })

  test('counts when the list lags behind, and the version itself says so', async () => {
    const happenings = [...four([list(row('draft'))]), json(row('formal'))]
    expect(await read(...happenings)).toEqual({
      result: { uniqueId: 'id of formal' },
      pauses: [1_000, 2_000, 4_000],
      requests: 5
    })
  })

  test.each([
    ['draft', '1.0.0'],
    ['formal', '1.0.1']
  ])('fails when the version itself reads as %s %s', async (state, version) => {
    const { result } = await read(...four([list(row('draft'))]), json(row(state, version)))
    expect(result).toBeInstanceOf(NotConfirmedError)
    expect(result).toMatchObject({
      name: 'NotConfirmedError',
      message: expect.stringContaining('yet version 1.0.0 of ext reads back as "draft", after 4 reads')
    })
  })

  test('fails without another read when the list does not have it', async () => {
    const { result, requests } = await read(...four(without(row('formal', '0.9.0'))))
    expect(result).toMatchObject({ message: expect.stringContaining('is not in the list of versions') })
    expect(requests).toBe(8)
  })
})
