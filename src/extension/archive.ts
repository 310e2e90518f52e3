import type { Entry, ZipFile } from 'yauzl'
import { MAX_DOCUMENT_BYTES } from './parse-document.ts'
import { MANIFEST } from './manifest.ts'

/** The package is not a zip that the service would take. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
}

/**
 * Reads the manifest out of a package, without unpacking anything else.
 * @param path of a zip file
 * @returns the bytes of `codearts-extension.json` at the root of the zip
 * @throws ArchiveError when the file is no zip, holds a path that leads out of it, or has no manifest at its root
 */
export async function readManifest(path: string): Promise<Buffer> {
  const { openPromise } = await import('yauzl')
  let zip: ZipFile
  try {
    zip = await openPromise(path, { strictFileNames: true, autoClose: false })
  } catch (error) {
    throw new ArchiveError(`it is not a zip file (${messageOf(error)})`, { cause: error })
  }
  try {
    return await manifestOf(zip)
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    throw new ArchiveError(`it cannot be read as a zip file (${messageOf(error)})`, { cause: error })
  } finally {
    zip.close()
  }
}

/** Goes through all entries: the library refuses a path that leads out of the zip when it meets it. */
async function manifestOf(zip: ZipFile): Promise<Buffer> {
  const found: Entry[] = []
  let nested: string | undefined
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === MANIFEST) found.push(entry)
    else if (entry.fileName.endsWith(`/${MANIFEST}`)) nested ??= entry.fileName
  }
  const [manifest, second] = found
  if (second !== undefined) throw new ArchiveError(`it has ${MANIFEST} twice`)
  if (manifest !== undefined) return read(zip, manifest)
  throw new ArchiveError(
    nested === undefined
      ? `it has no ${MANIFEST} at its root`
      : `it has its manifest at ${nested}, not at its root: zip what is in the folder, not the folder itself`
  )
}

async function read(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const bytes = chunk as Buffer
    chunks.push(bytes)
    size += bytes.length
    // The size that the zip states may be a lie; one more byte than allowed is enough for the parser to refuse it.
    if (size > MAX_DOCUMENT_BYTES) break
  }
  return Buffer.concat(chunks)
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
}
