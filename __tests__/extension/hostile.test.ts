import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { unsendableNumbers } from '../../src/extension/bounds.ts'
import { DocumentError, MAX_DOCUMENT_BYTES } from '../../src/extension/document.ts'
import { judgeDraft } from '../../src/extension/draft.ts'
import { judgeManifest } from '../../src/extension/manifest.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { cpuSeconds } from '../support/cpu.ts'

// Large files that are made to take long, or to break a parser.

/** Seconds of the processor: each file takes about one, and minutes where the time grows with the square of its size. */
const CEILING = 10

/** Half of the largest size: seconds where the time grows with the file, minutes where it grows with its square. */
const SIZE = MAX_DOCUMENT_BYTES / 2

/** The text again and again, up to this size less what stands around it. */
function repeat(text: string, around = 100): string {
  return text.repeat((SIZE - around) / text.length)
}

/** Numbered texts up to this size. */
function numbered(text: (index: number) => string): string {
  const count = Math.floor((SIZE - 100) / text(100_000).length)
  return Array.from({ length: count }, (_, index) => text(index)).join('')
}

/** All that is done with a manifest and a draft; what is found in the draft, or why it cannot be read. */
async function judge(text: string, kind: 'json' | 'yaml'): Promise<string> {
  try {
    const document = await parseDocument(Buffer.from(text), kind)
    judgeManifest(document)
    const { problems, warnings, notices } = await judgeDraft(document)
    const found = [...problems, ...warnings, ...notices]
    return found.map(({ line, message }) => `line ${line}: ${message}`).join('; ')
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    return error.message
  }
}

const JSON_FILES: Readonly<Record<string, string>> = {
  'escaped quotation marks': `{"a": "${repeat('\\"')}"}`,
  'escaped quotation marks without an end': `{"a": "${repeat('\\"')}`,
  backslashes: `{"a": "${repeat('\\')}`,
  'quotation marks': repeat('"'),
  'commas in a list': `[${repeat(',')}`,
  'opening brackets': repeat('['),
  'closing brackets': repeat(']'),
  'brackets that do not match': repeat('[},'),
  'numbers that are too large, far inside': `${'['.repeat(490)}${repeat('1e999,', 2_000)}1${']'.repeat(490)}`,
  'numbers that are too large below a long key': `{"${'k'.repeat(200_000)}": [${repeat('1e999,', 200_200)}1]}`,
  'lists within lists': `[${repeat(`${'['.repeat(480)}1e999${']'.repeat(480)},`, 1_200)}1]`,
  'the same key': `{${repeat('"a":1,')}"a":1}`,
  'a long key twice': `{"${'k'.repeat(200_000)}":1,"${'k'.repeat(200_000)}":2}`,
  'unknown keys': `{${numbered(index => `"k${index}":1,`)}"z":1}`,
  'an unknown key of one megabyte': `{"${repeat('k')}":1}`,
  'a number of one megabyte': repeat('9'),
  'comments on lines': repeat('// a\n'),
  'empty lines': repeat('\n'),
  'carriage returns': `1${repeat('\r')}`,
  'a wrong list': `{"inputs": [${repeat('1,')}1]}`,
  'a list of wrong objects': `{"inputs": [${repeat('{},')}{}]}`,
  'lists of wrong objects, none too long': `{${numbered(index => `"k${index}":[${'{},'.repeat(4_000)}{}],`).slice(0, SIZE)}"z":1}`,
  'inputs of the same name': `{"inputs": [${repeat('{"name":"a"},')}{"name":"a"}]}`,
  'a list of inputs as long as is read': `{"inputs": [${'{"name":1,"type":2,"label":3,"validation":{"regex":4,"min_length":"a"},"extendProp":1},'.repeat(4_999)}{}]}`,
  'a regular expression of parentheses': `{"inputs":[{"name":"a","validation":{"regex":"${repeat('(')}"}}]}`,
  'a target of parent folders': `{"execution":{"type":"Shell","target":"${repeat('../')}"}}`,
  'steps that are wrong': `{"execution_info":{"inner_execution_info":{"steps":[${repeat('{"name":1,"x":2},', 200)}{}]}}}`,
  'a text of brackets that is parsed': JSON.stringify({
    execution_info: { inner_execution_info: '['.repeat(1_000_000) }
  }),
  'a text of escapes that is parsed': JSON.stringify({
    execution_info: { inner_execution_info: `{"a": "${'\\"'.repeat(200_000)}` }
  })
}

