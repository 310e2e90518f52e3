/** One request and its answer, in the small steps that calls and faults are made of. */

import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '../ids.ts'
import { reasonOf, safeHeaders, type Answer } from './answers.ts'
import { readBody, type Body } from './body.ts'
import { receivedPart, type ReceivedRequest } from './request-log.ts'

/** A longer JSON body is not kept in the list of requests, in bytes. */
const MAX_RECORDED_JSON = 1024 * 1024

/** A request that is being answered. */
export class Exchange {
  readonly requestId = newId()
  readonly record: ReceivedRequest
  readonly request: IncomingMessage
  /** Kept here because a request forgets its socket when the connection is lost. */
  readonly socket: Socket
  readonly #response: ServerResponse
  readonly #lost = new AbortController()
  readonly #began = performance.now()
  #body: Promise<Body> | undefined

  constructor(request: IncomingMessage, response: ServerResponse, record: ReceivedRequest) {
    this.request = request
    this.socket = request.socket
    this.record = record
    this.#response = response
    response.once('close', () => {
      this.#noteEnd()
      this.#lost.abort()
    })
  }

  /** Whether the answer has been sent or the connection is lost. */
  get over(): boolean {
    return this.#lost.signal.aborted
  }

  /** Reads the whole body and notes it in the record. Further calls give the same body. */
  receive(): Promise<Body> {
    this.#body ??= this.#receive()
    return this.#body
  }

  async #receive(): Promise<Body> {
    const body = await readBody(this.request, size => {
      this.record.bodySize = size
    })
    this.record.complete = true
    if (body.json !== undefined && body.size <= MAX_RECORDED_JSON) this.record.json = body.json
    if (body.parts.length > 0) this.record.parts = body.parts.map(receivedPart)
    return body
  }

  /** Reads the first bytes of the body, if it has any. */
  async receiveSome(): Promise<void> {
    await new Promise<void>(resolve => {
      this.request.once('data', (chunk: Buffer) => {
        this.request.pause()
        this.record.bodySize += chunk.length
        resolve()
      })
      this.request.once('end', resolve)
      this.request.once('close', resolve)
    })
  }

  /** Closes the connection in whatever state it is. */
  drop(): void {
    this.socket.destroy()
  }

  /** Waits; rejects as soon as the connection is lost. */
  async wait(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.#lost.signal })
  }

  /** Sends status and headers. `length` is the length of the body that the headers announce. */
  begin(answer: Answer, length = answer.body.length): void {
    this.#response.writeHead(answer.status, this.#headers(answer, length))
    this.#note(answer)
    this.#response.flushHeaders()
  }

  /** Sends bytes of the body after `begin`; resolves when they have been handed to the network. */
  async write(bytes: Buffer): Promise<void> {
    const { signal } = this.#lost
    signal.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const lost = () => {
        reject(new Error('The connection was lost'))
      }
      signal.addEventListener('abort', lost)
      this.#response.write(bytes, () => {
        signal.removeEventListener('abort', lost)
        resolve()
      })
    })
  }

  /** Ends the answer after `begin`. */
  end(): void {
    this.#noteEnd()
    this.#response.end()
  }

  /** Sends a whole answer. */
  send(answer: Answer): void {
    this.#response.writeHead(answer.status, this.#headers(answer, answer.body.length))
    this.#note(answer)
    this.#noteEnd()
    this.#response.end(this.request.method === 'HEAD' ? undefined : answer.body)
  }

  /**
   * Writes a whole answer to the socket, past the server, which then neither reads the rest of the request nor takes
   * another request on this connection.
   * @param pace milliseconds between two bytes of the status line and the headers
   */
  async sendRaw(answer: Answer, pace?: number): Promise<void> {
    this.#note(answer)
    const headers = Object.entries(this.#headers(answer, answer.body.length))
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`)
    const statusLine = `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}\r\n`
    const head = Buffer.from(`${statusLine}${lines.join('')}\r\n`)
    if (pace === undefined) {
      this.#noteEnd()
      this.socket.write(Buffer.concat([head, answer.body]))
      return
    }
    for (const byte of head) {
      this.socket.write(Buffer.from([byte]))
      await this.wait(pace)
    }
    this.#noteEnd()
    this.socket.write(answer.body)
  }

  /** Notes in the record what is answered. */
  #note(answer: Answer): void {
    this.record.status = answer.status
    Object.assign(this.record, reasonOf(answer))
  }

  /** Notes in the record how long the answer took. */
  #noteEnd(): void {
    this.record.duration ??= Math.round(performance.now() - this.#began)
  }

  #headers(answer: Answer, length: number): Record<string, string> {
    const own = { 'content-length': String(length), 'x-request-id': this.requestId }
    return { ...answer.headers, ...safeHeaders(answer.policy), ...own }
  }
}
