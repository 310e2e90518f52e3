import { createHash } from 'node:crypto'
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from './answers.ts'
import { readBody, type Body, type Part } from './body.ts'
import type { ReceivedPart, ReceivedRequest } from './record.ts'
import { newId } from './store.ts'

/** One request and what becomes of it. Faults are made of these few movements. */
export class Exchange {
  readonly requestId = newId()
  readonly record: ReceivedRequest
  readonly request: IncomingMessage
  /** Kept, for a request forgets its socket when the connection is lost. */
  readonly socket: Socket
  readonly #response: ServerResponse
  readonly #lost = new AbortController()
  #body: Promise<Body> | undefined

  constructor(request: IncomingMessage, response: ServerResponse, record: ReceivedRequest) {
    this.request = request
    this.socket = request.socket
    this.record = record
    this.#response = response
    response.once('close', () => {
      this.#lost.abort()
    })
  }

  /** Whether the connection is gone, or the answer out. */
  get over(): boolean {
    return this.#lost.signal.aborted
  }

  /** Reads the whole body, once however often it is called, and notes it in the record. */
  receive(): Promise<Body> {
    this.#body ??= this.#receive()
    return this.#body
  }

  async #receive(): Promise<Body> {
    const body = await readBody(this.request, size => {
      this.record.bodySize = size
    })
    this.record.complete = true
    if (body.json !== undefined) this.record.json = body.json
    if (body.parts.length > 0) this.record.parts = body.parts.map(receivedPart)
    return body
  }

  /** Reads up to the first bytes of the body, or to its end if it has none. */
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

  /** Closes the connection as it is. */
  drop(): void {
    this.socket.destroy()
  }

  /** Waits; rejects at once when the connection is lost. */
  async wait(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.#lost.signal })
  }

  /** Sends status and headers; `length` is the length of the body that they announce. */
  begin(answer: Answer, length = answer.body.length): void {
    this.#response.writeHead(answer.status, this.#headers(answer, length))
    this.record.status = answer.status
    this.#response.flushHeaders()
  }

  /** Sends bytes of the body after `begin`, and waits until they are on their way. */
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
    this.#response.end()
  }

  /** Sends a whole answer. */
  send(answer: Answer): void {
    this.#response.writeHead(answer.status, this.#headers(answer, answer.body.length))
    this.record.status = answer.status
    this.#response.end(this.request.method === 'HEAD' ? undefined : answer.body)
  }

  /**
   * Writes a whole answer to the socket itself, so that the server neither reads the rest of the request nor takes
   * another one on this connection. With `pace` the head comes byte by byte, so many milliseconds apart.
   */
  async sendRaw(answer: Answer, pace?: number): Promise<void> {
    this.record.status = answer.status
    const lines = Object.entries(this.#headers(answer, answer.body.length)).map(
      ([name, value]) => `${name}: ${value}`
    )
    const head = [`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`, ...lines, '', ''].join(
      '\r\n'
    )
    const { socket } = this
    if (pace === undefined) {
      socket.write(Buffer.concat([Buffer.from(head), answer.body]))
      return
    }
    for (const byte of Buffer.from(head)) {
      socket.write(Buffer.from([byte]))
      await this.wait(pace)
    }
    socket.write(answer.body)
  }

  #headers(answer: Answer, length: number): Record<string, string> {
    return { ...answer.headers, 'content-length': String(length), 'x-request-id': this.requestId }
  }
}

function receivedPart(part: Part): ReceivedPart {
  const { name, filename, contentType, content } = part
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { name, ...(filename === undefined ? {} : { filename }), contentType, size: content.length, sha256 }
}
