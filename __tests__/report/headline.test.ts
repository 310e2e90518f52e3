/** The sentence that a run is told in. */

import { describe, expect, test } from '@jest/globals'
import { headlineOf, type HeadlineFacts, type Wording } from '../../src/report/headline.ts'
import { loadOperation, OPERATIONS } from '../../src/operations/index.ts'

const FACTS = {
  ...{ dryRun: false, isPlanned: false, outcomes: [], count: 0 },
  ...{ place: 'cn-north-4', pluginName: 'lint_yaml', version: '1.1.0' },
  wording: { subject: '{release}', aim: 'published' }
} as const

function headline(facts: Partial<HeadlineFacts>): string {
  return headlineOf({ ...FACTS, result: 'published', ...facts })
    .map(({ text }) => text)
    .join('')
}

const wordings = Object.fromEntries(
  await Promise.all(OPERATIONS.map(async name => [name, (await loadOperation(name)).wording] as const))
)
const wordingOf = (operation: string): Wording => wordings[operation] ?? FACTS.wording

describe('every result', () => {
  test.each<[Wording['aim'], done: string, planned: string, failed: string]>([
    ['absent', 'There is no X in R', 'There is no X in R', 'X could not be found'],
    ['created', 'X created in R', 'X would be created in R', 'X was not created'],
    ['deleted', 'X deleted from R', 'X would be deleted from R', 'X was not deleted'],
    ['found', 'X found', 'X found', 'X could not be listed'],
    ['packed', 'X packed', 'X would be packed', 'X was not packed'],
    ['published', 'X published to R', 'X would be published to R', 'X was not published'],
    ['unchanged', 'X unchanged in R', 'X would stay unchanged in R', 'X could not be compared'],
    ['updated', 'X updated in R', 'X would be updated in R', 'X was not updated'],
    ['uploaded', 'X uploaded to R as a draft', 'X would be uploaded to R as a draft', 'X was not uploaded'],
    ['valid', 'X passes the check in R', 'X passes the check in R', 'X did not pass the check']
  ])('has its sentences: %s', (aim, done, planned, failed) => {
    const facts = { wording: { subject: '{extension}', aim }, pluginName: 'X', place: 'R' }
    expect(headline({ ...facts, result: aim })).toBe(done)
    expect(headline({ ...facts, result: aim, isPlanned: true })).toBe(planned)
    expect(headline({ ...facts, result: '' })).toBe(failed)
  })

  test('is told in pieces, of which name, version and place are no plain text', () => {
    const facts = { ...FACTS, result: 'published' } as const
    expect(headlineOf(facts)).toEqual([
      { text: 'lint_yaml', is: 'name' },
      { text: ' ' },
      { text: '1.1.0', is: 'version' },
      { text: ' published to ' },
      { text: 'cn-north-4', is: 'place' }
    ])
    expect(headlineOf({ ...facts, version: undefined, place: undefined })).toEqual([
      { text: 'lint_yaml', is: 'name' },
      { text: ' published' }
    ])
  })

  test('keeps a name as it is at the beginning, whatever its letters', () => {
    expect(headline({ pluginName: 'Lint', dryRun: true, isPlanned: true })).toBe(
      'Dry run: Lint 1.1.0 would be published to cn-north-4'
    )
    expect(headline({ pluginName: 'lint' })).toBe('lint 1.1.0 published to cn-north-4')
  })
})

describe('what is done', () => {
  test.each<[string, HeadlineFacts['result'], string]>([
    ['publish', 'published', 'lint_yaml 1.1.0 published to cn-north-4'],
    ['publish', 'unchanged', 'lint_yaml 1.1.0 unchanged in cn-north-4'],
    ['publish', 'updated', 'lint_yaml 1.1.0 updated in cn-north-4'],
    ['upload-extension', 'uploaded', 'lint_yaml 1.1.0 uploaded to cn-north-4 as a draft'],
    ['create-draft', 'created', 'Draft lint_yaml 1.1.0 created in cn-north-4'],
    ['update-draft', 'updated', 'Draft lint_yaml 1.1.0 updated in cn-north-4'],
    ['delete-draft', 'deleted', 'Draft lint_yaml 1.1.0 deleted from cn-north-4'],
    ['delete-draft', 'absent', 'There is no draft lint_yaml 1.1.0 in cn-north-4'],
    ['delete-draft', 'skipped', 'Draft lint_yaml 1.1.0 left as it is'],
    ['delete-version', 'deleted', 'lint_yaml 1.1.0 deleted from cn-north-4'],
    ['delete-extension', 'deleted', 'Extension lint_yaml deleted from cn-north-4'],
    ['register-extension', 'created', 'Extension lint_yaml created in cn-north-4'],
    ['update-icon', 'updated', 'Icon of lint_yaml updated in cn-north-4'],
    ['update-thumbnail', 'updated', 'Picture of the plan updated in cn-north-4'],
    ['pack', 'packed', 'lint_yaml 1.1.0 packed'],
    ['check', 'valid', 'lint_yaml 1.1.0 passes the check in cn-north-4']
  ])('by %s with the result %s: %s', (operation, result, sentence) => {
    expect(headline({ wording: wordingOf(operation), result })).toBe(sentence)
  })

  test('names no place where no service is called', () => {
    expect(headline({ place: undefined })).toBe('lint_yaml 1.1.0 published')
  })

  test.each([
    ['discover', 0, 'No extension found'],
    ['discover', 1, '1 extension found'],
    ['discover', 3, '3 extensions found'],
    ['status', 2, '2 versions of lint_yaml found']
  ])('by %s counts what is found: %d', (operation, count, sentence) => {
    expect(headline({ wording: wordingOf(operation), result: 'found', count })).toBe(sentence)
  })

  test('by prune-drafts counts what is deleted', () => {
    const wording = wordingOf('prune-drafts')
    expect(headline({ wording, result: 'deleted', count: 2 })).toBe(
      '2 drafts of lint_yaml deleted from cn-north-4'
    )
    expect(headline({ wording, result: 'unchanged' })).toBe('Drafts of lint_yaml unchanged in cn-north-4')
    expect(headline({ wording, result: 'skipped', count: 1 })).toBe('Drafts of lint_yaml left as it is')
  })

  test('by status on an extension that is not there', () => {
    expect(headline({ wording: wordingOf('status'), result: 'absent' })).toBe(
      'There is no version of lint_yaml in cn-north-4'
    )
  })

  test('by check without a release is about the connection', () => {
    const facts = { wording: wordingOf('check'), result: 'valid', pluginName: undefined } as const
    expect(headline(facts)).toBe('The connection passes the check in cn-north-4')
  })
})

