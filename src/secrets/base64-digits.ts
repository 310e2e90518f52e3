/** Tells the digits of base64 in a text from what may stand between its lines. */

/** The value of a byte that is no digit, but may stand between the lines of base64: ASCII without a look of its own. */
export const NO_DIGIT = 0x40

/** The value of a byte that ends base64: no ASCII, or a control character that breaks no line. */
export const OUTSIDE = 0x41

/** What is added to the value of a byte that is a digit only where the bytes around it let it. */
const IN_CONTEXT = 0x80

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const BACKSLASH = codeOf('\\')
const PLUS = codeOf('+')
const DASH = codeOf('-')

/** By byte: the value of the digit, from 0 to 63; the alphabet for URLs is that of base64 with - and _. */
export const VALUES = new Uint8Array(256).fill(OUTSIDE).fill(NO_DIGIT, 0x20, 0x7f)
// Zeros are half of UTF-16.
for (const sign of '\0\t\n\v\f\r') VALUES[codeOf(sign)] = NO_DIGIT
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

  /** @returns the value of the digit at the position, NO_DIGIT or OUTSIDE */
  value(at: number): number {
    const value = Number(VALUES[Number(this.bytes[at])])
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

  /** @returns the position of the first digit from here on, or of what ends base64; the length of the bytes at the end */
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

  /** @returns the position of the last digit before this one, or of what ends base64; -1 at the beginning */
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

  /** @returns the digits that the bytes begin with, in the usual alphabet, at most so many */
  first(most: number): Buffer {
    const found: number[] = []
    for (let at = this.next(0); this.#isDigit(at) && found.length < most; at = this.next(at + 1))
      found.push(this.value(at))
    return asText(found)
  }

  /**
   * @param before digits that stand before the bytes
   * @returns the digits that both end with, in the usual alphabet, at most so many
   */
  last(most: number, before: Buffer): Buffer {
    const found: number[] = []
    let at = this.previous(this.bytes.length)
    for (; this.#isDigit(at) && found.length < most; at = this.previous(at)) found.push(this.value(at))
    const own = asText(found.reverse())
    return at < 0 ? Buffer.concat([before, own]).subarray(-most) : own
  }

  #isDigit(at: number): boolean {
    return at >= 0 && at < this.bytes.length && this.value(at) < NO_DIGIT
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
