import { expect, test } from '@jest/globals'
import { packageFile } from './release.ts'
import { errorOf, setStage } from './support.ts'

/** A release that is made on a tag has the tag's version. */

const stage = setStage()

// Without credentials, nothing but the inputs is judged.
const publish = async (version: string, ref: string, more: Record<string, string> = {}) =>
  stage.run(
    {
      operation: 'publish',
      endpoint: stage.emulator.url,
      'package-path': await packageFile(stage, 'tagged', version),
      'dry-run': 'true',
      ...more
    },
    { environment: { GITHUB_REF: ref } }
  )

test.each(['v1.2.3', '1.2.3', 'tagged@1.2.3', 'tagged/v1.2.3', 'tagged-v1.2.3', 'extensions/tagged/v1.2.3'])(
  'tag %s with another version is an error',
  async tag => {
    const run = await publish('1.2.4', `refs/tags/${tag}`)
    expect(run.exitCode).toBe(1)
    expect(errorOf(run)).toContain(
      `tagged-1.2.4.zip/codearts-extension.json:6: version is "1.2.4", but the run is for the tag ${tag};`
    )
    expect(run.outputs).toMatchObject({ success: 'false', requests: '0' })
  }
)

test.each([
  'refs/tags/v1.2.4',
  'refs/tags/tagged@1.2.4',
  'refs/tags/other@1.2.3',
  'refs/tags/other/v1.2.3',
  'refs/tags/nightly',
  'refs/heads/v1.2.3',
  'refs/heads/main',
  'refs/pull/7/merge'
])('%s says nothing against version 1.2.4', async ref => {
  const run = await publish('1.2.4', ref)
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({ result: 'planned', version: '1.2.4' })
})

test.each(['v1.2.4-rc.1', 'v1.2', 'V1.2.4', 'release-1.2.4', 'other-v1.2.4', 'tagged-v1.100.0'])(
  'tag %s, which cannot be read, publishes nothing unless the version is given in digits',
  async tag => {
    const refused = await publish('1.2.4', `refs/tags/${tag}`)
    expect(refused).toMatchObject({ exitCode: 1, outputs: { success: 'false', requests: '0' } })
    expect(errorOf(refused)).toContain(
      'codearts-extension.json:6: version is "1.2.4", but the run is for a tag that cannot be read as a version: '
    )
    const stated = await publish('1.2.4', `refs/tags/${tag}`, { version: '1.2.4' })
    expect(stated.outputs).toMatchObject({ result: 'planned', version: '1.2.4' })
  }
)

test('with tag-prefix, a tag that begins with it is compared, and version: tag reads it', async () => {
  const prefix = { 'tag-prefix': 'release-' }
  expect(errorOf(await publish('1.2.4', 'refs/tags/release-1.2.3', prefix))).toContain(
    'the tag release-1.2.3'
  )
  const same = await publish('1.2.4', 'refs/tags/release-1.2.4', { ...prefix, version: 'tag' })
  expect(same.outputs).toMatchObject({ result: 'planned', version: '1.2.4' })
})

test('the tag of another extension is a notice', async () => {
  const run = await publish('1.2.4', 'refs/tags/other@1.2.3')
  expect(run.stdout).toContain('::notice::The run is for the tag other@1.2.3, which is of another extension;')
})

test('a version given as input has to be the tag’s as well', async () => {
  const run = await publish('1.2.4', 'refs/tags/v1.2.3', { version: 'v1.2.4' })
  expect(errorOf(run)).toContain(
    'Input version is "1.2.4": the run is for the tag v1.2.3, which is another version'
  )
})

test('publish-draft on a tag publishes no other version', async () => {
  const inputs = {
    operation: 'publish-draft',
    endpoint: stage.emulator.url,
    'plugin-name': 'tagged',
    'dry-run': 'true'
  }
  const on = (version: string) =>
    stage.run({ ...inputs, version }, { environment: { GITHUB_REF: 'refs/tags/tagged@1.2.3' } })
  expect(errorOf(await on('1.2.4'))).toContain('the run is for the tag tagged@1.2.3')
  expect((await on('1.2.3')).outputs).toMatchObject({ result: 'planned', version: '1.2.3' })
  expect((await on('tag')).outputs).toMatchObject({ result: 'planned', version: '1.2.3' })
})
