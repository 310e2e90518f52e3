/** Opens the images that inputs name: the icon of an extension, and the thumbnail of a plan. */

import { readFile } from 'node:fs/promises'
import type { CheckedFile } from '../http/multipart.ts'
import { PathError, type FoundFile } from './paths.ts'

/** "Updating the Extension Icon": 512 KB; "Uploading an Image": 5 MB. */
const MAX_ICON_BYTES = 512 * 1024
const MAX_IMAGE_BYTES = 5 * 1024 * 1024

/** "Updating the Extension Icon" recommends 128 x 128 pixels. */
export const ICON_SIDE = 128

/** The first bytes of a file of each type. */
const SIGNATURES = {
  'image/png': [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  'image/jpeg': [Buffer.from('\xff\xd8\xff', 'latin1')],
  'image/gif': [Buffer.from('GIF87a', 'latin1'), Buffer.from('GIF89a', 'latin1')]
} as const

type ImageType = keyof typeof SIGNATURES

interface OpenedImage {
  readonly image: CheckedFile
  /** In pixels; absent when it cannot be read. */
  readonly side: { readonly width: number; readonly height: number } | undefined
}

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
  const bytes = await readFile(file.path)
  const type = types.find(candidate =>
    SIGNATURES[candidate].some(start => bytes.subarray(0, start.length).equals(start))
  )
  const side = await measure(bytes)
  // A JPEG needs no size, because the library cannot measure what some encoders write.
  if (type === undefined || (type !== 'image/jpeg' && side === undefined)) {
    const names = types.map(candidate => candidate.replace('image/', '').toUpperCase()).join(', ')
    throw new PathError(`its content is none of ${names}, whatever its name says`)
  }
  const { name: filename, path, size, changed } = file
  return { image: { filename, type, path, size, changed }, side }
}

async function measure(bytes: Buffer): Promise<OpenedImage['side']> {
  const { imageSize } = await import('image-size')
  try {
    const { width, height } = imageSize(bytes)
    return { width, height }
  } catch {
    return undefined
  }
}
