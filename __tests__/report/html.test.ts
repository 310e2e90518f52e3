/** Pieces of HTML, and the picture of the summary. */

import { describe, expect, test } from '@jest/globals'
import { boldVersion, folded, namedValues, preformatted } from '../../src/report/html.ts'
import { picture } from '../../src/report/picture.ts'
import { code } from '../../src/report/text.ts'
import { decoded } from '../support/entities.ts'

test('an empty line does not end what is shown as it is', () => {
  expect(preformatted(['a < b', '', 'c'])).toBe('<pre>a &#60; b\n \nc</pre>')
})

test('what is long is folded, and nothing where there is nothing', () => {
  expect(folded('More', '<p>a</p>')).toBe('<details><summary>More</summary>\n<p>a</p>\n</details>')
  expect(folded('More', '')).toBe('')
})

describe('a version in bold', () => {
  test.each(['1.2.3', '10.20.30', '100.200.300'])('is plain text when it is three numbers: %s', version => {
    expect(decoded(boldVersion(version))).toBe(`**${version}**`)
  })

  test.each(['v1.2.3', '1.2.3-rc', '1.2.3.4', '1.2', '1000.1.1', '1.1000.1', '1.1.1000'])(
    'is code when it is another: %s',
    version => {
      expect(decoded(boldVersion(version))).toBe(`**<code>${version}</code>**`)
    }
  )
})

describe('a table of names and values', () => {
  test('has a row for each value that is known', () => {
    const rows = [
      ['A', '1'],
      ['B', ''],
      ['C', undefined],
      ['D', '2']
    ] as const
    expect(namedValues(rows)).toBe(
      '<table>\n<tr><td>A</td><td>1</td></tr>\n<tr><td>D</td><td>2</td></tr>\n</table>'
    )
  })

  test('is none where no value is known', () => {
    expect(namedValues([['A', undefined]])).toBe('')
    expect(namedValues([])).toBe('')
  })
})

describe('a picture', () => {
  const HOST = 'https://host.example'
  const long = (length: number) => `${HOST}/`.padEnd(length, 'a')

  test('is an address alone, where the host of the service is not known', () => {
    expect(picture('https://host.example/a.png', undefined)).toBe(code('https://host.example/a.png'))
  })

  test.each(['', undefined])('is none for the address %j', url => {
    expect(picture(url, HOST)).toBeUndefined()
  })

  test.each([`${HOST}/a.png`, 'https://cdn.host.example/a', long(2_000)])(
    'is shown from the service: %s',
    url => {
      expect(decoded(picture(url, HOST) ?? '')).toBe(
        `<img src="${url}" alt="" height="64"><br>${decoded(code(url))}`
      )
    }
  )

  test.each([
    'https://:word@host.example/a.png',
    'https://me@host.example/a.png',
    `${HOST}:8443/a`,
    long(2_001)
  ])('is an address alone for %s', url => {
    expect(picture(url, HOST)).toBe(code(url))
  })
})
