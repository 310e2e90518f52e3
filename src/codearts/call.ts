/**
 * A call to the service as a value: building one touches nothing, so it can be planned, shown, signed, sent,
 * repeated and tested.
 */

import type { HttpRequest } from '../http/messages.ts'
import type { FilePart } from '../http/multipart.ts'
import { query } from '../http/url.ts'
import type { Answer } from './answers.ts'
import type { Service } from './regions.ts'

/** Content type of JSON calls, as the official SDKs send it, without a body too. */
const JSON_TYPE = 'application/json;charset=UTF-8'

/** Name of the form field in which packages and icons go out. */
export const UPLOAD_FIELD = 'upload_file'

export interface Call<T> {
  /** In messages; the emulator has the same names. */
  readonly name: string
  readonly service: Service
  readonly method: 'DELETE' | 'GET' | 'POST' | 'PUT'
  /** Percent-encoded, from the first slash. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body?: JsonBody | FreshBody | FileBody
  /** Whether the call changes something at the service. */
  readonly writes: boolean
  /** Whether sending it twice ends the same as sending it once. */
  readonly repeatable: boolean
  /** The answer holds credentials, so that nothing of it is ever shown. */
  readonly secretAnswer?: true
  /** Throws a ServiceError, or rejects with one, when the answer does not say success. */
  readonly read: (answer: Answer) => T | Promise<T>
}

interface JsonBody {
  readonly json: unknown
}

/** JSON that is made anew for every attempt, because what it holds expires soon. */
interface FreshBody {
  readonly fresh: () => Promise<unknown>
}

interface FileBody {
  readonly file: FilePart
}

/** @returns path and query as they are sent */
export function pathAndQuery(call: Pick<Call<unknown>, 'path' | 'query'>): string {
  return call.path + query(call.query)
}

/**
 * @param baseUrl of the call's service, without a slash at its end
 * @returns the request, not yet authorized; rejects with what a fresh body rejects with
 */
export async function requestOf(call: Call<unknown>, baseUrl: string): Promise<HttpRequest> {
  const { method, body } = call
  const request = { method, url: baseUrl + pathAndQuery(call), headers: { 'content-type': JSON_TYPE } }
  if (body === undefined) return request
  // The form brings its content type, with its boundary.
  if ('file' in body) return { ...request, headers: {}, body: body.file }
  const json = 'fresh' in body ? await body.fresh() : body.json
  return { ...request, body: JSON.stringify(json) }
}
