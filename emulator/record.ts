import type { IncomingMessage } from 'node:http'

/** One part of a multipart body that was received. */
export interface ReceivedPart {
  name: string
  filename?: string
  contentType: string
  size: number
  sha256: string
}

/** A call that was received, known or not. */
export interface ReceivedRequest {
  /** Counts from 1, also over a `clear`. */
  number: number
  /** The call's name, e.g. `edit-draft`; absent for an unknown one. */
  call?: string
  method: string
  /** The raw request target: path and query byte for byte. */
  url: string
  headers: Record<string, string>
  json?: unknown
  parts?: ReceivedPart[]
  /** Bytes of the body that were read. */
  bodySize: number
  /** What was answered; absent when nothing was. */
  status?: number
  /** Whether the whole body was read. */
  complete: boolean
}

/** The record of a request whose body has not been read yet; the log gives it its number. */
export function newRecord(request: IncomingMessage, call: string | undefined): ReceivedRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  return {
    number: 0,
    ...(call === undefined ? {} : { call }),
    method: request.method ?? '',
    url: request.url ?? '',
    headers: Object.fromEntries(headers) as Record<string, string>,
    bodySize: 0,
    complete: false
  }
}
