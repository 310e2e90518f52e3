import { generateKeyPair, randomUUID, sign, verify, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { parseJson } from '../body.ts'

/** What a token says. */
export type Claims = Readonly<Record<string, unknown>>

interface Keys {
  id: string
  privateKey: KeyObject
  publicKey: KeyObject
}

const KEY_BITS = 2048

/** Signs ID tokens and knows its own again, as JSON Web Tokens with the algorithm RS256. */
export class IdTokenIssuer {
  /** Made when first needed: it takes a while, and most who start an emulator never need it. */
  #made: Promise<Keys> | undefined

  /** The compact form of a token with these claims. */
  async sign(claims: Claims): Promise<string> {
    const { id, privateKey } = await this.#keys()
    const content = `${encode({ alg: 'RS256', kid: id, typ: 'JWT' })}.${encode(claims)}`
    return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`
  }

  /** The claims of a token; undefined if it is none, or not signed by this issuer. */
  async verify(token: string): Promise<Claims | undefined> {
    const { id, publicKey } = await this.#keys()
    const [header = '', payload = '', signature = '', ...rest] = token.split('.')
    const { alg, kid } = decode(header) ?? {}
    if (rest.length > 0 || alg !== 'RS256' || kid !== id) return undefined
    const content = Buffer.from(`${header}.${payload}`)
    const genuine = verify('sha256', content, publicKey, Buffer.from(signature, 'base64url'))
    return genuine ? decode(payload) : undefined
  }

  #keys(): Promise<Keys> {
    this.#made ??= makeKeys()
    return this.#made
  }
}

async function makeKeys(): Promise<Keys> {
  return { id: randomUUID(), ...(await promisify(generateKeyPair)('rsa', { modulusLength: KEY_BITS })) }
}

function encode(value: Claims): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decode(part: string): Claims | undefined {
  const value = parseJson(Buffer.from(part, 'base64url'))
  return typeof value === 'object' && value !== null ? (value as Claims) : undefined
}
