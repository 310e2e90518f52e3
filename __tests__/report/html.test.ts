import { expect, test } from '@jest/globals'
import { folded, preformatted } from '../../src/report/html.ts'

test('an empty line does not end what is shown as it is', () => {
  expect(preformatted(['a < b', '', 'c'])).toBe('<pre>a &#60; b\n \nc</pre>')
})

test('nothing is folded where there is nothing', () => {
  expect(folded('More', '')).toBe('')
})
