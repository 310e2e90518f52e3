import { chmod, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { findManifests } from '../../src/discovery/find.ts'
import { ignoredFolders } from '../../src/discovery/ignored.ts'
import { workspace } from '../support/workspace.ts'
import { commit, git, named, repository } from './repository.ts'

const onPosix = process.platform === 'win32' ? test.skip : test
const SEARCH_PATH = process.env['PATH']
afterEach(() => {
  process.env['PATH'] = SEARCH_PATH
})

/** What git ignores below the base. */
async function ignored(root: string, base = '.') {
  const found = await findManifests(root, path.join(root, base))
  return ignoredFolders(found, new AbortController().signal)
}

/** Files in a working tree that were not committed. */
async function write(root: string, files: Record<string, string>): Promise<void> {
  const names = Object.keys(files).map(name => path.dirname(path.join(root, name)))
  for (const name of names) await mkdir(name, { recursive: true })
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(root, name), content)
}

describe('an extension', () => {
  test('is ignored where .gitignore says so, at any depth', async () => {
    const root = await repository({
      '.gitignore': 'dist/\n',
      'a/.gitignore': 'copy\n',
      'a/codearts-extension.json': named('a')
    })
    await write(root, {
      'dist/codearts-extension.json': named('b'),
      'a/dist/b/codearts-extension.json': named('c'),
      'a/copy/codearts-extension.json': named('d')
    })
    expect(await ignored(root)).toEqual({ folders: ['a/copy', 'a/dist/b', 'dist'] })
  })

  test('that git tracks is not ignored, whatever .gitignore says', async () => {
    const root = await repository({ 'dist/codearts-extension.json': named('a') })
    await commit(root, { '.gitignore': 'dist/\n' })
    await write(root, { 'dist/b/codearts-extension.json': named('b') })
    expect(await ignored(root)).toEqual({ folders: ['dist/b'] })
  })

  test('that is new and not ignored is kept', async () => {
    const root = await repository({ '.gitignore': '*.log\n' })
    await write(root, { 'a/codearts-extension.json': named('a') })
    expect(await ignored(root)).toEqual({ folders: [] })
  })

  test('is told from the workspace, where the search begins further down', async () => {
    const root = await repository({ '.gitignore': 'dist/\n', 'a/x': '' })
    await write(root, {
      'a/dist/codearts-extension.json': named('a'),
      'dist/codearts-extension.json': named('b')
    })
    expect(await ignored(root, 'a')).toEqual({ folders: ['a/dist'] })
  })

  test('is kept where the search begins in a folder that is ignored: whoever names it wants what is in it', async () => {
    const root = await repository({ '.gitignore': 'build/\n', x: '' })
    await write(root, {
      'build/a/codearts-extension.json': named('a'),
      'build/codearts-extension.json': named('b')
    })
    expect(await ignored(root, 'build')).toEqual({ folders: [] })
    expect(await ignored(root, 'build/a')).toEqual({ folders: [] })
    expect(await ignored(root)).toEqual({ folders: ['build', 'build/a'] })
  })

  test('may lie in a folder whose name would be a pattern for git', async () => {
    const root = await repository({ '.gitignore': '*\n' })
    const names = [':(top)x', ':!y', 'a*b', '[c]', '"d"', 'ä', '-e']
    await write(
      root,
      Object.fromEntries(names.map(name => [`${name}/codearts-extension.json`, named('a')] as const))
    )
    expect((await ignored(root)).folders.toSorted()).toEqual(names.toSorted())
  })

  test('in a submodule is kept when it is tracked there, and ignored where the submodule says so', async () => {
    const inner = await repository({ '.gitignore': 'dist/\n', 'a/codearts-extension.json': named('a') })
    const root = await repository({ '.gitignore': 'a/\n', x: '' })
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub')
    await write(root, { 'sub/dist/codearts-extension.json': named('b') })
    expect(await ignored(root)).toEqual({ folders: ['sub/dist'] })
  })
})

