/** Bodies that are sent piece by piece, the last one held back. */

import { Readable, Transform } from 'node:stream'

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
  readonly stream: Readable
}

/**
 * Opens a text as a body.
 * @param ready the last piece goes out when this resolves
 * @param onProgress called whenever bytes move on towards the socket
 */
export function openText(text: string, ready: () => Promise<void>, onProgress: () => void): OpenedBody {
  const bytes = Buffer.from(text)
  const stream = holdingBack(ready, onProgress)
  Readable.from(pieces(bytes)).pipe(stream)
  return { headers: { 'content-length': String(bytes.length) }, stream }
}

/** The last piece is one byte, so that everything else is out before it. */
function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length - 1; at += PIECE)
    yield bytes.subarray(at, Math.min(at + PIECE, bytes.length - 1))
  yield bytes.subarray(-1)
}

/**
 * @param ready rejects with the reason why the last piece must not go out
 * @returns what passes every piece on, the last one when `ready` resolves
 */
export function holdingBack(ready: () => Promise<void>, onProgress: () => void): Transform {
  let last: Buffer | undefined
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      onProgress()
      const before = last
      last = chunk
      done(null, before)
    },
    flush(done) {
      ready().then(() => {
        done(null, last)
      }, done)
    }
  })
}
