/** Texts as they are compared: UTF-8 without what cannot be seen. */

import { describe, expect, test } from '@jest/globals'
import { Canonical, canonical, isEllipsis, verbatim } from '../../src/report/canonical.ts'

function bytesOf({ bytes, length }: Canonical): Buffer {
  return Buffer.from(bytes.subarray(0, length))
}

/** @returns the bytes, in hexadecimal digits, that are left of those that are added one by one */
function added(hexadecimal: string): string {
  const bytes = Buffer.from(hexadecimal, 'hex')
  const to = new Canonical(bytes.length)
  for (const [index, byte] of bytes.entries()) to.add(byte, index, index + 1)
  return bytesOf(to).toString('hex')
}

describe('a text with all of its characters', () => {
  test.each([
    '',
    'a',
    '\u007f',
    '\u0080',
    '\u07ff',
    '\u0800',
    '\uffffa',
    '\u{10000}a',
    '\u{10ffff}',
    ' \n\u200b'
  ])('%j becomes UTF-8', text => {
    expect(bytesOf(verbatim(text))).toEqual(Buffer.from(text))
    expect(verbatim(text)).toHaveLength(Buffer.byteLength(text))
  })

  test('says where each byte comes from', () => {
    const { starts, ends, length } = verbatim('aé😀b')
    expect([...starts.subarray(0, length)]).toEqual([0, 1, 1, 2, 2, 2, 2, 4])
    expect([...ends.subarray(0, length)]).toEqual([1, 2, 2, 4, 4, 4, 4, 5])
  })

  test('has half a surrogate pair as three bytes', () => {
    expect(bytesOf(verbatim('\ud83d')).toString('hex')).toBe('eda0bd')
  })
})

describe('a text without what cannot be seen', () => {
  test.each([
    ['a b\tc\nd', 'abcd'],
    ['\u0000\u001f\u007f\u0080\u009f', ''],
    ['a\u00a0\u00ad\u200b\u2028\u202e\u3000\ufeffb', 'ab'],
    ['a\ud83db', 'ab'],
    ['a\u{e0041}\u{1d173}b', 'ab'],
    ['~!é€密\uffff😀\u{10ffff}', '~!é€密\uffff😀\u{10ffff}']
  ])('%j becomes %j', (text, seen) => {
    expect(bytesOf(canonical(text)).toString()).toBe(seen)
    expect(bytesOf(canonical(text)).toString()).toBe(seen)
  })

  test('says where each character comes from', () => {
    const { starts, ends, length } = canonical(' a\u200b\u200bé')
    expect([...starts.subarray(0, length)]).toEqual([1, 4, 4])
    expect([...ends.subarray(0, length)]).toEqual([2, 5, 5])
  })
})

describe('of bytes that are added one by one', () => {
  test.each([
    ['no control character', '001f', ''],
    ['no space', '20', ''],
    ['signs of ASCII', '217e', '217e'],
    ['no delete', '7f', ''],
    ['no control character of two bytes', '41c28042', '4142'],
    ['no no-break space', '41c2a042', '4142'],
    ['no space of two bytes that is too long', 'c0a0', ''],
    ['no character of three bytes that cannot be seen', '41e2808b42', '4142'],
    ['no such character that begins with the lowest byte', 'e0a3a2', ''],
    ['no byte order mark', 'efbbbf', ''],
    ['no character of four bytes that cannot be seen', '41f3a0818142', '4142'],
    ['no such character of four that begins with the lowest byte', 'f09d85b3', ''],
    ['no two such characters', 'c2a0c2ad', ''],
    ['a letter of two bytes', 'c3a9', 'c3a9'],
    ['a sign of three bytes whose first two alone are a control character', 'e280a6', 'e280a6'],
    ['a sign of four bytes', 'f09f9880', 'f09f9880'],
    ['what is no character', 'f4908080', 'f4908080'],
    ['the last character', 'f48fbfbf', 'f48fbfbf'],
    ['a first byte before a sign of ASCII', 'c22d', 'c22d'],
    ['a first byte before another one', 'c2c2', 'c2c2'],
    ['later bytes without a first one', '8080808080', '8080808080'],
    ['a later byte too many', 'c3a9a0', 'c3a9a0'],
    ['a space of three bytes that lacks one', 'e28041', 'e28041']
  ])('%s is left', (_what, given, left) => {
    expect(added(given)).toBe(left)
  })
})

test.each([
  [0x7f, ''],
  [0x41, '41'],
  [0xa0, ''],
  [0xe9, 'c3a9'],
  [0x200b, ''],
  [0xffff, 'efbfbf'],
  [0x10000, 'f0908080'],
  [0x1f600, 'f09f9880'],
  [0xe0041, ''],
  [0x10ffff, 'f48fbfbf'],
  [0x110000, 'f4908080']
])('the character %i is added as %j', (code, bytes) => {
  const to = new Canonical(4)
  to.addCharacter(code, 0, 1)
  expect(bytesOf(to).toString('hex')).toBe(bytes)
})

test.each([
  ['e280a6', 0, true],
  ['41e280a6', 1, true],
  ['41e280a6', 0, false],
  ['e180a6', 0, false],
  ['e281a6', 0, false],
  ['e280a5', 0, false],
  ['e280', 0, false]
])('in the bytes %s an ellipsis at %i is there: %p', (hexadecimal, index, isThere) => {
  expect(isEllipsis(Buffer.from(hexadecimal, 'hex'), index)).toBe(isThere)
})
