/** What has to be read back after an answer was lost, so that the write counts as done. */

import { describe, expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/http/errors.ts'
import { judgeDraft } from '../../src/extension/draft.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { createDraftStep } from '../../src/operations/shared/draft-steps.ts'
import { infoOfNew, publishStep, registerStep } from '../../src/operations/shared/release-steps.ts'
import { DRAFT } from '../action/support.ts'
import { json, rehearse, text, type Happening } from '../codearts/fakes.ts'

const DOMAIN = 'ce8df55870164338a72d7e828a966a2a'
const LOST = new ConnectionError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))
const NONE = json({ data: [] })
const page = (row: Record<string, unknown>) => json({ total: 1, data: [row] })

/** Sends the write, and gives how it ended and how often it was sent. */
async function outcome(
  step: ReturnType<typeof registerStep>,
  write: string,
  happenings: readonly Happening[]
) {
  const { client, sent } = rehearse(happenings)
  const result = await step.apply(client, {}).then(
    () => 'done',
    (error: unknown) => String(error)
  )
  return { result, writes: sent.filter(({ url }) => url.includes(write)).length }
}

describe('a registration whose answer is lost', () => {
  const release = { pluginName: 'ext', displayName: 'Ext', businessType: 'Gate' }
  const registered = { plugin_name: 'ext', display_name: 'Ext', business_type: 'Gate' }
  const register = (...happenings: Happening[]) =>
    outcome(registerStep(DOMAIN, infoOfNew(release)), '/info/add', [LOST, ...happenings])

  test('counts when name, display name and type read back', async () => {
    expect(await register(page(registered))).toEqual({ result: 'done', writes: 1 })
  })

  test('is repeated when there is nothing', async () => {
    expect(await register(NONE, text('true'))).toEqual({ result: 'done', writes: 2 })
  })

  test.each([{ display_name: 'Another' }, { business_type: 'Build' }, { display_name: null }])(
    'fails when %j reads back',
    async other => {
      const { result, writes } = await register(page({ ...registered, ...other }))
      expect(result).toContain('Extension ext is registered already, as')
      expect(writes).toBe(1)
    }
  )
})

describe('the creation of a draft whose answer is lost', () => {
  const create = async (...happenings: Happening[]) => {
    const document = await parseDocument(Buffer.from(JSON.stringify(DRAFT)), 'json')
    const { draft } = await judgeDraft(document)
    if (draft === undefined) throw new Error('the draft is refused')
    const step = createDraftStep(DOMAIN, draft, undefined)
    return outcome(step, '/create-draft', [LOST, ...happenings])
  }
  const row = { plugin_name: DRAFT.plugin_name, version: DRAFT.version }

  test('counts when the draft reads back', async () => {
    expect(await create(page({ ...row, version_attribution: 'draft' }))).toEqual({
      result: 'done',
      writes: 1
    })
  })

  test('fails when the version reads back as formal', async () => {
    const { result, writes } = await create(page({ ...row, version_attribution: 'formal' }))
    expect(result).toContain('Version 0.0.1 of apie_test is published by now')
    expect(writes).toBe(1)
  })

  test('does not count when only another version reads back', async () => {
    const other = page({ ...row, version: '0.0.2', version_attribution: 'draft' })
    expect(await create(other, NONE, text('true'))).toEqual({ result: 'done', writes: 2 })
  })
})

test('a publication whose answer is lost counts only when the version reads back as formal', async () => {
  const release = { pluginName: 'ext', displayName: 'Ext', version: '1.0.0' }
  const row = { plugin_name: 'ext', version: '1.0.0' }
  const publish = (...happenings: Happening[]) =>
    outcome(publishStep(DOMAIN, release), '/publish-draft', [LOST, ...happenings])
  expect(await publish(page({ ...row, version_attribution: 'formal' }))).toEqual({
    result: 'done',
    writes: 1
  })
  expect(await publish(page({ ...row, version_attribution: 'draft' }), text('true'))).toEqual({
    result: 'done',
    writes: 2
  })
})
