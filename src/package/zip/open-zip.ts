/** Opens a zip as other programs do: by the end of the file, whatever stands before the zip or behind it. */

import type { FileHandle } from 'node:fs/promises'
import { fromRandomAccessReaderPromise, type ZipFile } from 'yauzl'
import { openFile } from '../../extension/regular-file.ts'
import { ZipBytes } from './zip-bytes.ts'

// Signatures and lengths of the records of a zip, from the ".ZIP File Format Specification" (APPNOTE.TXT, section 4.3).
const DIRECTORY_ENTRY = 0x02014b50
const END = { signature: 0x06054b50, length: 22 }
const ZIP64_END_LENGTH = 56
const ZIP64_LOCATOR = { signature: 0x07064b50, length: 20 }

/** How much of the end of a file is searched: the records at the end of a zip, and its longest comment. */
const MAX_TAIL = ZIP64_END_LENGTH + ZIP64_LOCATOR.length + END.length + 0xffff

/** A zip that is open. */
export interface OpenZip {
  /** What its directory says. The caller closes it. */
  readonly zip: ZipFile
  /** Read by the positions that the directory gives. */
  readonly bytes: ZipBytes
}

/**
 * @param path a real path
 * @returns the zip, which the caller closes; names are left as bytes, and sizes are not compared
 * @throws what the platform or the library says when the file cannot be read or is no zip
 */
export async function openZip(path: string): Promise<OpenZip> {
  const { handle: file } = await openFile(path)
  try {
    const { start, end } = await findZip(file)
    // The library's own checks of names and sizes would end the list at the first entry that fails one.
    const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false }
    const bytes = new ZipBytes(file, start)
    return { zip: await fromRandomAccessReaderPromise(bytes, end - start, options), bytes }
  } catch (error) {
    await file.close()
    throw error
  }
}

/**
 * The library takes positions in a zip for positions in its file, and wants nothing behind the zip. So it gets to see
 * the zip alone, without a program that unpacks it or another zip before it, and without padding behind it.
 * @returns where the zip lies in the file, in bytes; the whole file when there is none
 */
async function findZip(file: FileHandle): Promise<{ readonly start: number; readonly end: number }> {
  const { size } = await file.stat()
  const tail = Buffer.alloc(Math.min(size, MAX_TAIL))
  const tailStart = size - tail.length
  await file.read(tail, 0, tail.length, tailStart)
  const record = endRecord(tail)
  if (record === undefined) return { start: 0, end: size }
  const end = tailStart + record + END.length + tail.readUInt16LE(record + 20)
  const directory = directoryOf(tail, record)
  const actualStart = Math.max(0, tailStart + directory.end - directory.length)
  const first = Buffer.alloc(4)
  await file.read(first, 0, first.length, actualStart)
  const isThere = first.readUInt32LE() === DIRECTORY_ENTRY
  return { start: isThere ? Math.max(0, actualStart - directory.statedStart) : 0, end }
}

/** @returns where the last end record begins whose comment is all there */
function endRecord(tail: Buffer): number | undefined {
  for (let at = tail.length - END.length; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END.signature) continue
    if (at + END.length + tail.readUInt16LE(at + 20) <= tail.length) return at
  }
  return undefined
}

/** @returns where the directory ends in the tail, its length, and where it starts as stated, in bytes */
function directoryOf(tail: Buffer, record: number) {
  const locator = record - ZIP64_LOCATOR.length
  const large = locator - ZIP64_END_LENGTH
  const isZip64 = large >= 0 && tail.readUInt32LE(locator) === ZIP64_LOCATOR.signature
  if (!isZip64)
    return {
      end: record,
      length: tail.readUInt32LE(record + 12),
      statedStart: tail.readUInt32LE(record + 16)
    }
  const [length, statedStart] = [tail.readBigUInt64LE(large + 40), tail.readBigUInt64LE(large + 48)]
  return { end: large, length: Number(length), statedStart: Number(statedStart) }
}
