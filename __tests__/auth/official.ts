/** The signer of the official SDK, for comparison. */

import core from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js'
import type { Keys } from '../../src/auth/credentials.ts'
import type { HttpRequest } from '../../src/http/messages.ts'

/** What the official signer uses of a request. */
interface SdkRequest {
  endpoint: string
  method: string
  queryParams: Record<string, string | string[]>
  headers: Record<string, string>
  data?: unknown
}

const signer = core.AKSKSigner as unknown as {
  sign: (
    request: SdkRequest,
    key: { getAk: () => string; getSk: () => string }
  ) => Readonly<Record<string, string>>
}

/**
 * The Authorization header by which the official SDK signs the same request at the same time.
 *
 * For a fair comparison it is fed as its own client feeds it: the path not yet encoded, because it encodes what it is
 * given (a path that is encoded already would be encoded twice); the parameters as a record, one that is repeated as a
 * list; the body as a value that it turns into JSON itself. A form's content type is given as well, although the signer leaves it out: its boundary
 * is not known when a request is signed.
 */
export function officialAuthorization(
  request: HttpRequest,
  headers: Readonly<Record<string, string>>,
  { accessKeyId, secretAccessKey, securityToken }: Keys,
  projectId?: string
): string {
  const { origin, pathname, searchParams } = new URL(request.url)
  const form = typeof request.body === 'object'
  const type = request.headers['content-type']
  const message: SdkRequest = {
    endpoint: origin + decodeURIComponent(pathname),
    method: request.method,
    queryParams: valuesOf(searchParams),
    headers: {
      'X-Sdk-Date': headers['x-sdk-date'] ?? '',
      ...(form
        ? { 'content-type': 'multipart/form-data; boundary=x', 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' }
        : type === undefined
          ? {}
          : { 'content-type': type }),
      ...(securityToken === undefined ? {} : { 'X-Security-Token': securityToken }),
      ...(projectId === undefined ? {} : { 'X-Project-Id': projectId })
    },
    ...(typeof request.body === 'string' ? { data: JSON.parse(request.body) as unknown } : {})
  }
  const signed = signer.sign(message, { getAk: () => accessKeyId, getSk: () => secretAccessKey })
  return signed['Authorization'] ?? ''
}

function valuesOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const entries = [...new Set(parameters.keys())].map(name => {
    const values = parameters.getAll(name)
    return [name, values.length === 1 ? (values[0] ?? '') : values] as const
  })
  return Object.fromEntries(entries)
}
