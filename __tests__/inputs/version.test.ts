import { describe, expect, test } from '@jest/globals'
import { complaints, messages, read, valueOf, type Inputs } from '../support/settings.ts'

const TAG = (name: string) => ({ event: { ref: `refs/tags/${name}` } })

describe('a version in digits', () => {
  test.each(['0.0.0', '1.0.2', '99.99.99', '01.2.03', '10.0.9'])(
    '%s goes as it is written',
    async version => {
      expect(await valueOf('version', { version })).toBe(version)
    }
  )

  test('loses a leading v', async () => {
    expect(await valueOf('version', { version: 'v1.2.3' })).toBe('1.2.3')
  })

  test.each(['100.0.0', '0.100.0', '0.0.100', '1.2', '1.2.3.4', '1..3', '1.2.3-rc.1', '1.2.3+1', '001.2.3'])(
    '%s is refused',
    async version => {
      expect(await complaints('version', version)).toEqual([expect.stringContaining('0 to 99')])
    }
  )

  test.each(['vv1.2.3', 'V1.2.3', '١.٢.٣', '-1.2.3', '1,2,3', '1. 2.3', 'latest', 'Tag', 'PR'])(
    '%s is refused',
    async version => {
      expect(await complaints('version', version)).toHaveLength(1)
    }
  )

  test('with a leading zero is a notice', async () => {
    expect((await read({ version: '1.02.3' })).notices).toEqual([expect.stringContaining('leading zero')])
  })

  test.each(['0.0.0', '10.20.30'])('%s is no notice', async version => {
    expect((await read({ version })).notices).toEqual([])
  })
})

describe('version "tag"', () => {
  test.each(['v1.2.3', '1.2.3', 'my_extension@1.2.3', 'my_extension/v1.2.3', 'my_extension@v1.2.3'])(
    'takes 1.2.3 from the tag %s',
    async tag => {
      expect(await valueOf('version', { version: 'tag' }, TAG(tag))).toBe('1.2.3')
    }
  )

  test('says which version it is, and not as a notice', async () => {
    const { facts, notices } = await read({ version: 'tag' }, TAG('v1.2.3'))
    expect([facts, notices]).toEqual([[expect.stringContaining('1.2.3')], []])
  })

  test('on a branch is an error that names the branch', async () => {
    const world = { event: { ref: 'refs/heads/main' } }
    expect(await messages({ version: 'tag' }, world)).toEqual([expect.stringContaining('branch main')])
  })

  test('without any ref is an error', async () => {
    expect(await messages({ version: 'tag' })).toEqual([expect.stringContaining('no git ref')])
  })

  test('of another extension is an error that names both', async () => {
    const [message] = await messages({ version: 'tag' }, TAG('other@1.2.3'))
    expect(message).toContain('"other"')
    expect(message).toContain('"my_extension"')
  })

  test('with a name that only contains this one is of another extension', async () => {
    expect(await messages({ version: 'tag' }, TAG('my_extension2@1.2.3'))).toHaveLength(1)
  })

  test.each(['v1.2.3-rc.1', 'v1.2.3+build', 'my_extension@1.2.3-0'])(
    'of the pre-release %s says so',
    async tag => {
      expect(await messages({ version: 'tag' }, TAG(tag))).toEqual([expect.stringContaining('pre-release')])
    }
  )

  test.each(['v1.2.100', 'v2026.1.1'])('%s says that a group is over 99', async tag => {
    expect(await messages({ version: 'tag' }, TAG(tag))).toEqual([expect.stringContaining('over 99')])
  })

  test.each(['latest', 'v1', 'v1.2', 'release'])('%s is no version', async tag => {
    expect(await messages({ version: 'tag' }, TAG(tag))).toHaveLength(1)
  })

  test('does not call three digits with a leading zero a group over 99', async () => {
    const all = await messages({ version: 'tag' }, TAG('v001.2.3'))
    expect(all).toEqual([expect.not.stringContaining('over 99')])
  })

  test('does not call a fourth group a pre-release', async () => {
    const all = await messages({ version: 'tag' }, TAG('v1.2.3.4'))
    expect(all).toEqual([expect.not.stringContaining('pre-release')])
  })
})

describe('version "pr"', () => {
  test.each([
    [1, '0.90.1'],
    [7, '0.90.7'],
    [99, '0.90.99'],
    [100, '0.91.0'],
    [999, '0.99.99'],
    [1000, '0.90.0'],
    [123456, '0.94.56']
  ])('for pull request %d is %s', async (pullRequest, version) => {
    expect(await valueOf('version', { version: 'pr' }, { event: { pullRequest } })).toBe(version)
  })

  test('says which version it is, and not as a notice', async () => {
    const { facts, notices } = await read({ version: 'pr' }, { event: { pullRequest: 7 } })
    expect([facts, notices]).toEqual([[expect.stringContaining('0.90.7')], []])
  })

  test('outside of a pull request is an error', async () => {
    expect(await messages({ version: 'pr' }, TAG('v1.2.3'))).toEqual([
      expect.stringContaining('not about a pull request')
    ])
  })
})

describe('the input pull-request', () => {
  const given: Inputs = { version: 'pr', 'pull-request': '1234' }

  test('stands in for a pull request that the event does not name', async () => {
    expect(await valueOf('version', given)).toBe('0.92.34')
  })

  test('may repeat the one that it names', async () => {
    expect(await messages(given, { event: { pullRequest: 1234 } })).toEqual([])
  })

  test('may name no other, which is told with both numbers', async () => {
    expect(await messages(given, { event: { pullRequest: 5 } })).toEqual([
      expect.stringMatching(
        /^Input pull-request is "1234": this run is for pull request 5; the input is for runs/
      )
    ])
  })
})

describe('a problem of the version names the input, and what was given:', () => {
  test('a word without its event', async () => {
    expect(await messages({ version: 'pr' })).toEqual([
      expect.stringMatching(/^Input version is "pr": .*Allowed: /)
    ])
  })

  test('the tag of another extension', async () => {
    const [message] = await messages({ version: 'tag' }, TAG('other@1.2.3'))
    expect(message).toMatch(/^Input version is "tag": the tag is of "other"/)
  })

  test('a prefix that the tag lacks', async () => {
    const inputs: Inputs = { version: 'tag', 'tag-prefix': 'release-' }
    expect(await valueOf('version', inputs, TAG('release-1.2.3'))).toBe('1.2.3')
    expect(await messages(inputs, TAG('other-1.2.3'))).toEqual([
      expect.stringContaining('tag other-1.2.3 does not begin with "release-", the tag-prefix')
    ])
  })
})
