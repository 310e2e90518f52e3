/** Requests signed by the official SDK's own signer. */

import core from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js'
import type { Emulator } from '../../../emulator/server.ts'
import { send, type Reply } from './emulator.ts'

export interface Signed {
  method: string
  /** `{d}` stands for the account ID. */
  path: string
  query?: Record<string, string | string[]>
  json?: unknown
  headers?: Record<string, string>
  accessKeyId?: string
  secretAccessKey?: string
}

/** The headers that the official SDK sends. */
export function sign(emulator: Emulator, message: Signed): Record<string, string> {
  const { method, path, query = {}, json, headers = {} } = message
  const type = json === undefined ? {} : { 'content-type': 'application/json' }
  const request = {
    endpoint: emulator.url + path.replace('{d}', emulator.domainId),
    method,
    queryParams: query,
    headers: { ...type, ...headers },
    data: json
  }
  const key = {
    getAk: () => message.accessKeyId ?? emulator.accessKeyId,
    getSk: () => message.secretAccessKey ?? emulator.secretAccessKey
  }
  // The signer uses no more of a request and a credential than this.
  const signer = core.AKSKSigner as unknown as {
    sign: (message: typeof request, credential: typeof key) => Record<string, string>
  }
  return signer.sign(request, key)
}

/** Sends a request that the official SDK signed. `changes` are made after signing. */
export function sendSigned(
  emulator: Emulator,
  message: Signed,
  changes: { headers?: Record<string, string>; body?: string | Buffer; search?: string } = {}
): Promise<Reply> {
  const { method, path, query = {}, json } = message
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map(item => [name, item]))
  const search = changes.search ?? pairs.map(pair => pair.map(encode).join('=')).join('&')
  const url = `${emulator.url}${path.replace('{d}', emulator.domainId)}${search && `?${search}`}`
  const body = changes.body ?? (json === undefined ? undefined : JSON.stringify(json))
  const headers = { ...sign(emulator, message), ...changes.headers }
  return send(url, { method, headers, ...(body === undefined ? {} : { body }) })
}

function encode(text: string | undefined): string {
  return encodeURIComponent(text ?? '')
}
