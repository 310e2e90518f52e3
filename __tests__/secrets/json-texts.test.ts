import { expect, test } from '@jest/globals'
import { withoutEscapes } from '../../src/secrets/json-texts.ts'

/** What a document in JSON holds once its escapes are read. */

const read = (text: string) => withoutEscapes(Buffer.from(text)).map(bytes => bytes.toString().slice(1))

test('a document without escapes is not looked through again', () => {
  expect(read('{"a": "b"}')).toEqual([])
})

test('escapes are read once, and once more for JSON within JSON', () => {
  expect(read('"\\u0061\\n\\/\\""')).toEqual(['"a\n/""', '"a\n/""'])
  expect(read('"\\\\u0061"')).toEqual(['"\\u0061"', '"a"'])
})
