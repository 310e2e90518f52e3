/** The SHA-256 of a file. */

import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

/** How much of the file is read at once, in bytes. */
const PIECE = 1024 * 1024

/**
 * Reads the file piece by piece into one buffer; a stream would allocate a new one for every piece.
 * @param path of a file
 * @returns its SHA-256 in hexadecimal digits
 * @throws what the platform says when the file cannot be read
 */
export async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(path)
  const buffer = Buffer.allocUnsafe(PIECE)
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}
