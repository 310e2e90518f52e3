/** How texts are written that hold a secret: by formats, by encodings, in base64. */

import { orZero, present } from '../report/expected.ts'

/** So much of the end of a longer secret tells it from every other one; the beginnings of tokens are alike. In characters. */
const ENOUGH = 64

function endOf(secret: string): string {
  return secret.slice(-ENOUGH)
}

/** Characters that writers escape. What is no ASCII they may escape besides. */
const SETS: readonly RegExp[] = [
  /[]/,
  /[+]/,
  /[+=]/,
  /[+/=]/,
  /[']/,
  /["]/,
  /['"]/,
  /['\\]/,
  /["\\]/,
  /["\\$`]/,
  /[&<>]/,
  /[&<>"]/,
  /[&<>"']/,
  /[&<>=']/,
  /[&<>"'/]/,
  /[&<>"'+`]/,
  /[&<>"'`=]/,
  /[&<>"'`=/]/,
  /[^\w!'()*.~-]/,
  /[^\w.*-]/,
  /[^\w.~-]/,
  /[^\w./-]/,
  /[^\w]/,
  /[^A-Za-z0-9]/,
  /[^]/
]

/** Writes a character in one way. */
type Write = (sign: string) => string

const CASES: readonly Write[] = [text => text.toLowerCase(), text => text.toUpperCase()]
const NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const inJson: Write = text => JSON.stringify(text).slice(1, -1)
const codeOf = (sign: string) => Number(sign.codePointAt(0))

/** How a character is written that is escaped, and how one that is not. */
const WAYS: readonly (readonly [escaped: Write, other: Write])[] = [
  ...CASES.flatMap(inCase => {
    const unit: Write = half => `\\u${inCase(half.charCodeAt(0).toString(16).padStart(4, '0'))}`
    const units: Write = sign => sign.split('').map(unit).join('')
    const inUrl: Write = sign =>
      Buffer.from(sign)
        .toString('hex')
        .replace(/../g, code => `%${inCase(code)}`)
    return [
      [units, inJson],
      [units, (sign: string) => (sign === '/' ? '\\/' : inJson(sign))],
      [inUrl, same],
      [(sign: string) => (sign === ' ' ? '+' : inUrl(sign)), same]
    ] as const
  }),
  ...[10, 16].flatMap(radix =>
    CASES.flatMap(inCase =>
      // As many of the names as the writer knows.
      ['', '&<>', '&<>"', `&<>"'`].map(
        named =>
          [
            (sign: string) =>
              named.includes(sign)
                ? NAMES[sign as keyof typeof NAMES]
                : `&#${radix === 16 ? 'x' : ''}${inCase(codeOf(sign).toString(radix))};`,
            same
          ] as const
      )
    )
  ),
  [sign => `\\${sign}`, same]
]

/** How shells and SQL write a quote within quotes. */
const QUOTES = [`'\\''`, `'"'"'`, `''`]

function same(sign: string): string {
  return sign
}

/** @returns the text in all ways of writing, many of which are the same */
function* writings(text: string): Generator<string> {
  for (const quote of QUOTES) yield text.replaceAll("'", quote)
  const signs = [...new Set(text)]
  const places = Array.from(text, sign => signs.indexOf(sign))
  const ways = WAYS.map(way => way.map(write => signs.map(write)))
  const choices = SETS.flatMap(set =>
    [/[]/, /[^\0-\x7f]/].map(foreign => signs.map(sign => (set.test(sign) || foreign.test(sign) ? 0 : 1)))
  )
  for (const choice of new Map(choices.map(choice => [choice.join(''), choice])).values())
    for (const way of ways) {
      const written = signs.map((_, at) => present(present(way[orZero(choice[at])])[at]))
      yield places.map(at => written[at]).join('')
    }
}

/** @returns a secret, or the end of a long one, as formats write it */
export function spellingsOf(secret: string): Buffer[] {
  // Half a surrogate pair cannot be encoded.
  const whole = Buffer.from(endOf(secret)).toString()
  const texts = new Set(writings(whole))
  // Each may stand in a text of JSON once more.
  for (const text of [...texts]) texts.add(inJson(text))
  return [...[...texts].map(text => Buffer.from(text)), Buffer.from(whole, 'latin1'), ...inUtf16(whole)]
}

/** @returns the text in UTF-16, of both byte orders */
export function inUtf16(text: string): [Buffer, Buffer] {
  const wide = Buffer.from(text, 'utf16le')
  return [wide, Buffer.from(wide).swap16()]
}

/**
 * A text is encoded in groups of three bytes, so that a secret within it looks one of three ways.
 * @returns the digits that a secret, or the end of a long one, is sure to have
 */
export function inBase64(secret: string): Buffer[] {
  const end = endOf(secret)
  return [Buffer.from(end), ...inUtf16(end)].flatMap(bytes =>
    [0, 1, 2].map(before => {
      const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
      // The first and the last digit may stand for bits of other bytes, too.
      const first = Math.ceil((before * 8) / 6)
      return Buffer.from(encoded.slice(first, Math.floor(((before + bytes.length) * 8) / 6)))
    })
  )
}
