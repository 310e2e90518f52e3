/** The identifiers that the emulator makes: 32 hexadecimal digits each. */

import { createHash, randomBytes } from 'node:crypto'

/** A new identifier for a version, an extension or a request. */
export function newId(): string {
  return randomBytes(16).toString('hex')
}

/** An identifier that is always the same for a name, e.g. for a user or a project of the account. */
export function idOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32)
}
