/** Looks for secrets of the step, and for private keys, in what is to be published. */

import { SHORTEST_SURE } from '../report/redact.ts'
import { isPrivateKey, KEY_MARKS, KEY_REACH } from './private-key.ts'
import { Digits } from './base64-digits.ts'
import { Base64Search } from './base64-search.ts'
import { Search } from './multi-search.ts'
import { withoutWrittenBreaks } from './written-breaks.ts'
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

/** What is looked for. */
interface Wanted {
  readonly plain: Search<Kind>
  readonly base64: Base64Search
  readonly short: readonly Buffer[]
}

/** Looks for secrets as they are, as other formats write them, and in base64. */
export class SecretSearch {
  readonly #wanted: Wanted

  /** @param secrets what the step masks */
  constructor(secrets: readonly string[]) {
    const long = secrets.filter(({ length }) => length >= SHORTEST_SURE)
    const short = secrets.filter(({ length }) => length > 0 && length < SHORTEST_SURE)
    const keys = KEY_MARKS.flatMap(mark => [Buffer.from(mark), ...inUtf16(mark)])
    const found = different(long.flatMap(spellingsOf))
    this.#wanted = {
      plain: new Search([
        ...keys.map(bytes => ({ bytes, means: 'key' as const })),
        ...found.map(bytes => ({ bytes, means: 'secret' as const }))
      ]),
      base64: new Base64Search(different(long.flatMap(inBase64))),
      short: short.map(text => Buffer.from(text))
    }
  }

  /** @returns what finds secrets in one file; give it the pieces of the file in their order */
  begin(): SecretScan {
    return new SecretScan(this.#wanted)
  }

  /** @returns what is in the bytes */
  find(bytes: Buffer): Found {
    return this.begin().end(bytes)
  }
}

function different(spellings: readonly Buffer[]): Buffer[] {
  return [...new Map(spellings.map(bytes => [bytes.toString('latin1'), bytes])).values()]
}

/** Most places of a file that are looked at for a key: a file with more is no key. */
const MAX_MARKS = 10_000

/** Looks for secrets in one file, piece by piece. A piece is only read until the call returns. */
export class SecretScan {
  readonly #wanted: Wanted
  /** How much of a piece is kept for what goes on in the next one, in bytes. */
  readonly #reach: number
  #rest = Buffer.alloc(0)
  /** The last digits of base64. */
  #digits: Buffer = Buffer.alloc(0)
  #secret = false
  #shortSecret = false
  #privateKey = false
  #marks = MAX_MARKS

  constructor(wanted: Wanted) {
    this.#wanted = wanted
    this.#reach = Math.max(wanted.plain.longest, 2 * KEY_REACH)
  }

  /** @param piece the next bytes of the file */
  add(piece: Buffer): void {
    this.#search(piece, false)
    const rest = piece.length < this.#reach ? Buffer.concat([this.#rest, piece]) : piece
    this.#rest = Buffer.from(rest.subarray(-this.#reach))
  }

  /**
   * @param last bytes of the file; all of them, if there were none before
   * @returns what was found in all pieces
   */
  end(last: Buffer): Found {
    this.#search(last, true)
    return { secret: this.#secret, shortSecret: this.#shortSecret, privateKey: this.#privateKey }
  }

  #search(piece: Buffer, isLast: boolean): void {
    const [before, reach] = [this.#rest, this.#reach]
    // What goes on from one piece to the next is looked for apart, so that pieces need not be copied together.
    if (before.length > 0)
      this.#searchPlain(Buffer.concat([before, piece.subarray(0, reach)]), isLast && piece.length <= reach)
    if (before.length === 0 || piece.length > reach) this.#searchPlain(piece, isLast)
    this.#searchBase64(piece, isLast)
  }

  #searchBase64(written: Buffer, isLast: boolean): void {
    const { base64 } = this.#wanted
    if (base64.longest === 0) return
    const piece = withoutWrittenBreaks(written)
    const digits = new Digits(piece)
    if (this.#digits.length > 0)
      this.#secret ||= base64.isIn(Buffer.concat([this.#digits, digits.first(base64.longest)]))
    this.#secret ||= base64.isIn(piece)
    if (!isLast) this.#digits = digits.last(base64.longest, this.#digits)
  }

  #searchPlain(bytes: Buffer, isLast: boolean): void {
    const { plain, short } = this.#wanted
    for (const { at, means } of plain.find(bytes)) {
      if (means === 'secret') this.#secret = true
      // What follows is looked at when it is there.
      else if (!this.#privateKey && this.#marks > 0 && (isLast || at + KEY_REACH <= bytes.length)) {
        this.#marks -= 1
        this.#privateKey = isPrivateKey(bytes, at)
      }
    }
    this.#shortSecret ||= short.some(secret => bytes.includes(secret))
  }
}
