/** The SHA-256 of a file. */

import { createHash } from 'node:crypto'
import { withFile } from '../extension/regular-file.ts'

/** How much of the file is read at once, in bytes. */
const PIECE = 1024 * 1024

/**
 * Reads the file piece by piece into one buffer; a stream would allocate a new one for every piece.
 * @param path a real path
 * @returns its SHA-256 in hexadecimal digits
 * @throws FileChangedError when it changes meanwhile; what the platform says when it cannot be read
 */
export async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(PIECE)
  return withFile(path, async ({ handle }) => {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  })
}
