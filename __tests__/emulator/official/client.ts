/** Clients of the official SDK for an emulator, and what the emulator answered them. */

import FormData from 'form-data'
import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js'
import { HcClient } from '@huaweicloud/huaweicloud-sdk-core/HcClient.js'
import { DefaultHttpClient } from '@huaweicloud/huaweicloud-sdk-core/http/DefaultHttpClient.js'
import type { DefaultHttpResponse } from '@huaweicloud/huaweicloud-sdk-core/http/DefaultHttpResponse.js'
import type { IHttpRequest } from '@huaweicloud/huaweicloud-sdk-core/http/IHttpRequest.js'
import { LogLevel, type Logger } from '@huaweicloud/huaweicloud-sdk-core/logger/index.js'
import type { SdkResponse } from '@huaweicloud/huaweicloud-sdk-core/SdkResponse.js'
import type { Emulator } from '../../../emulator/server.ts'

const nothing = () => undefined
/** The SDK prints refusals, with the request and its credentials. */
const QUIET: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing
}

/** A key, and the security token if it is a temporary one. */
export interface Key {
  accessKeyId: string
  secretAccessKey: string
  securityToken?: string
}

/** A call as the SDK's clients describe it. `file` becomes the form, under the name of its part. */
export interface SdkCall {
  method: string
  /** `{domain_id}` is filled in; other placeholders are in `path`. */
  url: string
  path?: Record<string, string>
  query?: Record<string, string>
  body?: object
  file?: { part: string; name: string; content: Buffer }
}

/** The SDK's HTTP client. It keeps each answer, because the SDK loses those that are not JSON objects. */
class KeepingClient extends DefaultHttpClient {
  answer: unknown

  override async sendRequest<T extends SdkResponse>(request: IHttpRequest): Promise<DefaultHttpResponse<T>> {
    const response = await super.sendRequest<T>(request)
    // A copy, because the SDK adds the status to the object.
    this.answer = structuredClone(response.data)
    return response
  }
}

/** A client of the SDK without a service. With a key it signs. */
export function connect(emulator: Emulator, key?: Key): { client: HcClient; http: KeepingClient } {
  const http = new KeepingClient({ logger: QUIET }, [emulator.url])
  const client = new HcClient(http).withEndpoints([emulator.url])
  if (key) client.withCredential(credential(key))
  return { client, http }
}

/** The key as the SDK takes it. Its samples for this service use this kind of credential. */
function credential({ accessKeyId, secretAccessKey, securityToken }: Key): BasicCredentials {
  const given = new BasicCredentials({ ak: accessKeyId, sk: secretAccessKey, projectId: '0'.repeat(32) })
  if (securityToken !== undefined) given.withSecurityToken(securityToken)
  return given
}

/**
 * Sends a call by the request path of the SDK, built as its generated clients build theirs.
 * @returns the body of the answer: a value if it is JSON, else a text
 */
export async function sendCall(emulator: Emulator, call: SdkCall, key?: Key): Promise<unknown> {
  const { client, http } = connect(emulator, key)
  const shared = {
    method: call.method,
    url: call.url,
    queryParams: call.query ?? {},
    pathParams: { domain_id: emulator.domainId, ...call.path }
  }
  if (call.file) {
    const { part, name, content } = call.file
    const form = new FormData()
    form.append(part, content, { filename: name })
    await client.sendRequest({ ...shared, contentType: 'multipart/form-data', headers: {}, data: form })
  } else if (call.body) {
    const contentType = 'application/json;charset=UTF-8'
    await client.sendRequest({
      ...shared,
      contentType,
      headers: { 'Content-Type': contentType },
      data: call.body
    })
  } else {
    await client.sendRequest({ ...shared, contentType: 'application/json', headers: {} })
  }
  return http.answer
}