const YAML_FILES: Readonly<Record<string, string>> = {
  'commas in a list': `[${repeat(',')}`,
  'commas in a map': `{${repeat(',')}}`,
  'items on one line': `[${repeat('a,')}]`,
  'items on many lines': `[${repeat('a,\n ')}]`,
  'items without commas': `[${repeat('"a" ')}]`,
  'colons in a list': `[${repeat(': ')}]`,
  'keys without values in a list': `["a"${repeat(':"a"')}]`,
  'question marks': repeat('? '),
  'question marks in a list': `[${repeat('? ')}]`,
  'question marks and commas': `[${repeat('? ,')}]`,
  dashes: repeat('- '),
  'dashes and tabs': repeat('-\t'),
  'dashes on lines': repeat('-\n'),
  colons: repeat(': '),
  'keys on one line': repeat('a: '),
  'keys on lines': repeat('a:\n'),
  'different keys': numbered(index => `k${index}: 1\n`),
  'different keys in a map of one line': `{${numbered(index => `k${index}: 1,`)}}`,
  'maps in maps': `{a: ${repeat('{a: ')}`,
  'a list as a key': `[${repeat('a,')}]: b`,
  anchors: repeat('&a '),
  'anchors on lines': numbered(index => `- &a${index} x\n`),
  'anchors and aliases': numbered(index => `- &a${index} x\n- *a${index}\n`),
  'aliases without an anchor': repeat('- *a\n'),
  'one anchor and aliases': `- &a x\n${repeat('- *a\n')}`,
  'aliases of aliases': `a0: &a0 [x]\n${Array.from({ length: 5_000 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`).join('')}`,
  'aliases that nest': `a0: &a0 [x]\n${Array.from({ length: 5_000 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]\n`).join('')}`,
  tags: repeat('!!str '),
  'unknown tags': repeat('- !x a\n'),
  'anchors and tags': `[${repeat('&a !!str ')}`,
  'exclamation marks': repeat('!'),
  comments: `a:\n${repeat('# a\n')} b: 1`,
  'comments after nesting': `${Array.from({ length: 400 }, (_, index) => `${' '.repeat(index)}a:\n`).join('')}${repeat('# a\n', 100_000)}`,
  'a plain text on many lines': `a: b\n${repeat(' c\n')}`,
  'a plain text with empty lines': `a: b\n${repeat('\n')} c\n`,
  'spaces within a plain text': `a: b${repeat(' ')}c`,
  'a text without an end': `"${repeat('\\"')}`,
  'escapes that do not exist': `"${repeat('\\q')}"`,
  'spaces before a line break in a text': `"a${repeat(' ')}\n b"`,
  'a text on many lines': `"${repeat('a\n ')}"`,
  'single quotation marks': repeat("'"),
  'a block that ends in empty lines': `a: |+\n b\n${repeat('\n')}`,
  'a block that ends in spaces': `a: |\n b\n${repeat(' \n')}`,
  'a folded block': `a: >\n${repeat(' b\n  c\n\n')}`,
  'a header of a block': `a: |${repeat('+')}`,
  'blocks without content': repeat('- |\n'),
  directives: `${repeat('%YAML 1.2\n')}---\na`,
  'directives of tags': `${numbered(index => `%TAG !a${index}! tag:x${index},\n`)}---\na`,
  'wrong directives': repeat('%\n'),
  'documents on lines': repeat('---\n'),
  'documents within a list': `[${repeat('\n---\n')}`,
  'ends of documents': repeat('...\n'),
  tabs: `a:\n${repeat('\tb: 1\n')}`,
  'merge keys': `a: &a {b: 1}\n${repeat('<<: *a\n')}`,
  'lists behind a list': repeat('[] '),
  'wrong indentation': `a:\n${repeat('  b: 1\n c: 1\n')}`,
  'control characters': repeat('\u0001'),
  'a number of one megabyte': `- ${repeat('1')}.${'1'.repeat(50)}x`
}

describe.each([
  ['json', JSON_FILES],
  ['yaml', YAML_FILES]
] as const)('a large file in %s', (kind, files) => {
  test.each(Object.keys(files))('of %s is judged in seconds', async name => {
    const text = files[name] ?? ''
    let wrong = ''
    const seconds = await cpuSeconds(async () => (wrong = await judge(text, kind)))
    expect(seconds).toBeLessThan(CEILING)
    // A hundred findings of each kind, each of a few hundred characters.
    expect(wrong.length).toBeLessThan(100_000)
  })
})

test('numbers that are too large are counted, when there are more than are shown', async () => {
  const text = `${'['.repeat(490)}${'\n1e999,'.repeat(4_000)}1${']'.repeat(490)}`
  const findings = unsendableNumbers(await parseDocument(Buffer.from(text), 'json'))
  expect([findings.length, findings[0]?.line, findings[98]?.line]).toEqual([100, 2, 100])
  expect(findings[99]).toEqual({ line: 100, message: '3901 more like these are not listed' })
})

test.each(['json', 'yaml'] as const)('a list in %s that is too long is named with its line', async kind => {
  const text = `{"a": 1,\n"inputs": [${'1, '.repeat(30_000)}1]}`
  expect(await judge(text, kind)).toContain('line 2: inputs is a list of 30001 items')
})

test('a list as long as is read names each item that is wrong, and counts them', async () => {
  const text = `{"input_info": [\n${'1,\n'.repeat(4_999)}1]}`
  expect(await judge(text, 'json')).toMatch(/line 2: input_info.0 is 1; .*; line \d+: \d+ more like these/)
})

describe.each([
  [
    'json',
    [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\\"',
      '\n',
      '1',
      '-',
      '1e999',
      'a',
      '"a"',
      '//',
      '/*',
      '\u2028'
    ]
  ],
  [
    'yaml',
    [
      '{',
      '}',
      '[',
      ']',
      ',',
      ': ',
      ':',
      '"',
      "'",
      '\\',
      '\n',
      ' ',
      '\t',
      '- ',
      '-',
      '? ',
      '&a ',
      '*a',
      '*a ',
      '!!str ',
      '!x ',
      '#',
      ' #',
      '|',
      '>',
      '|+\n',
      '%',
      '---\n',
      '...\n',
      'a',
      '1',
      '<<',
      '\r',
      '\ufeff',
      '@',
      '`'
    ]
  ]
] as const)('any text of the signs of %s', (kind, signs) => {
  test('is read or refused by an error of its own', async () => {
    const texts = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map(parts => parts.join(''))
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        expect(typeof (await judge(text, kind))).toBe('string')
      }),
      { numRuns: 5_000 }
    )
  })
})
