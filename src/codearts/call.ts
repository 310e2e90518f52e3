import type { FilePart } from '../http/multipart.ts'
import { query } from '../http/url.ts'
import type { Answer } from './answers.ts'
import type { Service } from './regions.ts'

/**
 * A call to the service as a value: building one touches nothing, so it can be planned, shown, signed, sent,
 * repeated and tested.
 */
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
  /** @throws ServiceError (or rejects with it) when the answer does not say success */
  readonly read: (answer: Answer) => T | Promise<T>
}

export interface JsonBody {
  readonly json: unknown
}

/** JSON that is made anew for every attempt, because what it holds expires soon. */
export interface FreshBody {
  readonly fresh: () => Promise<unknown>
}

export interface FileBody {
  readonly file: FilePart
}

/** @returns path and query as they are sent */
export function pathAndQuery(call: Pick<Call<unknown>, 'path' | 'query'>): string {
  return call.path + query(call.query)
}
