import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { draftBody, type Recorded } from '../../src/extension/draft-body.ts'
import { judgeDraft } from '../../src/extension/draft.ts'
import { draft } from '../support/extension.ts'

const ID = 'aZ09'.repeat(8)
const RECORDED = {
  iconUrl: '/icon',
  description: 'recorded',
  versionDescription: 'recorded, too',
  maintainers: 'somebody',
  businessTypeDisplayName: '通用'
}
const NOTHING = { icon_url: undefined, description: undefined, version_description: undefined }

async function body(changes: Record<string, unknown> = {}, recorded?: Recorded) {
  const document = await parseDocument(Buffer.from(JSON.stringify(draft(changes))), 'json')
  const { draft: read } = await judgeDraft(document)
  if (read === undefined) throw new Error('the draft is refused')
  return draftBody(read, ID, recorded)
}

describe('the body of edit-draft', () => {
  test('is the draft with its ID', async () => {
    expect(await body()).toEqual(draft({ unique_id: ID }))
  })

  test('has an empty text or list for what nothing gives, or the service answers with an unknown error', async () => {
    expect(await body({ ...NOTHING, input_info: undefined })).toMatchObject({
      icon_url: '',
      description: '',
      version_description: '',
      input_info: []
    })
  })

  test('keeps what the service has on record where the draft says nothing', async () => {
    expect(await body(NOTHING, RECORDED)).toMatchObject({
      icon_url: '/icon',
      description: 'recorded',
      version_description: 'recorded, too'
    })
  })

  test('keeps label and maintainers that are on record', async () => {
    const left = { maintainers: undefined, business_type_display_name: undefined }
    expect(await body(left, RECORDED)).toMatchObject({
      maintainers: 'somebody',
      business_type_display_name: '通用'
    })
    expect(await body(left, { ...RECORDED, maintainers: '', businessTypeDisplayName: '' })).toEqual(
      draft({ unique_id: ID, maintainers: undefined })
    )
  })

  test('keeps an empty text of the draft over what is on record', async () => {
    expect(await body({}, RECORDED)).toMatchObject({ icon_url: '', description: '', version_description: '' })
  })

  test.each([
    ['Build', 'Build'],
    ['Gate', 'Check'],
    ['Check', 'Check'],
    ['Deploy', 'Deploy'],
    ['Test', 'Test'],
    ['Normal', 'General'],
    ['Release', 'Release'],
    ['constructor', 'constructor']
  ])('of the type %s has the display name %s by default', async (type, name) => {
    expect(await body({ business_type: type, business_type_display_name: undefined })).toMatchObject({
      business_type_display_name: name
    })
  })

  test.each(['通用', ''])('keeps the display name %j of the draft', async name => {
    expect(await body({ business_type_display_name: name })).toMatchObject({
      business_type_display_name: name
    })
  })
})
