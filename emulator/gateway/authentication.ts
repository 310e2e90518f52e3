/** Authentication: checks the token or the signature of a request. */

import { isJson, type Body } from '../http/body.ts'
import { gatewayRefusal, unauthenticated } from '../refusals.ts'
import { MB } from '../rules.ts'
import type { AccessKey } from '../sign-in/access-key.ts'
import type { Credentials } from '../sign-in/credentials.ts'
import {
  ALGORITHM,
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
const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD'

/** A request as it was received. */
interface Received extends SignedRequest {
  body: Body
}

/**
 * Checks who sends a request.
 * @param now milliseconds since 1970
 * @throws Refusal in the words of the gateway if the request is not authentic
 */
export function checkCaller(request: Received, credentials: Credentials, now: number): void {
  const token = request.headers['x-auth-token']
  const authorization = request.headers.authorization ?? ''
  if (token !== undefined) {
    const state = credentials.tokenState(String(token), now)
    if (state === 'expired') throw unauthenticated('token expires')
    if (state === 'unknown') throw unauthenticated('decrypt token fail')
  } else if (authorization.startsWith(ALGORITHM)) {
    checkSignature(request, authorization, credentials, now)
  } else {
    throw unauthenticated('x-auth-token not found')
  }
}

function checkSignature(request: Received, header: string, credentials: Credentials, now: number): void {
  const { body } = request
  if (body.size > MAX_SIGNED_BODY_BYTES) {
    const reason = 'Request entity too large: with AK/SK a body has at most 12 MB'
    throw gatewayRefusal(413, 'APIGW.0201', reason)
  }
  const authorization = readAuthorization(header)
  if (!authorization) throw unauthenticated('the format of the Authorization header is wrong')
  const { accessKeyId, signedHeaders } = authorization
  const key = credentials.key(accessKeyId, now)
  if (!key) throw unauthenticated(`Get secretKey failed,ak:${accessKeyId},err:ak not exist`)
  if (key.isLocked(now)) throw unauthenticated('AK access failed to reach the limit,forbidden')
  const date = checkedDate(request, authorization, now)
  checkSecurityToken(request, authorization, key)

  const payloadHash = String(request.headers['x-sdk-content-sha256'] ?? body.sha256)
  const canonical = canonicalRequest(request, signedHeaders, payloadHash)
  const right =
    canonical !== undefined &&
    sameSecret(signatureOf(canonical, date, key.secret), authorization.signature) &&
    coversBody(request, payloadHash)
  if (!right) {
    key.fail(now)
    // The real gateway shows the canonical request and the header, with | in place of line breaks.
    const shown = (canonical ?? '').replaceAll('\n', '|')
    throw unauthenticated(`verify aksk signature fail, canonicalRequest:${shown}, Authorization:${header}`)
  }
  key.succeed()
}

/** The value of X-Sdk-Date, which must be signed and close to the server's time. */
function checkedDate(request: Received, { signedHeaders }: Authorization, now: number): string {
  const date = String(request.headers['x-sdk-date'] ?? '')
  const time = readDate(date)
  if (time === undefined) throw unauthenticated('x-sdk-date must have the format YYYYMMDDTHHMMSSZ')
  if (!signedHeaders.includes('x-sdk-date')) throw unauthenticated('x-sdk-date must be signed')
  if (Math.abs(now - time) > MAX_SKEW) {
    throw unauthenticated(`signature expired, signature time:${date},server time:${writeDate(now)}`)
  }
  return date
}

/** A temporary key needs its security token. The account's own key may be sent with or without it. */
function checkSecurityToken(request: Received, { signedHeaders }: Authorization, key: AccessKey): void {
  const given = request.headers['x-security-token']
  if (given === undefined) {
    if (key.temporary) throw unauthenticated('x-security-token not found')
    return
  }
  if (!signedHeaders.includes('x-security-token')) throw unauthenticated('x-security-token must be signed')
  if (!sameSecret(String(given), key.securityToken)) throw unauthenticated('the security token is wrong')
}

/** Whether the signed hash is that of the body. Only a form may be sent with an unsigned body. */
function coversBody({ body, headers }: Received, payloadHash: string): boolean {
  if (payloadHash !== UNSIGNED_PAYLOAD) return payloadHash.toLowerCase() === body.sha256
  return body.size === 0 || !isJson(headers['content-type'] ?? '')
}