describe('a dry run', () => {
  test('says what would be done', () => {
    expect(headline({ dryRun: true, isPlanned: true })).toBe(
      'Dry run: lint_yaml 1.1.0 would be published to cn-north-4'
    )
    expect(
      headline({ dryRun: true, isPlanned: true, wording: wordingOf('delete-draft'), result: 'deleted' })
    ).toBe('Dry run: draft lint_yaml 1.1.0 would be deleted from cn-north-4')
  })

  test('that fails says what would not be done', () => {
    expect(headline({ dryRun: true, result: '' })).toBe('Dry run: lint_yaml 1.1.0 would not be published')
    expect(headline({ dryRun: true, result: '', pluginName: undefined })).toBe(
      'Dry run: nothing would be published'
    )
  })

  test('says that the service was not asked', () => {
    expect(headline({ dryRun: true, isPlanned: true, offline: true })).toBe(
      'Dry run: lint_yaml 1.1.0 would be published to cn-north-4; the service was not asked'
    )
    expect(headline({ dryRun: true, offline: true, wording: wordingOf('status'), result: 'valid' })).toBe(
      'Dry run: the inputs are valid; the service was not asked'
    )
    expect(headline({ offline: true, wording: wordingOf('check'), result: 'valid' })).toBe(
      'lint_yaml 1.1.0 passes the check in cn-north-4; the service was not asked'
    )
    expect(headline({ dryRun: true, offline: true, result: 'unchanged' })).toBe(
      'Dry run: the inputs are valid; the service was not asked'
    )
    expect(headline({ offline: true, wording: wordingOf('check'), result: 'unchanged' })).toBe(
      'The inputs are valid; the service was not asked'
    )
  })
})

describe('a failure', () => {
  const failed = (facts: Partial<HeadlineFacts> = {}) => headline({ result: '', ...facts })

  test('says what was not done', () => {
    expect(failed()).toBe('lint_yaml 1.1.0 was not published')
    expect(failed({ outcomes: ['done', 'failed', 'not tried'] })).toBe('lint_yaml 1.1.0 was not published')
    expect(failed({ wording: wordingOf('status') })).toBe('Versions of lint_yaml could not be listed')
    expect(failed({ wording: wordingOf('check') })).toBe('lint_yaml 1.1.0 did not pass the check')
    expect(failed({ wording: wordingOf('prune-drafts'), outcomes: ['done', 'failed'] })).toBe(
      'The drafts of lint_yaml were not all deleted'
    )
  })

  test.each([[['not known']], [['done', 'not known', 'not tried']], [['done', 'done']]] as const)(
    'after which it is not known what became of the work says so: %j',
    outcomes => {
      expect(failed({ outcomes })).toBe('What became of lint_yaml 1.1.0 is not known')
    }
  )

  test('says nothing of a service that was not asked', () => {
    expect(failed({ offline: true, dryRun: true })).toBe('Dry run: lint_yaml 1.1.0 would not be published')
  })

  test('without a name is about what was wanted', () => {
    expect(failed({ pluginName: undefined })).toBe('Nothing was published')
    expect(failed({ pluginName: undefined, wording: wordingOf('status') })).toBe('The step failed')
    expect(failed({ wording: undefined })).toBe('The step failed')
  })
})

test('a step that did not fail, and whose inputs give no valid name, is done', () => {
  expect(headline({ pluginName: undefined, result: 'skipped' })).toBe('The step is done')
})
