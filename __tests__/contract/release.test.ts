import { expect, test } from '@jest/globals'
import { execFile, execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { notesOf } from '../../scripts/changelog.ts'
import { MANIFEST } from '../../scripts/project.ts'
import { findRelease, pinRelease } from '../../scripts/release-step.ts'
import { prepareRelease } from '../../scripts/release.ts'
import { ROOT } from '../../scripts/run-action.ts'
import { sbom } from '../../scripts/sbom.ts'
import { workspace } from '../support/workspace.ts'

const COMMIT = 'a'.repeat(40)
const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- A new thing\n\n## 1.0.0 (2026-01-02)\n\n- The first\n'

interface Project {
  readonly root: string
  readonly git: (...args: string[]) => string
  readonly read: (file: string) => Promise<string>
}

/** A repository with one commit on main, at version 1.0.0, which its remote origin has as well. */
async function project(changelog = CHANGELOG): Promise<Project> {
  const manifest = { name: 'x', version: '1.0.0', latestRelease: { tag: 'v0.9.0', commit: COMMIT } }
  const lock = {
    name: 'x',
    version: '1.0.0',
    packages: { '': { version: '1.0.0' }, y: { version: '1.0.0' } }
  }
  const root = await workspace({
    'package.json': JSON.stringify(manifest, null, 2),
    'package-lock.json': JSON.stringify(lock, null, 2),
    'CHANGELOG.md': changelog
  })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  git('init', '--quiet', '--initial-branch', 'main')
  git('config', 'user.name', 'Test')
  git('config', 'user.email', 'test@example.com')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Begin')
  const origin = await workspace({})
  execFileSync('git', ['init', '--quiet', '--bare', origin])
  git('remote', 'add', 'origin', origin)
  git('push', '--quiet', 'origin', 'main')
  return { root, git, read: file => readFile(path.join(root, file), 'utf8') }
}

const nothing = () => undefined

test('a release is one commit on a branch: version, lock file, changelog, and what is built of them', async () => {
  const { root, git, read } = await project()
  let built = ''
  const version = await prepareRelease(root, 'minor', () => {
    built = readFileSync(path.join(root, 'package.json'), 'utf8')
  })
  expect(version).toBe('1.1.0')
  expect(built).toContain('"version": "1.1.0"')
  expect(git('branch', '--show-current')).toBe('release-1.1.0')
  expect(git('log', '--format=%s')).toBe('Release 1.1.0\nBegin')
  expect(git('status', '--porcelain')).toBe('')
  expect(JSON.parse(await read('package-lock.json'))).toEqual({
    name: 'x',
    version: '1.1.0',
    packages: { '': { version: '1.1.0' }, y: { version: '1.0.0' } }
  })
  const changelog = await read('CHANGELOG.md')
  expect(changelog).toMatch(/## Unreleased\n\n## 1\.1\.0 \(\d{4}-\d\d-\d\d\)\n\n- A new thing\n\n## 1\.0\.0/)
  expect(notesOf(changelog, '1.1.0')).toBe('- A new thing')
})

test.each([
  ['1.0.0', 'is not higher than the present version, 1.0.0'],
  ['0.9.9', 'is not higher than the present version, 1.0.0'],
  ['bigger', 'is no version'],
  ['constructor', 'is no version']
])('there is no release %s: it %s', async (wanted, message) => {
  const { root, git } = await project()
  await expect(prepareRelease(root, wanted, nothing)).rejects.toThrow(message)
  expect(git('branch', '--list')).toBe('* main')
})

test('there is no release of a checkout with changes, of another branch, or without anything new', async () => {
  const dirty = await project()
  await writeFile(path.join(dirty.root, 'new.txt'), 'new')
  await expect(prepareRelease(dirty.root, 'patch', nothing)).rejects.toThrow('The checkout has changes')
  const elsewhere = await project()
  elsewhere.git('switch', '--quiet', '--create', 'feature')
  await expect(prepareRelease(elsewhere.root, 'patch', nothing)).rejects.toThrow('A release begins on main')
  const empty = await project('# Changelog\n\n## Unreleased\n\n## 1.0.0 (2026-01-02)\n\n- The first\n')
  await expect(prepareRelease(empty.root, 'patch', nothing)).rejects.toThrow(
    'nothing stands under "Unreleased"'
  )
  expect(empty.git('branch', '--list')).toBe('* main')
})

test('there is no release of a main that origin does not have, or that is behind it', async () => {
  const { root, git } = await project()
  await writeFile(path.join(root, 'new.txt'), 'new')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Go on')
  await expect(prepareRelease(root, 'patch', nothing)).rejects.toThrow('main differs from the one of origin')
  git('push', '--quiet', 'origin', 'main')
  git('reset', '--quiet', '--hard', 'HEAD~1')
  await expect(prepareRelease(root, 'patch', nothing)).rejects.toThrow('main differs from the one of origin')
  expect(git('branch', '--list')).toBe('* main')
})

test('when a bundle cannot be built, the error says how to discard what was begun', async () => {
  const { root, git } = await project()
  const broken = () => {
    writeFileSync(path.join(root, 'chunk.js'), 'half a bundle')
    throw new Error('The bundler is not there.')
  }
  const error = await prepareRelease(root, 'patch', broken).catch(String)
  expect(error).toContain('The bundler is not there.')
  const [, command = ''] = /Discard it: (.+)$/.exec(error) ?? []
  execFileSync(command, { cwd: root, shell: true, stdio: 'ignore' })
  expect(git('branch', '--list')).toBe('* main')
  expect(git('status', '--porcelain')).toBe('')
  expect(await prepareRelease(root, 'patch', nothing)).toBe('1.0.1')
})

const OPEN = { release: 'true', major: 'true', pin: 'true' }
const DONE = { release: 'false', major: 'false', pin: 'false' }

test('the workflow finds the commit of the release, and of each of its parts whether it is still to be done', async () => {
  const { root, git, read } = await project()
  await prepareRelease(root, '2.0.0', nothing)
  const commit = git('rev-parse', 'HEAD')
  await writeFile(path.join(root, 'later.txt'), 'later')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Go on')
  const found = { version: '2.0.0', tag: 'v2.0.0', commit }
  expect(await findRelease(root)).toEqual({ ...found, ...OPEN })
  git('tag', 'v2.0.0', commit)
  expect(await findRelease(root)).toEqual({ ...found, ...OPEN, release: 'false' })
  git('tag', 'v2', 'HEAD~2')
  expect(await findRelease(root)).toEqual({ ...found, ...OPEN, release: 'false' })
  git('tag', '--annotate', '--force', '--message', 'Moved', 'v2', commit)
  expect(await findRelease(root)).toEqual({ ...found, ...DONE, pin: 'true' })
  await pinRelease(root, 'v2.0.0', commit)
  expect(JSON.parse(await read('package.json'))).toMatchObject({
    version: '2.0.0',
    latestRelease: { tag: 'v2.0.0', commit }
  })
  git('commit', '--all', '--quiet', '--message', 'Pin')
  expect(await findRelease(root)).toEqual({ ...found, ...DONE })
})

test('a release that was merged is the merge, which has what main had besides', async () => {
  const { root, git } = await project()
  await prepareRelease(root, '1.1.0', nothing)
  git('switch', '--quiet', 'main')
  await writeFile(path.join(root, 'besides.txt'), 'besides')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Go on')
  git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'release-1.1.0')
  const merged = git('rev-parse', 'HEAD')
  git('commit', '--quiet', '--allow-empty', '--message', 'Go on')
  expect(await findRelease(root)).toMatchObject({ commit: merged, ...OPEN })
})

test('a version without an entry in the changelog is not released', async () => {
  const { root } = await project('# Changelog\n\n## Unreleased\n\n- The first\n')
  expect(await findRelease(root)).toMatchObject({ version: '1.0.0', ...DONE })
})

test('the SBOM names exactly the packages that the bundles hold, with their digests', async () => {
  const { components } = sbom() as { components: { name: string; hashes: { content: string }[] }[] }
  const folders = ['dist', 'emulator/dist']
  const files = folders.map(folder => readFile(path.join(ROOT, folder, 'licenses.txt'), 'utf8'))
  const bundled = (await Promise.all(files)).flatMap(
    text => text.match(/^\S+ \d+\.\d+\.\d+\S* \(.+\)$/gm) ?? []
  )
  expect(components).toHaveLength(new Set(bundled).size)
  expect(components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['busboy', 'form-data', 'jsonc-parser', 'zod'])
  )
  for (const { hashes } of components) expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/)
})

test('a script that installs what it needs first prints nothing but its own, so that an SBOM is one', async () => {
  const root = await workspace({
    'package.json': '{ "type": "module" }',
    'package-lock.json': '{}',
    'npm.js': 'console.log("added 1 package")',
    'scripts/setup.js': await readFile(path.join(ROOT, 'scripts/setup.js'), 'utf8')
  })
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['scripts/setup.js'], {
    cwd: root,
    env: { ...process.env, npm_execpath: path.join(root, 'npm.js') }
  })
  expect(stderr).toBe('Installing dependencies (once) …\nadded 1 package\n')
  expect(stdout).toBe('')
})

test('the changelog of the project has a part for what comes, and an entry of each version but a first one', async () => {
  const changelog = await readFile(path.join(ROOT, 'CHANGELOG.md'), 'utf8')
  expect(changelog).toContain('\n## Unreleased\n')
  if (MANIFEST.version !== '0.1.0') expect(notesOf(changelog, MANIFEST.version)).not.toBe('')
})
