/** Reads regular files, and nothing else that a path may lead to, even when files are replaced at the same time. */

import fs, { constants, type Stats } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
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

/** What tells a file from every other one, and from itself before it was written to. */
export type FileState = Pick<Stats, 'ctimeMs' | 'dev' | 'ino' | 'mtimeMs' | 'size'>

/** @returns whether it is the same file, and was not written to */
export function isUnchanged(now: FileState, before: FileState): boolean {
  return (
    now.dev === before.dev &&
    now.ino === before.ino &&
    now.size === before.size &&
    now.mtimeMs === before.mtimeMs &&
    now.ctimeMs === before.ctimeMs
  )
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
    if (!isUnchanged(await file.handle.stat(), file.stats)) throw new FileChangedError()
    return result
  } finally {
    await file.handle.close()
  }
}

/**
 * Reads a whole file that is small, as `withFile` would, but without waiting: of many small files, most of the time
 * would be spent on that.
 * @param path a real path
 * @param state of the file when it was found
 * @throws FileChangedError when the file is another one by now, or changes meanwhile; what `withFile` throws besides
 */
export function readSmallFile(
  path: string,
  state: FileState
): { readonly bytes: Buffer; readonly stats: Stats } {
  const fd = fs.openSync(path, READ_ONLY)
  try {
    const stats = unchanged(fd, state)
    assertRegular(fd, stats, path)
    const bytes = Buffer.allocUnsafe(stats.size)
    let filled = 0
    while (filled < bytes.length) {
      const bytesRead = fs.readSync(fd, bytes, filled, bytes.length - filled, null)
      if (bytesRead === 0) throw new FileChangedError()
      filled += bytesRead
    }
    unchanged(fd, state)
    return { bytes, stats }
  } finally {
    fs.closeSync(fd)
  }
}

function unchanged(fd: number, state: FileState): Stats {
  const stats = fs.fstatSync(fd)
  if (!isUnchanged(stats, state)) throw new FileChangedError()
  return stats
}

/** Follows no symbolic link, and does not wait for a pipe. Windows lacks the last two: they count as 0 there. */
const READ_ONLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * Opens a file, which the caller closes. Follows no symbolic link, where the platform can tell, and does not wait for a
 * pipe, which could block forever.
 * @param path a real path
 * @param descriptors where the platform shows what the process has open
 * @throws FileChangedError when something else is at the path; what the platform says; an Error when it is no regular
 * file
 */
export async function openFile(path: string, descriptors?: string): Promise<OpenFile> {
  const handle = await open(path, READ_ONLY)
  try {
    const stats = await handle.stat()
    assertRegular(handle.fd, stats, path, descriptors)
    return { handle, size: stats.size, stats }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/**
 * A folder in the path may have become a symbolic link before the file was opened, and be a folder again by now. So
 * Linux is asked where the open file is. Elsewhere the path has to be real still, and lead to the same file.
 * @param opened the state of the open file
 */
function assertRegular(fd: number, opened: Stats, path: string, descriptors = '/proc/self/fd'): void {
  // Messages name it where they name the platform's code otherwise.
  if (!opened.isFile()) throw Object.assign(new Error('not a file'), { code: 'no file' })
  const place = attempt(() => fs.readlinkSync(`${descriptors}/${fd}`))
  if (place === path) return
  if (place !== undefined) throw new FileChangedError()
  const real = attempt(() => fs.realpathSync.native(path))
  const there = attempt(() => fs.lstatSync(path))
  if (real !== path || there?.ino !== opened.ino || there.dev !== opened.dev) throw new FileChangedError()
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
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
