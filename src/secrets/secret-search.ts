/** Looks for secrets of the step, and for private keys, in what is to be published. */

import { SHORTEST_SURE } from '../report/redact.ts'
import { isPrivateKey, KEY_MARK, KEY_REACH } from './private-key.ts'
import { copyDigits } from './base64-digits.ts'
import { Search, type Needle } from './multi-search.ts'
import { inBase64, inUtf16, spellingsOf } from './spellings.ts'

/** What was found in a file. */
export interface Found {
  /** A secret of the step. */
  readonly secret: boolean
  /** A secret of the step that is so short that it may be chance. */
  readonly shortSecret: boolean
  readonly privateKey: boolean
}

/** What is said of a secret, in a package or in a draft. */
export const OWN_SECRET =
  'it holds a secret of this step, such as the token or key that signs in; take it out, and replace the secret if it was published before'

export const SHORT_SECRET =
  'it holds the same text as a secret of this step, which is so short that this may be chance'

type Kind = 'key' | 'secret'

/** Looks for secrets as they are, as other formats write them, and in base64. */
export class SecretSearch {
  readonly #plain: Search<Kind>
  readonly #base64: Search<Kind>
  readonly #short: readonly Buffer[]

  /** @param secrets what the step masks */
  constructor(secrets: readonly string[]) {
    const long = secrets.filter(({ length }) => length >= SHORTEST_SURE)
    const marks = [Buffer.from(KEY_MARK), ...inUtf16(KEY_MARK)]
    const keys = marks.map(bytes => ({ bytes, means: 'key' as const }))
    this.#plain = new Search([...keys, ...needles(long.flatMap(spellingsOf))])
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
