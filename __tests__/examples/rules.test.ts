import { expect, test } from '@jest/globals'
import { readMetadata } from '../../scripts/run-action.ts'
import { complaints } from './rules.ts'
import { changed, jobsOf, operationsOf, readWorkflows } from './workflows.ts'

const workflows = await readWorkflows()
const outputs = Object.keys((await readMetadata()).outputs)

test.each(workflows.map(workflow => [workflow.file, workflow] as const))(
  '%s keeps the rules',
  (_, workflow) => {
    expect(complaints(workflow, workflows, outputs)).toEqual([])
  }
)

test.each([
  ['publish-on-tag.yml', '# A tag', 'A_tag: # ', 'it does not begin with what it does'],
  ['publish-on-tag.yml', 'permissions: {}\n', '', 'permissions: {} is missing at the top'],
  ['publish-on-tag.yml', 'permissions: {}', 'permissions: { contents: write }', 'permissions: {} is missing'],
  ['publish-on-tag.yml', /@3d3c\w+ # /, '@', 'publish: actions/checkout@v7.0.1 is not pinned'],
  ['publish-on-tag.yml', 'steps:', 'steps:\n      - run: echo ${{ github.ref }}', 'publish: an expression'],
  [
    'publish-on-tag.yml',
    'timeout-minutes: 15',
    'timeout-minutes: 10',
    'publish: timeout-minutes is not over 10'
  ],
  [
    'publish-on-tag.yml',
    '      contents: read\n',
    '',
    'publish: it has the permissions [["id-token","write"]]'
  ],
  [
    'publish-on-tag.yml',
    '      id-token: write\n',
    '',
    'publish: it has the permissions [["contents","read"]]'
  ],
  ['publish-on-tag.yml', 'contents: read', 'contents: write', 'publish: it has the permissions'],
  ['publish-on-tag.yml', '-${{ github.ref }}', '', 'publish: it writes, and has no concurrency of its own'],
  ['publish-on-tag.yml', 'progress: false', 'progress: true', 'publish: it writes, and may be cut short'],
  ['pull-request.yml', /concurrency:\n.*\n.*\n/, '', 'cleanup: it writes, and has no concurrency of its own'],
  ['pull-request.yml', /pull-requests: write.*\n/, 'issues: write\n', 'preview: it has the permissions'],
  ['pull-request.yml', 'event.number', 'event.action', 'cleanup: it has not the concurrency of its pull'],
  ['pull-request.yml', "action == 'closed'", "action != 'closed'", 'cleanup: it runs at the wrong time'],
  ['pull-request.yml', "action != 'closed'", "action == 'closed'", 'preview: it runs at the wrong time'],
  ['pull-request.yml', '== github.repository', '!= github.repository', 'cleanup: it runs for forks'],
  ['pull-request-draft.yml', '== github.repository', '!= github.repository', 'preview: it runs for forks'],
  ['release-package.yml', /attestations: write/, 'checks: write', 'pack: it has the permissions'],
  ['release-package.yml', 'contents: write', 'contents: read', 'attach: it has the permissions'],
  ['release-package.yml', 'outputs.package', 'outputs.file', 'pack: steps.pack.outputs.file does not exist'],
  ['release-package.yml', 'progress: false', 'progress: true', 'publish: it writes, and may be cut short'],
  ['pull-request-check.yml', '== github.repository', '!= github.repository', 'service: it runs for forks'],
  ['pull-request-check.yml', 'event.number', 'ref', 'offline: it has not the concurrency of its pull'],
  [
    'monorepo.yml',
    'outputs.count',
    'outputs.counted',
    'discover: steps.discover.outputs.counted does not exist'
  ],
  [
    'monorepo.yml',
    '[check, discover]',
    'discover',
    'publish: the matrix does not need a job that does the check'
  ],
  [
    'monorepo.yml',
    'operation: check',
    'operation: discover',
    'publish: the matrix does not need a job that does'
  ],
  ['monorepo.yml', 'fail-fast: false', 'fail-fast: true', 'publish: one failure ends all jobs of the matrix'],
  ['monorepo.yml', 'max-parallel: 4', 'max-parallel: 40', 'publish: too many jobs of the matrix'],
  [
    'monorepo-large.yml',
    'publish-shard',
    'publish-part',
    'publish: ./.github/workflows/publish-part.yml is none'
  ],
  [
    'monorepo-large.yml',
    'shard: ${{ to',
    'part: ${{ to',
    'publish: ./.github/workflows/publish-shard.yml takes shard'
  ],
  ['fork-upload.yml', /actions: read.*\n/, 'checks: read\n', 'upload: it has the permissions'],
  ['fork-upload.yml', 'actions/download-artifact', 'actions/checkout', 'upload: it checks out what may be'],
  ['fork-upload.yml', /plugin-name: .*\n/, '\n', 'upload: the package may be of another extension'],
  ['fork-upload.yml', 'version: pr', 'version: 1.0.0', 'upload: the package may be of another extension'],
  ['prune-drafts.yml', 'pull-requests: read', 'issues: read', 'prune: it has the permissions'],
  ['prune-drafts.yml', '-${{ github.repository }}', '', 'prune: it writes, and has no concurrency'],
  ['publish-shard.yml', 'concurrency:', 'env:', 'publish: it writes, and has no concurrency of its own']
])('a broken %s is found: %s', (file, piece, by, complaint) => {
  const broken = changed(workflows, file, piece, by)
  expect(complaints(broken, workflows, outputs)).toContainEqual(expect.stringContaining(complaint))
})

test.each([
  ['publish-on-tag.yml', 'publish', ['publish']],
  ['pull-request.yml', 'preview', ['upload-extension']],
  ['pull-request.yml', 'cleanup', ['delete-draft']],
  ['pull-request-draft.yml', 'preview', ['update-draft']],
  ['pull-request-draft.yml', 'cleanup', ['delete-draft']]
])('what %s does to %s is one step', (file, name, operations) => {
  const jobs = new Map(workflows.filter(each => each.file === file).flatMap(jobsOf))
  expect(operationsOf(jobs.get(name) ?? {})).toEqual(operations)
})
