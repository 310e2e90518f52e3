import { describe, expect, test } from '@jest/globals'
import { outputValues } from '../../src/report/outputs.ts'
import { LISTING_OUTPUTS, type RunRecord } from '../../src/report/record.ts'
import { record } from '../support/record.ts'

function written(changes: Partial<RunRecord> = {}): Record<string, string> {
  return outputValues(record(changes))
}

describe('the outputs', () => {
  test('of a step that did its work say so', () => {
    expect(written({ uniqueId: 'id', url: '/icon?a b&c' })).toEqual({
      success: 'true',
      result: 'uploaded',
      changed: 'true',
      url: '/icon?a b&c',
      'plugin-name': 'my_extension',
      version: '1.0.2',
      'unique-id': 'id',
      sha256: 'ab'.repeat(32),
      'request-id': 'f00d',
      requests: '1',
      ...Object.fromEntries(LISTING_OUTPUTS.map(name => [name, ''])),
      plan: JSON.stringify(record().plan)
    })
  })

  test('of a failed step are set too, with an empty result', () => {
    expect(written({ failure: 'It went wrong.', result: '' })).toMatchObject({
      success: 'false',
      result: '',
      changed: 'true',
      'plugin-name': 'my_extension',
      requests: '1'
    })
  })

  test('are empty where nothing is known', () => {
    const unknown = { url: undefined, version: undefined, uniqueId: undefined, plan: undefined }
    expect(written(unknown)).toMatchObject({ url: '', version: '', 'unique-id': '', plan: '' })
  })

  test.each(['absent', 'unchanged', 'planned'] as const)('are a success when the result is %s', result => {
    expect(written({ result, changed: false })).toMatchObject({ success: 'true', changed: 'false', result })
  })

  test('are no success when the step was left out', () => {
    expect(written({ result: 'skipped', changed: false })).toMatchObject({
      success: 'false',
      result: 'skipped'
    })
  })

  test.each(LISTING_OUTPUTS)('have what a listing says: %s', name => {
    const listing = { title: 'T', columns: [], rows: [], outputs: { [name]: 'value' } }
    const others = LISTING_OUTPUTS.filter(other => other !== name).map(other => [other, ''] as const)
    expect(written({ listing })).toMatchObject({ [name]: 'value', ...Object.fromEntries(others) })
  })

  test('show an empty plan as an empty list', () => {
    expect(written({ plan: [] })).toMatchObject({ plan: '[]' })
  })
})
