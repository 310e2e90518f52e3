import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, chmod, mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { changedFiles } from '../../src/discovery/changed.ts'
import { findManifests } from '../../src/discovery/find.ts'
import { ignoredFolders } from '../../src/discovery/ignored.ts'
import { workspace } from '../support/workspace.ts'
import { changed, commit, git, repository } from './repository.ts'

const onPosix = process.platform === 'win32' ? test.skip : test

const environment = { ...process.env }
afterEach(() => {
  for (const name of Object.keys(process.env))
    if (!(name in environment)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, environment)
})

/** A program that leaves a file behind when it runs, and that file. */
async function trap(): Promise<{ program: string; sprung: string }> {
  const folder = await workspace({ trap: '#!/bin/sh\n: > "${0%/*}/sprung"\n' })
  await chmod(path.join(folder, 'trap'), 0o755)
  return { program: path.join(folder, 'trap'), sprung: path.join(folder, 'sprung') }
}

/** Puts a program before git that sets a variable which makes git take every checkout for another user's. */
async function asAnotherUser(): Promise<void> {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const script = `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 exec '${real}' "$@"\n`
  const folder = await workspace({ git: script })
  await chmod(path.join(folder, 'git'), 0o755)
  process.env['PATH'] = `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`
}

describe('git', () => {
  test('without a checkout is an error that says so', async () => {
    const root = await workspace({ 'a/x': '1' })
    await expect(changed(root, 'HEAD', 'a')).rejects.toThrow('a is in no git checkout')
  })

  test('with a checkout that it cannot read is an error with its words', async () => {
    const root = await repository({ x: '1' })
    git(root, 'config', 'core.repositoryFormatVersion', '99')
    await expect(changed(root, 'HEAD')).rejects.toThrow(/git cannot read the checkout \(fatal: .*99/)
  })

  test('that has nothing checked out is an error with its words', async () => {
    const root = await repository({ x: '1' })
    git(root, 'checkout', '--quiet', '--orphan', 'empty')
    await expect(changed(root, 'main')).rejects.toThrow(/git cannot compare it with HEAD \(fatal: /)
  })

  test('that is not installed is an error with the cure', async () => {
    process.env['PATH'] = await workspace()
    await expect(changed(await workspace(), 'HEAD')).rejects.toThrow(
      'git is not installed; install it before actions/checkout runs'
    )
  })

  onPosix('that cannot be started is an error with the reason', async () => {
    const folder = await workspace({ git: '' })
    process.env['PATH'] = folder
    await expect(changed(await workspace(), 'HEAD')).rejects.toThrow(/git cannot run \(.*EACCES/)
  })

  onPosix('is asked to speak English', async () => {
    const folder = await workspace({ git: '#!/bin/sh\necho "LC_ALL is $LC_ALL" >&2\nexit 128\n' })
    await chmod(path.join(folder, 'git'), 0o755)
    process.env['PATH'] = folder
    process.env['LC_ALL'] = 'de_DE.UTF-8'
    await expect(changed(folder, 'HEAD')).rejects.toThrow('(LC_ALL is C)')
  })

  onPosix('is not taken from the checkout, not even where PATH names the current folder', async () => {
    const { program, sprung } = await trap()
    const root = path.dirname(program)
    await rename(program, path.join(root, 'git'))
    process.env['PATH'] = '.'
    await expect(changed(root, 'HEAD')).rejects.toThrow()
    expect(existsSync(sprung)).toBe(false)
  })

  test('is ended by the signal, whose reason is thrown', async () => {
    const reason = new Error('cancelled')
    const root = await repository({ x: '1' })
    const ended = changedFiles({ root, base: root }, 'HEAD', AbortSignal.abort(reason))
    await expect(ended).rejects.toBe(reason)
  })

  test('is not led to another repository by the environment', async () => {
    const other = await repository({ x: '1' })
    const root = await repository({ x: '1' })
    await commit(root, { y: '1' })
    process.env['GIT_DIR'] = path.join(other, '.git')
    process.env['GIT_WORK_TREE'] = other
    expect(await changed(root, 'HEAD~1')).toEqual(['y'])
  })

  onPosix('starts nothing that the environment names', async () => {
    const root = await repository({ x: '1' })
    await commit(root, { x: '2' })
    const { program, sprung } = await trap()
    for (const name of ['GIT_EXTERNAL_DIFF', 'GIT_PAGER', 'PAGER']) process.env[name] = program
    expect(await changed(root, 'HEAD~1')).toEqual(['x'])
    expect(existsSync(sprung)).toBe(false)
  })

  onPosix('starts nothing that the checkout names', async () => {
    const root = await repository({ x: '1', '.gitattributes': '* diff=own filter=own\n' })
    await commit(root, { x: '2' })
    const { program, sprung } = await trap()
    for (const key of ['diff.external', 'diff.own.command', 'diff.own.textconv', 'filter.own.clean'])
      git(root, 'config', key, program)
    for (const key of ['core.fsmonitor', 'core.pager', 'pager.diff', 'alias.diff'])
      git(root, 'config', key, program)
    git(root, 'config', 'core.hooksPath', path.dirname(program))
    await mkdir(path.join(root, 'untracked'))
    expect(await changed(root, 'HEAD~1')).toEqual(['x'])
    await writeFile(path.join(root, 'untracked/codearts-extension.json'), '{}')
    await writeFile(path.join(root, '.gitignore'), 'untracked\n')
    const ignored = await ignoredFolders(await findManifests(root, root), new AbortController().signal)
    expect(ignored.folders).toEqual(['untracked'])
    expect(existsSync(sprung)).toBe(false)
  })

  onPosix('trusts a checkout of another user, as in a container', async () => {
    const root = await repository({ 'a/x': '1' })
    await asAnotherUser()
    expect(await changed(root, 'HEAD', 'a')).toEqual([])
  })

  onPosix('does not trust a checkout of another user that begins above the workspace', async () => {
    const top = await repository({ 'a/x': '1' })
    await asAnotherUser()
    await expect(changed(path.join(top, 'a'), 'HEAD')).rejects.toThrow(
      `git config --global --add safe.directory ${top}`
    )
  })
})

describe('a commit that is missing', () => {
  /** Configuration by which git would start this program to fetch what is missing. */
  const fetching = (program: string) => `[core]
  repositoryFormatVersion = 1
  bare = true
[extensions]
  partialClone = origin
[remote "origin"]
  url = /
  promisor = true
  uploadPack = "${program}; echo #"
`
  const MISSING = '1234567890'.repeat(4)

  onPosix('is not fetched by a command of a folder that is laid out like a repository', async () => {
    const { program, sprung } = await trap()
    const root = await repository({
      'a/HEAD': 'ref: refs/heads/main\n',
      'a/config': fetching(program),
      'a/objects/keep': '',
      'a/refs/heads/keep': ''
    })
    await expect(changed(root, MISSING, 'a')).rejects.toThrow()
    expect(existsSync(sprung)).toBe(false)
  })

  onPosix('is not fetched by a command of the checkout itself', async () => {
    const { program, sprung } = await trap()
    const root = await repository({ x: '1' })
    await appendFile(path.join(root, '.git', 'config'), fetching(program).replace('bare = true', ''))
    await expect(changed(root, MISSING)).rejects.toThrow()
    expect(existsSync(sprung)).toBe(false)
  })
})
