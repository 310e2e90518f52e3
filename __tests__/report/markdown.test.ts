/** Pieces of Markdown, and how much of a long text or list they show. */

import { describe, expect, test } from '@jest/globals'
import { alert, fitting, paragraph, table } from '../../src/report/markdown.ts'

describe('of many things', () => {
  test.each<[string, { count: number; bytes: number }, string[]]>([
    ['the first, as many as there may be', { count: 2, bytes: 100 }, ['aa', 'bb']],
    ['those whose bytes fit, with one between them', { count: 9, bytes: 6 }, ['aa', 'bb']],
    ['none that is a byte too long', { count: 9, bytes: 5 }, ['aa']],
    ['all of them, where they fit', { count: 9, bytes: 10 }, ['aa', 'bb', 'é']],
    ['none whose UTF-8 is too long', { count: 9, bytes: 8 }, ['aa', 'bb']]
  ])('are shown: %s', (_what, limits, shown) => {
    expect(fitting(['aa', 'bb', 'é'], limits, text => text)).toEqual({ shown, left: 3 - shown.length })
  })
})

describe('a line of foreign text', () => {
  test('is 2,000 characters long at most', () => {
    expect(paragraph('z'.repeat(2_000))).toBe('z'.repeat(2_000))
    expect(paragraph('z'.repeat(2_001))).toBe(`${'z'.repeat(2_000)}&#8230;`)
  })

  test('is looked at up to 8,000 characters, unseen ones among them', () => {
    expect(paragraph(`a${'\0'.repeat(7_998)}b`)).toBe('a b')
    expect(paragraph(`a${'\0'.repeat(7_998)}bc`)).toBe('a b&#8230;')
    expect(paragraph(`a${'\0'.repeat(9_000)}b`)).toBe('a &#8230;')
  })
})

describe('an alert', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`)

  test.each<[string, string[], string, string]>([
    ['nothing', [], '', ''],
    ['one text', ['One'], '', '> [!NOTE]\n> One'],
    ['two texts', ['One', 'Two'], '', '> [!NOTE]\n> - One\n> - Two'],
    ['what stands before them', [], 'First\n\nSecond', '> [!NOTE]\n> First\n>\n> Second'],
    ['what stands before a text', ['One'], 'First', '> [!NOTE]\n> First\n>\n> One']
  ])('of %s', (_what, texts, intro, shown) => {
    expect(alert('NOTE', texts, 1_000, intro)).toBe(shown)
  })

  test('has 20 lines of a text at most', () => {
    const lines = numbers(20).map(text => `<code>${text}</code>`)
    expect(alert('WARNING', [numbers(20).join('\n')], 1_000)).toBe(`> [!WARNING]\n> ${lines.join('<br>')}`)
    expect(alert('WARNING', [numbers(21).join('\n')], 1_000)).toBe(
      `> [!WARNING]\n> ${lines.join('<br>')}<br>…`
    )
  })

  test('has 50 texts at most, and counts the others', () => {
    const lines = numbers(50).map(text => `> - <code>${text}</code>`)
    const all = `> [!CAUTION]\n${lines.join('\n')}`
    expect(alert('CAUTION', numbers(50), 10_000)).toBe(all)
    expect(alert('CAUTION', numbers(51), 10_000)).toBe(`${all}\n> - and 1 more, in the log`)
  })

  test('has texts of so many bytes at most', () => {
    expect(alert('CAUTION', ['aa', 'bb', 'cc'], 6)).toBe(
      '> [!CAUTION]\n> - aa\n> - bb\n> - and 1 more, in the log'
    )
  })
})

describe('a table', () => {
  const ROWS = ['a', 'b']

  test('has a head and a line for each row', () => {
    expect(table(['X', 'Y'], ROWS, 1_000, row => [row, '1'])).toBe(
      '| X | Y |\n| --- | --- |\n| a | 1 |\n| b | 1 |'
    )
  })

  test('has rows of so many bytes at most, and counts the others', () => {
    expect(table(['X'], ROWS, 6, row => [row])).toBe('| X |\n| --- |\n| a |\n\nand 1 more, in the log')
  })
})
