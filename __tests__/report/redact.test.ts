/** Secrets are found in every spelling, in time that grows with the text. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redacted } from '../../src/report/record.ts'
import { redactor } from '../../src/report/redact.ts'
import { summarize } from '../../src/report/summary.ts'
import { record } from '../support/record.ts'

const SECRET = `p+A/s=s w!'()*&<>"ö\\`
const escapedBy = (pattern: RegExp, spell: (character: string) => string) => SECRET.replace(pattern, spell)
const unicode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * @param unit repeated to make the texts
 * @returns how many times longer the redaction of a text takes that is eight times as long: about 8 where time grows in
 * proportion, 64 where it grows with the square. The fastest of several runs counts, because others share the machine.
 */
function growth(redact: (text: string) => string, prefix: string, unit: string): number {
  const fastest = (length: number) => {
    const text = prefix + unit.repeat(length / unit.length)
    const times = Array.from({ length: 7 }, () => {
      const started = performance.now()
      redact(text)
      return performance.now() - started
    })
    return Math.min(...times)
  }
  return fastest(32_000) / fastest(4_000)
}

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
  ['of backslashes', '', '\\'],
  ['of beginnings of a secret', '', 'AbCdEfGhIjKlMnOp '],
  ['of beginnings of a secret that was cut before', '…', 'AbCdEfGhIjKlMnOp ']
])('the time for a text %s grows in proportion to its length', (_name, prefix, unit) => {
  const redact = redactor(['!Passw0rd', 'AbCdEfGhIjKlMnOpQrStUvWxYz', 'other-secret'])
  expect(growth(redact, prefix, unit)).toBeLessThan(24)
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
