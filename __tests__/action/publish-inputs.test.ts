import { expect, test } from '@jest/globals'
import path from 'node:path'
import { calls, draftFile, packageFile, perform } from './release.ts'
import { errorOf, register, setStage } from './support.ts'

const stage = setStage()

test('package-path together with draft-path is an error before any request', async () => {
  const files = {
    'package-path': await packageFile(stage, 'both', '1.0.0'),
    'draft-path': await draftFile(stage, 'both', '1.0.0')
  }
  const run = await perform(stage, 'publish', files)
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('Inputs package-path and draft-path are both given; exactly one is needed')
  expect(calls(stage)).toEqual([])
})

test('neither package-path nor draft-path is an error before any request', async () => {
  const run = await perform(stage, 'publish', {})
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('Inputs package-path and draft-path are both missing; exactly one is needed')
  expect(calls(stage)).toEqual([])
})

test('a category other than registered is refused at its line, and nothing is written', async () => {
  await register(stage, 'other', { display_name: 'Registered', business_type: 'Gate' })
  const run = await perform(stage, 'publish', { 'package-path': await packageFile(stage, 'other', '1.0.0') })
  expect(run.exitCode).toBe(1)
  const annotation = (line: number, text: string) =>
    `::error file=other-1.0.0.zip/codearts-extension.json,line=${line}::${text}`
  expect(run.stdout).toContain(
    annotation(
      5,
      'category is "Normal", but other is registered with "Gate"; the type of an extension cannot change'
    )
  )
  expect(errorOf(run)).toContain('nothing was changed')
  expect(run.outputs).toMatchObject({ success: 'false', result: '', changed: 'false' })
  expect(calls(stage)).toEqual(['query', 'query-all'])
})

test.each(['publish', 'publish-draft'])('"pr" is no version for %s', async operation => {
  const event = { pull_request: { number: 7 } }
  const file = await stage.file('event.json', JSON.stringify(event))
  const inputs = { 'plugin-name': 'my_extension', version: 'pr' }
  const run = await perform(stage, operation, inputs, {
    environment: { GITHUB_EVENT_PATH: path.join(stage.workspace, file) }
  })
  expect(run.exitCode).toBe(1)
  expect(errorOf(run)).toContain('Input version is "pr"')
  expect(calls(stage)).toEqual([])
})
