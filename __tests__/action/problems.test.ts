/** How problems are said: each once in the log, at its place, and all of them in the summary. */

import { expect, test } from '@jest/globals'
import { createDraft, DRAFT, setStage } from './support.ts'

const stage = setStage()

/** The lines of the log that are errors or warnings. */
const annotations = (stdout: string, kind: 'error' | 'warning') =>
  stdout.split('\n').filter(line => line.startsWith(`::${kind}`))

test('each problem of the inputs is one annotation, after a line that stands for all', async () => {
  const draft = { ...DRAFT, version: '1.2', plugin_name: 'two words' }
  await stage.file('broken.json', JSON.stringify(draft, null, 2))
  const run = await stage.run({
    ...stage.withToken,
    operation: 'update-draft',
    'draft-path': 'broken.json',
    timeout: '0'
  })
  const [heading, ...problems] = annotations(run.stdout, 'error')
  expect(heading).toBe('::error title=Nothing was updated::3 problems with the inputs; no request was made.')
  expect(problems).toEqual([
    expect.stringMatching(/^::error::Input timeout is "0"/),
    expect.stringMatching(/^::error file=broken\.json,line=2::plugin_name is .*\(broken\.json:2\)$/),
    expect.stringMatching(/^::error file=broken\.json,line=9::version is .*\(broken\.json:9\)$/)
  ])
  expect(run.stdout).not.toContain('(Input draft-path)')
  expect(run.stdout.split('plugin_name is')).toHaveLength(2)
  for (const word of ['3 problems', 'timeout', 'plugin&#95;name', 'version'])
    expect(run.summary).toContain(word)
})

test('what is warned of is shown beside a refusal', async () => {
  const before = { plugin_name: 'beside', version: '1.0.0', business_type: 'Gate' }
  await createDraft(stage, { ...before, business_type_display_name: 'Check' })
  const after = { ...DRAFT, ...before, business_type: 'Build', business_type_display_name: 'Another' }
  await stage.file('beside.json', JSON.stringify(after, null, 2))
  for (const operation of ['publish', 'check', 'update-draft']) {
    const run = await stage.run({ ...stage.withToken, operation, 'draft-path': 'beside.json' })
    expect(annotations(run.stdout, 'error')).toEqual([
      expect.stringMatching(
        /^::error title=.*::This does not fit what the service has, and would be refused; nothing was changed\.$/
      ),
      expect.stringMatching(/^::error file=beside\.json,line=4::business_type is "Build", but/)
    ])
    expect(annotations(run.stdout, 'warning')).toEqual([
      expect.stringMatching(
        /^::warning file=beside\.json,line=7::business_type_display_name is "Another", but/
      )
    ])
    expect(run.summary).toContain('Another')
  }
})

test('a display name that differs from the registered one by what nobody sees is told how', async () => {
  await createDraft(stage, { plugin_name: 'unseen', version: '1.0.0', business_type_display_name: 'My type' })
  const draft = {
    ...DRAFT,
    plugin_name: 'unseen',
    version: '1.0.0',
    business_type_display_name: 'My\u00a0type'
  }
  await stage.file('unseen.json', JSON.stringify(draft, null, 2))
  const run = await stage.run({ ...stage.withToken, operation: 'check', 'draft-path': 'unseen.json' })
  expect(run.stdout).toContain('its character 3 is U+00A0 (a no-break space), not U+0020 (a space)')
})
