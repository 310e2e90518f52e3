/** Looks for secrets in the plainest way: the oracle of the fast search. */

import { isPrivateKey, KEY_MARKS } from '../../src/secrets/private-key.ts'
import type { Found } from '../../src/secrets/secret-search.ts'
import { inBase64, inUtf16, spellingsOf } from '../../src/secrets/spellings.ts'

const DIGIT = /[A-Za-z0-9/_-]/
const ENDS = /[^\0\t-\r -~]/
const AROUND_JOIN = /[ \t\r\n"']/

/** What is in the bytes, which are looked at as a whole. */
export function straightSearch(secrets: readonly string[], bytes: Buffer): Found {
  const long = secrets.filter(({ length }) => length >= 8)
  const digits = digitsOf(bytes.toString('latin1'))
  const marks = KEY_MARKS.flatMap(mark => [Buffer.from(mark), ...inUtf16(mark)])
  return {
    secret:
      long.flatMap(spellingsOf).some(spelling => bytes.includes(spelling)) ||
      long.flatMap(inBase64).some(encoded => digits.includes(encoded.toString('latin1'))),
    shortSecret: secrets.some(({ length }, index) => length < 8 && bytes.includes(secrets[index] ?? '')),
    privateKey: marks.flatMap(mark => placesOf(mark, bytes)).some(at => isPrivateKey(bytes, at))
  }
}

const WRITTEN_BREAK = /%0[AaDd]|&#(?:10|13|x[AaDd]);|<br ?\/?>|\\u000[AaDd]/g

/** The digits of base64 in a text, in the usual alphabet, without what stands between its lines; what ends it is a !. */
export function digitsOf(given: string): string {
  const text = given.includes('\0') ? given : given.replace(WRITTEN_BREAK, ' ')
  let digits = ''
  for (let at = 0; at < text.length; at += 1) {
    const [before = '', sign = '', after = ''] = [text[at - 1], text[at], text[at + 1]]
    const isDigit =
      sign === '+'
        ? !(AROUND_JOIN.test(before) && AROUND_JOIN.test(after))
        : DIGIT.test(sign) && !(before === '\\' && /[nrt]/.test(sign))
    if (isDigit) digits += sign
    else if (ENDS.test(sign)) digits += '!'
  }
  return digits.replaceAll('-', '+').replaceAll('_', '/')
}

function placesOf(mark: Buffer, bytes: Buffer): number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) places.push(at)
  return places
}
