import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

/**
 * Reads into one buffer over and over: a stream would leave a new one behind for every piece.
 * @returns the SHA-256 of a file, in hexadecimal digits
 */
export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  const handle = await open(file)
  const buffer = Buffer.allocUnsafe(1024 * 1024)
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
