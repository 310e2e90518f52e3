import { expect, test } from '@jest/globals'
import { toMatrix } from '../../src/discovery/matrix.ts'
import type { FoundExtensions } from '../../src/discovery/read-manifests.ts'
import type { Release } from '../../src/extension/release.ts'
import { validate } from './validate.ts'
import { changed, isOurs, jobsOf, named, readWorkflows } from './workflows.ts'

const workflows = await readWorkflows()

test.each(workflows.map(workflow => [workflow.file, workflow] as const))(
  'the inputs of %s are valid, for every trigger',
  async (_, workflow) => {
    const validated = await validate(workflow)
    expect(validated.flatMap(({ complaints }) => complaints)).toEqual([])
    expect(validated.every(({ settings }) => settings !== undefined)).toBe(true)
    const steps = jobsOf(workflow).flatMap(([, { steps = [] }]) => steps.filter(isOurs))
    expect(validated).toHaveLength(steps.length * Object.keys(workflow.on).length)
    expect(steps).not.toEqual([])
  }
)

test.each([
  ['publish-on-tag.yml', 'icon-path', 'icon', 'there is no input icon'],
  ['publish-on-tag.yml', 'operation: publish', 'operation: release', 'Input operation is "release"'],
  ['publish-on-tag.yml', 'version: tag', 'version: 1.2.4', 'the run is for the tag v1.2.3'],
  ['publish-on-tag.yml', 'version: tag', 'comment: true', 'Given, but not used by publish: comment.'],
  ['publish-on-tag.yml', 'package-path: extension', 'package-path: src', 'there is no such file or folder'],
  ['publish-on-tag.yml', 'actions/checkout', 'actions/setup-node', 'the workspace /no/such/workspace is not'],
  ['publish-on-tag.yml', 'id-token: write', 'actions: read', 'GitHub gives no ID token to this job'],
  ['publish-on-tag.yml', /agency-urn: .*/, 'summary: true', 'Input agency-urn is missing'],
  ['pull-request.yml', 'pull_request:', 'push:', 'this run is not about a pull request'],
  ['pull-request.yml', 'EXTENSION: my', 'EXTENSION: your', 'but input plugin-name is "your_extension"'],
  ['pull-request-draft.yml', 'if-missing: create', 'if-missing: publish', 'Input if-missing is "publish"'],
  ['release-package.yml', 'package/*.zip', 'packages/*.zip', 'no file or folder matches'],
  ['release-package.yml', 'actions/download-artifact', 'actions/cache', 'the workspace /no/such/workspace'],
  ['release-package.yml', 'operation: pack', 'operation: packs', 'Input operation is "packs"'],
  ['pull-request-check.yml', 'if-exists: fail', 'if-exists: skip', 'Input if-exists is "skip"'],
  ['monorepo.yml', 'operation: discover', 'operation: search', 'Input operation is "search"'],
  ['delete-old-version.yml', /\{\{ inputs.version/, '{{ inputs.confirm', 'Input version is missing']
])('what is wrong with a broken %s is found: %s', async (file, piece, by, complaint) => {
  const validated = await validate(changed(workflows, file, piece, by))
  expect(validated.flatMap(({ complaints }) => complaints)).toContainEqual(expect.stringContaining(complaint))
})

test.each([
  ['vars.HUAWEICLOUD_AGENCY_URN', 'vars.AGENCY', 'what vars.AGENCY gives is not known here'],
  ['push:', 'release:', 'what release starts is not known here']
])('what the table does not have is no value: %s', async (piece, by, message) => {
  await expect(validate(changed(workflows, 'publish-on-tag.yml', piece, by))).rejects.toThrow(message)
})

test.each(['pull-request.yml', 'pull-request-draft.yml'])(
  'the draft that %s makes is the one that it deletes',
  async file => {
    const validated = await validate(named(workflows, file))
    const made = validated.flatMap(({ settings }) => {
      if (settings?.operation === 'upload-extension') return nameAndVersion(settings.inputs['package-path'])
      return settings?.operation === 'update-draft' ? nameAndVersion(settings.inputs['draft-path']) : []
    })
    const deleted = validated.flatMap(({ settings }) =>
      settings?.operation === 'delete-draft' ? settings.inputs : []
    )
    expect(made).toEqual(['my_extension 0.92.34'])
    expect(deleted).toMatchObject([{ 'plugin-name': 'my_extension', version: '0.92.34' }])
  }
)

function nameAndVersion(release: unknown): string {
  const { pluginName, version } = release as Release
  return `${pluginName} ${version}`
}

test.each(['monorepo.yml', 'monorepo-large.yml'])('what %s discovers is what its matrix uses', async file => {
  const discovered = (await validate(named(workflows, file))).find(({ job }) => job === 'discover')
  const { wanted } = discovered?.settings?.checked as FoundExtensions
  const { matrix, shards } = toMatrix(wanted)
  const [shard] = JSON.parse(shards) as { include: Record<string, string>[] }[]
  expect(JSON.parse(matrix)).toEqual(shard)
  expect(shard?.include.map(({ path }) => path)).toEqual(['extension', 'extensions/lint'])
  const texts = [file, 'publish-shard.yml'].map(each => named(workflows, each).text)
  const used = [...texts.join('').matchAll(/matrix\.([\w-]+)/g)].map(([, name = '']) => name)
  const there = Object.keys({ ...shard?.include[0], shard })
  expect(used.filter(name => !there.includes(name))).toEqual([])
  expect(used.length).toBeGreaterThan(3)
})
