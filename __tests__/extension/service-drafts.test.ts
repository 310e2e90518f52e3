import { expect, test } from '@jest/globals'
import { draftBody } from '../../src/extension/draft-body.ts'
import { judgeDraft } from '../../src/extension/draft.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { SERVICE_DRAFTS } from '../support/service-drafts.ts'

const judged = async (value: Record<string, unknown>) =>
  judgeDraft(await parseDocument(Buffer.from(JSON.stringify(value)), 'json'))

/** Fields whose null counts as absent. */
const KNOWN = ['description', 'icon_url', 'maintainers', 'version_description']

test.each(SERVICE_DRAFTS)('%s is taken as a draft, and keeps all that it says', async (_what, value) => {
  const { draft, problems, notices } = await judged(value)
  expect([problems, notices]).toEqual([[], []])
  const kept = Object.entries(value).filter(([field, said]) => said !== null || !KNOWN.includes(field))
  const runtime = String(value['runtime_attribution']).toLowerCase()
  expect(draft).toEqual({ ...Object.fromEntries(kept), runtime_attribution: runtime })
})

test.each(SERVICE_DRAFTS)(
  '%s is worth a warning for other types than documented only',
  async (_what, value) => {
    const { warnings } = await judged(value)
    const fields = warnings.map(({ message }) => message.split(' ')[0])
    const expected = [
      ...(typeof value['manifest_version'] === 'number' ? ['manifest_version'] : []),
      ...(JSON.stringify(value).includes('"validation":{') ? ['input_info.0.validation'] : [])
    ]
    expect(fields).toEqual(expected)
  }
)

test('texts that an answer leaves at null are sent empty, or the service answers with an unknown error', async () => {
  const [, nulls = {}] = SERVICE_DRAFTS.find(([what]) => what === 'a row with nulls and numbers') ?? []
  const { draft } = await judged(nulls)
  expect(draft && draftBody(draft)).toMatchObject({
    icon_url: '',
    description: '',
    version_description: '',
    manifest_version: 3,
    refer_count: null,
    runtime_attribution: 'agentless'
  })
})
