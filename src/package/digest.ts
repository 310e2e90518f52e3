/** The SHA-256 of a file. */

import { createHash } from 'node:crypto'
import { withFile } from '../extension/regular-file.ts'

/** How much of the file is read at once, in bytes. */
const PIECE = 1024 * 1024

/**
 * Reads the file piece by piece into one buffer; a stream would allocate a new one for every piece.
 * @param path a real path
 * @param look gets every piece, which is only valid until it returns
 * @returns its SHA-256 in hexadecimal digits
 * @throws FileChangedError when it changes meanwhile; what the platform says when it cannot be read
 */
export async function sha256(path: string, look: (piece: Buffer) => void = () => undefined): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(PIECE)
  return withFile(path, async ({ handle }) => {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null)
      if (bytesRead === 0) return hash.digest('hex')
      const piece = buffer.subarray(0, bytesRead)
      hash.update(piece)
      look(piece)
    }
  })
}
