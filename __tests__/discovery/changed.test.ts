import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { GIT_REF } from '../../src/discovery/git-ref.ts'
import { workspace } from '../support/workspace.ts'
import { changed, commit, found, git, named, repository } from './repository.ts'

const onPosix = process.platform === 'win32' ? test.skip : test

/** The paths of the extensions that are touched since a ref. */
async function kept(root: string, ref: string): Promise<string[]> {
  const { wanted } = await found(root, '.', { changed: await changed(root, ref) })
  return wanted.map(extension => extension.path)
}

const TWO = {
  'a/codearts-extension.json': named('a'),
  'a/run.sh': 'echo one\necho two\necho three\n',
  'b/codearts-extension.json': named('b')
}

describe('the files since a ref', () => {
  test('are those added, changed and deleted', async () => {
    const root = await repository({ 'a/changed': '1', 'a/deleted': '1', same: '1' })
    await commit(root, { 'a/changed': '2', 'a/deleted': undefined, added: '1' })
    expect(await changed(root, 'HEAD~1')).toEqual(['a/changed', 'a/deleted', 'added'])
  })

  test('are counted from where the branches parted, as a pull request shows them', async () => {
    const root = await repository({ x: '1' })
    git(root, 'checkout', '--quiet', '-b', 'topic')
    await commit(root, { mine: '1' })
    git(root, 'checkout', '--quiet', 'main')
    await commit(root, { theirs: '1' })
    git(root, 'checkout', '--quiet', 'topic')
    expect(await changed(root, 'main')).toEqual(['mine'])
  })

  test('are those of the pull request in the merge commit that GitHub makes of it', async () => {
    const root = await repository({ x: '1' })
    git(root, 'checkout', '--quiet', '-b', 'topic')
    await commit(root, { mine: '1' })
    git(root, 'checkout', '--quiet', 'main')
    const base = await commit(root, { theirs: '1' })
    git(root, 'checkout', '--quiet', '--detach')
    git(root, 'merge', '--quiet', '--no-ff', '--message=Merge', 'topic')
    expect(await changed(root, base)).toEqual(['mine'])
  })

  test('are none that were only written, not committed', async () => {
    const root = await repository({ x: '1' })
    await writeFile(path.join(root, 'x'), '2')
    expect(await changed(root, 'HEAD')).toEqual([])
  })

  test.each(['0000000', '0'.repeat(40), '0'.repeat(64)])('are all since %s', async ref => {
    expect(await changed(await workspace(), ref)).toBe('all')
  })

  test('may be asked for by a tag that has a message', async () => {
    const root = await repository({ x: '1' })
    git(root, 'tag', '--annotate', '--message=One', 'v1')
    await commit(root, { y: '1' })
    expect(await changed(root, 'v1')).toEqual(['y'])
  })

  test('may be asked for where a file is called like the question', async () => {
    const root = await repository({ x: '1' })
    const first = git(root, 'rev-parse', 'HEAD')
    await commit(root, { [`${first}...HEAD`]: '1', y: '1' })
    expect(await changed(root, first)).toContain('y')
  })

  onPosix('may have names with newlines, quotes and umlauts', async () => {
    const root = await repository({ x: '1' })
    const names = ['a\nb', 'a"b\'', 'grün/ä', ' tab\t ', 'back\\slash']
    await commit(root, Object.fromEntries(names.map(name => [name, '1'])))
    expect(new Set(await changed(root, 'HEAD~1'))).toEqual(new Set(names))
  })
})

describe('the base', () => {
  test('holds the files that count, told from the workspace', async () => {
    const root = await repository({ x: '1' })
    await commit(root, { y: '1', 'a/b/y': '1', 'ab/y': '1' })
    expect(await changed(root, 'HEAD~1', 'a')).toEqual(['a/b/y'])
  })

  test('may be a checkout inside a workspace that is none', async () => {
    const inner = await repository({ x: '1' })
    await commit(inner, { 'a/y': '1' })
    const root = await workspace()
    await rename(inner, path.join(root, 'inner'))
    expect(await changed(root, 'HEAD~1', 'inner')).toEqual(['inner/a/y'])
  })

  test('may be in a workspace that is a part of the checkout', async () => {
    const top = await repository({ x: '1' })
    await commit(top, { y: '1', 'work/space/a/y': '1' })
    expect(await changed(path.join(top, 'work'), 'HEAD~1', 'space')).toEqual(['space/a/y'])
  })
})

describe('an extension', () => {
  test('is kept when one of its files changed', async () => {
    const root = await repository(TWO)
    await commit(root, { 'a/run.sh': 'echo four\n' })
    expect(await kept(root, 'HEAD~1')).toEqual(['a'])
  })

  test('is kept when a file moved from it to another, and so is the other', async () => {
    const root = await repository(TWO)
    await rename(path.join(root, 'a/run.sh'), path.join(root, 'b/run.sh'))
    await commit(root, {})
    expect(await kept(root, 'HEAD~1')).toEqual(['a', 'b'])
  })

  test('that was deleted is left out', async () => {
    const root = await repository(TWO)
    await commit(root, { a: undefined })
    expect(await kept(root, 'HEAD~1')).toEqual([])
  })

  test('is kept when it lies in a submodule that moved, whatever the configuration says', async () => {
    const inner = await repository(TWO)
    const root = await repository({ x: '1' })
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub')
    git(root, 'config', 'diff.ignoreSubmodules', 'all')
    await commit(root, {})
    expect(await kept(root, 'HEAD~1')).toEqual(['sub/a', 'sub/b'])
  })
})

describe('a ref', () => {
  test.each(['--output=/tmp/x', '-O', '-', '^main', 'a b', 'a\nb', 'a\0b', 'a\u007fb', '', 'x'.repeat(256)])(
    '%j is refused before git sees it',
    async ref => {
      await expect(changed('/no/such/folder', ref)).rejects.toThrow(`it must be ${GIT_REF.allowed}`)
    }
  )

  test.each(['main', 'origin/grün', 'v1.0.2', 'HEAD~1', 'HEAD^', '@{u}', 'x'.repeat(255), GIT_REF.example])(
    '%s is well formed',
    ref => {
      expect(ref).toMatch(GIT_REF.pattern)
    }
  )
})
