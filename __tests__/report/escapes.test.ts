/** Escapes are taken out of a text, one layer at a time. */

import { describe, expect, test } from '@jest/globals'
import { canonical, type Canonical } from '../../src/report/canonical.ts'
import { unescape } from '../../src/report/escapes.ts'

function shown({ bytes, length }: Canonical): string {
  return Buffer.from(bytes.subarray(0, length)).toString()
}

describe('an escape becomes the character it stands for', () => {
  test.each([
    ['%41%4a%4A', 'AJJ'],
    ['%c3%a9%E2%82%AC', 'é€'],
    ['a%20%00%7f%c2%a0b', 'ab'],
    ['%2541', '%41'],
    [String.raw`\n\t\r\b\f\v\N.`, '.'],
    [String.raw`\x41\X4A\x4a`, 'AJJ'],
    [String.raw`\xc3\xa9`, 'é'],
    [String.raw`\u0041\U004a`, 'AJ'],
    [String.raw`\u00e9\u20ac`, 'é€'],
    [String.raw`a\u200b\u0000\ud83db`, 'ab'],
    [String.raw`\ud83d\ude00`, '😀'],
    [String.raw`\\ud83d\\\ude00.`, '😀.'],
    [String.raw`\ud800\udc00`, '\u{10000}'],
    [String.raw`\udbff\udfff`, '\u{10ffff}'],
    [String.raw`\u0041\udc00`, 'A'],
    [String.raw`\ue000\udc00`, '\ue000'],
    [String.raw`\ud83d\u0041`, 'A'],
    [String.raw`\ud83d\ue000`, '\ue000'],
    [String.raw`\ud83dude00`, 'ude00'],
    [String.raw`\ud83d\q`, String.raw`\q`],
    [String.raw`\ud83d\xde00`, '\ufffd00'],
    [String.raw`\\\u0041\\n\\x42`, 'AB'],
    ['&amp;&lt;&gt;&quot;&apos;', `&<>"'`],
    ['&AMP;&Lt;', '&<'],
    ['a&nbsp;b', 'ab'],
    ['&amp;amp;', '&amp;'],
    ['&#65;&#x41;&#X4a;&#0065;', 'AAJA'],
    ['&#233;&#x20ac;&#128512;', 'é€😀'],
    ['&#1114111;&#x10ffff;', '\u{10ffff}\u{10ffff}'],
    ['a&#8203;&#0;&#xd83d;b', 'ab'],
    [String.raw`\\a%41\b\\c`, String.raw`\\aA\\c`]
  ])('%j becomes %j', (text, left) => {
    const read = canonical(text)
    expect(unescape(read)).toBe(true)
    expect(shown(read)).toBe(left)
  })
})

describe('an escape that an ellipsis cuts is taken away', () => {
  test.each([
    ['a%…', 'a…'],
    ['a%4…', 'a…'],
    [String.raw`a\u…`, 'a…'],
    [String.raw`a\u004…`, 'a…'],
    [String.raw`a\x…`, 'a…'],
    [String.raw`a\x4…`, 'a…'],
    ['a&…', 'a…'],
    ['a&nbsp…', 'a…'],
    ['a&#…', 'a…'],
    ['a&#x…', 'a…'],
    ['a&#65…', 'a…'],
    ['a&#x00000041…', 'a…'],
    ...Array.from('azAZ09#', letter => [`&q${letter}…`, '…'] as const)
  ])('%j becomes %j', (text, left) => {
    const read = canonical(text)
    expect(unescape(read)).toBe(true)
    expect(shown(read)).toBe(left)
  })
})

describe('what is no escape stays', () => {
  test.each([
    '',
    'text',
    '%',
    '%4',
    '%4g',
    '%zz',
    '%zz…',
    '%4z…',
    '100%,more…',
    String.raw`\\`,
    String.raw`\q41`,
    String.raw`\a\0`,
    String.raw`\u`,
    String.raw`\u004`,
    String.raw`\uzzzz`,
    String.raw`\u004g…`,
    String.raw`\uabcxy…`,
    String.raw`\x4`,
    String.raw`\x4g…`,
    '&',
    '&amp',
    '&foo;',
    '&a;',
    '&hellip;',
    '&abcde…',
    '&amp.…',
    '&#;',
    '&#x;',
    '&#65',
    '&#65a;',
    '&#x41g;',
    '&#x000000041…',
    '&#1114112;',
    '&#x110000;',
    '&#11141110…',
    '&#99999999999;',
    ...Array.from('`{@[/:"$', sign => `&q${sign}…`)
  ])('%j', text => {
    const read = canonical(text)
    expect(unescape(read)).toBe(false)
    expect(shown(read)).toBe(text)
  })
})

test.each([
  ['a%41b', [0, 1, 4], [1, 4, 5]],
  [String.raw`a\u0041b`, [0, 1, 7], [1, 7, 8]],
  [String.raw`a\\u0041b`, [0, 1, 8], [1, 8, 9]],
  [String.raw`%41\x42\\\x43`, [0, 3, 7], [3, 7, 13]],
  [String.raw`%41\\\u0042`, [0, 3], [3, 11]],
  [String.raw`a\ud83d\ude00`, [0, 1, 1, 1, 1], [1, 13, 13, 13, 13]],
  ['a&lt;b', [0, 1, 5], [1, 5, 6]],
  ['a&#x41;&#65;', [0, 1, 7], [1, 7, 12]],
  [String.raw`a\nb`, [0, 3], [1, 4]]
])('of %j each byte says where it comes from', (text, from, to) => {
  const read = canonical(text)
  unescape(read)
  expect([...read.starts.subarray(0, read.length)]).toEqual(from)
  expect([...read.ends.subarray(0, read.length)]).toEqual(to)
})

test('what an earlier layer left behind the end is not read', () => {
  const read = canonical('%25%34')
  expect([unescape(read), shown(read)]).toEqual([true, '%4'])
  expect([unescape(read), shown(read)]).toEqual([false, '%4'])
})
