/** Secrets do not come through changes of a text, one after the other. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redactor } from '../../src/report/redact.ts'
import { code, disarm, entities, oneLine, visible } from '../../src/report/text.ts'

type Change = (text: string, number: number) => string

/** What else stands next to the secret. */
const AROUND = ['', 'x', 'yz ', 'user:', '%-', '\\-', '&-', 'the answer is "']

function each(text: string, spell: (character: string, code: number) => string): string {
  return Array.from(text, character => spell(character, character.codePointAt(0) ?? 0)).join('')
}

function unicode(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    return `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`
  }).join('')
}

function percent(text: string): string {
  return Array.from(Buffer.from(text), byte => `%${byte.toString(16).padStart(2, '0')}`).join('')
}

function otherCase(text: string): string {
  return each(text, character => {
    return character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase()
  })
}

/** Changes that can be taken back any number of times. */
const PLAIN: Readonly<Record<string, Change>> = {
  'as it is': text => text,
  'in other case': otherCase,
  'with percent signs': percent,
  'with percent signs twice': text => percent(text).replaceAll('%', '%25'),
  'with \\u': unicode,
  'with decimal numbers': text => each(text, (_, code) => `&#${code};`),
  'with hexadecimal numbers': text => each(text, (_, code) => `&#x${code.toString(16)};`),
  'with names': text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  'as JSON': text => JSON.stringify(text),
  'in single quotes': text => `'${text.replaceAll("'", "'\\''")}'`,
  'with characters that cannot be seen': (text, number) =>
    each(text, (character, code) =>
      (code + number) % 3 === 0
        ? `${character}${'\u200b\0\u00ad\u2060\ufeff\u001b'.charAt(number % 6)}`
        : character
    ),
  'on one line': text => oneLine(text, Infinity),
  cleaned: visible,
  'unable to be a command': disarm,
  'in Markdown': entities,
  'as code in Markdown': code,
  cut: (text, number) => oneLine(text, 8 + (number % 200))
}

/** Changes that can be taken back twice. */
const ENCODED: Readonly<Record<string, Change>> = {
  'in base64': (text, number) => Buffer.from(`${'abc'.slice(0, number % 3)}${text}`).toString('base64'),
  'in base64 with line breaks': (text, number) =>
    Buffer.from(`${'abc'.slice(0, number % 3)}${text}`)
      .toString('base64url')
      .replace(new RegExp(`.{${1 + (number % 76)}}`, 'g'), '$&\r\n'),
  'in hexadecimal digits': text => Buffer.from(text).toString('hex'),
  'in hexadecimal digits with colons': text =>
    Buffer.from(text)
      .toString('hex')
      .replace(/..(?=.)/g, '$&:')
}

const CHANGES = { ...PLAIN, ...ENCODED }

const secrets = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map(code => String.fromCharCode(code)),
  minLength: 8,
  maxLength: 40
})

const changes = fc
  .array(fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.constantFrom(...AROUND), fc.nat(1_000)), {
    minLength: 1,
    maxLength: 4
  })
  .filter(all => all.filter(([name]) => name in ENCODED).length <= 2)

/** The text without what cannot be seen, quotes, backslashes and plus signs, in small letters. */
function bare(text: string): string {
  return text.replace(/[\s\p{C}\p{Z}\\'"+]/gu, '').toLowerCase()
}

/** Everything that somebody can make of a text who takes back the changes above. */
function readings(text: string, depth = 0): string[] {
  const layers = [text.replace(/[\s\p{C}\p{Z}]/gu, '')]
  for (let count = 0; count < 10; count += 1) layers.push(unescaped(layers.at(-1) ?? ''))
  const inner = depth === 2 ? [] : [...new Set(layers)].flatMap(decoded)
  return [...layers.map(bare), ...inner.flatMap(reading => readings(reading, depth + 1))]
}

function unescaped(text: string): string {
  return text
    .replace(
      /%([0-9a-f]{2})|\\+u([0-9a-f]{4})|\\+x([0-9a-f]{2})|&#x([0-9a-f]{1,6});|&#([0-9]{1,7});/gi,
      (...match) => {
        const [, percent, unit, byte, hexadecimal, decimal] = match as string[]
        const code = parseInt(
          percent ?? unit ?? byte ?? hexadecimal ?? decimal ?? '',
          decimal === undefined ? 16 : 10
        )
        return code > 0x10ffff ? '' : String.fromCodePoint(code)
      }
    )
    .replace(/\\+[bfnrtv]/g, '')
    .replace(/&(amp|lt|quot);/gi, (_, name: string) => ({ amp: '&', lt: '<' })[name.toLowerCase()] ?? '"')
    .replace(/[\s\p{C}\p{Z}]/gu, '')
}

function decoded(text: string): string[] {
  const base64 = [...text.matchAll(/[\w+/-]{8,}/g)].flatMap(([run]) =>
    [0, 1, 2, 3].map(skipped => Buffer.from(run.slice(skipped), 'base64').toString('latin1'))
  )
  const hex = [...text.matchAll(/[0-9a-f:-]{8,}/gi)].flatMap(([run]) => {
    const digits = run.replace(/[:-]/g, '')
    return [0, 1].map(skipped => Buffer.from(digits.slice(skipped), 'hex').toString('latin1'))
  })
  return [...base64, ...hex]
}

/** @returns the parts of the secret that can still be read: 12 characters of it, or all of a shorter one */
function leaks(text: string, secret: string): string[] {
  const whole = bare(secret)
  const parts = Array.from({ length: Math.max(1, whole.length - 11) }, (_, at) => whole.slice(at, at + 12))
  const all = readings(text)
  return parts.filter(part => all.some(reading => reading.includes(part)))
}

describe('a secret cannot be read from a redacted text', () => {
  test.each(Object.entries(CHANGES))('%s', (_name, change) => {
    const secret = `p+A/s=s::w!##[()*&<>"ö\\'-Geheim%41`
    const redact = redactor([secret])
    for (const number of [0, 1, 2, 40, 600]) {
      const shown = redact(`before ${change(secret, number)} after`)
      expect(leaks(shown, secret)).toEqual([])
      expect(shown).toContain('before ')
      expect(shown).toContain('***')
      expect(shown).toContain(' after')
    }
  })

  test('whatever was done to the text before', () => {
    fc.assert(
      fc.property(secrets, changes, (secret, all) => {
        // Fewer characters besides quotes occur in base64 by accident.
        fc.pre(bare(secret).length >= 6)
        const text = all.reduce((before, [name, around, number]) => {
          return CHANGES[name]?.(`${around}${before}`, number) ?? before
        }, secret)
        expect(leaks(redactor([secret])(text), secret)).toEqual([])
      }),
      { numRuns: 500 }
    )
  })
})

test('a text of words stays as it is, changed or not', () => {
  fc.assert(
    fc.property(
      fc.lorem({ mode: 'sentences' }),
      fc.array(secrets, { maxLength: 3 }),
      changes,
      (words, others, all) => {
        const text = all.reduce(
          (before, [name, , number]) => CHANGES[name]?.(before, number) ?? before,
          words
        )
        expect(redactor(others)(text)).toBe(text)
      }
    )
  )
})
