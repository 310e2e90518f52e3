/** Estimates how long it takes to judge a package, without reading it. */

import { lstat, opendir } from 'node:fs/promises'
import path from 'node:path'

/** So many bytes are looked through in the time that one byte of a document takes, which is parsed. */
const LOOKED_THROUGH = 256

/** Counted for each file besides its content: its name and attributes are read and judged as well. */
const ENTRY = 128

/** Where counting ends: how much more it is makes no difference. */
const ENOUGH = 128 * 1024

/**
 * @param file a zip, or a folder; a real path
 * @returns the size of a document, in bytes, that takes as long to judge as what is in the package, as far as it can be
 * read; once more than 131,072, it may be even more
 */
export async function packageWork(file: {
  readonly path: string
  readonly isFolder: boolean
  readonly size: number
}): Promise<number> {
  let total = 0
  try {
    for await (const [name, size] of file.isFolder ? filesOf(file.path) : entriesOf(file.path)) {
      total += ENTRY + (name.endsWith('.json') ? size : size / LOOKED_THROUGH)
      if (total > ENOUGH) break
    }
  } catch {
    // What is wrong with the package is said when it is judged.
  }
  // A zip may hold more than its files.
  return Math.max(total, file.size / LOOKED_THROUGH)
}

type Sized = readonly [name: string, size: number]

async function* entriesOf(file: string): AsyncGenerator<Sized> {
  const { zip } = await (await import('./zip/open-zip.ts')).openZip(file)
  try {
    for await (const { fileNameRaw, uncompressedSize } of zip.eachEntry())
      yield [fileNameRaw.toString(), uncompressedSize]
  } finally {
    zip.close()
  }
}

async function* filesOf(folder: string): AsyncGenerator<Sized> {
  for await (const entry of await opendir(folder)) {
    const { name } = entry
    const inner = path.join(folder, name)
    if (entry.isDirectory()) yield* filesOf(inner)
    // What a link leads to may be large.
    else yield [name, entry.isSymbolicLink() ? Infinity : (await lstat(inner)).size]
  }
}
