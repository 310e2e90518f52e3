/** The operation status, against the emulator. */

import { describe, expect, test } from '@jest/globals'
import { createDraft, errorOf, publish, register, setStage } from './support.ts'

const stage = setStage()

const status = (
  name: string,
  inputs: Record<string, string> = {},
  environment: Record<string, string> = {}
) => stage.run({ ...stage.withKeys, operation: 'status', 'plugin-name': name, ...inputs }, { environment })

/** Creates these versions; those that begin with + are published. */
async function versions(name: string, ...all: readonly string[]): Promise<string> {
  for (const each of all) {
    const version = each.replace('+', '')
    await createDraft(stage, { plugin_name: name, version })
    if (each.startsWith('+')) await publish(stage, name, version)
  }
  return name
}

/** Lets the service answer the list of versions with these rows. */
function answerWith(name: string, rows: readonly object[]): void {
  const data = rows.map(row => ({ plugin_name: name, unique_id: 'a'.repeat(32), ...row }))
  stage.emulator.addFault({
    call: 'query',
    kind: 'status',
    status: 200,
    nth: 2,
    times: 9,
    body: { data: [] }
  })
  stage.emulator.addFault({ call: 'query', kind: 'status', status: 200, nth: 1, times: 1, body: { data } })
}

const formal = (version: unknown) => ({ version, version_attribution: 'formal' })
const draft = (version: unknown) => ({ version, version_attribution: 'draft' })

interface Entry {
  readonly version: string
  readonly state: string
}
const listed = (text = '[]') =>
  (JSON.parse(text) as Entry[]).map(({ version, state }) => `${version} ${state}`)

