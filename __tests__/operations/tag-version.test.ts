/** What a run for a tag says of the version of a release. */

import { expect, test } from '@jest/globals'
import type { Package } from '../../src/inputs/package-file.ts'
import { checkTagVersion } from '../../src/operations/shared/tag-version.ts'

const release = {
  pluginName: 'ext',
  version: '1.2.3',
  places: { version: { field: 'version', file: 'manifest', line: 5 } }
} as unknown as Package

/** What the check of a run for this ref finds, and what it says. */
async function check(
  ref: string,
  inputs: Parameters<typeof checkTagVersion>[0] = { 'package-path': release },
  versionWord?: 'pr' | 'tag'
) {
  const { facts, ...findings } = { problems: [], warnings: [], notices: [], facts: [] }
  let asked = false
  const event = () => {
    asked = true
    return Promise.resolve({ ref, pullRequest: undefined, untrusted: undefined, closed: false, attempt: 1 })
  }
  const isForTag = await checkTagVersion(inputs, { event, findings: { ...findings, facts }, versionWord })
  return { isForTag, asked, ...findings }
}

const nothing = { problems: [], warnings: [], notices: [] }

test.each(['refs/tags/v1.2.3', 'refs/tags/ext@1.2.3', 'refs/tags/1.2.3'])(
  '%s is the tag of 1.2.3',
  async ref => {
    expect(await check(ref)).toEqual({ isForTag: true, asked: true, ...nothing })
  }
)

test.each(['refs/heads/main', 'refs/tags/nightly', 'refs/heads/v1.2.4', ''])('%j says nothing', async ref => {
  expect(await check(ref)).toEqual({ isForTag: false, asked: true, ...nothing })
})

test('the tag of another version is a problem at the line of the version', async () => {
  const { isForTag, problems } = await check('refs/tags/v1.2.4')
  expect([isForTag, problems]).toEqual([false, [expect.objectContaining({ file: 'manifest', line: 5 })]])
})

test('the tag of another version is a problem of the input that gives the version', async () => {
  const { problems } = await check('refs/tags/v1.2.4', { 'package-path': release, version: '1.2.3' })
  expect(problems).toEqual([
    { message: expect.stringMatching(/^Input version is "1\.2\.3": the run is for the tag v1\.2\.4/) }
  ])
  const named = await check('refs/tags/v1.2.4', { 'plugin-name': 'ext', version: '1.2.3' })
  expect(named.problems).toEqual(problems)
})

test('the tag of another extension is a notice, whatever its version', async () => {
  for (const version of ['1.2.3', '1.2.4']) {
    const { isForTag, notices, problems } = await check(`refs/tags/other-name@${version}`)
    expect([isForTag, problems]).toEqual([false, []])
    expect(notices).toEqual([{ message: expect.stringContaining('which is of another extension') }])
  }
})

test('a tag that cannot be read is a problem, unless an input gives the version', async () => {
  const { problems } = await check('refs/tags/v1.2.3-rc.1')
  expect(problems).toEqual([expect.objectContaining({ file: 'manifest', line: 5 })])
  const given = await check('refs/tags/v1.2.3-rc.1', { 'package-path': release, version: '1.2.3' })
  expect(given).toMatchObject({ isForTag: false, problems: [] })
  const named = await check('refs/tags/v1.2.3-rc.1', { 'plugin-name': 'ext', version: '1.2.3' })
  expect(named).toMatchObject({ isForTag: false, problems: [] })
})

test('with version: tag nobody looks a second time', async () => {
  const { asked, isForTag, problems } = await check('refs/tags/v9.9.9', undefined, 'tag')
  expect({ asked, isForTag, problems }).toEqual({ asked: false, isForTag: true, problems: [] })
  expect(await check('refs/tags/v1.2.3', undefined, 'pr')).toMatchObject({ asked: true, isForTag: true })
})

test.each([{ version: '1.2.3' }, { 'plugin-name': 'ext' }, {}])(
  '%j names no version to compare',
  async inputs => {
    expect(await check('refs/tags/v9.9.9', inputs)).toEqual({ isForTag: false, asked: false, ...nothing })
    expect(await check('refs/tags/v9.9.9', inputs, 'tag')).toMatchObject({ isForTag: true, asked: false })
  }
)

test('a version of pull requests is a warning, of a file and of an input', async () => {
  const preview = { message: expect.stringContaining('is one that version: pr makes') }
  const preRelease = { ...release, version: '0.95.0' }
  expect((await check('refs/heads/main', { 'draft-path': preRelease as never })).warnings).toEqual([preview])
  expect((await check('', { 'package-path': release, version: '0.95.0' })).warnings).toEqual([preview])
  expect((await check('', { 'package-path': preRelease, version: '1.0.0' })).warnings).toEqual([])
})
