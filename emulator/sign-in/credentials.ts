/** The credentials that open the service: the account's own, and those that signing in hands out. */

import { randomBytes, randomInt } from 'node:crypto'
import type { Account } from '../account.ts'
import { AccessKey } from './access-key.ts'

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
/** "A typical token is smaller than 4,096 bytes", user guide of the new IAM; in Base64 these are 2,000 characters. */
const SECURITY_TOKEN_BYTES = 1_500

/** All credentials, each with its end. Times are milliseconds since 1970. */
export class Credentials {
  /** Every secret that was handed out, expired ones included; the account's own are not in it. */
  readonly handedOut: string[] = []
  readonly #keys = new Map<string, AccessKey>()
  /** The end of each token. */
  readonly #tokens = new Map<string, number>()

  constructor({ token, accessKeyId, secretAccessKey, securityToken }: Account) {
    this.#tokens.set(token, Infinity)
    this.#keys.set(accessKeyId, new AccessKey(accessKeyId, secretAccessKey, securityToken, Infinity))
  }

  /** Hands out a temporary access key. As with the real service, its ID begins with HSTA. */
  newKey(expires: number): AccessKey {
    const letters = Array.from({ length: 16 }, () => LETTERS_AND_DIGITS[randomInt(36)] ?? '')
    const secret = randomBytes(30).toString('base64url')
    const securityToken = randomBytes(SECURITY_TOKEN_BYTES).toString('base64')
    const key = new AccessKey(`HSTA${letters.join('')}`, secret, securityToken, expires)
    this.#keys.set(key.id, key)
    this.handedOut.push(key.id, key.secret, key.securityToken)
    return key
  }

  /** Hands out a token of so many characters. As with the real service, it begins with MII. */
  newToken(length: number, expires: number): string {
    const token = `MII${randomBytes(length).toString('base64url')}`.slice(0, length)
    this.#tokens.set(token, expires)
    this.handedOut.push(token)
    return token
  }

  /** The access key with this ID, unless it is unknown or has expired. */
  key(id: string, now: number): AccessKey | undefined {
    const key = this.#keys.get(id)
    return key && now < key.expires ? key : undefined
  }

  /** Whether a token may be used at this time. */
  tokenState(token: string, now: number): 'valid' | 'expired' | 'unknown' {
    const expires = this.#tokens.get(token)
    if (expires === undefined) return 'unknown'
    return now < expires ? 'valid' : 'expired'
  }
}
