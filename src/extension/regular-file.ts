/** Reads regular files, and nothing else that a path may lead to, even when files are replaced at the same time. */

import { constants, type Stats } from 'node:fs'
import { lstat, open, readlink, realpath, type FileHandle } from 'node:fs/promises'
import nodePath from 'node:path'

/** The file was replaced or written to since it was found. Its message is the end of a sentence. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError'

  constructor(options?: ErrorOptions) {
    super('changed while it was read', options)
  }
}

/** A regular file that is open, and that lies where its path says. */
interface OpenFile {
  readonly handle: FileHandle
  /** In bytes, as long as it was when it was opened. */
  readonly size: number
  readonly stats: Stats
}

/** A file that was read. */
interface ReadFile {
  readonly bytes: Buffer
  readonly executable: boolean
}

/** @returns a text that is another one for another file, and for the same file after it was written to */
export function stateOf({ dev, ino, size, mtimeMs, ctimeMs }: Stats): string {
  return [dev, ino, size, mtimeMs, ctimeMs].join(' ')
}

/**
 * @param path a real path: of a file in the workspace, it leads nowhere else
 * @param most how many bytes are wanted
 * @returns the file; of a larger file one byte more than wanted
 * @throws FileChangedError, what the platform says, or an Error when it is no regular file
 */
export async function readFile(path: string, most: number): Promise<ReadFile> {
  return withFile(path, async ({ handle, size, stats }) => {
    const bytes = await readBytes(handle, Math.min(size, most + 1))
    return { bytes, executable: isExecutable(stats.mode, bytes) }
  })
}

/**
 * Opens a file for as long as the work takes.
 * @param path a real path
 * @returns what the work gives
 * @throws FileChangedError when something else is at the path, or the file is written to before the work is done; what
 * the platform says; an Error when it is no regular file; and what the work throws
 */
export async function withFile<T>(path: string, work: (file: OpenFile) => Promise<T>): Promise<T> {
  const file = await openFile(path)
  try {
    const result = await work(file)
    if (stateOf(await file.handle.stat()) !== stateOf(file.stats)) throw new FileChangedError()
    return result
  } finally {
    await file.handle.close()
  }
}

/**
 * Opens a file, which the caller closes. Follows no symbolic link, where the platform can tell, and does not wait for a
 * pipe, which could block forever.
 * @param path a real path
 * @throws FileChangedError when something else is at the path; what the platform says; an Error when it is no regular
 * file
 */
export async function openFile(path: string): Promise<OpenFile> {
  // Windows lacks the last two constants: they are undefined there, and count as 0.
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw new Error('not a file')
    await assertPlace(handle, path)
    return { handle, size: stats.size, stats }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/**
 * A folder in the path may have become a symbolic link before the file was opened, and be a folder again by now. So
 * Linux is asked where the open file is. Elsewhere the path has to be real still, and lead to the same file.
 */
async function assertPlace(handle: FileHandle, path: string): Promise<void> {
  const place = await readlink(`/proc/self/fd/${handle.fd}`).catch(() => undefined)
  if (place === path) return
  if (place !== undefined) throw new FileChangedError()
  const [real, there, opened] = await Promise.all([realpath(path), lstat(path), handle.stat()]).catch(
    (cause: unknown) => {
      throw new FileChangedError({ cause })
    }
  )
  if (real !== path || there.ino !== opened.ino || there.dev !== opened.dev) throw new FileChangedError()
}

/** @returns the next bytes of the file, fewer than wanted only at its end */
export async function readBytes(handle: FileHandle, wanted: number): Promise<Buffer> {
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
export function isExecutable(mode: number, start: Buffer): boolean {
  return process.platform === 'win32' ? start.subarray(0, 2).toString() === '#!' : (mode & 0o100) !== 0
}

/** @returns whether the place is the folder or lies in it */
export function isInside(place: string, folder: string): boolean {
  const relative = nodePath.relative(folder, place)
  return relative !== '..' && !relative.startsWith(`..${nodePath.sep}`) && !nodePath.isAbsolute(relative)
}
