/** Packs a folder into a zip, reproducibly. */

import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { MANIFEST } from '../extension/manifest.ts'
import { checkSize, listFiles } from './folder.ts'
import { MAX_UNPACKED_BYTES } from './limits.ts'
import { editManifest, type ManifestChanges } from './manifest-edit.ts'
import { FolderProblems, PROBLEM } from './problems.ts'
import { readFile } from './regular-file.ts'

/** How many files are read at the same time. */
const CONCURRENT_READS = 16

/** The same time for every file. Zips state local time, so a local date leaves no trace of the time zone. */
const DATE = new Date(1980, 1, 1)

/**
 * Packs a folder into a zip that depends on the names, bytes and modes of its files only. A file that changes meanwhile
 * is packed as it was read. All files are held in memory, as much as a package may have.
 * @param folder a real path
 * @param target path of the zip; there must be no such file, and there is none when this fails
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
  // When a file cannot be added, the writing fails with the same error.
  const filled = addFiles(zip, folder, names, changes).catch((error: unknown) => {
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

/** The library deflates several files at the same time, and writes them in the order in which they are added. */
async function addFiles(
  zip: ZipFile,
  folder: string,
  names: readonly string[],
  changes: ManifestChanges
): Promise<void> {
  const problems = new FolderProblems()
  let bytes = 0
  for (let start = 0; start < names.length; start += CONCURRENT_READS) {
    const group = names.slice(start, start + CONCURRENT_READS)
    const files = group.map(name =>
      readFile(path.join(folder, name), MAX_UNPACKED_BYTES).catch(() => undefined)
    )
    for (const [index, read] of (await Promise.all(files)).entries()) {
      const name = group[index] ?? ''
      if (read === undefined) problems.add(PROBLEM.unreadable, name)
      else {
        const content = name === MANIFEST ? await editManifest(read.bytes, changes) : read.bytes
        const mode = read.executable ? 0o100755 : 0o100644
        zip.addBuffer(content, name, { mtime: DATE, mode, forceDosTimestamp: true })
        bytes += content.length
      }
    }
    checkSize(bytes)
  }
  problems.throwIfAny(names)
  zip.end()
}
