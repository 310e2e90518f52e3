import { AccessKey } from './access-key.ts'
import type { Account } from './account.ts'
import { GatewayRefusal, unauthenticated } from './answers.ts'
import { isJson, type Body } from './body.ts'
import type { Minted } from './minted.ts'
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

/** Checks who is calling, by what the account was given and by what was handed out since. */
export class Authentication {
  readonly #token: string
  readonly #key: AccessKey
  readonly #minted: Minted
  readonly #now: () => number

  constructor(account: Account, minted: Minted, now: () => number) {
    this.#token = account.token
    this.#key = new AccessKey({
      id: account.accessKeyId,
      secret: account.secretAccessKey,
      securityToken: account.securityToken,
      temporary: false
    })
    this.#minted = minted
    this.#now = now
  }

  /** Returns if the request is authentic; throws the gateway's refusal if it is not. */
  check(request: SignedRequest, body: Body): void {
    const token = request.headers['x-auth-token']
    const authorization = request.headers.authorization ?? ''
    if (token !== undefined) {
      this.#checkToken(String(token))
    } else if (authorization.startsWith(ALGORITHM)) {
      this.#checkSignature(request, authorization, body)
    } else {
      throw unauthenticated('x-auth-token not found')
    }
  }

  #checkToken(token: string): void {
    if (sameSecret(token, this.#token)) return
    const state = this.#minted.tokenState(token, this.#now())
    if (state === 'expired') throw unauthenticated('token expires')
    if (state === 'unknown') throw unauthenticated('decrypt token fail')
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
    // An expired key is not known any more.
    const key = accessKeyId === this.#key.id ? this.#key : this.#minted.key(accessKeyId, this.#now())
    if (!key) throw unauthenticated(`Get secretKey failed,ak:${accessKeyId},err:ak not exist`)
    if (key.isLocked(this.#now())) {
      throw unauthenticated('AK access failed to reach the limit,forbidden')
    }
    const date = this.#checkDate(request, authorization)
    checkSecurityToken(request, authorization, key)

    const payloadHash = String(request.headers['x-sdk-content-sha256'] ?? body.sha256)
    const canonical = canonicalRequest(request, authorization.signedHeaders, payloadHash)
    const expected = canonical && signatureOf(canonical, date, key.secret)
    if (
      !expected ||
      !sameSecret(expected, authorization.signature) ||
      !coversBody(request, payloadHash, body)
    ) {
      key.fail(this.#now())
      // The real gateway shows the canonical request with the lines' ends replaced, and the header.
      const shown = (canonical ?? '').replaceAll('\n', '|')
      throw unauthenticated(`verify aksk signature fail, canonicalRequest:${shown}, Authorization:${header}`)
    }
    key.succeed()
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
}

/** A permanent key goes without security token too, a temporary one does not; the account's own key is both. */
function checkSecurityToken(request: SignedRequest, { signedHeaders }: Authorization, key: AccessKey): void {
  const given = request.headers['x-security-token']
  if (given === undefined) {
    if (key.temporary) throw unauthenticated('x-security-token not found')
    return
  }
  if (!signedHeaders.includes('x-security-token')) throw unauthenticated('x-security-token must be signed')
  if (!sameSecret(String(given), key.securityToken)) throw unauthenticated('the security token is wrong')
}

/** Whether the hash that was signed says something about this body. Only a form may go unsigned. */
function coversBody(request: SignedRequest, payloadHash: string, body: Body): boolean {
  if (payloadHash !== UNSIGNED_PAYLOAD) return payloadHash.toLowerCase() === body.sha256
  return body.size === 0 || !isJson(request.headers['content-type'] ?? '')
}
