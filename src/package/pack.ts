import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { checkSize, listFiles } from './folder.ts'
import { Problems, REFUSED } from './pack-problems.ts'
import { MAX_UNPACKED_BYTES } from './limits.ts'
import { MANIFEST } from '../extension/manifest.ts'
import { editManifest, type ManifestChanges } from './manifest-edit.ts'
import { readFile } from './regular-file.ts'

/** Files that are read at the same time. */
const SIDE_BY_SIDE = 16

/** The same moment for every file. By local time, as zips tell it, so that the time zone leaves no trace. */
const DATE = new Date(1980, 1, 1)

/**
 * Packs what is in a folder into a zip that depends on names, bytes and modes of the files only. A file that is
 * changed meanwhile is packed as it was read. Files are held in memory, as much as a package may have.
 * @param folder a real path
 * @param target path of the zip; nothing may be there, and nothing is when this fails
 * @returns the names of the files, relative to the folder with forward slashes
 * @throws PackError when the folder cannot be packed; what the platform says when the target cannot be written
 */
export async function packFolder(
  folder: string,
  target: string,
  changes: ManifestChanges
): Promise<readonly string[]> {
  const names = await listFiles(folder)
  const file = await open(target, 'wx', 0o600)
  const zip = new ZipFile()
  const output = zip.outputStream as NodeJS.ReadableStream & { destroy(error: Error): void }
  // What ends the filling ends the writing, which then fails with it.
  const filled = fill(zip, folder, names, changes).catch((error: unknown) => {
    output.destroy(error as Error)
  })
  try {
    await Promise.all([filled, pipeline(output, file.createWriteStream())])
    return names
  } catch (error) {
    await rm(target, { force: true })
    throw error
  }
}

/** The library deflates the files that it is given side by side, and writes them in their order. */
async function fill(
  zip: ZipFile,
  folder: string,
  names: readonly string[],
  changes: ManifestChanges
): Promise<void> {
  const problems = new Problems()
  let bytes = 0
  for (let start = 0; start < names.length; start += SIDE_BY_SIDE) {
    const group = names.slice(start, start + SIDE_BY_SIDE)
    const files = group.map(name =>
      readFile(path.join(folder, name), MAX_UNPACKED_BYTES).catch(() => undefined)
    )
    for (const [index, read] of (await Promise.all(files)).entries()) {
      const name = group[index] ?? ''
      if (read === undefined) problems.add(REFUSED.unreadable, name)
      else {
        const content = name === MANIFEST ? await editManifest(read.bytes, changes) : read.bytes
        const mode = read.executable ? 0o100755 : 0o100644
        zip.addBuffer(content, name, { mtime: DATE, mode, forceDosTimestamp: true })
        bytes += content.length
      }
    }
    checkSize(bytes)
  }
  problems.settle(names)
  zip.end()
}
