import { describe, expect, test } from '@jest/globals'
import { unsendableNumbers } from '../../src/extension/bounds.ts'
import { DocumentError, type Finding } from '../../src/extension/document.ts'
import { parseDocument } from '../../src/extension/parse-document.ts'
import { cpuSeconds } from '../support/cpu.ts'

/** What is wrong with a text; empty when it is read. */
async function findings(text: string | Buffer, kind: 'json' | 'yaml'): Promise<readonly Finding[]> {
  return parseDocument(Buffer.from(text), kind).then(
    () => [],
    (error: unknown) => {
      if (error instanceof DocumentError) return error.findings
      throw error
    }
  )
}

describe.each(['json', 'yaml'] as const)('a file in %s', kind => {
  test('is read with every kind of value', async () => {
    const text = '{"a": [1, -2.5, true, false, null, "\\u00e9", {}]}'
    const { value } = await parseDocument(Buffer.from(text), kind)
    expect(value).toEqual({ a: [1, -2.5, true, false, null, 'é', {}] })
  })

  test('may begin with a byte order mark', async () => {
    const { value } = await parseDocument(Buffer.from('\ufeff{"a": 1}'), kind)
    expect(value).toEqual({ a: 1 })
  })

  test('may have lines that end as on Windows', async () => {
    const document = await parseDocument(Buffer.from('{\r\n"a": 1,\r\n"b": [\r\n2]}'), kind)
    expect(document.line(['b', 0])).toBe(4)
  })

  test.each([
    ['Latin-1', Buffer.from('{"a": "\u00e9"}', 'latin1')],
    ['UTF-16', Buffer.from('\ufeff{"a": 1}', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('{"a": 1}', 'utf16le').swap16()],
    ['cut in the middle of a character', Buffer.from('{"a": "é').subarray(0, 8)]
  ])('is refused when it is not UTF-8 but %s', async (_what, bytes) => {
    expect(await findings(bytes, kind)).toEqual([{ line: 1, message: 'the file is not UTF-8' }])
  })

  test('may have 1 MB', async () => {
    expect(await findings('{"a": 1}'.padEnd(1_048_576), kind)).toEqual([])
  })

  test('must not have one byte more than 1 MB', async () => {
    expect(await findings('{"a": 1}'.padEnd(1_048_577), kind)).toEqual([
      { line: 1, message: expect.stringContaining('larger than') }
    ])
  })

  test.each(['9007199254740992', '-9007199254740993', '12345678901234567890', '1e400'])(
    'may hold the number %s, of which it is known that it would be sent as another',
    async number => {
      const document = await parseDocument(Buffer.from(`{\n"a": {\n"b": ${number}}}`), kind)
      expect(unsendableNumbers(document)).toEqual([{ line: 3, message: expect.stringContaining('a.b') }])
    }
  )

  test('may hold the largest number that is sent as written', async () => {
    const document = await parseDocument(Buffer.from('[9007199254740991, -9007199254740991]'), kind)
    expect(document.value).toEqual([9007199254740991, -9007199254740991])
    expect(unsendableNumbers(document)).toEqual([])
  })

  test('that is one number alone is named as the file', async () => {
    expect(unsendableNumbers(await parseDocument(Buffer.from('1e400'), kind))).toEqual([
      { line: 1, message: expect.stringMatching(/^the file is a number/) }
    ])
  })

  test('keeps a key that objects have by nature', async () => {
    const { value } = await parseDocument(Buffer.from('{"__proto__": {"a": 1}, "constructor": 2}'), kind)
    expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1},"constructor":2}')
  })

  test('gives the line of the nearest value for a path that is not there', async () => {
    const document = await parseDocument(Buffer.from('{\n"a": {\n"b": 1}}'), kind)
    expect(document.line(['a', 'b', 'c', 0])).toBe(3)
    expect(document.line(['none'])).toBe(1)
    expect(document.line([])).toBe(1)
  })

  test('must not have the same key twice, and the second one is shown', async () => {
    expect(await findings('{"a": 1,\n"b": {"c": 1,\n"c": 2},\n"a": 2}', kind)).toEqual(
      expect.arrayContaining([expect.objectContaining({ line: 3 }), expect.objectContaining({ line: 4 })])
    )
  })

  test('may have the same key in different objects', async () => {
    expect(await findings('{"a": {"a": {"a": 1}}, "b": {"a": 1}}', kind)).toEqual([])
  })

  test.each([500, 3_000, 100_000])(
    'nested %d levels deep is read or said to be nested too deep',
    async depth => {
      const found = await findings('['.repeat(depth) + ']'.repeat(depth), kind)
      const refused = [{ line: expect.any(Number), message: 'the file is nested too deep' }]
      expect(found).toEqual(found.length === 0 ? [] : refused)
    }
  )
})

test.each([
  ['json', JSON.stringify({ script: 'echo "\\033[31m {red"\n'.repeat(600) })],
  ['yaml', `script: |\n${'  echo "\\033[31m {red"\n'.repeat(600)}plain: a [b\n`]
] as const)('brackets within a text of %s are no nesting', async (kind, text) => {
  expect(await findings(text, kind)).toEqual([])
})

test('a second document in a YAML file is refused where it begins', async () => {
  expect(await findings('a: 1\n---\nb: 2\n', 'yaml')).toEqual([
    { line: 2, message: 'another document begins here, and a file may hold one only' }
  ])
})

describe('a large file with nothing but mistakes', () => {
  const numbers = Array.from({ length: 60_000 }, (_, index) => `"k${index}": 1e999`)
  const numbersText = `{${numbers.join(',\n')}}`

  // Well under a second where the time grows with the file, and minutes where it grows with its square.
  test.each([
    ['json', 'words outside of quotes', 'a word\n'.repeat(60_000)],
    ['json', 'keys that appear twice', `{${'"a": 1,\n'.repeat(60_000)}"a": 1}`],
    ['json', 'numbers that cannot be sent', numbersText],
    ['yaml', 'keys that appear twice', 'a: 1\n'.repeat(60_000)],
    ['yaml', 'numbers that cannot be sent', numbersText]
  ] as const)('in %s, %s, takes few seconds, and shows a hundred of them', async (kind, _what, text) => {
    let found: readonly Finding[] = []
    const seconds = await cpuSeconds(async () => {
      found = await findings(text, kind)
      if (found.length === 0) found = unsendableNumbers(await parseDocument(Buffer.from(text), kind))
    })
    expect(found).toHaveLength(100)
    expect(seconds).toBeLessThan(5)
  })
})

test('the error lists what was found', async () => {
  await expect(parseDocument(Buffer.from('a: 1\nb: 2\na: 3\nb: 4'), 'yaml')).rejects.toThrow(
    /line 3: .*line 4: /
  )
})
