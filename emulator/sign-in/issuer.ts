/** Signs GitHub's ID tokens, and verifies them for STS: JSON Web Tokens with the algorithm RS256. */

import { generateKeyPair, randomUUID, sign, verify, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { parseJson } from '../http/body.ts'

/** What an ID token says; the other claims are texts. */
export interface Claims {
  readonly aud: string
  readonly sub: string
  /** Begin and end, in seconds since 1970. */
  readonly nbf: number
  readonly exp: number
  readonly [claim: string]: string | number
}

interface Keys {
  id: string
  privateKey: KeyObject
  publicKey: KeyObject
}

const KEY_BITS = 2048

/** An issuer of ID tokens with a key pair of its own. */
export class IdTokenIssuer {
  /** Generated on first use, because it takes a while and most tests never need it. */
  #made: Promise<Keys> | undefined

  /** A token with these claims, in its compact form. */
  async sign(claims: Claims): Promise<string> {
    const { id, privateKey } = await this.#keys()
    const content = `${encode({ alg: 'RS256', kid: id, typ: 'JWT' })}.${encode(claims)}`
    return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`
  }

  /** The claims of a token; undefined if this issuer did not sign it. */
  async verify(token: string): Promise<Claims | undefined> {
    const { id, publicKey } = await this.#keys()
    const [header = '', payload = '', signature = '', ...rest] = token.split('.')
    const { alg, kid } = (decode(header) ?? {}) as { alg?: unknown; kid?: unknown }
    if (rest.length > 0 || alg !== 'RS256' || kid !== id) return undefined
    const content = Buffer.from(`${header}.${payload}`)
    const genuine = verify('sha256', content, publicKey, Buffer.from(signature, 'base64url'))
    return genuine ? (decode(payload) as Claims) : undefined
  }

  #keys(): Promise<Keys> {
    this.#made ??= makeKeys()
    return this.#made
  }
}

async function makeKeys(): Promise<Keys> {
  return { id: randomUUID(), ...(await promisify(generateKeyPair)('rsa', { modulusLength: KEY_BITS })) }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decode(part: string): unknown {
  return parseJson(Buffer.from(part, 'base64url'))
}
