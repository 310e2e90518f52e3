import type { Entry, LocalFileHeader, ZipFile } from 'yauzl'
import { MAX_VALUE } from '../extension/findings.ts'
import { quote } from '../report/text.ts'
import type { Directory } from './directory-end.ts'
import { EntryError } from './unpack.ts'

/**
 * Whether every program reads the same from a zip. Some look for its directory from the end of the file, some go from
 * entry to entry, and what only others see has not been checked here. Numbers are those of the ".ZIP File Format
 * Specification" (APPNOTE.TXT), sections 4.3 and 4.4.
 */

/** Where an entry lies in the zip file, in bytes from its start. */
export interface Extent {
  readonly name: string
  readonly start: number
  /** Of the first byte behind its content. */
  readonly end: number
  /** Whether a data descriptor follows, which repeats sizes and checksum. */
  readonly described: boolean
}

/** Bits of the flags that change how an entry is read: encrypted, described behind the content, name in UTF-8. */
const DESCRIBED = 0x8
const READ_BY = 0x1 | DESCRIBED | 0x800

/** Stands for a size that is told elsewhere. */
const OPEN = 0xffffffff

/** IDs of the fields that have the sizes of Zip64, and a second name (4.5.3, 4.6.9). */
const ZIP64 = 0x0001
const UNICODE_NAME = 0x7075

/** Lengths of a data descriptor: with or without signature, for sizes of four bytes or eight. */
const DESCRIPTORS = [12, 16, 20, 24]

/**
 * A zip describes every file twice, in its directory and in front of the content.
 * @param name as the directory has it
 * @throws EntryError when the two differ; whatever the library throws when there is no such place
 */
export async function locate(zip: ZipFile, entry: Entry, name: string): Promise<Extent> {
  const { getFileNameLowLevel, parseExtraFields } = await import('yauzl')
  const header = await zip.readLocalFileHeaderPromise(entry)
  const extraFields = parseExtraFields(header.extraField)
  const renames = extraFields.some(({ id }) => id === UNICODE_NAME)
  const named = getFileNameLowLevel(header.generalPurposeBitFlag, header.fileName, extraFields, true)
  if (!header.fileName.equals(entry.fileNameRaw) || (renames && named !== name))
    throw new EntryError('has another name in its local header')
  const flags = entry.generalPurposeBitFlag
  const described = (flags & DESCRIBED) !== 0
  const stated = [header.crc32, ...sizesOf(header, extraFields)]
  const actual = [entry.crc32, entry.uncompressedSize, entry.compressedSize]
  const same =
    header.compressionMethod === entry.compressionMethod &&
    ((header.generalPurposeBitFlag ^ flags) & READ_BY) === 0 &&
    stated.every((value, index) => value === actual[index] || (described && (value === 0 || value === OPEN)))
  if (!same) throw new EntryError('has a local header that disagrees with the directory of the zip')
  const { relativeOffsetOfLocalHeader: start } = entry
  return { name, start, end: header.fileDataStart + entry.compressedSize, described }
}

/** @returns the unpacked and the packed size, which Zip64 has in a field of its own */
function sizesOf(
  { compressedSize, uncompressedSize }: LocalFileHeader,
  extraFields: Entry['extraFields']
): number[] {
  const sizes = [uncompressedSize, compressedSize]
  const large = extraFields.find(({ id }) => id === ZIP64)?.data
  if (large === undefined || large.length < 16) return sizes
  return sizes.map((size, index) => (size === OPEN ? Number(large.readBigUInt64LE(index * 8)) : size))
}

/** @returns for each entry that lies over another, a sentence without its end: it is how small files unpack to large ones */
export function overlaps(extents: readonly Extent[]): string[] {
  const sorted = extents.toSorted((a, b) => a.start - b.start)
  return sorted.flatMap((extent, index) => {
    const before = sorted[index - 1]
    if (before === undefined || before.end <= extent.start) return []
    return [`${quote(extent.name, MAX_VALUE)} overlaps ${quote(before.name, MAX_VALUE)} in the zip file`]
  })
}

/**
 * @param extents of all entries
 * @returns for each place where an entry could be that the directory does not list, a sentence without its end
 */
export function gaps(extents: readonly Extent[], directory: Directory): string[] {
  const sorted = extents.toSorted((a, b) => a.start - b.start)
  const starts = [...sorted.map(({ start }) => start), directory.start]
  return starts.flatMap((start, index) => {
    const before = sorted[index - 1]
    const length = start - (before?.end ?? 0)
    if (length <= 0 || (before?.described === true && DESCRIPTORS.includes(length))) return []
    const place = before === undefined ? 'at its start' : `behind ${quote(before.name, MAX_VALUE)}`
    return [`it has ${length} bytes ${place} that belong to no file`]
  })
}
