import { randomBytes, randomInt } from 'node:crypto'
import { AccessKey } from './access-key.ts'

/** What is known about a secret that somebody shows. */
export type SecretState = 'valid' | 'expired' | 'unknown'

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
/** "A typical token is smaller than 4,096 bytes", user guide of the new IAM: no promise, but what to expect. */
const SECURITY_TOKEN_BYTES = 1_500

/** The credentials that the emulator has handed out, each until it expires. Times are milliseconds since 1970. */
export class Minted {
  /** Every secret handed out so far, expired ones included. */
  readonly secrets: string[] = []
  readonly #keys = new Map<string, AccessKey>()
  /** When each token ends. An ID token opens no service, hence a list of its own; so do keys, by their IDs. */
  readonly #tokens = new Map<string, number>()
  readonly #idTokens = new Map<string, number>()
  readonly #keyIds = new Map<string, number>()

  /** Hands out a temporary access key; the service's begin with HSTA. */
  newKey(expires: number): AccessKey {
    const letters = Array.from({ length: 16 }, () => LETTERS_AND_DIGITS[randomInt(36)] ?? '')
    const key = new AccessKey({
      id: `HSTA${letters.join('')}`,
      secret: randomBytes(30).toString('base64url'),
      securityToken: randomBytes(SECURITY_TOKEN_BYTES).toString('base64'),
      temporary: true
    })
    this.#keys.set(key.id, key)
    this.#keyIds.set(key.id, expires)
    this.secrets.push(key.id, key.secret, key.securityToken)
    return key
  }

  /** Hands out a token of so many characters; the service's begin with MII. */
  newToken(length: number, expires: number): string {
    const token = `MII${randomBytes(length).toString('base64url')}`.slice(0, length)
    this.#tokens.set(token, expires)
    this.secrets.push(token)
    return token
  }

  /** Notes an ID token that is handed out. */
  addIdToken(token: string, expires: number): void {
    this.#idTokens.set(token, expires)
    this.secrets.push(token)
  }

  /** The temporary access key with this ID, if it has not expired. */
  key(id: string, now: number): AccessKey | undefined {
    return state(this.#keyIds, id, now) === 'valid' ? this.#keys.get(id) : undefined
  }

  tokenState(token: string, now: number): SecretState {
    return state(this.#tokens, token, now)
  }

  idTokenState(token: string, now: number): SecretState {
    return state(this.#idTokens, token, now)
  }

  /** From now on nothing that was handed out so far is accepted, as after a revocation. */
  expireAll(): void {
    for (const list of [this.#keyIds, this.#tokens, this.#idTokens]) {
      for (const secret of list.keys()) list.set(secret, -Infinity)
    }
  }
}

function state(list: ReadonlyMap<string, number>, secret: string, now: number): SecretState {
  const expires = list.get(secret)
  if (expires === undefined) return 'unknown'
  return now < expires ? 'valid' : 'expired'
}
