/** What the writes are called, what is so when they are done, and what they send. */

import { describe, expect, test } from '@jest/globals'
import { judgeDraft, type Draft } from '../../src/extension/draft.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { createDraftStep, editDraftStep } from '../../src/operations/shared/draft-steps.ts'
import { differs, iconSteps, infoOf, infoStep, unknownInfo } from '../../src/operations/shared/info-steps.ts'
import { outline } from '../../src/operations/shared/outline.ts'
import { changeOf, type Step } from '../../src/operations/shared/plan.ts'
import { infoOfNew, publishStep, registerStep } from '../../src/operations/shared/release-steps.ts'
import { idNotice, idProblems, uniqueIdOf } from '../../src/operations/shared/unique-id.ts'
import { DRAFT } from '../action/support.ts'
import { json, rehearse, type Happening } from '../codearts/fakes.ts'
import { row } from './rows.ts'

const DOMAIN = 'ce8df55870164338a72d7e828a966a2a'
const OWN = 'b'.repeat(32)
const OTHER = 'a'.repeat(32)
const HOSTS = { pipeline: 'https://pipeline.example' }

async function draftWith(fields: Record<string, unknown> = {}): Promise<Draft> {
  const { draft } = await judgeDraft(
    await parseDocument(Buffer.from(JSON.stringify({ ...DRAFT, ...fields })), 'json')
  )
  if (draft === undefined) throw new Error('the draft is refused')
  return draft
}

const shown = (...steps: Step[]) => outline({ steps, result: 'created' }, HOSTS)
const bodyOf = (step: Step) => shown(step)[0]?.body
const failure = (step: Step, ...happenings: Happening[]) =>
  step.apply(rehearse(happenings).client, {}).then(
    () => 'done',
    (error: unknown) => String(error)
  )

describe('the states of a version', () => {
  test.each([
    [undefined, 'draft', { before: 'absent', after: 'draft' }],
    [row({ version_attribution: 'formal' }), 'absent', { before: 'published', after: 'absent' }],
    [row({ version_attribution: 'draft' }), 'published', { before: 'draft', after: 'published' }],
    [row({ version_attribution: 'init' }), 'draft', { before: 'init', after: 'draft' }]
  ] as const)('of %j and then %s are named', (before, after, change) => {
    expect(changeOf(before, after)).toEqual(change)
  })

  test('are cut when they are long', () => {
    expect(changeOf({ state: 'x'.repeat(50) }, 'draft').before).toBe(`${'x'.repeat(40)}…`)
  })
})

describe('what is so', () => {
  test('when a draft is created or replaced is that it is one', async () => {
    const draft = await draftWith({ unique_id: OWN })
    for (const step of [createDraftStep(DOMAIN, draft, undefined), editDraftStep(DOMAIN, draft, undefined)])
      expect(step.brings).toBe('Version 0.0.1 of apie_test is a draft.')
  })

  test('when an extension is registered, changed, or its draft published is said of each', () => {
    const release = { pluginName: 'ext', displayName: 'Ext', version: '1.0.0', businessType: 'Gate' }
    const info = infoOfNew(release)
    expect(registerStep(DOMAIN, info).brings).toBe('Extension ext is registered.')
    expect(publishStep(DOMAIN, release).brings).toBe('Version 1.0.0 of ext is published.')
    expect(infoStep('Title', DOMAIN, info, {})).toMatchObject({
      title: 'Title',
      brings: 'Extension ext is up to date.'
    })
  })
})

describe('the icon', () => {
  const file = { name: 'icon.png', path: 'icon.png', size: 3, sha256: 'ab' }
  const icon = { field: 'upload_file', filename: 'icon.png', ...file } as never
  const titles = (changes: Record<string, string>) =>
    iconSteps({ domainId: DOMAIN, info: unknownInfo('ext'), icon, number: 2, changes }).map(
      ({ title, brings }) => [title, brings]
    )

  test('is uploaded and shown', () => {
    expect(titles({})).toEqual([
      ['Upload the icon', undefined],
      ['Show the icon, unless the upload did that', 'Extension ext is up to date.']
    ])
  })

  test('is shown together with what else changes', () => {
    expect(titles({ displayName: 'New' })[1]?.[0]).toBe('Update the extension, and show the icon')
  })
})

describe('an extension', () => {
  test('has its own label of the type, or the one of its type', () => {
    expect(infoOf(row({ business_type_display_name: 'Mine' })).businessTypeDisplayName).toBe('Mine')
    expect(infoOf(row()).businessTypeDisplayName).toBe('Check')
  })

  test('that could not be looked up is no extension of drafts', () => {
    expect(unknownInfo('ext').composition).toBe('')
  })

  test.each(['description', 'displayName', 'iconUrl'] as const)(
    'differs in %s, when that is given',
    field => {
      expect(differs(row(), { [field]: 'other' })).toBe(true)
      expect(differs(row(), { [field]: row()[field] })).toBe(false)
      expect(differs(row(), {})).toBe(false)
    }
  )
})

