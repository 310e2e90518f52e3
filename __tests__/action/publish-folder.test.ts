import { expect, test } from '@jest/globals'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { manifest } from '../support/extension.ts'
import { perform } from './release.ts'
import { errorOf, setStage } from './support.ts'

/** A folder is packed for the upload; the checkout stays as it is. */

const stage = setStage()

const MANIFEST = 'codearts-extension.json'

async function folder(name: string, files: Record<string, string> = {}, changes = {}): Promise<string> {
  const content = {
    [MANIFEST]: JSON.stringify(manifest({ name: 'folder', ...changes }), null, 4),
    'scripts/execution.sh': 'echo hello\n',
    ...files
  }
  for (const [file, text] of Object.entries(content)) {
    const target = path.join(stage.workspace, name, file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, text)
  }
  return name
}

const publish = (at: string, more: Record<string, string> = {}, environment: Record<string, string> = {}) =>
  perform(stage, 'publish', { 'package-path': at, ...more }, { environment })

const shown = (version: string) =>
  stage.call('GET', `/v3/{d}/extension/detail?plugin_name=folder&version=${version}`)

test('the version of the tag is written into the upload, and the checkout stays untouched', async () => {
  const at = await folder('tagged')
  const before = await readFile(path.join(stage.workspace, at, MANIFEST), 'utf8')
  const run = await publish(at, { version: 'tag' }, { GITHUB_REF: 'refs/tags/folder@2.3.4' })
  expect(run.outputs).toMatchObject({ success: 'true', result: 'published', version: '2.3.4' })
  expect(await shown('2.3.4')).toMatchObject({ version: '2.3.4', friendly_name: 'My Extension' })
  expect(await readFile(path.join(stage.workspace, at, MANIFEST), 'utf8')).toBe(before)
  expect((await readdir(path.join(stage.workspace, at))).sort()).toEqual([MANIFEST, 'scripts'])
})

test('a version description given as input is written into the upload as well', async () => {
  const at = await folder('noted')
  await publish(at, { version: '2.3.5', 'version-description': 'From "here"' })
  expect(await shown('2.3.5')).toMatchObject({ version_description: 'From "here"' })
})

test('a folder without version input keeps the version of its manifest', async () => {
  const run = await publish(await folder('plain', {}, { version: '2.3.6' }))
  expect(run.outputs).toMatchObject({ result: 'published', version: '2.3.6' })
})

test('what .codeartsignore names is not packed, nor is the list itself', async () => {
  const changes = { version: '2.4.0' }
  const [bare, full, ignoring] = [
    await folder('bare', {}, changes),
    await folder('full', { 'node_modules/a/index.js': 'a', 'notes.md': 'b' }, changes),
    await folder(
      'ignoring',
      { 'node_modules/a/index.js': 'a', 'notes.md': 'b', '.codeartsignore': 'node_modules/\n*.md\n' },
      changes
    )
  ]
  // The same files make the same bytes.
  const hash = async (at: string) => (await publish(at, { 'dry-run': 'true' })).outputs['sha256']
  expect(await hash(ignoring)).toBe(await hash(bare))
  expect(await hash(full)).not.toBe(await hash(bare))
  const run = await publish(ignoring)
  const upload = stage.emulator.requests.find(({ call }) => call === 'upload-extension')
  expect(upload?.parts).toMatchObject([{ filename: 'folder.zip', sha256: run.outputs['sha256'] }])
})

test('a display name other than registered is warned of at its line in the folder', async () => {
  const run = await publish(await folder('renamed', {}, { version: '2.5.0', friendlyName: 'Another' }))
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toContain(
    '::warning file=renamed/codearts-extension.json,line=4::friendlyName is "Another"'
  )
  expect(errorOf(run)).toContain(
    'Likely cause, as warned before: renamed/codearts-extension.json:4: friendlyName is "Another"'
  )
})

test('the version of a tag that is none ends before any request', async () => {
  const run = await publish(
    await folder('early'),
    { version: 'tag' },
    { GITHUB_REF: 'refs/tags/v1.2.3-rc.1' }
  )
  expect(errorOf(run)).toContain('pre-release')
  expect(stage.emulator.requests).toEqual([])
})
