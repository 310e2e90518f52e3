import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SecretSearch, type Found } from '../../src/secrets/secret-search.ts'
import { inBase64, spellingsOf } from '../../src/secrets/spellings.ts'
import { straightSearch } from './straight-search.ts'

// Texts of few different signs, so that beginnings of secrets are everywhere, and what stands between lines besides.
const few = fc.stringMatching(/^[ab+/_n-]{8,70}$/)
const visible = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map(code => String.fromCharCode(code))
})
const secret = fc.oneof(few, fc.stringMatching(/^[!-~]{8,90}$/), fc.stringMatching(/^[ab]{2,7}$/))
const breaks = fc.constantFrom(
  '',
  '\n',
  '\r\n',
  '\\n',
  '" +\n "',
  "' + '",
  '+',
  '%0A',
  '%0d%0a',
  '&#10;',
  '&#xD;&#xA;',
  '<br>',
  '<br />\n',
  '\\u000a',
  '\\',
  '\0'.repeat(70),
  '\x01',
  '\x7f\n',
  'é',
  ' '.repeat(9_000)
)

/** A text that may hold a secret, in one of its spellings, whole or nearly, with breaks in it. */
const holding = fc.record({
  secrets: fc.array(secret, { maxLength: 4 }),
  which: fc.nat(1_000),
  around: fc.tuple(fc.oneof(few, visible), fc.oneof(few, visible)),
  every: fc.integer({ min: 1, max: 100 }),
  between: breaks,
  cut: fc.constantFrom(0, 0, 0, 1, 2)
})

function textOf({
  secrets,
  which,
  around,
  every,
  between,
  cut
}: typeof holding extends fc.Arbitrary<infer T> ? T : never) {
  const all = secrets.flatMap(each => [...inBase64(each), ...spellingsOf(each)])
  const spelled = (all[which % Math.max(1, all.length)] ?? Buffer.alloc(0)).toString('latin1')
  // Long gaps stand between long lines: many of them would only take long.
  const length = Math.max(every, Math.ceil(between.length / 150))
  const lines = spelled.slice(0, spelled.length - cut).match(new RegExp(`[^]{1,${length}}`, 'g')) ?? []
  return Buffer.from(around[0] + lines.join(between) + around[1], 'latin1')
}

function inPieces(secrets: readonly string[], bytes: Buffer, size: number): Found {
  const scan = new SecretSearch(secrets).begin()
  for (let at = 0; at < bytes.length; at += size) {
    // A piece may be overwritten as soon as it was looked at.
    const piece = Buffer.from(bytes.subarray(at, at + size))
    scan.add(piece)
    piece.fill('x')
  }
  return scan.end(Buffer.alloc(0))
}

describe('the search for secrets finds what a search of everything for everything finds', () => {
  test('in texts that nearly hold one', () => {
    fc.assert(
      fc.property(holding, given => {
        const bytes = textOf(given)
        expect(new SecretSearch(given.secrets).find(bytes)).toEqual(straightSearch(given.secrets, bytes))
      }),
      { numRuns: 1_500 }
    )
  })

  test('in any bytes', () => {
    fc.assert(
      fc.property(fc.array(secret, { maxLength: 3 }), fc.uint8Array({ maxLength: 400 }), (secrets, some) => {
        const bytes = Buffer.from(some)
        expect(new SecretSearch(secrets).find(bytes)).toEqual(straightSearch(secrets, bytes))
      }),
      { numRuns: 1_000 }
    )
  })

  test('when the file comes in pieces that end between lines', () => {
    const signs = fc.stringMatching(/^[A-Za-z0-9]{8,70}$/)
    fc.assert(
      fc.property(holding, signs, fc.integer({ min: 1, max: 300 }), (given, own, size) => {
        // Where a piece ends in an escape, its letter counts as a digit.
        const plain = {
          ...given,
          secrets: [own],
          between: given.between.replaceAll(/[\\+"'%&<].*/gs, ' '),
          around: ['', ''] as [string, string]
        }
        const bytes = textOf(plain)
        expect(inPieces(plain.secrets, bytes, size)).toEqual(straightSearch(plain.secrets, bytes))
      }),
      { numRuns: 1_000 }
    )
  })

  test.each([16, 100, 4_096, 8_192, 20_000])('when a key comes in pieces of %d bytes', size => {
    const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7'
    for (const before of [0, 1, 4_090, 8_191, 30_000]) {
      const key = `${'.'.repeat(before)}-----BEGIN RSA PRIVATE KEY-----\n${body}\n`
      for (const bytes of [
        Buffer.from(key),
        Buffer.from(key + ' '.repeat(9_000)),
        Buffer.from(key, 'utf16le')
      ])
        expect(inPieces([], bytes, size)).toEqual({ secret: false, shortSecret: false, privateKey: true })
    }
  })
})
