/** Reads regular files, and nothing else that a path may lead to. */

import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'

/** A file that was read. */
interface RegularFile {
  readonly bytes: Buffer
  readonly executable: boolean
}

/**
 * @param most how many bytes are wanted
 * @returns the file, as long as it was when it was opened; of a larger file one byte more than wanted
 * @throws what the platform says, or an Error when it is no regular file
 */
export async function readFile(path: string, most: number): Promise<RegularFile> {
  const { handle, size, mode } = await openFile(path)
  try {
    const bytes = await readBytes(handle, Math.min(size, most + 1))
    return { bytes, executable: isExecutable(mode, bytes) }
  } finally {
    await handle.close()
  }
}

/** Follows no symbolic link, where the platform can tell, and does not wait for a pipe, which could block forever. */
async function openFile(path: string): Promise<{ handle: FileHandle; size: number; mode: number }> {
  // Windows lacks the last two constants: they are undefined there, and count as 0.
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw new Error('not a file')
    return { handle, size: stats.size, mode: stats.mode }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** @returns the next bytes of the file, fewer than wanted only at its end */
async function readBytes(handle: FileHandle, wanted: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(wanted)
  let filled = 0
  while (filled < wanted) {
    const { bytesRead } = await handle.read(buffer, filled, wanted - filled, null)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

/** Whether its owner may execute the file. Windows has no such bit; a file that begins as a script does counts there. */
function isExecutable(mode: number, start: Buffer): boolean {
  return process.platform === 'win32' ? start.subarray(0, 2).toString() === '#!' : (mode & 0o100) !== 0
}
