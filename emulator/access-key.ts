/** The limits of the "API signing guide": more than five wrong signatures in a row lock a key for five minutes. */
const MAX_FAILURES = 5
const LOCK_TIME = 5 * 60_000

/** What an access key consists of. */
export interface AccessKeyParts {
  id: string
  secret: string
  securityToken: string
  /** A temporary key works with its security token only; a permanent one goes without it as well. */
  temporary: boolean
}

/** An access key, with the wrong signatures that were made in its name. */
export class AccessKey {
  readonly id: string
  readonly secret: string
  readonly securityToken: string
  readonly temporary: boolean
  #failures = 0
  #lockedUntil = 0

  constructor({ id, secret, securityToken, temporary }: AccessKeyParts) {
    this.id = id
    this.secret = secret
    this.securityToken = securityToken
    this.temporary = temporary
  }

  /** Times are in milliseconds since 1970. */
  isLocked(now: number): boolean {
    return now < this.#lockedUntil
  }

  /** Counts a wrong signature, and locks the key after too many. */
  fail(now: number): void {
    this.#failures += 1
    if (this.#failures <= MAX_FAILURES) return
    this.#failures = 0
    this.#lockedUntil = now + LOCK_TIME
  }

  /** A right signature: the count begins anew. */
  succeed(): void {
    this.#failures = 0
  }
}
