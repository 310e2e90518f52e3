/** Packs a folder into a zip, reproducibly. */

import { open, rm, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { MANIFEST } from '../extension/manifest.ts'
import { FileChangedError, isExecutable, readBytes, stateOf, withFile } from '../extension/regular-file.ts'
import { listFiles, type ListedFile } from './folder.ts'
import type { IgnoreRules } from './ignore-file.ts'
import { editManifest, type ManifestChanges } from './manifest-edit.ts'
import { NamedFindings, PROBLEM, refuseFolder } from './problems.ts'
import type { SourceFolder } from './source-folder.ts'
import { deflated, ZipWriter, type Deflated } from './zip-writer.ts'

/** How many files are read and deflated at the same time, and how many bytes they have together. */
const GROUP = { files: 64, bytes: 16 * 1024 * 1024 }

/** How much of a larger file is read at once, in bytes. */
const PIECE = 1024 * 1024

/** Modes of files in the zip. */
const MODE = { plain: 0o100644, executable: 0o100755 }

/**
 * Packs a folder into a zip that depends on the names, bytes and modes of its files only. No more of it is held in
 * memory than a few files.
 * @param target path of the zip; there must be no such file, and there is none when this fails
 * @returns what the folder leaves out, and where its symbolic links led to
 * @throws PackError when the folder cannot be packed, or changes meanwhile; what the platform says when the target
 * cannot be written
 */
export async function packFolder(
  folder: SourceFolder,
  target: string,
  changes: ManifestChanges
): Promise<Packed> {
  const { files, rules } = await listFiles(folder)
  const names = files.map(({ name }) => name)
  const handle = await open(target, 'wx', 0o600)
  try {
    const packing = { changes, zip: new ZipWriter(handle), problems: new NamedFindings() }
    for (const group of groups(files)) await addGroup(group, packing)
    refuseFolder(packing.problems, names)
    await packing.zip.end()
    return { rules, origins: originsOf(files) }
  } catch (error) {
    await rm(target, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

/** What is known of a folder besides its package. */
interface Packed {
  readonly rules: IgnoreRules
  /** What files are called that symbolic links led to, where it is another name than that in the package. */
  readonly origins: ReadonlyMap<string, string>
}

function originsOf(files: readonly ListedFile[]): Map<string, string> {
  const named = files.map(file => [file.name, path.basename(file.path)] as const)
  return new Map(named.filter(([name, origin]) => path.posix.basename(name) !== origin))
}

interface Packing {
  readonly changes: ManifestChanges
  readonly zip: ZipWriter
  readonly problems: NamedFindings
}

/** @returns the files in their order; a large one is a group of its own */
function* groups(files: readonly ListedFile[]): Generator<readonly ListedFile[]> {
  let group: ListedFile[] = []
  let bytes = 0
  for (const file of files) {
    if (group.length > 0 && (group.length === GROUP.files || bytes + file.size > GROUP.bytes)) {
      yield group
      group = []
      bytes = 0
    }
    group.push(file)
    bytes += file.size
  }
  if (group.length > 0) yield group
}

async function addGroup(group: readonly ListedFile[], packing: Packing): Promise<void> {
  const [first] = group
  if (first !== undefined && first.size > GROUP.bytes) {
    await noted(first, packing, addLarge(first, packing))
    return
  }
  const read = group.map(file => noted(file, packing, readSmall(file, packing)))
  for (const [index, file] of (await Promise.all(read)).entries()) {
    const name = group[index]?.name ?? ''
    if (file !== undefined) await packing.zip.add(name, file.mode, file)
  }
}

async function readSmall(
  listed: ListedFile,
  { changes }: Packing
): Promise<Deflated & { readonly mode: number }> {
  return withFile(listed.path, async ({ handle, stats }) => {
    if (stateOf(stats) !== listed.state) throw new FileChangedError()
    const bytes = await readBytes(handle, listed.size)
    if (bytes.length < listed.size) throw new FileChangedError()
    const mode = isExecutable(stats.mode, bytes) ? MODE.executable : MODE.plain
    const content = listed.name === MANIFEST ? await editManifest(bytes, changes) : bytes
    return { mode, ...(await deflated(content)) }
  })
}

async function addLarge(listed: ListedFile, { zip }: Packing): Promise<void> {
  await withFile(listed.path, async ({ handle, stats }) => {
    if (stateOf(stats) !== listed.state) throw new FileChangedError()
    const first = await readBytes(handle, PIECE)
    const mode = isExecutable(stats.mode, first) ? MODE.executable : MODE.plain
    await zip.addPieces(listed.name, mode, pieces(handle, first, listed.size))
  })
}

/** @throws FileChangedError when there are fewer bytes than expected; what follows them is not read */
async function* pieces(handle: FileHandle, first: Buffer, size: number): AsyncGenerator<Buffer> {
  let left = size
  for (let piece = first; left > 0; piece = await readBytes(handle, Math.min(PIECE, left))) {
    if (piece.length === 0) throw new FileChangedError()
    left -= piece.length
    yield piece
  }
}

/** @returns what the reading gives; nothing when the file cannot be packed, which is among the problems then */
async function noted<T>(
  { name }: ListedFile,
  { problems, zip }: Packing,
  reading: Promise<T>
): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (zip.failed) throw error
    problems.add(error instanceof FileChangedError ? PROBLEM.changed : PROBLEM.unreadable, name)
    return undefined
  }
}