describe('status', () => {
  test('says what is published, what comes next, and all versions by number', async () => {
    const name = await versions('known', '+1.2.9', '+1.10.0', '+1.9.0', '1.11.0', '0.92.34')
    const run = await status(name)
    expect(run.outputs).toMatchObject({
      success: 'true',
      result: 'found',
      changed: 'false',
      registered: 'true',
      'latest-version': '1.10.0',
      'next-version': '1.10.1',
      state: '',
      count: '5',
      requests: '2',
      plan: '[]'
    })
    expect(listed(run.outputs['versions'])).toEqual([
      '1.11.0 draft',
      '1.10.0 formal',
      '1.9.0 formal',
      '1.2.9 formal',
      '0.92.34 draft'
    ])
    const [first] = JSON.parse(run.outputs['versions'] ?? '') as object[]
    expect(Object.keys(first ?? {})).toEqual(['version', 'state', 'unique-id', 'refer-count'])
    expect(run.summary).toMatch(/version[\s\S]*state[\s\S]*1&#46;10&#46;0[\s\S]*formal/)
    expect(run.stdout).toContain('Of the versions of known, 1.10.0 is published last; 1.10.1 comes next.')
    expect(run.stdout).toMatch(
      /^::group::Versions: 5\nversion +state +unique-id +refer-count\n1\.11\.0 +draft/m
    )
    expect(run.stdout).not.toMatch(/::(notice|warning|error)/)
  })

  test.each([
    ['1.2.0', 'formal'],
    ['v1.2.1', 'draft'],
    ['3.0.0', 'absent']
  ])('says of version %s that it is %s', async (version, state) => {
    await versions('asked', '+1.2.0', '1.2.1').catch(() => undefined)
    const run = await status('asked', { version })
    expect(run.outputs).toMatchObject({ state, version: version.replace('v', ''), result: 'found' })
    expect(run.outputs['unique-id']).toMatch(state === 'absent' ? /^$/ : /^[A-Za-z0-9]{32}$/)
  })

  test('takes the version from the tag', async () => {
    const name = await versions('tagged', '+1.2.0')
    const run = await status(name, { version: 'tag' }, { GITHUB_REF: 'refs/tags/v1.2.0' })
    expect(run.outputs).toMatchObject({ state: 'formal', version: '1.2.0' })
  })

  test('takes the version from the number of a pull request', async () => {
    const name = await versions('proposed', '0.92.34')
    const run = await status(name, { version: 'pr', 'pull-request': '1234' })
    expect(run.outputs).toMatchObject({ state: 'draft', version: '0.92.34', 'latest-version': '' })
  })

  test.each([{}, { 'dry-run': 'true' }])('finds that an extension is not registered, %j', async inputs => {
    const run = await status('nobody', { version: '1.0.0', bump: 'minor', ...inputs })
    expect(run.outputs).toMatchObject({
      success: 'true',
      result: 'absent',
      registered: 'false',
      'latest-version': '',
      'next-version': '0.1.0',
      state: 'absent',
      versions: '[]',
      count: '0'
    })
    expect(run.stdout).toContain('::notice::Extension nobody is not registered.')
    expect(run.stdout).not.toContain('Of the versions')
  })

  test('takes an empty list for an extension that is not registered, unless it is in the list of extensions', async () => {
    answerWith('empty', [])
    expect((await status('empty')).outputs).toMatchObject({ result: 'absent', registered: 'false' })
  })

  test('finds an extension that has no version yet', async () => {
    await register(stage, 'fresh')
    const run = await status('fresh')
    expect(run.stdout).toContain('Of the versions of fresh, none is published; 0.0.1 comes next.')
    expect(run.outputs).toMatchObject({
      result: 'found',
      registered: 'true',
      'latest-version': '',
      'next-version': '0.0.1',
      versions: '[]',
      count: '0'
    })
  })

  test('counts neither drafts nor versions of pull requests as published', async () => {
    const name = await versions('drafted', '2.0.0', '+0.95.0')
    expect((await status(name)).outputs).toMatchObject({
      'latest-version': '',
      'next-version': '0.0.1',
      count: '2'
    })
  })

  test('does in a dry run what it does otherwise', async () => {
    const name = await versions('dry', '+1.0.0')
    expect((await status(name, { 'dry-run': 'true' })).outputs).toMatchObject({ result: 'found', count: '1' })
  })

  test('without credentials says in a dry run that the service was not asked', async () => {
    const run = await stage.run({ operation: 'status', 'plugin-name': 'x', 'dry-run': 'true' })
    expect(run.outputs).toMatchObject({
      success: 'true',
      result: 'valid',
      registered: '',
      'next-version': ''
    })
    expect(run.stdout).toContain('::warning::Without credentials the service was not asked')
  })

  test('fails when the service does not answer', async () => {
    stage.emulator.addFault({ call: 'query', kind: 'status', status: 403, times: 9 })
    const run = await status('known')
    expect(run).toMatchObject({ exitCode: 1, outputs: { success: 'false', result: '', registered: '' } })
  })
})

describe('next-version', () => {
  test.each([
    ['1.2.9', 'patch', '1.2.10'],
    ['1.2.99', 'patch', '1.3.0'],
    ['1.99.99', 'patch', '2.0.0'],
    ['1.2.9', 'minor', '1.3.0'],
    ['1.99.9', 'minor', '2.0.0'],
    ['1.2.9', 'major', '2.0.0'],
    ['0.89.99', 'patch', '1.0.0'],
    ['0.89.5', 'minor', '1.0.0'],
    ['98.99.99', 'patch', '99.0.0']
  ])('after %s by %s is %s', async (latest, bump, next) => {
    answerWith('any', [formal(latest)])
    expect((await status('any', { bump })).outputs).toMatchObject({
      'latest-version': latest,
      'next-version': next
    })
  })

  test.each([
    ['99.99.99', 'patch'],
    ['99.99.0', 'minor'],
    ['99.0.0', 'major']
  ])('there is none after %s by %s, which is an error; what was found is put out', async (latest, bump) => {
    answerWith('any', [formal(latest)])
    const run = await status('any', { bump })
    expect(run).toMatchObject({ exitCode: 1, outputs: { success: 'false', result: '' } })
    expect(run.outputs).toMatchObject({ 'latest-version': latest, 'next-version': '', count: '1' })
    expect(errorOf(run)).toContain(`There is no version after ${latest} with bump: ${bump}`)
    expect(run.stdout).toContain(`Of the versions of any, ${latest} is published last.`)
  })
})

describe('what the service answers', () => {
  test('may name a version twice: the published one counts', async () => {
    answerWith('any', [draft('1.0.0'), formal('1.0.0'), draft('1.0.0')])
    const { outputs } = await status('any', { version: '1.0.0' })
    expect(outputs).toMatchObject({ state: 'formal', 'latest-version': '1.0.0', count: '1' })
  })

  test('may hold what is no version: it comes last, and a published one brings a warning', async () => {
    answerWith('any', [
      formal('1.0.0-rc.1'),
      formal('2026.1.1'),
      draft('x'),
      formal('1.0.0'),
      formal('2.0.0')
    ])
    const run = await status('any')
    expect(run.outputs).toMatchObject({ 'latest-version': '2.0.0', count: '5' })
    expect(listed(run.outputs['versions']).slice(0, 2)).toEqual(['2.0.0 formal', '1.0.0 formal'])
    expect(run.stdout).toMatch(
      /::warning::Published, but left out of latest-version.*"1\.0\.0-rc\.1", "2026\.1\.1"/
    )
  })

  test('may hold rows without a version, null, and rows of other extensions', async () => {
    answerWith('any', [
      formal(null),
      { plugin_name: 'other', ...formal('9.0.0') },
      formal(7),
      formal('1.0.0')
    ])
    expect((await status('any')).outputs).toMatchObject({ 'latest-version': '1.0.0', count: '1' })
  })

  test('may name a state that nobody knows, which brings a warning', async () => {
    answerWith('any', [{ version: '1.0.0', version_attribution: 'waiting' }])
    const run = await status('any')
    expect(run.outputs['latest-version']).toBe('')
    expect(run.stdout).toContain(
      '::warning::In a state that is neither draft nor formal: "1.0.0" ("waiting").'
    )
  })

  test('may name ten states that nobody knows, and all are quoted', async () => {
    answerWith(
      'any',
      Array.from({ length: 10 }, (_, index) => ({ version: `1.0.${index}`, version_attribution: 'waiting' }))
    )
    expect((await status('any')).stdout).toMatch(/::warning::In a state .*"1\.0\.0" \("waiting"\)\.$/m)
  })

  test('may say how often pipelines use a version, or not', async () => {
    answerWith('any', [{ ...formal('1.0.1'), refer_count: 7 }, formal('1.0.0')])
    const { outputs, stdout } = await status('any')
    expect(stdout).toMatch(/^1\.0\.1 +formal +a{32} +7$/m)
    expect(stdout).toMatch(/^1\.0\.0 +formal +a{32} *$/m)
    expect(outputs['versions']).toContain('"refer-count":null')
  })

  test('may name many states that nobody knows: ten of them are quoted', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({
      version: `1.0.${index}`,
      version_attribution: 'waiting'
    }))
    answerWith('any', rows)
    expect((await status('any')).stdout).toMatch(
      /::warning::In a state .*"1\.0\.2" \("waiting"\) and 2 more\./
    )
  })

  test('may be longer than an output: versions is empty then, with a warning', async () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => draft(`1.${index}.0-${'x'.repeat(40)}`))
    answerWith('any', [...rows, formal('1.0.0')])
    const run = await status('any')
    expect(run.outputs).toMatchObject({
      result: 'found',
      versions: '',
      count: '6001',
      'latest-version': '1.0.0'
    })
    expect(run.stdout).toContain('::warning::The list of 6001 versions is longer than 500 KB')
  })
})
