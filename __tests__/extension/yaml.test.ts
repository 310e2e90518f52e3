import { describe, expect, test } from '@jest/globals'
import { DocumentError } from '../../src/extension/document.ts'
import { parse } from '../../src/extension/yaml.ts'

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

describe('YAML', () => {
  test.each([
    ['version: 1.2.3', '1.2.3'],
    ['version: yes', 'yes'],
    ['version: off', 'off'],
    ['version: 2026-01-12', '2026-01-12'],
    ['version: 1:30', '1:30'],
    ['version: 1_000', '1_000'],
    ['version: 010', 10],
    ['version: 0o10', 8],
    ['version: 1.10', 1.1],
    ['version: True', true],
    ['version: ~', null],
    ['version:', null],
    ['version: !!str 1', '1'],
    ['version: |\n  a\n  b', 'a\nb\n']
  ])('is that of version 1.2: %j', (text, version) => {
    expect(parse(text).value).toEqual({ version })
  })

  test('stays version 1.2 when the file claims another', () => {
    expect(parse('%YAML 1.1\n---\na: yes\nb: 0777\n').value).toEqual({ a: 'yes', b: 777 })
  })

  test.each([
    ['a: &a {b: 1}\nc:\n  <<: *a\n  d: 2', 3],
    ['<<: {a: 1}', 1],
    ['a:\n  - {<<: {b: 1}}', 2],
    ['a: 1\n? <<\n: [{b: 1}]', 2]
  ])('has no merge keys: %j', (text, line) => {
    expect(complaints(text)).toEqual([
      `${line}: YAML 1.2 has no merge keys (<<); repeat the keys here, or put << in quotes if it is a name`
    ])
  })

  test('with a no-break space behind a colon is told so', () => {
    expect(complaints('a: b\nversion:\u00a01.0.0\nc: d')).toEqual([
      expect.stringMatching(/^2: .*; look closely: it holds U\+00A0 \(a no-break space\)$/)
    ])
  })

  test.each(['"<<": 1', "'<<': 1", '!!str <<: 1'])('has %j as an ordinary key', text => {
    expect(parse(text).value).toEqual({ '<<': 1 })
  })

  test.each([
    'a: !custom 1',
    'a: !<tag:example.com,2000:b> 1',
    'a: !!js/function x',
    'a: !!python/object:os {}'
  ])('refuses the custom tag in %j', text => {
    expect(complaints(text)).toEqual([expect.stringMatching(/^1: .*tag/i)])
  })

  test.each(['a: !!set {x, y}', 'a: !!omap [x: 1]', 'a: !!binary aGVsbG8=', 'a: !!timestamp 2020-01-01'])(
    'refuses the tag of another schema in %j, whose value JSON cannot carry',
    text => {
      expect(complaints(text)).toEqual([expect.stringMatching(/^1: /)])
    }
  )

  test.each(['1: a\n"1": b', 'true: a\n"true": b'])('refuses %j, whose keys become the same', text => {
    expect(complaints(text)).toEqual([expect.stringMatching(/^2: /)])
  })

  test.each(['? [a, b]\n: c', '{a: 1}: b'])('refuses %j, whose key is no text', text => {
    expect(complaints(text)).toEqual([expect.stringMatching(/^1: /)])
  })

  test('refuses several documents in one file', () => {
    expect(complaints('a: 1\n---\nb: 2')).toEqual([expect.stringMatching(/^2: /)])
  })

  test.each([
    ['a:\n\tb: 1', 2],
    ['a:\n  b: 1\n c: 2', 3],
    ['a: [1, 2', 1],
    ['a: "b', 1],
    ['a: *none', 1],
    ['a: b: c', 1]
  ])('%j is refused at its line', (text, line) => {
    expect(complaints(text)[0]).toMatch(new RegExp(`^${line}: `))
  })

  test('reports every mistake, each on one line', () => {
    const found = complaints('a: 1\na: 2\nb: !x 1\n')
    expect(found).toEqual([expect.stringMatching(/^2: [^\n]+$/), expect.stringMatching(/^3: [^\n]+$/)])
  })
})

describe('an alias', () => {
  test('stands for the value of its anchor', () => {
    expect(parse('a: &x {b: 1}\nc: *x').value).toEqual({ a: { b: 1 }, c: { b: 1 } })
  })

  test('may be used 99 times', () => {
    expect(complaints(`a: &x 1\nb: [${Array(99).fill('*x').join(', ')}]`)).toEqual([])
  })

  test('must not be used without bound', () => {
    expect(complaints(`a: &x 1\nb: [${Array(101).fill('*x').join(', ')}]`)).toEqual([
      expect.stringMatching(/alias/)
    ])
  })

  test('of aliases of aliases cannot grow to billions of values', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 10; level += 1) {
      const aliases = Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')
      lines.push(`a${level}: &a${level} [${aliases}]`)
    }
    expect(complaints(lines.join('\n'))).toEqual([expect.stringMatching(/alias/)])
  })

  test('of one long text cannot grow to many megabytes', () => {
    const aliases = Array(98).fill('*x').join(', ')
    expect(complaints(`a: &x ${'x'.repeat(900_000)}\nb: [${aliases}]`)).toEqual([
      expect.stringMatching(/alias/)
    ])
  })

  test('inside of its own anchor is refused', () => {
    expect(complaints('a: &x\n  b: *x')).toHaveLength(1)
  })

  test('inside of its own anchor is explained in words about YAML', () => {
    expect(complaints('a: &x\n  b: *x')).toEqual([expect.stringMatching(/alias|anchor/)])
  })
})

describe('the line of a value in YAML', () => {
  const document = parse('# first\na: 1\nb:\n  - 2\n  - c: 3\nd: |\n  text\ne: {f: 4}\n')

  test.each([
    [['a'], 2],
    [['b', 0], 4],
    [['b', 1, 'c'], 5],
    [['b', 7], 3],
    [['d'], 6],
    [['e', 'f'], 8]
  ])('of %j is %d', (path, line) => {
    expect(document.line(path)).toBe(line)
  })
})

test('the line of a value that begins below its key is that of the key', () => {
  const document = parse('a:\n  - 1\nb:\n\n  c:\n    d: 1\n')
  expect([['a'], ['b'], ['b', 'c'], ['b', 'c', 'd'], ['b', 'x']].map(path => document.line(path))).toEqual([
    1, 3, 5, 6, 3
  ])
})

test('only a number is told as it is written', () => {
  const document = parse('a: 1.0\nb: "1.0"\nc: [1]\n')
  expect(['a', 'b', 'c', 'd'].map(key => document.written([key]))).toEqual([
    '1.0',
    undefined,
    undefined,
    undefined
  ])
})
