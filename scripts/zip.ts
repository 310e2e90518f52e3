import { createWriteStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** Zips what is in a folder, not the folder itself: the manifest has to be at the root. */
export async function zipFolder(folder: string, target: string): Promise<void> {
  const zip = new ZipFile()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter(found => found.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    zip.addFile(file, path.relative(folder, file).split(path.sep).join('/'))
  }
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(target))
}
