/** Each failure of git has its own cause and cure. */

import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { workspace } from '../support/workspace.ts'
import { changed, commit, git, repository } from './repository.ts'

/** A repository with two commits, a branch `topic` at the first, and a clone of it, made with these options. */
async function clone(...options: string[]): Promise<{ root: string; first: string }> {
  const origin = await repository({ 'a/b/x': '1', 'c/y': '1' })
  git(origin, 'branch', 'topic')
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  const first = git(origin, 'rev-parse', 'HEAD')
  await commit(origin, { 'a/b/x': '2' })
  const root = path.join(await workspace(), 'clone')
  git(origin, 'clone', '--quiet', ...options, `file://${origin}`, root)
  return { root, first }
}

const FETCH_ALL = 'let actions/checkout fetch the whole history with `fetch-depth: 0`'

describe('a branch', () => {
  test.each(['topic', 'heads/topic', 'refs/heads/topic', 'topic~0', 'origin/topic'])(
    'of the remote alone is found as %s',
    async ref => {
      expect(await changed((await clone()).root, ref)).toEqual(['a/b/x'])
    }
  )

  test('of the checkout comes before the one of the remote', async () => {
    const { root } = await clone()
    git(root, 'branch', 'topic', 'HEAD')
    expect(await changed(root, 'topic')).toEqual([])
  })

  test('that nothing is called is told apart from a commit', async () => {
    const { root } = await clone()
    await expect(changed(root, 'gone')).rejects.toThrow(
      `no branch, tag or commit of this name, and none at origin; ${FETCH_ALL}, and look for a slip`
    )
  })
})

describe('a shallow clone', () => {
  test('says so of a commit before its history', async () => {
    const { root, first } = await clone('--depth=1')
    await expect(changed(root, first)).rejects.toThrow(
      `this checkout is shallow, and does not hold it; ${FETCH_ALL}`
    )
  })

  test('says so of a branch that it does not hold', async () => {
    const { root } = await clone('--depth=1')
    await expect(changed(root, 'topic')).rejects.toThrow('this checkout is shallow, and does not hold it')
  })

  test('says so where the commit that two branches have in common is cut off', async () => {
    const { root } = await clone('--depth=1', '--no-single-branch')
    await expect(changed(root, 'topic')).rejects.toThrow(
      `this checkout is shallow, and does not hold the commit that it has in common with HEAD; ${FETCH_ALL}`
    )
  })
})

describe('a partial clone', () => {
  test('without trees says which input of actions/checkout to change', async () => {
    const { root } = await clone('--filter=tree:0')
    await expect(changed(root, 'topic')).rejects.toThrow(
      'this checkout is a partial clone, and lacks what has to be compared; leave out `filter` of actions/checkout, or set it to `blob:none`'
    )
  })

  test('without the contents of files has all that is needed', async () => {
    const { root } = await clone('--filter=blob:none')
    expect(await changed(root, 'topic')).toEqual(['a/b/x'])
  })

  test('that lacks a commit says that it is gone', async () => {
    const { root } = await clone('--filter=blob:none')
    await expect(changed(root, '1'.repeat(40))).rejects.toThrow('it was force-pushed away')
  })
})

test.each(['1'.repeat(40), '1'.repeat(64), 'abcdef0'])(
  'a commit that a whole clone lacks was force-pushed away: %s',
  async hash => {
    const { root } = await clone()
    await expect(changed(root, hash)).rejects.toThrow(
      'it was force-pushed away; name a branch, such as origin/main, or leave changed-since out'
    )
  }
)

test('a branch that has no commit in common with HEAD is no matter of the depth', async () => {
  const { root } = await clone()
  git(root, 'checkout', '--quiet', '--orphan', 'other')
  await commit(root, { z: '1' })
  await expect(changed(root, 'main')).rejects.toThrow(
    'it has no commit in common with HEAD; name a branch that HEAD comes from'
  )
})

test.each([
  ['HEAD~1..HEAD', '; write "HEAD~1"'],
  ['HEAD~1...HEAD', '; write "HEAD~1"'],
  ['topic..', '; write "topic"'],
  ['..HEAD', ''],
  ['HEAD^!', '; write "HEAD"'],
  ['HEAD^@', '; write "HEAD"'],
  [`${'1'.repeat(40)}..${'2'.repeat(40)}`, `; write "${'1'.repeat(40)}"`]
])('%s is a range, where one commit is wanted', async (range, cure) => {
  const { root } = await clone()
  await expect(changed(root, range)).rejects.toThrow(
    `it is a range, and one commit is wanted, with which HEAD is compared${cure}`
  )
})

test.each(['HEAD:a', 'HEAD:a/b/x'])('%s is a thing, but no commit', async ref => {
  const { root } = await clone()
  await expect(changed(root, ref)).rejects.toThrow('it names a file, a folder or something else')
})

test('a range from the beginning names no commit to write instead', async () => {
  const { root } = await clone()
  await expect(changed(root, '..topic')).rejects.toThrow(/one commit is wanted, with which HEAD is compared$/)
  await expect(changed(root, 'topic..HEAD')).rejects.toThrow(/; write "topic"$/)
})
