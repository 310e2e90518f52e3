/** Looks for secrets of the step, and for private keys, in what is to be published. */

import { isPrivateKey, KEY_MARK, KEY_REACH } from './private-key.ts'
import { Search, type Needle } from './search.ts'

/** Shorter secrets may stand in a file by chance. In characters. */
const SHORTEST = 8

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

/** Looks for secrets as they are, as JSON, URLs and UTF-16 write them, and in base64. */
export class SecretSearch {
  readonly #plain: Search<Kind>
  readonly #base64: Search<Kind>
  readonly #short: readonly Buffer[]

  /** @param secrets what the step masks */
  constructor(secrets: readonly string[]) {
    const long = secrets.filter(({ length }) => length >= SHORTEST).map(secret => secret.slice(-ENOUGH))
    const key = { bytes: Buffer.from(KEY_MARK), means: 'key' as const }
    this.#plain = new Search([key, ...needles(long.flatMap(spellings))])
    this.#base64 = new Search(needles(long.flatMap(inBase64)))
    this.#short = secrets
      .filter(({ length }) => length > 0 && length < SHORTEST)
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

function spellings(secret: string): Buffer[] {
  const wide = Buffer.from(secret, 'utf16le')
  const texts = [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(Buffer.from(secret).toString())
  ]
  return [...texts.map(text => Buffer.from(text)), wide, Buffer.from(wide).swap16()]
}

/** The text is encoded in groups of three bytes, so that a secret within it looks one of three ways. */
function inBase64(secret: string): Buffer[] {
  const forms = [Buffer.from(secret), Buffer.from(secret, 'utf16le')]
  return forms.flatMap(bytes =>
    [0, 1, 2].flatMap(before => {
      const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
      // The first and the last digit may stand for bits of other bytes, too.
      const first = Math.ceil((before * 8) / 6)
      const digits = encoded.slice(first, Math.floor(((before + bytes.length) * 8) / 6))
      return [digits, digits.replaceAll('+', '-').replaceAll('/', '_')].map(text => Buffer.from(text))
    })
  )
}

/** Which bytes break the lines of base64, or indent them: 0 for these, 1 for all others. */
const KEPT = new Uint8Array(256).fill(1)
for (const blank of Buffer.from(' \t\r\n')) KEPT[blank] = 0

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
      else if (isLast || at + KEY_REACH <= bytes.length) this.#privateKey ||= isPrivateKey(bytes, at)
    }
    this.#shortSecret ||= this.#short.some(secret => bytes.includes(secret))
    if (!isLast) this.#scanBase64(bytes.subarray(this.#rest.length))
    this.#rest = Buffer.from(bytes.subarray(-Math.max(this.#plain.longest, 2 * KEY_REACH)))
  }

  #scanBase64(piece: Buffer): void {
    if (this.#base64.longest === 0) return
    const digits = Buffer.allocUnsafe(this.#digits.length + piece.length)
    let length = this.#digits.copy(digits)
    let at = 0
    while (at < piece.length) {
      const byte = piece[at] ?? 0
      digits[length] = byte
      length += KEPT[byte] ?? 0
      at += 1
    }
    const joined = digits.subarray(0, length)
    for (const { means } of this.#base64.find(joined)) this.#secret ||= means === 'secret'
    this.#digits = Buffer.from(joined.subarray(-this.#base64.longest))
  }
}
