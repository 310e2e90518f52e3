/** Opens the images that inputs name: the icon of an extension, and the thumbnail of a plan. */

import { IS_POINTER, isLfsPointer } from '../extension/lfs.ts'
import type { CheckedFile } from '../http/multipart.ts'
import { PathError, readFound, type FoundFile } from './paths.ts'

/** "Updating the Extension Icon": 512 KB; "Uploading an Image": 5 MB. */
const MAX_ICON_BYTES = 512 * 1024
const MAX_IMAGE_BYTES = 5 * 1024 * 1024

/** "Updating the Extension Icon" recommends 128 x 128 pixels. */
export const ICON_SIDE = 128

/** In pixels. */
interface Side {
  readonly width: number
  readonly height: number
}

interface OpenedImage {
  readonly image: CheckedFile
  /** Absent when it cannot be read. */
  readonly side: Side | undefined
}

/** How a file of each type begins, and where its size in pixels stands. */
const TYPES = {
  // Portable Network Graphics (RFC 2083), sections 3.1 and 4.1.1.
  'image/png': { start: /^\x89PNG\r\n\x1a\n....IHDR/s, side: pngSide },
  'image/jpeg': { start: /^\xff\xd8\xff/, side: jpegSide },
  // GIF89a specification, section 18.
  'image/gif': { start: /^GIF8[79]a/, side: gifSide }
} as const

type ImageType = keyof typeof TYPES

/** @throws PathError when the file is larger than allowed, or is neither PNG nor JPEG by content */
export async function openIcon(file: FoundFile): Promise<OpenedImage> {
  return open(file, MAX_ICON_BYTES, '512 KB', ['image/png', 'image/jpeg'])
}

/** @throws PathError when the file is larger than allowed, or is of no type that the documents show */
export async function openImage(file: FoundFile): Promise<OpenedImage> {
  return open(file, MAX_IMAGE_BYTES, '5 MB', ['image/png', 'image/jpeg', 'image/gif'])
}

async function open(
  file: FoundFile,
  most: number,
  limit: string,
  types: readonly ImageType[]
): Promise<OpenedImage> {
  if (file.size > most)
    throw new PathError(`the file has ${file.size} bytes; at most ${limit} (${most} bytes) are allowed`)
  const bytes = await readFound(file, most)
  if (isLfsPointer(bytes)) throw new PathError(`the file ${IS_POINTER}`)
  const start = bytes.toString('latin1', 0, 16)
  const type = types.find(candidate => TYPES[candidate].start.test(start))
  const side = type && TYPES[type].side(bytes)
  // A JPEG needs no size, because there are ways to write one that are not read here.
  if (type === undefined || (type !== 'image/jpeg' && side === undefined)) {
    const names = types.map(candidate => candidate.replace('image/', '').toUpperCase()).join(', ')
    throw new PathError(`its content is none of ${names}, whatever its name says`)
  }
  const { name: filename, path, size, changed } = file
  return { image: { filename, type, path, size, changed }, side }
}

function pngSide(bytes: Buffer): Side | undefined {
  if (bytes.length < 24) return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function gifSide(bytes: Buffer): Side | undefined {
  if (bytes.length < 10) return undefined
  return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
}

// Markers of a JPEG (ITU-T T.81, table B.1).
const MARKER = 0xff
const START_OF_SCAN = 0xda
/** Frames, whose header has the size, are C0 to CF, but these are something else. */
const NO_FRAMES = [0xc4, 0xc8, 0xcc]

/** Goes from segment to segment up to the first frame; each says how long it is. */
function jpegSide(bytes: Buffer): Side | undefined {
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === MARKER) {
    const marker = bytes.readUInt8(at + 1)
    if (marker === START_OF_SCAN) return undefined
    const isFrame = marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.includes(marker)
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    // Any number of FF may stand before a marker.
    at += marker === MARKER ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}
