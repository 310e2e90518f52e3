/** Links to what GitHub has of the run, and to the console of the service. */

import { describe, expect, test } from '@jest/globals'
import { baseOf, commitLink, consoleLink, isHash, link, runLink } from '../../src/report/links.ts'
import type { Origin } from '../../src/report/record.ts'
import { decoded } from '../support/entities.ts'
import { ORIGIN, SHA } from '../support/record.ts'

const BASE = 'https://github.com/acme/extensions'

describe('a link', () => {
  test.each(['https://a.example/b?c=d', 'http://a'])('leads to the URL %s', url => {
    expect(decoded(link(url, '<b>B</b>'))).toBe(`<a href="${url}"><b>B</b></a>`)
  })

  test.each([
    undefined,
    '',
    'https://',
    'https://a b',
    'https://a"',
    'https://a<',
    'https://a>b',
    'https://a\nb',
    'javascript:https://a',
    ' https://a',
    'ftp://a',
    'HTTPS://a'
  ])('is text alone for %j, which is no URL of http', url => {
    expect(link(url, '<b>B</b>')).toBe('<b>B</b>')
  })
})

describe('the URL of a repository', () => {
  const LONG_NAME = `o/${'r'.repeat(998)}`
  const LONG_SERVER = `https://${'a'.repeat(992)}`

  test.each<[Partial<Origin>, string]>([
    [{}, BASE],
    [{ server: 'http://localhost:3000' }, 'http://localhost:3000/acme/extensions'],
    [{ server: 'https://git.example/sub//' }, 'https://git.example/sub/acme/extensions'],
    [{ repository: 'A-b_1/.c.d' }, 'https://github.com/A-b_1/.c.d'],
    [{ repository: 'a./b..c' }, 'https://github.com/a./b..c'],
    [{ repository: LONG_NAME }, `https://github.com/${LONG_NAME}`],
    [{ server: LONG_SERVER }, `${LONG_SERVER}/acme/extensions`]
  ])('is made of server and name: %j', (changes, base) => {
    expect(baseOf({ ...ORIGIN, ...changes })).toBe(base)
  })

  test.each<Partial<Origin>>([
    { repository: '' },
    { repository: 'acme' },
    { repository: 'a/b/c' },
    { repository: '/a/b' },
    { repository: 'a/b/' },
    { repository: 'a b/c' },
    { repository: 'a/b?c' },
    { repository: './b' },
    { repository: '../b' },
    { repository: 'a/.' },
    { repository: 'a/..' },
    { repository: `${LONG_NAME}r` },
    { server: '' },
    { server: 'https://' },
    { server: 'github.com' },
    { server: 'xhttps://github.com' },
    { server: 'https://github.com?' },
    { server: 'https://github.com#' },
    { server: 'https://a@b' },
    { server: 'https://a b' },
    { server: 'https://a"' },
    { server: 'https://a<' },
    { server: 'https://a>' },
    { server: `${LONG_SERVER}a` }
  ])('is none with %j', changes => {
    expect(baseOf({ ...ORIGIN, ...changes })).toBeUndefined()
  })
})

describe('a commit', () => {
  test.each([
    ['a'.repeat(40), true],
    ['0123456789abcdef'.repeat(4), true],
    ['a'.repeat(39), false],
    ['a'.repeat(41), false],
    ['a'.repeat(63), false],
    ['a'.repeat(65), false],
    [`${'a'.repeat(40)}${'g'.repeat(24)}`, false],
    [`x${'a'.repeat(40)}`, false],
    [`${'a'.repeat(40)}x`, false],
    ['A'.repeat(40), false],
    ['', false]
  ])('is named by a whole hash: %s %s', (sha, is) => {
    expect(isHash(sha)).toBe(is)
  })

  test('is shown by seven digits, and linked', () => {
    expect(decoded(commitLink(ORIGIN) ?? '')).toBe(`<a href="${BASE}/commit/${SHA}"><code>c0ffeec</code></a>`)
  })

  test.each<[string, Partial<Origin>, string]>([
    ['a name that is no hash', { sha: 'main-branch' }, '<code>main-branch</code>'],
    ['a hash of no known repository', { repository: '' }, '<code>c0ffeec</code>']
  ])('is text alone for %s', (_what, changes, shown) => {
    expect(decoded(commitLink({ ...ORIGIN, ...changes }) ?? '')).toBe(shown)
  })

  test('is not shown where none is known', () => {
    expect(commitLink({ ...ORIGIN, sha: '' })).toBeUndefined()
    expect(commitLink(undefined)).toBeUndefined()
  })
})

describe('a link to the run', () => {
  test.each(['1', '9'.repeat(30)])('leads to the run %s', runId => {
    expect(decoded(runLink({ ...ORIGIN, runId }) ?? '')).toBe(
      `<a href="${BASE}/actions/runs/${runId}">Workflow run</a>`
    )
  })

  test('shows what it is asked to', () => {
    expect(decoded(runLink(ORIGIN, 'this run') ?? '')).toBe(
      `<a href="${BASE}/actions/runs/4711">this run</a>`
    )
  })

  test.each<Partial<Origin>>([
    { runId: '' },
    { runId: '9'.repeat(31) },
    { runId: 'a1' },
    { runId: '1a' },
    { runId: '1/2' },
    { repository: '' }
  ])('is none with %j', changes => {
    expect(runLink({ ...ORIGIN, ...changes })).toBeUndefined()
  })

  test('is none where no run is known', () => {
    expect(runLink(undefined)).toBeUndefined()
  })
})

test.each([
  ['https://pipeline.cn-north-4.myhuaweicloud.com', true],
  ['https://pipeline.cn-north-4.myhuaweicloud.com:8443/v1', true],
  ['https://pipeline.eu.otc.example', false],
  ['https://evilmyhuaweicloud.com', false],
  ['https://a.myhuaweicloud.com.evil.example', false],
  ['pipeline.cn-north-4.myhuaweicloud.com', false],
  ['', false],
  [undefined, false]
])("the console is linked for a host of its cloud, and no other's: %s %s", (host, isLinked) => {
  expect(decoded(consoleLink(host) ?? '')).toBe(
    isLinked ? '<a href="https://console.huaweicloud.com/">Huawei Cloud console</a>' : ''
  )
})
