/** Estimates how much there is to read in a package, without reading it. */

import { lstat, opendir } from 'node:fs/promises'
import path from 'node:path'

/** Counted for each file besides its content, in bytes: its name and attributes are read and judged as well. */
const ENTRY_BYTES = 256

/** Where counting ends, in bytes: how much more it is makes no difference. */
const ENOUGH = 128 * 1024

/**
 * @param file a zip, or a folder; a real path
 * @returns the size of what is in it, in bytes, as far as it can be read; once more than 128 KiB, it may be even more
 */
export async function unpackedSize(file: {
  readonly path: string
  readonly isFolder: boolean
  readonly size: number
}): Promise<number> {
  if (!file.isFolder && file.size > ENOUGH) return file.size
  let total = 0
  try {
    for await (const size of file.isFolder ? sizesInFolder(file.path) : sizesInZip(file.path)) {
      total += ENTRY_BYTES + size
      if (total > ENOUGH) break
    }
  } catch {
    // What is wrong with the package is said when it is judged.
  }
  return total
}

async function* sizesInZip(file: string): AsyncGenerator<number> {
  const { zip } = await (await import('./open-zip.ts')).openZip(file)
  try {
    for await (const { uncompressedSize } of zip.eachEntry()) yield uncompressedSize
  } finally {
    zip.close()
  }
}

async function* sizesInFolder(folder: string): AsyncGenerator<number> {
  for await (const entry of await opendir(folder)) {
    const inner = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* sizesInFolder(inner)
    // What a link leads to may be large.
    else yield entry.isSymbolicLink() ? ENOUGH : (await lstat(inner)).size
  }
}
