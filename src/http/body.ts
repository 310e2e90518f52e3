/** Bodies that are sent piece by piece, the last one held back. */

import { Readable } from 'node:stream'

/**
 * Longest body that is sent at once, in bytes. It fits into what TCP sends before the peer has to answer ("Increasing
 * TCP's Initial Window", RFC 6928: ten segments), so that a peer that answers has it all.
 */
export const MAX_AT_ONCE = 14_600

/** How much of a text is sent at once, in bytes. */
const PIECE = 64 * 1024

/** A body that is ready to be sent once. */
export interface OpenedBody {
  /** With an exact Content-Length. */
  readonly headers: Readonly<Record<string, string>>
  readonly stream: HeldBody
}

/** What goes out as a body. */
export interface BodySource {
  /** All but the last piece. Each is asked for when the one before has gone out, so that its bytes may be used again. */
  pieces(): AsyncIterable<Buffer> | Iterable<Buffer>
  /** Gives the last piece; rejects with the reason why it must not go out. */
  last(): Promise<Buffer>
  /** Called once, whether the body was sent or not. */
  close(): void
}

/**
 * A body for an HTTP request, which takes it by `pipe` and waits for `close`. It is no stream to read from: it has to
 * know when a piece has gone out.
 */
export class HeldBody extends Readable {
  readonly #source: BodySource
  readonly #onProgress: () => void
  #isSent = false

  /** @param onProgress called whenever bytes move on towards the socket */
  constructor(source: BodySource, onProgress: () => void) {
    super()
    this.#source = source
    this.#onProgress = onProgress
  }

  /** Whether the last piece was handed over. */
  get isSent(): boolean {
    return this.#isSent
  }

  override pipe<T extends NodeJS.WritableStream>(target: T): T {
    this.#send(target).catch((error: unknown) => this.destroy(error as Error))
    return target
  }

  async #send(target: NodeJS.WritableStream): Promise<void> {
    for await (const piece of this.#source.pieces()) {
      if (this.destroyed) return
      this.#onProgress()
      await written(target, piece)
    }
    const last = await this.#source.last()
    if (this.destroyed) return
    this.#isSent = true
    this.#onProgress()
    target.write(last)
    this.destroy()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#source.close()
    done(error)
  }
}

/** Resolves when the bytes have gone out, or never will: the request itself tells of its errors. */
function written(target: NodeJS.WritableStream, piece: Buffer): Promise<void> {
  return new Promise(resolve => {
    target.write(piece, () => {
      resolve()
    })
  })
}

/**
 * Opens a text as a body.
 * @param ready the last piece goes out when this resolves
 * @param onProgress called whenever bytes move on towards the socket
 */
export function openText(text: string, ready: () => Promise<void>, onProgress: () => void): OpenedBody {
  const bytes = Buffer.from(text)
  const source = {
    *pieces() {
      for (let at = 0; at < bytes.length - 1; at += PIECE)
        yield bytes.subarray(at, Math.min(at + PIECE, bytes.length - 1))
    },
    // One byte, so that everything else is out before it.
    last: async () => {
      await ready()
      return bytes.subarray(-1)
    },
    close: () => undefined
  }
  return { headers: { 'content-length': String(bytes.length) }, stream: new HeldBody(source, onProgress) }
}
