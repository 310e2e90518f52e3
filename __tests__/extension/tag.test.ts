import { describe, expect, test } from '@jest/globals'
import { meaningOfTag, versionOfTag } from '../../src/extension/tag.ts'

describe('the version of a tag', () => {
  test.each([
    ['refs/tags/v1.2.3', '1.2.3', undefined],
    ['refs/tags/my_extension@1.2.3', '1.2.3', 'my_extension'],
    ['refs/tags/my_extension/v1.2.3', '1.2.3', 'my_extension'],
    ['refs/tags/my_extension-v1.2.3', '1.2.3', 'my_extension'],
    ['refs/tags/my-extension_1.2.3', '1.2.3', 'my-extension'],
    ['refs/tags/a/b/v1.2.3', '1.2.3', 'a/b'],
    ['refs/tags/v1/v1.2.3', '1.2.3', 'v1'],
    ['refs/tags/a-1.2.3-1.2.3', '1.2.3', 'a-1.2.3'],
    ['refs/tags/v01.02.03', '01.02.03', undefined]
  ])('%s is %s, behind the name %s', (ref, version, name) => {
    expect(versionOfTag(ref, undefined)).toEqual({ version, name })
  })

  test.each([
    'refs/heads/v1.2.3',
    'refs/pull/7/merge',
    'v1.2.3',
    'refs/tags/',
    'refs/tags/@1.2.3x',
    'refs/tags/V1.2.3',
    'refs/tags/version1.2.3',
    'refs/tags/v1.2.3\n'
  ])('%j has none', ref => {
    expect(versionOfTag(ref, undefined)).toHaveProperty('problem')
  })

  test.each([
    ['release-', 'release-1.2.3'],
    ['release-', 'release-v1.2.3'],
    ['V', 'V1.2.3'],
    ['a/b@', 'a/b@1.2.3']
  ])('with tag-prefix %s, %s is 1.2.3', (prefix, tag) => {
    expect(versionOfTag(`refs/tags/${tag}`, prefix)).toEqual({ version: '1.2.3' })
  })

  test.each(['v1.2.3', 'Release-1.2.3', 'release-1.2.3-rc.1', 'release--1.2.3', 'x-release-1.2.3'])(
    'with tag-prefix release-, %s is none',
    tag => {
      expect(versionOfTag(`refs/tags/${tag}`, 'release-')).toHaveProperty('problem')
    }
  )
})

describe('the reason why a tag has no version', () => {
  const why = (tag: string, prefix?: string) => versionOfTag(`refs/tags/${tag}`, prefix)

  test.each([
    ['V1.2.3', 'has a capital V before the version'],
    ['name-V1.2.3', 'has a capital V before the version'],
    ['v1.2.3.4', 'ends in more than three numbers'],
    ['namev1.2.3', 'has none of @ / - _ between the name and the version'],
    ['name1.2.3', 'has none of @ / - _ between the name and the version'],
    ['v1.2', 'does not end in a version of three numbers'],
    ['v1.2.3-rc.1', 'is of a pre-release or build']
  ])('%s: it %s', (tag, reason) => {
    expect(why(tag)).toEqual({
      problem: expect.stringMatching(`^tag ${tag} ${reason}.*; forms that are read: `)
    })
  })

  test.each([
    ['release-1.2.3-rc.1', 'is of a pre-release or build'],
    ['release-1.100.0', 'has a group over 99'],
    ['release-1.020.0', 'has a group of more than two digits'],
    ['v1.2.3', 'does not begin with "release-", the tag-prefix'],
    ['release-', 'does not end in a version of three numbers']
  ])('with a tag-prefix, %s: it %s', (tag, reason) => {
    expect(why(tag, 'release-')).toEqual({ problem: expect.stringContaining(`tag ${tag} ${reason}`) })
  })

  test('a branch is no tag, and is told which forms are read', () => {
    expect(versionOfTag('refs/heads/main', undefined)).toEqual({
      problem: expect.stringMatching(/^branch main is not a tag; forms that are read: /)
    })
  })
})

describe('what a tag means for the extension "name"', () => {
  const kindOf = (tag: string, prefix?: string) => meaningOfTag(`refs/tags/${tag}`, 'name', prefix).kind

  test.each([
    'v1.2.3',
    '1.2.3',
    'name@1.2.3',
    'name/v1.2.3',
    'name-v1.2.3',
    'name_1.2.3',
    'extensions/name/v1.2.3',
    'a/b/name@1.2.3',
    'release/v1.2.3',
    'releases/1.2.3',
    'hotfix/1.2.3',
    'v/1.2.3',
    'stable@1.2.3'
  ])('%s is its own', tag => {
    expect(kindOf(tag)).toBe('own')
  })

  test.each(['other@1.2.3', 'other/v1.2.3', 'name2@1.2.3', 'name/other@1.2.3-rc.1', 'name@x/v2.0.0-beta'])(
    '%s is of another extension',
    tag => {
      expect(kindOf(tag)).toBe('other')
    }
  )

  test.each([
    'v2.0.0-rc.1',
    'v2.0',
    'V2.0.0',
    '2.0.0rc1',
    'v1.2.3.4',
    'v1.2.3+build.5',
    'release-1.2.3',
    'other-v1.2.3',
    'name-v1.100.0',
    'name@2.0.0-rc.1',
    'extensions/name/v2.0.0-rc.1',
    'v1.2.3_final',
    'v2.0.0@rc1',
    'v2.0.0,rc1',
    'v2.0.0#1',
    'v2.0.0%beta',
    'v2.0.0=rc',
    'v2.0.0!',
    'v2.0.0/rc.1',
    'v2.0.0\u2013rc1',
    'release/v2.0.0-rc.1',
    'release/v2.0',
    'rc/v2.0.0',
    'pre-release/2.0.0',
    'a/release/v2.0.0'
  ])('%s cannot be read', tag => {
    expect(kindOf(tag)).toBe('unreadable')
  })

  test.each(['v1', 'nightly', 'build-7', 'feature/2fa', '2026-11-28', 'v'])('%s means nothing', tag => {
    expect(kindOf(tag)).toBe('none')
  })

  test('with tag-prefix, its own tag begins with that, and no other does', () => {
    expect(kindOf('release-1.2.3', 'release-')).toBe('own')
    expect(kindOf('v1.2.3', 'release-')).toBe('unreadable')
    expect(kindOf('other@1.2.3', 'release-')).toBe('other')
    expect(kindOf('release-1.2.3-rc.1', 'release-')).toBe('unreadable')
  })

  test.each(['refs/heads/v1.2.3-rc.1', 'refs/pull/7/merge', ''])('%j is no tag', ref => {
    expect(meaningOfTag(ref, 'name', undefined)).toEqual({ kind: 'none' })
  })
})
