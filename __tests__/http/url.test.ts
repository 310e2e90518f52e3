/** Percent-encoding. */

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { encode, path, query, withoutSlashes } from '../../src/http/url.ts'

const text = fc.string({ unit: 'grapheme' })

test('letters, digits and -._~ stay as they are', () => {
  expect(encode('azAZ09-._~')).toBe('azAZ09-._~')
})

test.each([
  [' ', '%20'],
  ['+', '%2B'],
  ['/', '%2F'],
  ['%', '%25'],
  ["!'()*", '%21%27%28%29%2A'],
  ['?#&=', '%3F%23%26%3D'],
  ['"\\', '%22%5C'],
  ['图标', '%E5%9B%BE%E6%A0%87'],
  ['\0\r\n', '%00%0D%0A']
])('%j is sent as %s', (value, encoded) => {
  expect(encode(value)).toBe(encoded)
})

test('whatever is encoded holds nothing but unreserved characters and escapes, and decodes to itself', () => {
  fc.assert(
    fc.property(text, value => {
      expect(encode(value)).toMatch(/^(?:[\w\-.~]|%[0-9A-F]{2})*$/)
      expect(decodeURIComponent(encode(value))).toBe(value)
    })
  )
})

test('a value can never leave its place in a path', () => {
  fc.assert(
    fc.property(text, value => {
      const sent = path`/v1/${value}/end`
      expect(sent.split('/')).toHaveLength(4)
      expect(sent).not.toMatch(/[?#]/)
    })
  )
  expect(path`/v3/${'../..'}/${'a/b'}`).toBe('/v3/..%2F../a%2Fb')
})

test('parameters keep their order', () => {
  expect(query({ plugin_name: 'b c', business_type: 'Gate', a: '1' })).toBe(
    '?plugin_name=b%20c&business_type=Gate&a=1'
  )
})

test.each([
  ['https://host/a//', 'https://host/a'],
  ['a/b', 'a/b'],
  ['/a', '/a'],
  ['///', ''],
  ['', '']
])('%j without the slashes at its end is %j', (text, expected) => {
  expect(withoutSlashes(text)).toBe(expected)
})

test('without parameters there is no question mark', () => {
  expect(query({})).toBe('')
})

test('parameters are read by a server as they were given', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), text), pairs => {
      expect(Object.fromEntries(new URLSearchParams(query(pairs)))).toEqual({ ...pairs })
    })
  )
})
