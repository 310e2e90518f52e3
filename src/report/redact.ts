/** Takes secrets out of texts, in every spelling in which a service or tool may echo them. */

import { orZero } from './expected.ts'
import { canonical, verbatim, type Canonical } from './canonical.ts'
import { IGNORED, Matcher, type ByteClasses } from './matcher.ts'
import { layers, readings, SHORTEST } from './readings.ts'

/** Shorter secrets may stand in a text by chance. In characters. */
export const SHORTEST_SURE = 8

/** Longest secret that is only looked for whole, in characters; pieces of longer ones are secrets as well. */
const LONGEST_PIECE = 1_024

const letterCase: ByteClasses = Int16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte
)

/** What shells, JSON and forms add or replace: quotes, backslashes, and plus signs for spaces. */
const withoutQuotes = letterCase.map(byte => (`\\'"+`.includes(String.fromCharCode(byte)) ? IGNORED : byte))

const exact: ByteClasses = Int16Array.from({ length: 256 }, (_, byte) => byte)

/**
 * Secrets are compared without regard to case, white space, invisible characters, escapes and quotes, and looked for in
 * base64 and hexadecimal digits as well. Those of fewer than four visible characters are only looked for as they are.
 * The time grows with the length of the text, whatever is in it.
 * @returns a function that replaces every one of the given secrets by `***`
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const patterns: Record<'loose' | 'strict' | 'exact', Uint8Array[]> = { loose: [], strict: [], exact: [] }
  for (const secret of new Set(secrets)) {
    for (const variant of new Set(variants(secret))) {
      patterns.loose.push(...patternsOf(variant, withoutQuotes))
      // Quotes and backslashes at its ends are found only by the second comparison.
      if (/[\\'"+]/.test(variant)) patterns.strict.push(...patternsOf(variant, letterCase))
    }
    const isShort = canonical(secret).length < SHORTEST
    if (isShort && secret !== '') patterns.exact.push(classified(verbatim(secret), exact))
  }
  const literal = matcher(patterns.exact, exact)
  const others = [matcher(patterns.loose, withoutQuotes), matcher(patterns.strict, letterCase)].flat()
  return text => {
    const marks = new Marks(text)
    for (const one of literal) marks.look(one, verbatim(text), 1)
    if (others.length > 0)
      readings(text, (seen, shortest) => {
        for (const one of others) marks.look(one, seen, shortest)
      })
    return marks.replaced()
  }
}

/** @returns the secret as it is compared, with its own escapes and without, unless it is too short */
function patternsOf(secret: string, classes: ByteClasses): Uint8Array[] {
  const patterns = Array.from(layers(canonical(secret)), layer => classified(layer, classes))
  return patterns.filter(pattern => pattern.length >= SHORTEST)
}

/** Comparing ignores the case of ASCII letters only, and does not find pieces. */
function variants(secret: string): string[] {
  return [secret, secret.toLowerCase(), secret.toUpperCase(), ...pieces(secret)]
}

/** @returns the secret in pieces of about the same length, none of which is short unless the secret is */
function pieces(secret: string): string[] {
  const characters = Array.from(secret)
  const count = Math.ceil(characters.length / LONGEST_PIECE)
  const length = Math.ceil(characters.length / count)
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * length, (index + 1) * length).join('')
  )
}

function classified({ bytes, length }: Canonical, classes: ByteClasses): Uint8Array {
  return bytes
    .subarray(0, length)
    .filter(byte => classes[byte] !== IGNORED)
    .map(byte => orZero(classes[byte]))
}

function matcher(patterns: readonly Uint8Array[], classes: ByteClasses): Matcher[] {
  return patterns.length === 0 ? [] : [new Matcher(patterns, classes)]
}

/** The parts of a text that are secret. */
class Marks {
  readonly #text: string
  /** For each character of the text, 1 if it is secret; absent while none is. */
  #secret: Uint8Array | undefined

  constructor(text: string) {
    this.#text = text
  }

  look(matcher: Matcher, { bytes, starts, ends, length }: Canonical, shortest: number): void {
    matcher.search(bytes.subarray(0, length), shortest, (first, last) => {
      this.#secret ??= new Uint8Array(this.#text.length)
      this.#secret.fill(1, starts[first], ends[last])
    })
  }

  /** @returns the text with `***` for each secret part */
  replaced(): string {
    const secret = this.#secret
    if (secret === undefined) return this.#text
    const parts: string[] = []
    for (let start = 0; start < secret.length;) {
      const isSecret = secret[start] === 1
      const next = secret.indexOf(isSecret ? 0 : 1, start)
      const end = next === -1 ? secret.length : next
      parts.push(isSecret ? '***' : this.#text.slice(start, end))
      start = end
    }
    return parts.join('')
  }
}
