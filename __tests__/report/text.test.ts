/** Text from outside is made safe to show. */

import { describe, expect, test } from '@jest/globals'
import { redactor } from '../../src/report/redact.ts'
import {
  code,
  disarm,
  entities,
  inert,
  MAX_QUOTE,
  messageOf,
  oneLine,
  quote,
  sentence,
  sizeOf,
  visible
} from '../../src/report/text.ts'
import { cpuSeconds } from '../support/cpu.ts'

/** Spaces that .NET trims at the start of a line, where the runner then looks for a command. */
const SPACES = [' ', '\t', '\v', '\f', '\u0085', '\u00a0', '\u1680', '\u2003', '\u2028', '\u202f', '\u3000']

/** Whether the runner would see a command in a line, as its own sources do it. */
function isCommand(text: string): boolean {
  const trimmed = new RegExp(`^[${SPACES.join('')}]+`)
  return text
    .split(/\r\n|\n|\r/)
    .some(line => line.replace(trimmed, '').startsWith('::') || line.includes('##['))
}

describe('a text on one line', () => {
  test.each([
    ['a\nb', 'a b'],
    ['a\r\nb', 'a b'],
    ['a\u2028b\u2029c', 'a b c'],
    ['a\tb\0c', 'a b c'],
    ['a\u001b[31mb', 'a [31mb'],
    ['a\u202eb\u2066c\u2069', 'a b c'],
    ['a\u200b\ufeff\u00adb', 'a b'],
    ['a\u0085b', 'a b'],
    ['\ud800a', 'a'],
    ['  a  ', 'a'],
    ['代码 é 😀', '代码 é 😀']
  ])('%j becomes %j', (text, line) => {
    expect(oneLine(text)).toBe(line)
  })

  test('has at most the characters that are allowed, and shows that it was cut', () => {
    expect(oneLine('x'.repeat(MAX_QUOTE))).toBe('x'.repeat(MAX_QUOTE))
    expect(oneLine('x'.repeat(MAX_QUOTE + 1))).toBe(`${'x'.repeat(MAX_QUOTE)}…`)
  })

  test('is not cut within a character', () => {
    expect(oneLine('😀😀😀', 2)).toBe('😀😀…')
    expect(oneLine('😀😀', 2)).toBe('😀😀')
    expect(oneLine('😀a', 2)).toBe('😀a')
    expect(oneLine('abc', 2)).toBe('ab…')
  })

  test('stands in double quotes when it is quoted', () => {
    expect(quote('a\nb')).toBe('"a b"')
  })
})

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1_023, '1023 bytes'],
  [1_024, '1.0 KB'],
  [1_536, '1.5 KB'],
  [1_048_575, '1024.0 KB'],
  [1_048_576, '1.0 MB'],
  [2_621_440, '2.5 MB']
])('a size of %i bytes is %j', (bytes, size) => {
  expect(sizeOf(bytes)).toBe(size)
})

test.each([
  ['Done', 'Done.'],
  ['Done.', 'Done.'],
  ['Done?', 'Done?'],
  ['Done!', 'Done!'],
  ['Take 1.0', 'Take 1.0.'],
  ['', '.']
])('%j as a sentence is %j', (text, whole) => {
  expect(sentence(text)).toBe(whole)
})

test('the message of what is thrown is that of the error, or the text itself', () => {
  expect(messageOf(new TypeError('It fails'))).toBe('It fails')
  expect(messageOf('It fails')).toBe('It fails')
})

test('text on several lines keeps its lines, and has a space for what hides or reorders', () => {
  expect(visible('a\tb\r\n\u202ec\u200b\u200bd\n')).toBe('a b \n c d\n')
})

