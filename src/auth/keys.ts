import type { Clock } from '../http/retry.ts'
import type { Authorize } from '../http/authorize.ts'
import { ALGORITHM, signature } from './signature.ts'

/** An access key; temporary ones come with a security token. */
export interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly securityToken?: string | undefined
}

/** Value of the content hash when the body itself is not signed, as the official SDKs do with every form. */
export const UNSIGNED = 'UNSIGNED-PAYLOAD'

/**
 * Signs by SDK-HMAC-SHA256 (Huawei Cloud, "API Request Signing Guide"). Signed are host, date, the content type of
 * JSON, the content-hash header of a form, the security token and the IAM project.
 * @param projectId IAM project that the request is made for, when one is configured
 */
export function withKeys(keys: Keys, clock: Pick<Clock, 'now'>, projectId?: string): Authorize {
  return request => {
    const signed: Record<string, string> = {
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
