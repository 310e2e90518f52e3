/** Packs a large file, block by block, which are deflated at the same time. */

import type { FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import {
  FileChangedError,
  isExecutable,
  isUnchanged,
  readBytes,
  withFile
} from '../../extension/regular-file.ts'
import { BLOCK, deflateBlock, SAMPLE, samplePlaces, sampleShrinks } from './compress.ts'
import type { Visit } from '../zip/contents.ts'
import { asciiName, placeOf, type PackageEntry } from '../zip/entries.ts'
import { originOf, type ListedFile } from './folder.ts'
import type { InOrder } from './in-order.ts'
import { METHOD, type ZipWriter } from '../zip/zip-writer.ts'

/** What a file is packed into. */
export interface Target {
  readonly order: InOrder
  readonly visit: Visit
  readonly zip: ZipWriter
}

/** Modes of files in the zip. */
const MODE = { plain: 0o100644, executable: 0o100755 }

/**
 * Packs a file that is larger than a block. If none of its samples shrinks, it is stored.
 * @returns the entry that it becomes
 * @throws FileChangedError when it is not the file that was found, or changes meanwhile; what the platform says
 */
export async function packLarge(listed: ListedFile, { order, visit, zip }: Target): Promise<PackageEntry> {
  const { name, size } = listed
  return withFile(listed.path, async ({ handle, stats }) => {
    if (!isUnchanged(stats, listed.state)) throw new FileChangedError()
    const method = (await shrinks(handle, size)) ? METHOD.deflated : METHOD.stored
    let block = await readBlock(handle, size)
    const mode = modeOf(stats.mode, block)
    const entry = packedEntry(name, mode, size)
    const content = await visit(entry, originOf(listed))
    await order.add(0, undefined, () => zip.begin(name, method))
    let crc = 0
    let before: Buffer | undefined
    for (let left = size - block.length; ; left -= block.length) {
      crc = crc32(block, crc)
      const bytes = method === METHOD.stored ? block : deflateBlock(block, before, left === 0)
      await order.add(block.length, bytes, packed => zip.append(packed))
      if (left === 0) break
      content.add(block)
      before = block
      block = await readBlock(handle, left)
    }
    content.end(block)
    await order.add(0, undefined, () => zip.finish({ crc, mode, size }))
    return entry
  })
}

/** @throws FileChangedError when there are fewer bytes than expected; what follows them is not read */
async function readBlock(handle: FileHandle, left: number): Promise<Buffer> {
  const wanted = Math.min(BLOCK, left)
  const block = await readBytes(handle, wanted)
  if (block.length < wanted) throw new FileChangedError()
  return block
}

async function shrinks(handle: FileHandle, size: number): Promise<boolean> {
  const sample = Buffer.alloc(SAMPLE)
  for (const at of samplePlaces(size)) {
    await handle.read(sample, 0, SAMPLE, at)
    if (sampleShrinks(sample)) return true
  }
  return false
}

/** @returns the mode of a file in the zip */
export function modeOf(mode: number, start: Buffer): number {
  return isExecutable(mode, start) ? MODE.executable : MODE.plain
}

/** @returns what the directory of the zip says of a file */
export function packedEntry(name: string, mode: number, size: number): PackageEntry {
  const of = { name, place: placeOf(name), isFolder: false, asciiName: asciiName(Buffer.from(name)) }
  return { ...of, mode, size, encrypted: false, method: METHOD.deflated }
}
