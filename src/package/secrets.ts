/** Looks for secrets of the step, and for private keys, in what is to be published. */

import { SHORTEST_SURE } from '../report/redact.ts'
import { isPrivateKey, KEY_MARK, KEY_REACH } from './private-key.ts'
import { Search, type Needle } from './search.ts'

/** So much of the end of a longer secret tells it from every other one; the beginnings of tokens are alike. In characters. */
const ENOUGH = 64

/** What was found in a file. */
export interface Found {
  /** A secret of the step. */
  readonly secret: boolean
  /** A secret of the step that is so short that it may be chance. */
  readonly shortSecret: boolean
  readonly privateKey: boolean
}

type Kind = 'key' | 'secret'

/** Looks for secrets as they are, as other formats write them, and in base64. */
export class SecretSearch {
  readonly #plain: Search<Kind>
  readonly #base64: Search<Kind>
  readonly #short: readonly Buffer[]

  /** @param secrets what the step masks */
  constructor(secrets: readonly string[]) {
    const long = secrets.filter(({ length }) => length >= SHORTEST_SURE).map(secret => secret.slice(-ENOUGH))
    const marks = [Buffer.from(KEY_MARK), ...inUtf16(KEY_MARK)]
    const keys = marks.map(bytes => ({ bytes, means: 'key' as const }))
    this.#plain = new Search([...keys, ...needles(long.flatMap(spellings))])
    this.#base64 = new Search(needles(long.flatMap(inBase64)))
    this.#short = secrets
      .filter(({ length }) => length > 0 && length < SHORTEST_SURE)
      .map(text => Buffer.from(text))
  }

  /** @returns what finds secrets in one file; give it the pieces of the file in their order */
  begin(): SecretScan {
    return new SecretScan(this.#plain, this.#base64, this.#short)
  }

  /** @returns what is in the bytes */
  find(bytes: Buffer): Found {
    const scan = this.begin()
    scan.add(bytes)
    return scan.end()
  }
}

function needles(spellings: readonly Buffer[]): Needle<Kind>[] {
  const different = new Map(spellings.map(bytes => [bytes.toString('latin1'), bytes]))
  return [...different.values()].map(bytes => ({ bytes, means: 'secret' }))
}

/** How formats write the characters that mean something to them, each in all places. */
const ESCAPES: readonly ((text: string) => string)[] = [
  text => text,
  text => JSON.stringify(text).slice(1, -1),
  text => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  text => replaced(JSON.stringify(text).slice(1, -1), { '&': '\\u0026', '<': '\\u003c', '>': '\\u003e' }),
  text => replaced(text, { '&': '&amp;', '<': '&lt;', '>': '&gt;' }),
  text => replaced(text, { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }),
  text => replaced(text, { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }),
  text => encodeURIComponent(text),
  text => encodeURIComponent(text).replace(/%../g, code => code.toLowerCase()),
  text =>
    encodeURIComponent(text).replace(
      /[!'()*~]/g,
      sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    ),
  text => new URLSearchParams({ '': text }).toString().slice(1),
  text => text.replaceAll("'", "'\\''"),
  text => text.replaceAll("'", "''"),
  text => text.replace(/[^\w./-]/g, sign => `\\${sign}`)
]

function replaced(text: string, by: Readonly<Record<string, string>>): string {
  return Array.from(text, sign => by[sign] ?? sign).join('')
}

function spellings(secret: string): Buffer[] {
  // Half a surrogate pair cannot be encoded.
  const whole = Buffer.from(secret).toString()
  const texts = ESCAPES.map(escape => Buffer.from(escape(whole)))
  return [...texts, Buffer.from(whole, 'latin1'), ...inUtf16(whole)]
}

function inUtf16(text: string): [Buffer, Buffer] {
  const wide = Buffer.from(text, 'utf16le')
  return [wide, Buffer.from(wide).swap16()]
}

/** The text is encoded in groups of three bytes, so that a secret within it looks one of three ways. */
function inBase64(secret: string): Buffer[] {
  return [Buffer.from(secret), ...inUtf16(secret)].flatMap(bytes =>
    [0, 1, 2].map(before => {
      const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
      // The first and the last digit may stand for bits of other bytes, too.
      const first = Math.ceil((before * 8) / 6)
      return Buffer.from(encoded.slice(first, Math.floor(((before + bytes.length) * 8) / 6)))
    })
  )
}

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
 * @returns the length of the target, so far and with the digits
 */
function copyDigits(piece: Buffer, target: Buffer, start: number): number {
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

/** Most places of a file that are looked at for a key: a file with more is no key. */
const MAX_MARKS = 10_000

/** Looks for secrets in one file, piece by piece. */
export class SecretScan {
  readonly #plain: Search<Kind>
  readonly #base64: Search<Kind>
  readonly #short: readonly Buffer[]
  #rest = Buffer.alloc(0)
  #digits = Buffer.alloc(0)
  #secret = false
  #shortSecret = false
  #privateKey = false
  #marks = MAX_MARKS

  constructor(plain: Search<Kind>, base64: Search<Kind>, short: readonly Buffer[]) {
    this.#plain = plain
    this.#base64 = base64
    this.#short = short
  }

  /** @param piece the next bytes of the file */
  add(piece: Buffer): void {
    this.#scan(Buffer.concat([this.#rest, piece]), false)
  }

  /** @returns what was found in all pieces */
  end(): Found {
    this.#scan(this.#rest, true)
    return { secret: this.#secret, shortSecret: this.#shortSecret, privateKey: this.#privateKey }
  }

  #scan(bytes: Buffer, isLast: boolean): void {
    for (const { at, means } of this.#plain.find(bytes)) {
      if (means === 'secret') this.#secret = true
      // What follows is looked at when it is there.
      else if (!this.#privateKey && this.#marks > 0 && (isLast || at + KEY_REACH <= bytes.length)) {
        this.#marks -= 1
        this.#privateKey = isPrivateKey(bytes, at)
      }
    }
    this.#shortSecret ||= this.#short.some(secret => bytes.includes(secret))
    if (!isLast) this.#scanBase64(bytes.subarray(this.#rest.length))
    this.#rest = Buffer.from(bytes.subarray(-Math.max(this.#plain.longest, 2 * KEY_REACH)))
  }

  #scanBase64(piece: Buffer): void {
    if (this.#base64.longest === 0) return
    const digits = Buffer.allocUnsafe(this.#digits.length + piece.length)
    const length = copyDigits(piece, digits, this.#digits.copy(digits))
    const joined = digits.subarray(0, length)
    for (const { means } of this.#base64.find(joined)) this.#secret ||= means === 'secret'
    this.#digits = Buffer.from(joined.subarray(-this.#base64.longest))
  }
}