describe('a line in a Markdown paragraph', () => {
  test.each([
    ['  two   words\t here ', 'two words here'],
    ['1 12 123456', '1 12 123456'],
    ['1234567', '<code>1234567</code>'],
    ["it's well-known", 'it&#39;s well&#45;known'],
    ['a-b/c', '<code>a&#45;b&#47;c</code>'],
    ['"', '&#34;'],
    ['(', '&#40;'],
    ['(")', '&#40;&#34;&#41;'],
    ['("my-name").', '&#40;&#34;my&#45;name&#34;&#41;&#46;'],
    ['(#12)', '&#40;<code>&#35;12</code>&#41;'],
    ['see `a b`, or not', 'see <code>a b</code>, or not'],
    ['deadbeef', '<code>deadbeef</code>'],
    ['deadbe', 'deadbe'],
    ['', '']
  ])('%j becomes %j', (text, shown) => {
    expect(inert(text)).toBe(shown)
  })
})

describe('a workflow command', () => {
  const commands = [
    '::error::x',
    '::set-output name=a::b',
    '::stop-commands::x',
    '##[error]x',
    'a ##[group]b',
    ':::x'
  ]

  test.each(commands)('%j in a text becomes plain text', text => {
    expect(isCommand(disarm(text))).toBe(false)
    expect(isCommand(oneLine(text))).toBe(false)
  })

  test.each(['a\n::error::b', 'a\r::error::b', 'a\r\n ::error::b', 'a\n\n::error::b', '\n##[error]b'])(
    'in a later line of %j becomes plain text',
    text => {
      expect(isCommand(disarm(text))).toBe(false)
      expect(isCommand(oneLine(text))).toBe(false)
    }
  )

  test.each(SPACES)('behind the space %j becomes plain text', space => {
    expect(isCommand(disarm(`${space}::error::x`))).toBe(false)
    expect(isCommand(disarm(`a\n${space}${space}::error::x`))).toBe(false)
  })

  test('is looked for in time that grows with the number of empty lines', async () => {
    const seconds = await cpuSeconds(() => Promise.resolve(disarm(`${'\n'.repeat(300_000)}::error::x`)))
    expect(seconds).toBeLessThan(5)
  })

  test('that is disarmed can still be read', () => {
    expect(disarm('::error::x')).toContain('error::x')
    expect(disarm('##[error]x')).toContain('[error]x')
  })

  test.each(['a::b', 'https://example.com', '# [a]', '#[a]', 'a: b', '::'.repeat(0)])(
    'is not what stands in %j, which stays as it is',
    text => {
      expect(disarm(text)).toBe(text)
    }
  )
})

describe('code in Markdown', () => {
  test.each([
    '|',
    '`',
    '*',
    '_',
    '<',
    '>',
    '&',
    '"',
    "'",
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '@',
    '\\',
    '~',
    ':',
    '/',
    '$'
  ])('has %j as an entity', character => {
    expect(code(character)).toBe(`<code>&#${String(character.codePointAt(0))};</code>`)
  })

  test('keeps letters, digits, spaces and commas', () => {
    expect(code('My 扩展, é1')).toBe('<code>My 扩展, é1</code>')
  })

  test('stays on one line of a table', () => {
    expect(code('a\n| b | c |')).not.toMatch(/[\n|]/)
  })

  test('cannot end early', () => {
    expect(code('</code><img src=x onerror=alert(1)>')).toMatch(/^<code>[^<>]*<\/code>$/)
  })

  test('has a character beyond the first plane as one entity', () => {
    expect(entities('😀')).toBe('&#128512;')
  })
})

describe('a redactor', () => {
  test('replaces every occurrence', () => {
    expect(redactor(['secret'])('secret, secrets')).toBe('***, ***s')
  })

  test('replaces a secret that holds another one whole', () => {
    expect(redactor(['abc', 'abcdef'])('abcdef abc')).toBe('*** ***')
  })

  test('takes a secret literally', () => {
    expect(redactor(['a.c$&'])('abc a.c$&')).toBe('abc ***')
  })

  test('does not take an empty text for a secret', () => {
    expect(redactor([''])('text')).toBe('text')
  })
})