describe('where git cannot tell', () => {
  test('nothing is ignored, and nothing is said when there is no .gitignore', async () => {
    const root = await workspace({ 'a/codearts-extension.json': named('a') })
    expect(await ignored(root)).toEqual({ folders: [] })
  })

  test.each(['.gitignore', 'a/.gitignore', 'a/b/.gitignore'])(
    'it is said why when there is %s',
    async name => {
      const root = await workspace({ 'a/b/codearts-extension.json': named('a'), [name]: 'a\n' })
      const { folders, unknown } = await ignored(root, 'a')
      expect(folders).toEqual([])
      expect(unknown).toContain('a is in no git checkout')
    }
  )

  test('nothing is said when no extension was found', async () => {
    expect(await ignored(await workspace({ '.gitignore': 'a\n' }))).toEqual({ folders: [] })
  })

  test('git that is not installed is named', async () => {
    const root = await repository({ 'codearts-extension.json': named('a'), '.gitignore': 'a\n' })
    process.env['PATH'] = await workspace()
    expect((await ignored(root)).unknown).toBe(
      'git is not installed; install it before actions/checkout runs'
    )
  })
})

test('1,000 extensions are asked for in one process', async () => {
  const root = await repository({ '.gitignore': 'dist/\n' })
  const names = Array.from({ length: 1_000 }, (_, index) => `dist/e${String(index)}`)
  await write(root, Object.fromEntries(names.map(name => [`${name}/codearts-extension.json`, '{}'] as const)))
  expect((await ignored(root)).folders).toHaveLength(1_000)
}, 60_000)

/** Puts another program in the place of git for the rest of the test. */
async function replaceGit(script: string): Promise<void> {
  const bin = await workspace({ git: `#!/bin/sh\n${script}\n` })
  await chmod(path.join(bin, 'git'), 0o755)
  process.env['PATH'] = `${bin}${path.delimiter}${String(SEARCH_PATH)}`
}

describe('git that fails', () => {
  const files = { 'codearts-extension.json': named('a'), '.gitignore': 'a\n' }

  onPosix('for a reason that nobody knows is quoted', async () => {
    const root = await repository(files)
    await replaceGit('echo "fatal: out of order." >&2; exit 128')
    expect(await ignored(root)).toEqual({ folders: [], unknown: 'git says fatal: out of order' })
  })

  onPosix.each([
    ['git config --global --add safe.directory /w', 'run git config --global --add safe.directory /w'],
    ['', 'let git trust it (safe.directory)']
  ])(
    'because it does not trust the checkout is told with the cure that it names: "%s"',
    async (said, cure) => {
      const root = await repository(files)
      await replaceGit(`printf 'fatal: detected dubious ownership\\n\\t%s\\n' '${said}' >&2; exit 128`)
      expect((await ignored(root)).unknown).toContain(`another user; ${cure} before this step`)
    }
  )

  onPosix('because it lists too much is told with the cure', async () => {
    const root = await repository(files)
    await replaceGit('exec head -c 40000000 /dev/zero')
    expect((await ignored(root)).unknown).toBe(
      'git lists more than 32 MiB of names of files; name a newer commit'
    )
  })
})

test('a folder that cannot be read may be ignored as well', async () => {
  const root = await repository({ '.gitignore': 'a/\n', 'b/codearts-extension.json': named('b') })
  const found = await findManifests(root, root)
  const unreadable = [{ folder: 'a', code: 'EACCES' }]
  const signal = new AbortController().signal
  expect(await ignoredFolders({ ...found, unreadable }, signal)).toEqual({ folders: ['a'] })
})

describe('a repository that git cannot read', () => {
  test('because its index is broken is told of, where .gitignore names anything', async () => {
    const root = await repository({ '.gitignore': 'dist/\n', 'a/codearts-extension.json': named('a') })
    await write(root, { 'dist/codearts-extension.json': named('b') })
    await writeFile(path.join(root, '.git/index'), 'broken')
    expect(await ignored(root)).toEqual({ folders: [], unknown: expect.stringMatching(/^git says /) })
  })
})
