/** Everything that a text may stand for is read: without its escapes, and decoded. */

import { describe, expect, test } from '@jest/globals'
import { canonical } from '../../src/report/canonical.ts'
import { layers, readings } from '../../src/report/readings.ts'

/** @returns what is shown, each with the length of the shortest match that counts */
function shown(text: string): (readonly [string, number])[] {
  const all: [string, number][] = []
  readings(text, ({ bytes, length }, shortest) => {
    all.push([Buffer.from(bytes.subarray(0, length)).toString('latin1'), shortest])
  })
  return all
}

const toBase64 = (text: string) => Buffer.from(text).toString('base64')
const toHex = (text: string) => Buffer.from(text).toString('hex')

test.each([
  [0, ['a']],
  [1, ['%61', 'a']],
  [2, ['%2561', '%61', 'a']],
  [8, [...Array.from({ length: 8 }, (_, at) => `%${'25'.repeat(7 - at)}61`), 'a']],
  [9, Array.from({ length: 9 }, (_, at) => `%${'25'.repeat(8 - at)}61`)]
])('of %i escapes within each other, eight are taken away', (count, all) => {
  const text = count === 0 ? 'a' : `%${'25'.repeat(count - 1)}61`
  const read = Array.from(layers(canonical(text)), ({ bytes, length }) =>
    Buffer.from(bytes.subarray(0, length)).toString()
  )
  expect(read).toEqual(all)
})

describe('a text that is encoded', () => {
  test.each([
    ['in base64', toBase64('~secret~'), 6],
    ['twice in base64', toBase64(toBase64('~secret~')), 6],
    ['in hexadecimal digits', toHex('~secret~'), 4],
    ['twice in hexadecimal digits', toHex(toHex('~secret~')), 4],
    ['in hexadecimal digits, and then in base64', toBase64(toHex('~secret~')), 6]
  ])('%s is read', (_how, text, shortest) => {
    expect(shown(text)).toContainEqual(['~secret~\xff', shortest])
  })

  test.each([toBase64, toHex])('three times is not', encode => {
    const readings = shown(encode(encode(encode('~secret~'))))
    expect(readings.filter(([text]) => text.includes('~secret~'))).toEqual([])
  })
})
