/** What of a release differs from what the service has, and what is said of it. */

import { describe, expect, test } from '@jest/globals'
import type { Row } from '../../src/codearts/rows.ts'
import type { DraftFile } from '../../src/inputs/draft-file.ts'
import type { Package } from '../../src/inputs/package-file.ts'
import { RefusedError } from '../../src/operations/shared/plan.ts'
import { compareWithRegistered, differences } from '../../src/operations/shared/registered.ts'
import { higherPublished, staleDescription, textStep } from '../../src/operations/shared/texts.ts'
import { DRAFT } from '../action/support.ts'
import { row } from './rows.ts'

const place = (field: string, line: number) => ({ field, file: 'file', line })
const release = { pluginName: 'ext', displayName: 'Ext', businessType: 'Gate', version: '1.0.0' }

function packed(fields: Partial<Package> = {}): Package {
  const places = {
    businessType: place('category', 2),
    displayName: place('friendlyName', 3),
    version: place('version', 4)
  }
  const file = { filename: 'ext.zip', path: '/ext.zip', size: 1, sha256: 'ab' } as Package['file']
  return { kind: 'package', ...release, places, source: '/ext.zip', contents: [], file, ...fields }
}

function drafted(fields: Record<string, unknown> = {}): DraftFile {
  const draft = { ...DRAFT, ...release, ...fields } as unknown as DraftFile['draft']
  const places = {
    businessType: place('business_type', 2),
    displayName: place('display_name', 3),
    version: place('version', 4),
    runtimeAttribution: place('runtime_attribution', 5),
    typeLabel: place('business_type_display_name', 6),
    uniqueId: place('unique_id', 7)
  }
  return { kind: 'draft', ...release, draft, places }
}

const known = (extension?: Row, version?: Row) => ({ extension, version })
const messages = (found: ReturnType<typeof differences>) => ({
  problems: found.problems.map(({ message }) => message),
  warnings: found.warnings.map(({ message }) => message)
})

describe('a package', () => {
  test('that is as it is registered, or of an extension that is not, differs in nothing', () => {
    const nothing = { problems: [], warnings: [] }
    expect(differences(packed(), known(row()))).toEqual(nothing)
    expect(differences(packed(), known())).toEqual(nothing)
  })

  test('without a display name, or where the service has none, differs in nothing', () => {
    expect(differences(packed({ displayName: '' }), known(row())).warnings).toEqual([])
    expect(differences(packed(), known(row({ display_name: null }))).warnings).toEqual([])
    expect(differences(packed(), known(row({ business_type: null }))).problems).toEqual([])
  })

  test('of another type is a problem, and one of another name a warning, unless it renames', () => {
    const other = known(row({ display_name: 'Other', business_type: 'Build' }))
    expect(messages(differences(packed(), other))).toEqual({
      problems: [
        'category is "Gate", but ext is registered with "Build"; the type of an extension cannot change.'
      ],
      warnings: [
        'friendlyName is "Ext", but ext is registered with "Other"; if the service refuses that, write the same, or change the extension first with update-extension.'
      ]
    })
    expect(differences(packed(), other, true)).toMatchObject({ problems: [{ line: 2 }], warnings: [] })
    expect(differences(packed(), known(row({ display_name: 'Other' }))).warnings).toMatchObject([
      { file: 'file', line: 3 }
    ])
  })

  test('whose name only looks the same is told apart', () => {
    const [warning] = differences(packed(), known(row({ display_name: 'Ехt' }))).warnings
    expect(warning?.message).toMatch(/with update-extension\. Look closely: .*\bU\+0/)
  })

  test('is refused with its problems by their lines, and with those of others', () => {
    const other = known(row({ display_name: 'Other', business_type: 'Build' }))
    const compare = (...args: Parameters<typeof compareWithRegistered>) => {
      try {
        return compareWithRegistered(...args)
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error
        const { heading, problems, warnings } = error
        return { heading, lines: problems.map(({ line }) => line), warnings: warnings.length }
      }
    }
    const heading = 'This does not fit what the service has, and would be refused; nothing was changed.'
    expect(compare(packed(), other)).toEqual({ heading, lines: [2], warnings: 1 })
    expect(compare(packed(), other, { renames: true })).toEqual({ heading, lines: [2], warnings: 0 })
    const others = [{ message: 'another', line: 1 }]
    expect(compare(packed(), known(), { others })).toEqual({ heading, lines: [1], warnings: 0 })
    expect(compare(packed(), known(row({ display_name: 'Other' })))).toHaveLength(1)
    expect(compare(packed(), known(row()))).toEqual([])
  })
})

