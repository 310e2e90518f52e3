import { GatewayRefusal, unauthenticated } from './answers.ts'
import { isJson, type Body } from './body.ts'
import { MB } from './rules.ts'
import {
  ALGORITHM,
  UNSIGNED_PAYLOAD,
  canonicalRequest,
  readAuthorization,
  readDate,
  sameSecret,
  signatureOf,
  writeDate,
  type Authorization,
  type SignedRequest
} from './signature.ts'

/** The limits of the "API signing guide" and of the services' "Authentication" pages. */
const MAX_SIGNED_BODY_BYTES = 12 * MB
const MAX_SKEW = 15 * 60_000
const MAX_FAILURES = 5
const LOCK_TIME = 5 * 60_000

/** What the emulated account signs in with. */
export interface Credentials {
  token: string
  accessKeyId: string
  secretAccessKey: string
  securityToken: string
}

/** Checks who is calling, and remembers the failures of the access key. */
export class Authentication {
  readonly #credentials: Credentials
  readonly #now: () => number
  #failures = 0
  #lockedUntil = 0

  constructor(credentials: Credentials, now: () => number) {
    this.#credentials = credentials
    this.#now = now
  }

  /** Returns if the request is authentic; throws the gateway's refusal if it is not. */
  check(request: SignedRequest, body: Body): void {
    const token = request.headers['x-auth-token']
    const authorization = request.headers.authorization ?? ''
    if (token !== undefined) {
      if (!sameSecret(String(token), this.#credentials.token)) throw unauthenticated('decrypt token fail')
    } else if (authorization.startsWith(ALGORITHM)) {
      this.#checkSignature(request, authorization, body)
    } else {
      throw unauthenticated('x-auth-token not found')
    }
  }

  #checkSignature(request: SignedRequest, header: string, body: Body): void {
    if (body.size > MAX_SIGNED_BODY_BYTES) {
      throw new GatewayRefusal(
        413,
        'APIGW.0201',
        'Request entity too large: with AK/SK a body has at most 12 MB'
      )
    }
    const authorization = readAuthorization(header)
    if (!authorization) throw unauthenticated('the format of the Authorization header is wrong')
    const { accessKeyId } = authorization
    if (!sameSecret(accessKeyId, this.#credentials.accessKeyId)) {
      throw unauthenticated(`Get secretKey failed,ak:${accessKeyId},err:ak not exist`)
    }
    if (this.#now() < this.#lockedUntil) {
      throw unauthenticated('AK access failed to reach the limit,forbidden')
    }
    const date = this.#checkDate(request, authorization)
    this.#checkSecurityToken(request, authorization)

    const payloadHash = String(request.headers['x-sdk-content-sha256'] ?? body.sha256)
    const canonical = canonicalRequest(request, authorization.signedHeaders, payloadHash)
    const expected = canonical && signatureOf(canonical, date, this.#credentials.secretAccessKey)
    if (
      !expected ||
      !sameSecret(expected, authorization.signature) ||
      !coversBody(request, payloadHash, body)
    ) {
      this.#fail()
      // The real gateway shows the canonical request with the lines' ends replaced, and the header.
      const shown = (canonical ?? '').replaceAll('\n', '|')
      throw unauthenticated(`verify aksk signature fail, canonicalRequest:${shown}, Authorization:${header}`)
    }
    this.#failures = 0
  }

  #checkDate(request: SignedRequest, { signedHeaders }: Authorization): string {
    const date = String(request.headers['x-sdk-date'] ?? '')
    const time = readDate(date)
    if (time === undefined) throw unauthenticated('x-sdk-date must have the format YYYYMMDDTHHMMSSZ')
    if (!signedHeaders.includes('x-sdk-date')) throw unauthenticated('x-sdk-date must be signed')
    if (Math.abs(this.#now() - time) > MAX_SKEW) {
      const server = writeDate(this.#now())
      throw unauthenticated(`signature expired, signature time:${date},server time:${server}`)
    }
    return date
  }

  /** A permanent key goes without security token, a temporary one with it; the emulator's key is both. */
  #checkSecurityToken(request: SignedRequest, { signedHeaders }: Authorization): void {
    const given = request.headers['x-security-token']
    if (given === undefined) return
    if (!signedHeaders.includes('x-security-token')) throw unauthenticated('x-security-token must be signed')
    if (!sameSecret(String(given), this.#credentials.securityToken)) {
      throw unauthenticated('the security token is wrong')
    }
  }

  #fail(): void {
    this.#failures += 1
    if (this.#failures <= MAX_FAILURES) return
    this.#failures = 0
    this.#lockedUntil = this.#now() + LOCK_TIME
  }
}

/** Whether the hash that was signed says something about this body. Only a form may go unsigned. */
function coversBody(request: SignedRequest, payloadHash: string, body: Body): boolean {
  if (payloadHash !== UNSIGNED_PAYLOAD) return payloadHash.toLowerCase() === body.sha256
  return body.size === 0 || !isJson(request.headers['content-type'] ?? '')
}
