/** The list of the requests that the emulator received. */

import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Part } from './body.ts'

/** Older requests are forgotten, so that an emulator may run for days. */
const MAX_REQUESTS = 10_000

/** Of the bodies that are kept, in bytes. */
const MAX_BODIES = 32 * 1024 * 1024

/** One part of a received multipart body. */
interface ReceivedPart {
  name: string
  filename?: string
  contentType: string
  size: number
  sha256: string
}

/** A request to one of the services, known or unknown. */
export interface ReceivedRequest {
  /** Counts from 1, and goes on counting after a `clear`. */
  number: number
  /** The call's name, e.g. `edit-draft`; absent for an unknown path. */
  call?: string
  method: string
  /** The raw request target: path and query, byte for byte as received. */
  url: string
  headers: Record<string, string>
  /** Absent for a body that is no JSON, or very long. */
  json?: unknown
  parts?: ReceivedPart[]
  /** How many bytes of the body were read. */
  bodySize: number
  /** The status of the answer; absent if there was none. */
  status?: number
  /** Why it was refused, as the answer said it. */
  errorCode?: string
  errorMessage?: string
  /** The kind of the fault that was injected. */
  fault?: string
  /** When its headers arrived, in milliseconds since 1970. */
  received: number
  /** Milliseconds until the answer was handed over or the connection was lost; absent while neither is so. */
  duration?: number
  /** Whether the whole body was read. */
  complete: boolean
}

/**
 * The record of a request whose body has not been read yet. The log sets its number.
 * @param received milliseconds since 1970
 */
export function newRecord(
  request: IncomingMessage,
  call: string | undefined,
  received: number
): ReceivedRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  return {
    number: 0,
    ...(call === undefined ? {} : { call }),
    method: request.method ?? '',
    url: request.url ?? '',
    headers: Object.fromEntries(headers) as Record<string, string>,
    bodySize: 0,
    complete: false,
    received
  }
}

/** What the record of a request says about a part of its body. */
export function receivedPart({ name, filename, contentType, content }: Part): ReceivedPart {
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { name, ...(filename === undefined ? {} : { filename }), contentType, size: content.length, sha256 }
}

interface Waiting {
  count: number
  call: string | undefined
  resolve: (record: ReceivedRequest) => void
}

/** The requests received since the last `clear`, the oldest of very many left out. */
export class RequestLog {
  readonly all: ReceivedRequest[] = []
  readonly #waiting = new Set<Waiting>()
  #count = 0

  /** Adds a request and numbers it. */
  add(record: ReceivedRequest): void {
    this.#count += 1
    record.number = this.#count
    this.all.push(record)
    if (this.all.length > MAX_REQUESTS) this.all.shift()
    this.#forgetOldBodies()
    for (const waiting of this.#waiting) {
      const found = this.of(waiting.call)[waiting.count - 1]
      if (!found) continue
      this.#waiting.delete(waiting)
      waiting.resolve(found)
    }
  }

  /** Bodies take memory: only the latest are kept. */
  #forgetOldBodies(): void {
    let kept = 0
    for (const record of this.all.toReversed()) {
      if (record.json === undefined) continue
      kept += record.bodySize
      if (kept > MAX_BODIES) delete record.json
    }
  }

  clear(): void {
    this.all.length = 0
  }

  /** The requests for this call, or all if there is no `call`. */
  of(call: string | undefined): readonly ReceivedRequest[] {
    return call === undefined ? this.all : this.all.filter(record => record.call === call)
  }

  /** Resolves with the `count`-th request for this call, or of all, when its headers have arrived. */
  arrived(count: number, call: string | undefined): Promise<ReceivedRequest> {
    const found = this.of(call)[count - 1]
    if (found) return Promise.resolve(found)
    return new Promise(resolve => this.#waiting.add({ count, call, resolve }))
  }
}
