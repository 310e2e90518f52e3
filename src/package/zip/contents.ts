/** Reads all of a package: the entries of its directory, and their content, held against stated size and checksum. */

import type { Entry, ZipFile } from 'yauzl'
import { quoteValue } from '../../extension/findings.ts'
import { IS_POINTER, isLfsPointer, MAX_POINTER_BYTES } from '../../extension/lfs.ts'
import { MANIFEST } from '../../extension/manifest.ts'
import { readFile } from '../../extension/regular-file.ts'
import { messageOf } from '../../report/text.ts'
import { asciiName, isReadable, placeOf, type PackageEntry } from './entries.ts'
import { MAX_DIRECTORY_BYTES, MAX_ENTRIES, MAX_UNPACKED_BYTES } from '../limits.ts'
import { openZip, type OpenZip } from './open-zip.ts'
import { EntryError, SizeError, unpack, type Content } from './unpack.ts'
import type { Part } from './zip-bytes.ts'
import { nameOfEntry } from './zip-name.ts'

/** What a package holds. */
export interface Contents {
  /** In the order of the zip's directory. */
  readonly entries: readonly PackageEntry[]
  /** Whether these are all entries. */
  readonly complete: boolean
  /** What is damaged or too large, each a sentence without its end. */
  readonly problems: readonly string[]
  /** Long parts of the file, all of which is the content of an entry that was visited; in the order of the visits. */
  readonly visited: readonly Part[]
}

/** Shorter parts are not worth keeping, in bytes. */
const LONG = 64 * 1024

/**
 * Gets the content of an entry, if it can be unpacked. The manifest comes first.
 * @param origin what a file is called that a symbolic link led to, where the link was packed as that file
 */
export type Visit = (entry: PackageEntry, origin?: string) => Promise<Content>

type ListedEntry = PackageEntry & { readonly raw: Entry }

/**
 * Reads a package. Everything is unpacked and held against its stated size and checksum; but nothing if the stated
 * sizes are too much together, and nothing more after a size that is wrong.
 * @param path of a file
 */
export async function readContents(path: string, visit: Visit): Promise<Contents> {
  let opened: OpenZip
  try {
    opened = await openZip(path)
  } catch (error) {
    const { bytes } = await readFile(path, MAX_POINTER_BYTES).catch(() => ({ bytes: Buffer.alloc(0) }))
    return unusable(isLfsPointer(bytes) ? `it ${IS_POINTER}` : `it is not a zip file (${reasonOf(error)})`)
  }
  const { zip } = opened
  try {
    if (zip.entryCount > MAX_ENTRIES) {
      return unusable(`it has ${zip.entryCount} entries; at most ${MAX_ENTRIES} are allowed here`)
    }
    const { entries, problem } = await list(zip)
    const { problems, visited } = await unpackAll(opened, entries, visit)
    if (problem === undefined) return { entries, complete: true, problems, visited }
    return { entries, complete: false, problems: [problem, ...problems], visited }
  } finally {
    zip.close()
  }
}

function unusable(problem: string): Contents {
  return { entries: [], complete: false, problems: [problem], visited: [] }
}

/** @returns the entries of the directory, up to the first that cannot be read */
async function list(zip: ZipFile): Promise<{ entries: ListedEntry[]; problem?: string }> {
  const entries: ListedEntry[] = []
  let size = 0
  try {
    for await (const raw of zip.eachEntry()) {
      size += raw.fileNameLength + raw.extraFieldLength + raw.fileCommentLength
      if (size > MAX_DIRECTORY_BYTES)
        return { entries, problem: `its directory has more than ${MAX_DIRECTORY_BYTES} bytes` }
      entries.push(listed(raw))
    }
  } catch (error) {
    return { entries, problem: `it cannot be read as a zip file (${reasonOf(error)})` }
  }
  return { entries }
}

function listed(raw: Entry): ListedEntry {
  const name = nameOfEntry(raw)
  return {
    raw,
    name,
    place: placeOf(name),
    isFolder: name.endsWith('/'),
    asciiName: asciiName(raw.fileNameRaw),
    size: raw.uncompressedSize,
    encrypted: raw.isEncrypted(),
    method: raw.compressionMethod,
    mode: raw.externalFileAttributes >>> 16
  }
}

/** @returns what is wrong with the content of the entries, and where that of the others was */
async function unpackAll(
  opened: OpenZip,
  entries: readonly ListedEntry[],
  visit: Visit
): Promise<Pick<Contents, 'problems' | 'visited'>> {
  const visited: Part[] = []
  const problems: string[] = []
  const stated = entries.reduce((total, { size }) => total + size, 0)
  const packed = entries.reduce((total, { raw }) => total + raw.compressedSize, 0)
  if (stated > MAX_UNPACKED_BYTES)
    problems.push(`it would unpack to ${stated} bytes; at most ${MAX_UNPACKED_BYTES} are allowed here`)
  // Entries that share their bytes could make little work much.
  else if (packed > opened.zip.fileSize)
    problems.push(`its files take ${packed} bytes, more than it has, so that some must overlap`)
  if (problems.length > 0) return { problems, visited }
  const readable = entries.filter(isReadable)
  const isManifest = ({ place }: ListedEntry) => place === MANIFEST
  for (const entry of [...readable.filter(isManifest), ...readable.filter(entry => !isManifest(entry))]) {
    try {
      const part = await unpack(opened, entry.raw, await visit(entry))
      if (part.end - part.start > LONG) visited.push(part)
    } catch (error) {
      const why = error instanceof EntryError ? error.message : `cannot be unpacked (${reasonOf(error)})`
      problems.push(`${quoteValue(entry.name)} ${why}`)
      if (error instanceof SizeError) break
    }
  }
  return { problems, visited }
}

/** What the library says, without the end of the sentence. */
function reasonOf(error: unknown): string {
  return messageOf(error).replace(/\.$/, '')
}
