/** The SHA-256 of a file. */

import { createHash } from 'node:crypto'
import { withFile } from '../extension/regular-file.ts'

/** How much of the file is read at once, in bytes. */
const PIECE = 1024 * 1024

/**
 * Reads the file piece by piece into two buffers, one while the other is digested; a stream would allocate a new one
 * for every piece.
 * @param path a real path
 * @param signal ends the reading
 * @returns its SHA-256 in hexadecimal digits
 * @throws FileChangedError when it changes meanwhile; what the platform says when it cannot be read; the signal's reason
 */
export async function sha256(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  let [buffer, other] = [Buffer.allocUnsafe(PIECE), Buffer.allocUnsafe(PIECE)]
  return withFile(path, async ({ handle }) => {
    let reading = handle.read(buffer, 0, PIECE, null)
    for (;;) {
      const { bytesRead } = await reading
      if (bytesRead === 0) return hash.digest('hex')
      signal.throwIfAborted()
      reading = handle.read(other, 0, PIECE, null)
      hash.update(buffer.subarray(0, bytesRead))
      ;[buffer, other] = [other, buffer]
    }
  })
}
