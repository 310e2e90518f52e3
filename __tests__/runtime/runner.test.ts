/** What is taken for the runner's values where there is no runner. */

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { apiUrl, origin, repository, temporary, workspace } from '../../src/runtime/runner.ts'

const before = { ...process.env }

beforeEach(() => {
  for (const name of Object.keys(process.env))
    if (/^(GITHUB|RUNNER)_/.test(name)) Reflect.deleteProperty(process.env, name)
})
afterEach(() => {
  Object.assign(process.env, before)
})

test('outside of a workflow, the folder is the current one, and there is no temporary one', () => {
  expect(workspace()).toBe(process.cwd())
  expect(temporary()).toBe('')
  expect(apiUrl()).toBe('https://api.github.com')
})

test('outside of a workflow, there is no repository', () => {
  expect(origin()).toBeUndefined()
  expect(repository).toThrow('GITHUB_REPOSITORY is "", and names no repository as owner/name')
})

test('a runner that names only the repository is one of github.com', () => {
  process.env['GITHUB_REPOSITORY'] = 'us/extension'
  expect(repository()).toEqual({ owner: 'us', repo: 'extension' })
  expect(origin()).toEqual({
    server: 'https://github.com',
    repository: 'us/extension',
    sha: '',
    ref: '',
    runId: ''
  })
})
