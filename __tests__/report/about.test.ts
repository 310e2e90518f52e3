/** What the action says of itself. */

import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../../scripts/run-action.ts'
import { NAME, REPOSITORY, USER_AGENT } from '../../src/report/about.ts'
import { setStage } from '../action/support.ts'
import { decoded } from '../support/entities.ts'

const stage = setStage()

test('package.json, the user agent that the service gets, and the foot of the summary name the same version', async () => {
  const { name, version, repository } = JSON.parse(
    await readFile(path.join(ROOT, 'package.json'), 'utf8')
  ) as {
    name: string
    version: string
    repository: { url: string }
  }
  const run = await stage.run({ ...stage.withToken, operation: 'check' })
  const agents = stage.emulator.requests.map(({ headers }) => headers['user-agent'])
  expect(new Set(agents)).toEqual(new Set([`${name}/${version}`]))
  const foot = decoded(run.summary).trimEnd().split('\n').at(-1)
  const page = repository.url.replace('git+', '').replace(/\.git$/, '')
  expect(page).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+$/)
  expect(foot).toBe(`<sub><a href="${page}">${name} ${version}</a></sub>`)
  expect([USER_AGENT, NAME, REPOSITORY]).toEqual([`${name}/${version}`, `${name} ${version}`, page])
})