describe('a draft', () => {
  const saved = 'if the service refuses that, write the same, or raise the version.'

  test('is compared with its version, not with the name of its extension', () => {
    expect(differences(drafted(), known(row({ display_name: 'Other' }), row()))).toEqual({
      problems: [],
      warnings: []
    })
    const other = row({ runtime_attribution: 'agentLess', business_type_display_name: 'Mine' })
    expect(messages(differences(drafted(), known(row(), other))).warnings).toEqual([
      `runtime_attribution is "agent", but version 1.0.0 was created with "agentless"; ${saved}`,
      `business_type_display_name is "General", but version 1.0.0 was created with "Mine"; ${saved}`
    ])
  })

  test('has the runtime of its version however the service spells it', () => {
    const other = row({ runtime_attribution: 'agentLess' })
    expect(differences(drafted({ runtime_attribution: 'agentless' }), known(row(), other)).warnings).toEqual(
      []
    )
  })

  test('that says nothing of a field differs in nothing', () => {
    const silent = drafted({ business_type_display_name: undefined })
    expect(differences(silent, known(row(), row({ business_type_display_name: 'Mine' }))).warnings).toEqual(
      []
    )
  })
})

describe('the texts of an extension', () => {
  const shown = { ...release, kind: 'package', places: packed().places } as const

  test('are brought up to date only where they differ, or nobody could look', () => {
    const described = { ...shown, description: 'New' }
    expect(textStep('d', described, undefined)?.preview.body).toMatchObject({
      json: { display_name: 'Ext', description: 'New', business_type: '(looked up)' }
    })
    expect(textStep('d', described, known())).toBeUndefined()
    expect(textStep('d', described, known(row({ description: 'New' })))).toBeUndefined()
    expect(textStep('d', described, known(row({ description: 'Old' })))?.preview.body).toMatchObject({
      json: { description: 'New', business_type: 'Gate' }
    })
  })

  test.each([undefined, ''])('with the description %j leave that of the service as it is', description => {
    expect(textStep('d', { ...shown, description }, known(row({ description: 'Old' })))).toBeUndefined()
    const renamed = known(row({ description: 'Old', display_name: 'Other' }))
    expect(textStep('d', { ...shown, description }, renamed)?.preview.body).toMatchObject({
      json: { description: 'Old', display_name: 'Ext' }
    })
  })

  test('are not those of a version below the highest published one', () => {
    const formal = (version: string) => row({ version, version_attribution: 'formal' })
    const draft = row({ version: '9.0.0', version_attribution: 'draft' })
    const higher = (...rows: Row[]) => higherPublished(rows, shown)
    expect(higher()).toBeUndefined()
    expect(higher(draft, formal('1.0.0'), formal('0.9.9'))).toBeUndefined()
    expect(higher(formal('1.2.0'), formal('1.10.0'), draft, formal('1.9.0'))).toBe('1.10.0')
    expect(higher(formal('not a version'), formal('1.0.1'))).toBe('1.0.1')
    expect(higher(formal('not a version'))).toBeUndefined()
    expect(higherPublished([formal('0.95.0'), formal('0.2.0')], { ...shown, version: '0.1.0' })).toBe('0.2.0')
  })

  test('are remarked on when the description differs and nobody asked to update it', () => {
    const described = { ...shown, description: 'New' }
    const state = known(row({ description: 'Old' }))
    const notice =
      'The description differs from that of the extension; update-info: true brings it up to date.'
    expect(staleDescription(described, state, false)).toBe(notice)
    expect(staleDescription(described, state, true)).toBeUndefined()
    expect(staleDescription(shown, state, false)).toBeUndefined()
    expect(staleDescription({ ...shown, description: '' }, state, false)).toBeUndefined()
    expect(staleDescription(described, known(), false)).toBeUndefined()
    expect(staleDescription(described, undefined, false)).toBeUndefined()
    expect(staleDescription(described, known(row({ description: 'New' })), false)).toBeUndefined()
  })
})
