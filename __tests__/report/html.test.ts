import { expect, test } from '@jest/globals'
import { folded, preformatted } from '../../src/report/html.ts'
import { baseOf } from '../../src/report/links.ts'
import { picture } from '../../src/report/picture.ts'
import { code } from '../../src/report/text.ts'

test('an empty line does not end what is shown as it is', () => {
  expect(preformatted(['a < b', '', 'c'])).toBe('<pre>a &#60; b\n \nc</pre>')
})

test('nothing is folded where there is nothing', () => {
  expect(folded('More', '')).toBe('')
})

test('a picture is an address alone, where the host of the service is not known', () => {
  expect(picture('https://host.example/a.png', undefined)).toBe(code('https://host.example/a.png'))
})

test('nothing is linked to a repository whose name is longer than any', () => {
  const origin = { server: 'https://github.com', repository: 'o/r', sha: '', ref: '', runId: '1' }
  expect(baseOf(origin)).toBe('https://github.com/o/r')
  expect(baseOf({ ...origin, repository: `o/${'r'.repeat(1_000)}` })).toBeUndefined()
  expect(baseOf({ ...origin, server: `https://${'a'.repeat(1_000)}` })).toBeUndefined()
})
