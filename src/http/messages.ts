/** Requests and answers as values, and what is done with them. */

import type { FilePart } from './multipart.ts'

export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** A text, a file as multipart form, or nothing. */
  readonly body?: string | FilePart
}

export interface HttpAnswer {
  readonly status: number
  /** Names in lower case; repeated headers joined by a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** False when the answer came before the body of the request was out. */
  readonly sent: boolean
}

/** Sends one request once. Throws ConnectionError, RequestTimeoutError, FileChangedError, or the signal's reason. */
export type Transport = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>

/**
 * Gives the headers that authorize a request which is about to go out. Called anew for every attempt, because a
 * signature carries its time.
 */
export type Authorize = (request: HttpRequest) => Promise<Readonly<Record<string, string>>>
