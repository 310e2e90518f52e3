/** Signs in with an access key: every request is signed. */

import type { Authorize } from '../http/messages.ts'
import type { Clock } from '../http/retry.ts'
import type { KeyCredentials, Keys } from './credentials.ts'
import { givenSession, type Session } from './session.ts'
import { ALGORITHM, signature } from './signature.ts'

/** Value of the content hash when the body itself is not signed, as the official SDKs do with every form. */
const UNSIGNED = 'UNSIGNED-PAYLOAD'

/** @returns the session that signs every request with keys that were given */
export function signInWithKeys({ keys, projectId }: KeyCredentials, clock: Pick<Clock, 'now'>): Session {
  return givenSession(withKeys(keys, clock, projectId))
}

/**
 * Signs by SDK-HMAC-SHA256 (Huawei Cloud, "API Request Signing Guide"). Signed are host, date, the content type of
 * JSON, the content-hash header of a form, the security token and the IAM project.
 * @param projectId IAM project that the request is made for, where one is configured
 * @returns how requests are authorized by a signature; it carries its time, so that each attempt is signed anew
 */
export function withKeys(keys: Keys, clock: Pick<Clock, 'now'>, projectId?: string): Authorize {
  return request => {
    const signed = {
      host: new URL(request.url).host,
      'x-sdk-date': basicDate(clock.now()),
      ...(keys.securityToken === undefined ? {} : { 'x-security-token': keys.securityToken }),
      ...(projectId === undefined ? {} : { 'x-project-id': projectId }),
      ...contentHeaders(request.headers, typeof request.body === 'object')
    }
    const body = typeof request.body === 'string' ? request.body : ''
    const value = signature({ ...request, headers: signed, body }, keys.secretAccessKey)
    const names = Object.keys(signed).sort().join(';')
    const authorization = `${ALGORITHM} Access=${keys.accessKeyId}, SignedHeaders=${names}, Signature=${value}`
    return Promise.resolve({ ...signed, authorization })
  }
}

function contentHeaders(headers: Readonly<Record<string, string>>, isForm: boolean): Record<string, string> {
  if (isForm) return { 'x-sdk-content-sha256': UNSIGNED }
  const type = headers['content-type']
  return type === undefined ? {} : { 'content-type': type }
}

/** @returns the time as YYYYMMDDTHHMMSSZ */
function basicDate(now: number): string {
  return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')
}
