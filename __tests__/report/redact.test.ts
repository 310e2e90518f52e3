/** Secrets are found in every spelling. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redacted } from '../../src/report/record.ts'
import { redactor } from '../../src/report/redact.ts'
import { summarize } from '../../src/report/summary.ts'
import { record } from '../support/record.ts'

const SECRET = `p+A/s=s w!'()*&<>"ö\\`
const escapedBy = (pattern: RegExp, spell: (character: string) => string) => SECRET.replace(pattern, spell)
const unicode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

describe('a secret is not shown', () => {
  test.each([
    ['as it is', SECRET],
    ['as JSON', JSON.stringify(SECRET)],
    ['as JSON in JSON', JSON.stringify(JSON.stringify(SECRET))],
    ['as JSON of Gson', escapedBy(/[=&<>']/g, unicode)],
    [
      'as JSON of .NET',
      escapedBy(/[^\w ]/g, character => unicode(character).toUpperCase().replace('U', 'u'))
    ],
    ['as JSON of PHP', JSON.stringify(SECRET).replaceAll('/', '\\/')],
    ['in a URL', encodeURIComponent(SECRET)],
    ['in a URL by RFC 3986', escapedBy(/[^\wö]/g, character => `%${character.charCodeAt(0).toString(16)}`)],
    ['in a form', new URLSearchParams({ a: SECRET }).toString()],
    ['in JavaScript', escapedBy(/[=&<>']/g, character => `\\x${character.charCodeAt(0).toString(16)}`)],
    ['in HTML', escapedBy(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)],
    ['in XML', SECRET.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')],
    ['in a URL in a URL in a URL', encodeURIComponent(encodeURIComponent(encodeURIComponent(SECRET)))],
    ['in hexadecimal digits', Buffer.from(SECRET).toString('hex')],
    ['in capital hexadecimal digits', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64 behind other text', Buffer.from(`x${SECRET}yz`).toString('base64')],
    ['in base64url behind other text', Buffer.from(`xy${SECRET}z`).toString('base64url')]
  ])('%s', (_name, text) => {
    const shown = redactor([SECRET])(`before ${text} after`)
    expect(shown).toContain('***')
    expect(shown).not.toContain(text)
    expect(shown).toMatch(/^before .*after$/)
  })

  test('behind a number that stands for no character', () => {
    expect(redactor([SECRET])(`&#1114112;&#99999999999;&#x110000;${SECRET}`)).toBe(
      '&#1114112;&#99999999999;&#x110000;***'
    )
  })

  test('whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string(), (secret, around) => {
        expect(redactor([secret])(`${around}${secret}`)).not.toBe(`${around}${secret}`)
      })
    )
  })

  test.each([
    ['letters', 'ABCDEFGHIJKLMNOPQ'],
    ['signs', `~!'"\\&<>$%()*+-./`]
  ])('of the longest token that there is, of %s', (_name, alphabet) => {
    const token = Array.from(
      { length: 32_768 },
      (_, n) => alphabet[(Math.imul(n, 2_654_435_761) >>> 7) % 17]
    ).join('')
    expect(redactor([token])(`<${token}>`)).toMatch(/^<(\*{3})+>$/)
  })

  test.each(['"', '...', ' ', ''])('of which somebody shows the first 36 characters, and then %j', mark => {
    const secret = 'kF9+z/Xq2=LmB7vT0aWc-YdR4uEoPsH1jNgZ5678'
    const beginning = secret.slice(0, 36)
    expect(redactor([secret])(`for ${beginning}${mark}, ${beginning}`)).toBe(`for ***${mark}, ***`)
  })

  test.each([40, 20, 4])('that was cut after %d characters', length => {
    const secret = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789+/AbCd'
    expect(redactor([secret])(`is "AbC ${secret.slice(0, length)}…", not "b…"`)).toBe(
      'is "AbC ***…", not "b…"'
    )
  })

  test('in the summary, where texts are cut', () => {
    const long = 'Ab+/'.repeat(500)
    const run = record({ url: `https://x.example/${long}`, requestId: `${'x'.repeat(95)}${long}` })
    expect(summarize(redacted(run, redactor([long])))).not.toMatch(/Ab(\+|&#43;)/)
  })
})

test.each([
  ['as it is', (text: string) => text],
  ['in capital letters', (text: string) => text.toUpperCase()],
  ['in a URL', encodeURIComponent],
  ['in base64', (text: string) => Buffer.from(text).toString('base64')],
  ['in UTF-16 in base64', (text: string) => Buffer.from(text, 'utf16le').toString('base64')],
  ['with \\u', (text: string) => text.replace(/[^]/g, unicode)],
  ['with numbers', (text: string) => text.replace(/[^]/gu, letter => `&#${letter.codePointAt(0)};`)]
])('a secret beyond ASCII is found %s', (how, change) => {
  const secret = how.includes('UTF-16') ? 'geheim-wort' : 'geheim😀ö密码é'
  expect(redactor([secret])(`before ${change(secret)} after`)).toMatch(/^before \*\*\*(?:AA)?=* after$/)
})

test('a short secret is found only as it is', () => {
  expect(redactor(['aB', '\u200bc', ':'])('aB, ab, %61B, \u200bc, c: a B')).toBe(
    '***, ab, %61B, ***, c*** a B'
  )
})

test('secrets of quotes and backslashes are found', () => {
  const shown = redactor(['\\\\\\\\\\\\', `'"'"'"`])(`a \\\\\\\\\\\\ b '"'"'" c %5C%5c%5C%5C%5C%5C d`)
  expect(shown).toBe('a *** b *** c *** d')
})

test('digits that only happen to be those of a short secret stay', () => {
  const hash = 'a1f3193d3a4ac1b4adb896d8e9d6152032538fbdec8ccbc73aa15bed39c55fb1'
  expect(redactor(['aR', ':'])(hash)).toBe(hash)
})

test('a text without secrets stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      expect(redactor(['not in there at all'])(text)).toBe(text)
    })
  )
})

describe('a secret is found', () => {
  test.each([
    ['in other letters', 'aZaZ-zAzA', '(AzAz-ZaZa)', '(***)'],
    ['in small letters beyond ASCII', 'GEHEIMÖÜ', '(geheimöü)', '(***)'],
    ['without the white space around it', ' abcd ', 'x abcd y', 'x *** y'],
    ['of three characters, as it is', 'abc', 'abc ABC', '*** ABC'],
    ['of a control character and a letter', '\u0001b', 'a\u0001b b', 'a*** b']
  ])('%s', (_how, secret, text, shown) => {
    expect(redactor([secret])(text)).toBe(shown)
  })
})

describe('of a secret of more than 1,024 characters, a piece is found', () => {
  // No two parts of it are the same.
  const secret = Array.from({ length: 275 }, (_, at) => `x${at + 100}`).join('')

  test.each([
    [0, 274, false],
    [0, 275, true],
    [550, 1_100, true],
    [550, 825, true],
    [550, 824, false],
    [560, 1_100, false]
  ])('from character %i to %i: %p', (start, end, isFound) => {
    const part = secret.slice(start, end)
    expect(redactor([secret])(`(${part})`)).toBe(isFound ? '(***)' : `(${part})`)
  })

  test('but not of one of 1,024', () => {
    const part = secret.slice(512, 1_024)
    expect(redactor([secret.slice(0, 1_024)])(`(${part})`)).toBe(`(${part})`)
  })
})
