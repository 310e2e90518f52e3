/** The files in an uploaded package. */

import yauzl from 'yauzl'

/** A file in an archive; sizes are in bytes. */
export interface PackagedFile {
  name: string
  size: number
  packedSize: number
}

/** The files of a package: the first of very many, and how many there are. */
export interface PackagedFiles {
  files: readonly PackagedFile[]
  count: number
}

/** More files are counted, and not listed. */
const MAX_LISTED = 1_000

/** Lists the files of an archive, without its folders. Gives what could be read of one that is damaged. */
export async function filesOf(archive: Buffer): Promise<PackagedFiles> {
  const files: PackagedFile[] = []
  let count = 0
  try {
    for await (const entry of (await yauzl.fromBufferPromise(archive)).eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      count += 1
      const { fileName: name, uncompressedSize: size, compressedSize: packedSize } = entry
      if (count <= MAX_LISTED) files.push({ name, size, packedSize })
    }
  } catch {
    // The upload was judged by its manifest alone.
  }
  return { files, count }
}
