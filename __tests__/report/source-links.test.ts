/** Links of the job summary into the repository. */

import { describe, expect, test } from '@jest/globals'
import type { Origin } from '../../src/report/record.ts'
import { placeLink, tagLink } from '../../src/report/source-links.ts'
import { decoded } from '../support/entities.ts'
import { ORIGIN, SHA } from '../support/record.ts'

const BASE = 'https://github.com/acme/extensions'

/** The path that a link leads to; nothing where there is none. */
function pathOf(html: string | undefined): string | undefined {
  return /^<a href="https:\/\/github\.com\/acme\/extensions\/([^"]*)">/.exec(decoded(html ?? ''))?.[1]
}

describe('a link to the tag of the run', () => {
  test('shows the tag, and leads to its files', () => {
    expect(decoded(tagLink({ ...ORIGIN, ref: 'refs/tags/v1.0.2' }) ?? '')).toBe(
      `<a href="${BASE}/tree/v1.0.2"><code>v1.0.2</code></a>`
    )
  })

  test.each(['refs/heads/main', 'refs/heads/refs/tags/v1', 'refs/tags/', 'v1', ''])(
    'is none for the ref %j, which is no tag',
    ref => {
      expect(tagLink({ ...ORIGIN, ref })).toBeUndefined()
    }
  )

  test('is none where no run is known', () => {
    expect(tagLink(undefined)).toBeUndefined()
  })

  test.each([
    ['release/1.0', 'tree/release/1.0'],
    ['a b#c', 'tree/a%20b%23c'],
    ['.v1', 'tree/.v1'],
    ['v1.', 'tree/v1.'],
    ['a..b', 'tree/a..b'],
    ['a\nb', 'tree/a%0Ab'],
    ['\ud800', 'tree/%EF%BF%BD'],
    ['v'.repeat(1_000), `tree/${'v'.repeat(1_000)}`],
    ['v'.repeat(1_001), undefined],
    ['.', undefined],
    ['..', undefined],
    ['./v1', undefined],
    ['../v1', undefined],
    ['v1/.', undefined],
    ['v1/..', undefined],
    ['a/./b', undefined],
    ['a/../b', undefined]
  ])('leads for the tag %j to %j', (tag, path) => {
    const shown = tagLink({ ...ORIGIN, ref: `refs/tags/${tag}` })
    expect(pathOf(shown)).toBe(path)
    expect(shown).toContain('<code>')
  })

  test('is the tag alone where the repository is not known', () => {
    expect(tagLink({ ...ORIGIN, ref: 'refs/tags/v1', repository: '' })).toBe('<code>v1</code>')
  })
})

describe('a link to the place of a finding', () => {
  test('shows file and line, and leads to them at the commit of the run', () => {
    expect(decoded(placeLink({ file: './a/b c.json', line: 7 }, ORIGIN))).toBe(
      `<a href="${BASE}/blob/${SHA}/a/b%20c.json#L7"><code>./a/b c.json:7</code></a>`
    )
  })

  test.each<[string, Origin | undefined]>([
    ['no run', undefined],
    ['no commit', { ...ORIGIN, sha: 'main' }],
    ['no repository', { ...ORIGIN, repository: '' }]
  ])('is the place alone where %s is known', (_what, origin) => {
    expect(decoded(placeLink({ file: 'a.json', line: 1 }, origin))).toBe('<code>a.json:1</code>')
  })

  test.each([
    ['a', 'a'],
    ['././a', 'a'],
    ['.\\a\\b', 'a/b'],
    ['.a', '.a'],
    ['a.', 'a.'],
    ['ab:c', 'ab%3Ac'],
    ['a'.repeat(1_000), 'a'.repeat(1_000)],
    ['a'.repeat(1_001), undefined],
    ['', undefined],
    ['./', undefined],
    ['/a', undefined],
    ['\\a', undefined],
    ['c:a', undefined],
    ['C:\\a', undefined],
    ['.', undefined],
    ['..', undefined],
    ['../a', undefined],
    ['a/.', undefined],
    ['a/..', undefined],
    ['a/./b', undefined],
    ['a/../b', undefined]
  ])('leads for the file %j to %j', (file, path) => {
    expect(pathOf(placeLink({ file, line: 3 }, ORIGIN))).toBe(path && `blob/${SHA}/${path}#L3`)
  })
})