describe('a new draft', () => {
  test('of a known extension keeps its texts, but not the description of another version', async () => {
    const { description, icon_url, version_description, ...draft } = await draftWith()
    expect([description, icon_url, version_description]).toEqual(['', '', ''])
    const known = row({ description: 'Known', icon_url: '/icon', plugin_version_description: 'Old' })
    expect({ ...known }).toMatchObject({ description: 'Known', iconUrl: '/icon' })
    const step = createDraftStep(DOMAIN, draft, { ...known, versionDescription: 'Old' })
    expect(bodyOf(step)).toMatchObject({ description: 'Known', icon_url: '/icon', version_description: '' })
  })

  test('of a new extension has empty texts', async () => {
    const { description: _, ...draft } = await draftWith()
    expect(bodyOf(createDraftStep(DOMAIN, draft, undefined))).toMatchObject({ description: '' })
  })

  test('is sent without the ID of another version', async () => {
    const step = createDraftStep(DOMAIN, await draftWith({ unique_id: OTHER }), undefined)
    expect(bodyOf(step)).not.toHaveProperty('unique_id')
  })
})

describe('a draft that is replaced', () => {
  const GONE = json({ error_code: 'DEVPIPE.30011001', error_msg: 'not there' }, 400)
  const HINT = 'Perhaps unique_id is not that of this version'

  test('is titled', async () => {
    const step = editDraftStep(DOMAIN, await draftWith({ unique_id: OWN }), undefined)
    expect(step.title).toBe('Update the draft')
  })

  test('and is not found may have been sent with a wrong ID, unless it was read', async () => {
    const draft = await draftWith({ unique_id: OWN })
    expect(await failure(editDraftStep(DOMAIN, draft, undefined), GONE)).toContain(HINT)
    expect(await failure(editDraftStep(DOMAIN, draft, row({ unique_id: OWN })), GONE)).not.toContain(HINT)
  })

  test('and is refused for another reason has no wrong ID', async () => {
    const step = editDraftStep(DOMAIN, await draftWith({ unique_id: OWN }), undefined)
    const failed = await failure(step, json({ error_code: 'X', error_msg: 'no' }, 400))
    expect(failed).toContain('no')
    expect(failed).not.toContain(HINT)
  })

  test('needs an ID from the file or from the service', async () => {
    const draft = await draftWith()
    expect(() => editDraftStep(DOMAIN, draft, row())).toThrow('Give it as unique-id.')
    expect(bodyOf(editDraftStep(DOMAIN, draft, row({ unique_id: OWN })))).toMatchObject({ unique_id: OWN })
    expect(bodyOf(editDraftStep(DOMAIN, draft, undefined))).toMatchObject({ unique_id: '(looked up)' })
  })
})

describe('the ID of a version', () => {
  const place = { field: 'Input unique-id' }

  test('that was looked up wins, unless it is empty', async () => {
    const draft = await draftWith({ unique_id: OTHER })
    expect(uniqueIdOf(draft, undefined)).toBe(OTHER)
    expect(uniqueIdOf(draft, row())).toBe(OTHER)
    expect(uniqueIdOf(draft, row({ unique_id: OWN }))).toBe(OWN)
  })

  test('is a problem only when another was looked up', () => {
    expect(idProblems(undefined, row({ unique_id: OWN }), place)).toEqual([])
    expect(idProblems(OTHER, undefined, place)).toEqual([])
    expect(idProblems(OTHER, row(), place)).toEqual([])
    expect(idProblems(OWN, row({ unique_id: OWN }), place)).toEqual([])
    expect(idProblems(OTHER, row({ unique_id: OWN }), place)).toHaveLength(1)
  })

  test('in a file is remarked only when another was looked up', async () => {
    const [none, other, own] = [
      await draftWith(),
      await draftWith({ unique_id: OTHER }),
      await draftWith({ unique_id: OWN })
    ]
    const known = row({ unique_id: OWN })
    expect(idNotice(none, known)).toBeUndefined()
    expect(idNotice(other, undefined)).toBeUndefined()
    expect(idNotice(other, row())).toBeUndefined()
    expect(idNotice(own, known)).toBeUndefined()
    expect(idNotice(other, known)).toBe(`unique_id in the file is not that of version 1.0.0; ${OWN} is sent.`)
  })
})
