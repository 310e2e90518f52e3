/** Packs a folder into a zip, reproducibly. What is packed is looked at on the way. */

import { open, rm } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { MANIFEST } from '../../extension/manifest.ts'
import { FileChangedError, readSmallFile } from '../../extension/regular-file.ts'
import { BLOCK, compress } from './compress.ts'
import type { Visit } from '../zip/contents.ts'
import type { PackageEntry } from '../zip/entries.ts'
import { checkSize, listFiles, originOf, type ListedFile } from './folder.ts'
import type { IgnoreRules } from './ignore-file.ts'
import { InOrder } from './in-order.ts'
import { editManifest, type ManifestChanges } from './manifest-edit.ts'
import { modeOf, packedEntry, packLarge, type Target } from './pack-large.ts'
import { NamedFindings, PROBLEM, refuseFolder } from '../problems.ts'
import type { SourceFolder } from './source-folder.ts'
import { ZipWriter } from '../zip/zip-writer.ts'

/** What is known of a folder that was packed. */
interface Packed {
  /** In the order of the zip. */
  readonly entries: readonly PackageEntry[]
  readonly ignored: IgnoreRules
}

/**
 * Packs a folder into a zip that depends on the names, bytes and modes of its files only. No more of it is held in
 * memory than a few files.
 * @param target path of the zip; there must be no such file, and there is none when this fails
 * @param visit gets the content of each file as it is packed; the manifest comes first
 * @throws PackError when the folder cannot be packed, or changes meanwhile; what the platform says when the target
 * cannot be written
 */
export async function packFolder(
  folder: SourceFolder,
  target: string,
  changes: ManifestChanges,
  visit: Visit = unseen
): Promise<Packed> {
  const { files, rules } = await listFiles(folder)
  const names = files.map(({ name }) => name)
  const handle = await open(target, 'wx', 0o600)
  try {
    const packing = new Packing(new ZipWriter(handle), visit)
    const manifest = files.find(({ name }) => name === MANIFEST)
    if (manifest !== undefined) await packing.readManifest(manifest, changes)
    for (const file of files) await packing.add(file)
    await packing.end(names)
    return { entries: packing.entries, ignored: rules }
  } catch (error) {
    await rm(target, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

const unseen: Visit = () => Promise.resolve({ add: () => undefined, end: () => undefined })

/** A small file that was read and looked at. */
interface Small {
  readonly bytes: Buffer
  readonly mode: number
}

/** A package that is being made. */
class Packing implements Target {
  readonly entries: PackageEntry[] = []
  readonly order = new InOrder()
  readonly visit: Visit
  readonly zip: ZipWriter
  readonly #problems = new NamedFindings()
  #manifest: Small | undefined

  constructor(zip: ZipWriter, visit: Visit) {
    this.zip = zip
    this.visit = visit
  }

  /** Reads the manifest before everything else; it is packed when its turn comes. */
  async readManifest(listed: ListedFile, changes: ManifestChanges): Promise<void> {
    if (listed.size > BLOCK) return
    const file = await this.#noted(listed, () => Promise.resolve(readSmall(listed)))
    if (file === undefined) return
    const bytes = await editManifest(file.bytes, changes)
    this.#manifest = { ...file, bytes }
    await this.#look(listed, this.#manifest)
  }

  async add(listed: ListedFile): Promise<void> {
    const { name } = listed
    if (listed.size > BLOCK) {
      const entry = await this.#noted(listed, () => packLarge(listed, this))
      if (entry !== undefined) this.entries.push(entry)
      return
    }
    const isManifest = name === MANIFEST
    const file = isManifest
      ? this.#manifest
      : await this.#noted(listed, () => Promise.resolve(readSmall(listed)))
    if (file === undefined) return
    const { bytes, mode } = file
    const entry = isManifest ? packedEntry(name, mode, bytes.length) : await this.#look(listed, file)
    this.entries.push(entry)
    const header = { name, mode, crc: crc32(bytes), size: bytes.length }
    await this.order.add(bytes.length, compress(bytes), packed => this.zip.add(header, packed))
  }

  async #look(listed: ListedFile, { bytes, mode }: Small): Promise<PackageEntry> {
    const entry = packedEntry(listed.name, mode, bytes.length)
    const content = await this.visit(entry, originOf(listed))
    content.end(bytes)
    return entry
  }

  /** @throws PackError when something cannot be packed */
  async end(names: readonly string[]): Promise<void> {
    await this.order.end()
    refuseFolder(this.#problems, names)
    checkSize(this.entries.reduce((total, { size }) => total + size, 0))
    await this.zip.end()
  }

  /** @returns what the reading gives; nothing when the file cannot be packed, which is among the problems then */
  async #noted<T>({ name }: ListedFile, reading: () => Promise<T>): Promise<T | undefined> {
    try {
      return await reading()
    } catch (error) {
      if (this.zip.failed) throw error
      this.#problems.add(error instanceof FileChangedError ? PROBLEM.changed : PROBLEM.unreadable, name)
      return undefined
    }
  }
}

function readSmall({ path, state }: ListedFile): Small {
  const { bytes, stats } = readSmallFile(path, state)
  return { bytes, mode: modeOf(stats.mode, bytes) }
}
