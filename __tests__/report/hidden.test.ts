/** Characters that nobody sees, or that look like others, are named by their code points. */

import { describe, expect, test } from '@jest/globals'
import { differenceOf, hiddenCharacters } from '../../src/report/hidden.ts'
import { cpuSeconds } from '../support/cpu.ts'

describe('a text', () => {
  test.each([
    ['1.0.0\u00a0', 'it holds U+00A0 (a no-break space)'],
    ['1.0\u200b.0', 'it holds U+200B (a zero-width space)'],
    ['a\tb', 'it holds U+0009 (a tab)'],
    ['a\u001bb', 'it holds U+001B (a line break or control character)'],
    ['a\u2028b', 'it holds U+2028 (a line break or control character)'],
    ['a\u202eb', 'it holds U+202E (it turns the direction of the text)'],
    ['a\u3164', 'it holds U+3164 (it cannot be seen)'],
    ['a\ufe0f', 'it holds U+FE0F (it cannot be seen)'],
    ['a\u2009b', 'it holds U+2009 (a wide or narrow space)'],
    ['１.0.0', 'it holds U+FF11 (it looks like 1)'],
    ['1．0.0', 'it holds U+FF0E (it looks like .)'],
    ['\u0661.0.0', 'it holds U+0661 (a digit of another script)'],
    ['m\u0443_ext', 'it holds U+0443 (it looks like y)'],
    ['my\u2011ext', 'it holds U+2011 (it looks like -)'],
    ['a\nb', 'it holds U+000A (a line feed)'],
    ['a\rb', 'it holds U+000D (a carriage return)'],
    ['a\u00adb', 'it holds U+00AD (a soft hyphen)'],
    ['a\u200cb', 'it holds U+200C (a zero-width non-joiner)'],
    ['a\u200db', 'it holds U+200D (a zero-width joiner)'],
    ['a\u2060b', 'it holds U+2060 (a word joiner)'],
    ['a\u3000b', 'it holds U+3000 (an ideographic space)'],
    ['\ufeffa', 'it holds U+FEFF (a byte order mark)'],
    ['\ud800a', 'it holds U+D800 (it cannot be seen)'],
    ['a\u00a0\u00a0b\u200b', 'it holds U+00A0 (a no-break space) and U+200B (a zero-width space)'],
    ['1.0.0 ', 'it ends in a space (U+0020)'],
    [' 1.0.0', 'it begins with a space (U+0020)']
  ])('%j is told what it holds', (text, told) => {
    expect(hiddenCharacters(text)).toBe(told)
  })

  test.each(['', '1.0.0', 'two words', '代码检查', 'über', 'проверка', '😀', 'e\u0301'])(
    '%j holds nothing of the kind',
    text => {
      expect(hiddenCharacters(text)).toBeUndefined()
    }
  )

  test.each([
    [
      '\u2000\u2001\u2002',
      'U+2000 (a wide or narrow space), U+2001 (a wide or narrow space) and U+2002 (a wide or narrow space)'
    ],
    ['\t\n\r\u00a0\u200b', 'U+0009 (a tab), U+000A (a line feed), U+000D (a carriage return) and more']
  ])('of many such characters names the first: %j', (text, told) => {
    expect(hiddenCharacters(text)).toBe(`it holds ${told}`)
  })

  test('of signs that stand for several letters holds nothing of the kind', () => {
    expect(hiddenCharacters('a\ufb01 5\u2103 1\u33a1 \u2116\u2026')).toBeUndefined()
  })

  test('is looked at up to its ten thousandth character', () => {
    expect(hiddenCharacters(`${'x'.repeat(9_999)}\u00a0`)).toBe('it holds U+00A0 (a no-break space)')
    expect(hiddenCharacters(`${'x'.repeat(10_000)}\u00a0`)).toBeUndefined()
  })

  test('of any length is looked at in bounded time', async () => {
    const seconds = await cpuSeconds(() => Promise.resolve(hiddenCharacters('x'.repeat(5_000_000))))
    expect(seconds).toBeLessThan(2)
  })
})

describe('two texts that look the same', () => {
  test.each([
    ['1.0.0 ', '1.0.0', 'it looks the same, but has U+0020 (a space) at its end'],
    ['1.0.0', '1.0.0\u200b', 'it looks the same, but lacks U+200B (a zero-width space) at its end'],
    [
      'My\u00a0ext',
      'My ext',
      'it looks the same, but its character 3 is U+00A0 (a no-break space), not U+0020 (a space)'
    ],
    [
      'cafe\u0301',
      'caf\u00e9',
      'it looks the same, but its character 4 is U+0065 (e), not U+00E9 (\u00e9) (another Unicode form of the same text)'
    ],
    ['\u0430pi', 'api', 'it looks the same, but its character 1 is U+0430 (it looks like a), not U+0061 (a)'],
    ['a  b', 'a b', 'it looks the same, but its character 3 is U+0020 (a space), not U+0062 (b)'],
    ['２', '2', 'it looks the same, but its character 1 is U+FF12 (it looks like 2), not U+0032 (2)'],
    [
      'na\u200bme',
      'name',
      'it looks the same, but its character 3 is U+200B (a zero-width space), not U+006D (m)'
    ]
  ])('%j and %j are told apart by code points', (given, other, told) => {
    expect(differenceOf(given, other)).toBe(told)
  })

  test.each([
    ['a', 'a'],
    ['a', 'b'],
    ['Name', 'name'],
    ['two words', 'twowords'],
    [`${'x'.repeat(10_000)}a`, `${'x'.repeat(10_000)}b`],
    [`${'x'.repeat(10_000)}\u00a0a`, `${'x'.repeat(10_000)} a`]
  ])('are not %j and %j', (given, other) => {
    expect(differenceOf(given, other)).toBeUndefined()
  })
})

describe('a character that looks like a sign of ASCII', () => {
  test.each([
    ['it\u2019s', "U+2019 (it looks like ')"],
    ['a\u2044b', 'U+2044 (it looks like /)'],
    ['\u201ca\u201d', 'U+201C (it looks like ") and U+201D (it looks like ")'],
    ['a\u2212b', 'U+2212 (it looks like -)']
  ])('is named in %j', (text, told) => {
    expect(hiddenCharacters(text)).toBe(`it holds ${told}`)
  })
})

test('texts that differ in the form of a letter are told apart by its marks', () => {
  expect(differenceOf('re\u0301sume', 'r\u00e9sume')).toBe(
    'it looks the same, but its character 2 is U+0065 (e), not U+00E9 (\u00e9) (another Unicode form of the same text)'
  )
  expect(differenceOf('a\u0301\u0323', 'a\u0323\u0301')).toContain('a mark on the character before it')
})

test('texts that differ in a line break look the same', () => {
  expect(differenceOf('one\ntwo', 'one two')).toContain('character 4 is U+000A')
})
