/** What one look at the state of the service tells after it has refused a write. */

import { describe, expect, test } from '@jest/globals'
import {
  settlePublication,
  settleRegistration,
  settleUpload
} from '../../src/operations/shared/after-refusal.ts'
import { json, rehearse, text, type Happening } from '../codearts/fakes.ts'

const RELEASE = { pluginName: 'ext', displayName: 'Ext', businessType: 'Gate', version: '1.0.0' }
const row = (fields: Record<string, unknown> = {}) => ({
  plugin_name: 'ext',
  display_name: 'Ext',
  business_type: 'Gate',
  version: '0.9.0',
  version_attribution: 'formal',
  ...fields
})
const list = (...rows: unknown[]) => json({ total: rows.length, data: rows, offset: 0, limit: 10 })
const NONE = list()
const FAILED = text('out of order', 400)

const settle = (by: (client: ReturnType<typeof rehearse>['client']) => unknown, happenings: Happening[]) =>
  by(rehearse(happenings).client)

describe('a registration', () => {
  const settled = (...happenings: Happening[]) => settle(settleRegistration('d', RELEASE), happenings)

  test('that cannot be looked at is not explained', async () => {
    expect(await settled(FAILED)).toBeUndefined()
  })

  test('that another run has made is as good, and one of another type is told', async () => {
    expect(await settled(NONE, list(row({ version: '' })))).toEqual({})
    expect(await settled(NONE, list(row({ version: '', business_type: 'Build' })))).toEqual([
      'Extension ext is registered as "Ext" of type Build.',
      expect.stringContaining('What to do: compare both with the file')
    ])
  })

  test('is not explained by an entry without anything in it', async () => {
    expect(await settled(list({}), NONE)).toBeUndefined()
  })

  test('is not explained by extensions whose names only hold this one', async () => {
    expect(await settled(NONE, list(row({ plugin_name: 'ext_two' })))).toBeUndefined()
  })
})

describe('an upload', () => {
  const settled = (...happenings: Happening[]) =>
    settle(settleUpload('d', RELEASE, { mayExist: false, isExpected: false }), happenings)

  test('that cannot be looked at is not explained', async () => {
    expect(await settled(FAILED)).toBeUndefined()
  })

  test('of an extension that nobody has registered is explained by that', async () => {
    expect(await settled(NONE, NONE)).toEqual([
      expect.stringContaining('Extension ext is not registered'),
      expect.stringContaining('register-extension')
    ])
  })

  test.each(['Gate', ''])('is not explained by an extension of type "%s"', async type => {
    expect(await settled(list(row({ business_type: type })), NONE)).toBeUndefined()
  })

  test('is explained by an extension of another type', async () => {
    expect(await settled(list(row({ business_type: 'Build' })), NONE)).toEqual([
      'Extension ext is registered as "Ext" of type Build.',
      expect.any(String)
    ])
  })
})

const formal = list(row({ version: '1.0.0', unique_id: 'its-id' }))
const message = 'Version 1.0.0 of ext is published by now; another run has done that.'
const warning = `${message} The contents were not compared: perhaps the version was not raised.`

describe('an upload of a version that another run has published', () => {
  const upload = (mayExist: boolean, isExpected: boolean) =>
    settle(settleUpload('d', RELEASE, { mayExist, isExpected }), [formal])

  test('is unchanged where that is fine, with a warning unless its contents are expected', async () => {
    const unchanged = { result: 'unchanged', uniqueId: 'its-id', ends: true }
    expect(await upload(true, false)).toEqual({ ...unchanged, warning })
    expect(await upload(true, true)).toEqual({ ...unchanged, notice: message })
  })

  test('is not explained where a draft is to be created with its extension', async () => {
    const options = { mayExist: false, isExpected: false, creates: true }
    expect(await settle(settleUpload('d', RELEASE, options), [NONE, NONE])).toBeUndefined()
  })

  test('fails where that is not fine', async () => {
    expect(await upload(false, true)).toEqual([
      'Version 1.0.0 of ext is published by now.',
      'What to do: raise the version, or set if-exists to skip.'
    ])
  })
})

describe('a publication', () => {
  const settled = (...happenings: Happening[]) => settle(settlePublication('d', RELEASE, false), happenings)

  test('that cannot be looked at is not explained', async () => {
    expect(await settled(FAILED)).toBeUndefined()
  })

  test('of an extension that is gone is explained by that', async () => {
    expect(await settled(NONE, NONE)).toEqual([
      expect.stringContaining('Extension ext is not registered'),
      expect.any(String)
    ])
  })

  test('of a version on the second page is not explained, as far as it is a draft', async () => {
    const draft = row({ version: '1.0.0', version_attribution: 'draft' })
    expect(await settled(list(row()), list(draft))).toBeUndefined()
  })

  test('of a version that another run has published, on the second page, is as good', async () => {
    expect(await settled(list(row()), formal)).toEqual({ result: 'unchanged', uniqueId: 'its-id', warning })
    expect(await settle(settlePublication('d', RELEASE, true), [formal])).toEqual({
      result: 'unchanged',
      uniqueId: 'its-id',
      notice: message
    })
  })

  test('of a version that is nowhere, in a list without names, is explained by that', async () => {
    expect(await settled(list(row({ plugin_name: '' })), NONE)).toEqual([
      expect.stringContaining('1.0.0 of ext any more'),
      expect.any(String)
    ])
  })
})
