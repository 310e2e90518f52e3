import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DocumentError } from '../../src/extension/document.ts'
import { parse } from '../../src/extension/json.ts'

/** What is wrong with a text, as "line: message"; empty when it is read. */
function complaints(text: string): string[] {
  try {
    parse(text)
    return []
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    return error.findings.map(({ line, message }) => `${line}: ${message}`)
  }
}

describe('JSON', () => {
  test.each([
    ['{\n  // why\n  "a": 1\n}', 2],
    ['{\n  "a": 1 /* why */\n}', 2],
    ['{\n  /*\n why\n */\n  "a": 1\n}', 2],
    ['{\n  "a": 1, # why\n  "b": 2\n}', 2],
    ['{\n  "a": 1 # why\n}', 2],
    ['# why\n{}', 1],
    ['{}\n# why', 2],
    ['{\n  # "b": 2,\n  "a": 1\n}', 2],
    ['{\n  "a": [1, # why\n  2]\n}', 2]
  ])('%j has a comment, which is explained at its line', (text, line) => {
    expect(complaints(text)).toEqual([expect.stringMatching(`^${line}: JSON has no comments`)])
  })

  test('with several comments explains each', () => {
    expect(complaints('// a\n{\n// b\n"a": 1}\n// c')).toEqual([
      expect.stringMatching('^1: JSON has no comments'),
      expect.stringMatching('^3: JSON has no comments'),
      expect.stringMatching('^5: JSON has no comments')
    ])
  })

  test.each([
    ['{"a": 1\n "b": 2}', '2: a comma is missing'],
    ['{"a": 1,\n}', '2: a key in double quotes is missing'],
    ['[1,\n]', '2: a value is missing'],
    ['{"a"\n 1}', '2: a colon is missing'],
    ['{"a":\u00a01}', '1: .*U\\+00A0 \\(a no-break space'],
    ['{“a”: 1}', '1: .*U\\+201C'],
    ["{'a': 1}", '1: .*double quotes'],
    ['{"a": yes}', '1: .*double quotes'],
    ['{"a": 1', '1: the closing } is missing'],
    ['[1', '1: the closing ] is missing'],
    ['{}\n{}', '2: there is text after the end'],
    ['{"a": "b\n"}', '1: '],
    ['{"a": "\\x"}', '1: '],
    ['{"a": 01}', '1: '],
    ['{"a": +1}', '1: '],
    ['{"a": NaN}', '1: ']
  ])('%j is refused with %j', (text, message) => {
    expect(complaints(text)[0]).toMatch(new RegExp(`^${message}`))
  })

  test('of white space alone is called empty', () => {
    expect(complaints(' \n\n')).toEqual([expect.stringContaining('the file is empty')])
  })

  test('with the same key in two spellings has it twice', () => {
    expect(complaints('{"a": 1,\n"\\u0061": 2}')).toEqual(['2: the key a appears twice'])
  })

  test('never ends in another error than that of a document, and is what the platform reads', () => {
    const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '1', '-', '.', 'e', '01', '-0', '1E+', 'true', 'nul']
    const odd = [
      '\\',
      '"\\x"',
      '"\\ud800"',
      '\u2028',
      '\u00a0',
      '\t',
      '\v',
      '\n',
      '\r',
      ' ',
      '//',
      '"\u0001"',
      '"\n"'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...odd), { minLength: 1, maxLength: 6 }), parts => {
        const text = parts.join('')
        const found = complaints(text)
        const valid = isJson(text)
        expect(found.length === 0).toBe(valid && !found.some(message => message.includes('twice')))
      }),
      { numRuns: 3_000, seed: 1 }
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the line of a value in JSON', () => {
  const document = parse('{\n  "a":\n  [\n    1,\n    {"b": 2}\n  ]\n}')

  test.each([
    [['a'], 2],
    [['a', 0], 4],
    [['a', 1, 'b'], 5],
    [['a', 7], 2]
  ])('of %j is %d', (path, line) => {
    expect(document.line(path)).toBe(line)
  })
})
