/** An access key, which is locked after too many wrong signatures. */

/** From the "API signing guide": more than five wrong signatures in a row lock a key for five minutes. */
const MAX_FAILURES = 5
const LOCK_TIME = 5 * 60_000

/** An access key that counts the wrong signatures made with its ID. Times are milliseconds since 1970. */
export class AccessKey {
  readonly id: string
  readonly secret: string
  readonly securityToken: string
  readonly expires: number
  #failures = 0
  #lockedUntil = 0

  /** @param expires Infinity for a permanent key */
  constructor(id: string, secret: string, securityToken: string, expires: number) {
    this.id = id
    this.secret = secret
    this.securityToken = securityToken
    this.expires = expires
  }

  /** A temporary key works only together with its security token; a permanent one also without it. */
  get temporary(): boolean {
    return this.expires !== Infinity
  }

  isLocked(now: number): boolean {
    return now < this.#lockedUntil
  }

  /** Counts a wrong signature, and locks the key after too many in a row. */
  fail(now: number): void {
    this.#failures += 1
    if (this.#failures <= MAX_FAILURES) return
    this.#failures = 0
    this.#lockedUntil = now + LOCK_TIME
  }

  /** Resets the count after a right signature. */
  succeed(): void {
    this.#failures = 0
  }
}
