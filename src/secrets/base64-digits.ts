/** Takes the digits of base64 out of a text, whatever breaks its lines. */

/** What a byte is where base64 is looked for. Whatever is no digit may stand between its lines. */
const DROPPED = 0
const DIGIT = 1
/** A backslash: the letter behind it may be that of a line break. */
const ESCAPE = 2
/** A plus: a digit, or what joins two texts in a program. */
const PLUS = 3

/** By byte: its kind, and the digit that it is taken for; the alphabet for URLs is that of base64 with - and _. */
const KIND = new Uint8Array(256)
const AS = Uint8Array.from({ length: 256 }, (_, byte) => byte)
for (const digit of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-_'))
  KIND[digit] = DIGIT
for (const [byte, as] of ['-+', '_/'].map(pair => Buffer.from(pair)))
  if (byte !== undefined && as !== undefined) AS[byte] = as
KIND['\\'.charCodeAt(0)] = ESCAPE
KIND['+'.charCodeAt(0)] = PLUS

/** Which bytes stand around a plus that joins two texts, and which letters behind a backslash are line breaks. */
const AROUND_JOIN: ReadonlySet<number | undefined> = new Set(Buffer.from(' \t\r\n"\''))
const BREAKS: ReadonlySet<number | undefined> = new Set(Buffer.from('nrt'))

/**
 * Copies the digits of base64, without what stands between them.
 * @param start how much of the target is filled
 * @returns how much of it is filled then
 */
export function copyDigits(piece: Buffer, target: Buffer, start: number): number {
  let length = start
  let at = 0
  while (at < piece.length) {
    const byte = piece[at] ?? 0
    const kind = KIND[byte] ?? DROPPED
    at += 1
    if (kind === DROPPED) continue
    if (kind === ESCAPE) {
      if (BREAKS.has(piece[at])) at += 1
      continue
    }
    if (kind === PLUS && AROUND_JOIN.has(piece[at - 2]) && AROUND_JOIN.has(piece[at])) continue
    target[length] = AS[byte] ?? byte
    length += 1
  }
  return length
}
