/** Texts are taken out of base64 and hexadecimal digits. */

import { describe, expect, test } from '@jest/globals'
import { canonical, type Canonical } from '../../src/report/canonical.ts'
import { base64, hex } from '../../src/report/encodings.ts'

/** Stands for the end of a run. */
const BREAK = '\xff'

function all(decoded: Iterable<Canonical>): string[] {
  return Array.from(decoded, ({ bytes, length }) => Buffer.from(bytes.subarray(0, length)).toString('latin1'))
}

function places(decoded: Iterable<Canonical>): number[][][] {
  return Array.from(decoded, ({ starts, ends, length }) => [
    [...starts.subarray(0, length)],
    [...ends.subarray(0, length)]
  ])
}

describe('base64', () => {
  test.each([
    ['c2VjcmV0', 0, `secret${BREAK}`],
    ['c2VjcmV0cw', 0, `secrets${BREAK}`],
    ['c2VjcmV0c', 0, `secret${BREAK}`],
    ['xc2VjcmV0', 1, `secret${BREAK}`],
    ['xyc2VjcmV0', 2, `secret${BREAK}`],
    ['xyzc2VjcmV0', 3, `secret${BREAK}`],
    ['(((xyc2VjcmV0)', 2, `secret${BREAK}`],
    ['fn5+fn5-', 0, `~~~~~~${BREAK}`],
    ['Pz8/Pz8_', 0, `??????${BREAK}`],
    ['AGEgYmV/', 0, `abe${BREAK}`],
    ['c2VjcmV0.c2VjcmV0', 0, `secret${BREAK}secret${BREAK}`],
    ['c2VjcmV0.c2Vjcg.c2VjcmV0', 0, `secret${BREAK}secret${BREAK}`],
    ['c2VjcmV0…', 0, 'secret\xe2\x80\xa6'],
    ['c2VjcmV0…!', 0, 'secret\xe2\x80\xa6'],
    ['c2VjcmV0€', 0, `secret${BREAK}`]
  ])('%j stands from letter %# on for a text', (text, skipped, inner) => {
    const decoded = all(base64(canonical(text)))
    expect(decoded).toHaveLength(4)
    expect(decoded[skipped]).toBe(inner)
  })

  test.each(['', 'c2VjcmV', 'ab!cdefghi', '!!!!!!!!!'])('%j stands for nothing', text => {
    expect(all(base64(canonical(text)))).toEqual([])
  })

  test('is read from each of four letters', () => {
    const letters = 'abcdefghijklmnopqrst'
    const inner = [0, 1, 2, 3].map(skipped => {
      const bytes = Buffer.from(letters.slice(skipped), 'base64')
      return Buffer.from(bytes.filter(byte => byte > 0x20 && byte !== 0x7f)).toString('latin1')
    })
    expect(all(base64(canonical(letters)))).toEqual(inner.map(text => `${text}${BREAK}`))
  })

  test('says where each character comes from', () => {
    expect(places(base64(canonical('. c2VjcmV0…')))[0]).toEqual([
      [2, 3, 4, 6, 7, 8, 10, 10, 10],
      [4, 5, 6, 8, 9, 10, 11, 11, 11]
    ])
  })

  test('is not read behind the end of the text', () => {
    const text = canonical('c2VjcmV0…')
    text.length = 8
    expect(all(base64(text))[0]).toBe(`secret${BREAK}`)
  })
})

describe('hexadecimal digits', () => {
  test.each([
    ['736563726574', [`secret${BREAK}`, `6V7&W${BREAK}`]],
    ['7:36:5-63:', [`sec${BREAK}`, `6V${BREAK}`]],
    ['f736563726574', [`\xf76V7&W${BREAK}`, `secret${BREAK}`]],
    ['736563726574…', ['secret\xe2\x80\xa6', '6V7&W\xe2\x80\xa6']],
    ['(4A4B4C4d)', [`JKLM${BREAK}`, `\xa4\xb4\xc4${BREAK}`]],
    ['7365637', []],
    ['73656g372', []],
    ['', []]
  ])('%j stand for %j', (text, inner) => {
    expect(all(hex(canonical(text)))).toEqual(inner)
  })

  test('say where each character comes from', () => {
    expect(places(hex(canonical('(73:65-63)')))).toEqual([
      [
        [1, 4, 7, 0],
        [3, 6, 9, 0]
      ],
      [
        [2, 5, 0],
        [5, 8, 0]
      ]
    ])
  })
})
