/** Tells the digits of base64 in a text from what may stand between its lines. */

/** What a byte has for a value that is no digit. Whatever is none may stand between the lines of base64. */
export const NO_DIGIT = 0x40

/** What is added to the value of a byte that is a digit only where the bytes around it let it. */
const IN_CONTEXT = 0x80

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const BACKSLASH = codeOf('\\')
const PLUS = codeOf('+')
const DASH = codeOf('-')

/** By byte: the value of the digit, from 0 to 63; the alphabet for URLs is that of base64 with - and _. */
export const VALUES = new Uint8Array(256).fill(NO_DIGIT)
for (const [value, digit] of Buffer.from(ALPHABET).entries()) VALUES[digit] = value
VALUES[DASH] = 62
VALUES[codeOf('_')] = 63
// The letter behind a backslash may be that of a line break, and a plus may join two texts in a program.
for (const sign of 'nrt+') VALUES[codeOf(sign)] = ALPHABET.indexOf(sign) + IN_CONTEXT

/** What stands around a plus that joins two texts. */
const AROUND_JOIN: ReadonlySet<number | undefined> = new Set(Buffer.from(' \t\r\n"\''))

/** After so many bytes without a digit, zeros are looked for: they fill much of some files. */
const LONG_GAP = 64
const ZEROS = Buffer.alloc(4_096)

/** Walks from digit to digit. */
export class Digits {
  readonly bytes: Buffer

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  /** @returns the value of the digit at the position, or NO_DIGIT */
  value(at: number): number {
    const value = Number(VALUES[this.bytes[at] ?? 0])
    return value < IN_CONTEXT ? value : this.#valueInContext(at, value)
  }

  #valueInContext(at: number, value: number): number {
    const { bytes } = this
    const isDropped =
      bytes[at] === PLUS
        ? AROUND_JOIN.has(bytes[at - 1]) && AROUND_JOIN.has(bytes[at + 1])
        : bytes[at - 1] === BACKSLASH
    return isDropped ? NO_DIGIT : value - IN_CONTEXT
  }

  /** @returns the position of the first digit from here on; the length of the bytes when there is none */
  next(from: number): number {
    const { length } = this.bytes
    let at = from
    for (let passed = 1; at < length && this.value(at) === NO_DIGIT; passed += 1) {
      at += 1
      if (passed % LONG_GAP > 0) continue
      while (ZEROS.equals(this.bytes.subarray(at, at + ZEROS.length))) at += ZEROS.length
    }
    return at
  }

  /** @returns the position of the last digit before this one; -1 when there is none */
  previous(before: number): number {
    let at = before - 1
    for (let passed = 1; at >= 0 && this.value(at) === NO_DIGIT; passed += 1) {
      at -= 1
      if (passed % LONG_GAP > 0) continue
      while (at >= ZEROS.length && ZEROS.equals(this.bytes.subarray(at - ZEROS.length, at)))
        at -= ZEROS.length
    }
    return at
  }

  /** @returns the first digits, in the usual alphabet, at most so many */
  first(most: number): Buffer {
    const found: number[] = []
    const { length } = this.bytes
    for (let at = this.next(0); at < length && found.length < most; at = this.next(at + 1))
      found.push(this.value(at))
    return asText(found)
  }

  /** @returns the last digits, in the usual alphabet, at most so many */
  last(most: number): Buffer {
    const found: number[] = []
    for (let at = this.previous(this.bytes.length); at >= 0 && found.length < most; at = this.previous(at))
      found.push(this.value(at))
    return asText(found.reverse())
  }
}

/** A plus between others is read as a digit again only in the alphabet for URLs. */
function asText(values: readonly number[]): Buffer {
  const bytes = Buffer.from(values)
  for (const [index, value] of values.entries())
    bytes[index] = value === 62 ? DASH : ALPHABET.charCodeAt(value)
  return bytes
}

function codeOf(sign: string): number {
  return sign.charCodeAt(0)
}
