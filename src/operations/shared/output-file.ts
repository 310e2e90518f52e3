/** The file that a package is kept in: where it may lie, and how it gets there in one piece. */

import { createHash, randomUUID } from 'node:crypto'
import { lstat, mkdir, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { FileChangedError, isInside, withFile } from '../../extension/regular-file.ts'
import type { Package } from '../../inputs/package-file.ts'
import { PathError, type Workspace } from '../../inputs/paths.ts'
import { messageOf, oneLine, quote } from '../../report/text.ts'

/** How much is copied at once, in bytes. */
const PIECE = 1024 * 1024

/**
 * Finds out where a file is going to lie. Folders on the way may be missing.
 * @param text a path; `\\` counts as `/`
 * @param source what is packed, a real path, as far as it is known
 * @returns a real path in the workspace or the runner's temporary folder
 * @throws PathError when there can be no such file, or it would be packed the next time
 */
export async function findPlace(
  text: string,
  { base, allowed }: Pick<Workspace, 'allowed' | 'base'>,
  source: string | undefined
): Promise<string> {
  const wanted = path.resolve(base, text.replaceAll('\\', '/'))
  const { there, missing } = await nearest(wanted)
  const real = await realpath(there).catch(() => {
    throw new PathError('a symbolic link in it leads nowhere; remove the link')
  })
  const place = path.join(real, ...missing)
  if (!allowed.some(folder => isInside(place, folder))) {
    throw new PathError(
      "it lies outside of the workspace and of the runner's temporary folder; name a file in one of them"
    )
  }
  const stats = await stat(real)
  if (missing.length > 0 && !stats.isDirectory())
    throw new PathError(`${quote(path.basename(real))} in it is a file, not a folder; name another place`)
  if (missing.length === 0 && (real !== (await besideItself(wanted)) || !stats.isFile()))
    throw new PathError('a folder, a link or a device has this name; remove it, or choose another name')
  if (source !== undefined && place !== source && isInside(place, source)) {
    throw new PathError(
      'it lies in the folder that is packed, so that the next package would hold this one; name a file beside that folder, or leave output-path out'
    )
  }
  return place
}

/** @returns the path itself, or the first folder above it that is there, and the names that are missing behind that */
async function nearest(wanted: string): Promise<{ there: string; missing: string[] }> {
  const missing: string[] = []
  let there = wanted
  while (!(await exists(there)) && path.dirname(there) !== there) {
    missing.unshift(path.basename(there))
    there = path.dirname(there)
  }
  return { there, missing }
}

/** @throws PathError when the platform cannot tell */
async function exists(place: string): Promise<boolean> {
  return lstat(place).then(
    () => true,
    (error: unknown) => {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') return false
      throw new PathError(`the platform takes no such path (${String(code)}); choose another`)
    }
  )
}

/** @returns what the real path is if the last part of the path is no link */
async function besideItself(wanted: string): Promise<string> {
  return path.join(await realpath(path.dirname(wanted)), path.basename(wanted))
}

/**
 * @param temporary the runner's temporary folder; the system's when empty
 * @returns a place of its own for a file that stays until the job ends; its folder is not there yet
 */
export async function newPlace(temporary: string, name: string): Promise<string> {
  const parent = await realpath(temporary || tmpdir())
  return path.join(parent, `codearts-package-${randomUUID()}`, name)
}

/**
 * Copies a package to its place. A file of this name is replaced in one piece; nothing is left when this fails.
 * @param target a real path; its folder is made
 * @param signal ends the copying
 * @throws an Error that names the target, or the signal's reason
 */
export async function writePackage(
  { path: from, sha256 }: Pick<Package['file'], 'path' | 'sha256'>,
  target: string,
  signal: AbortSignal
): Promise<void> {
  const folder = path.dirname(target)
  const beside = path.join(folder, `.${randomUUID()}.tmp`)
  try {
    await mkdir(folder, { recursive: true })
    if ((await realpath(folder)) !== folder) throw new Error('its folder was replaced meanwhile')
    const handle = await open(beside, 'wx')
    try {
      if ((await copy(from, handle, signal)) !== sha256) throw new FileChangedError()
    } finally {
      await handle.close()
    }
    signal.throwIfAborted()
    await rename(beside, target)
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined)
    signal.throwIfAborted()
    const why = cause instanceof FileChangedError ? `the package ${cause.message}` : messageOf(cause)
    const cure = 'See that the folder can be written to and has room, and that nothing else writes there.'
    throw new Error(`The package cannot be kept as ${quote(target, 1_000)}: ${oneLine(why)}. ${cure}`, {
      cause
    })
  }
}

/** @returns the SHA-256 of what was copied, in hexadecimal digits */
async function copy(from: string, to: FileHandle, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(PIECE)
  return withFile(from, async ({ handle }) => {
    for (;;) {
      signal.throwIfAborted()
      const { bytesRead } = await handle.read(buffer, 0, PIECE, null)
      if (bytesRead === 0) return hash.digest('hex')
      const piece = buffer.subarray(0, bytesRead)
      hash.update(piece)
      await to.writeFile(piece)
    }
  })
}
