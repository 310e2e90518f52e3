/** Compresses content for a zip: always to the same bytes, whatever the number of processors, and on all of them. */

import { promisify } from 'node:util'
import { constants, deflateRaw, deflateRawSync } from 'node:zlib'
import { METHOD, type Compressed } from '../zip/zip-writer.ts'

/** The length of all blocks of large content but the last, in bytes. */
export const BLOCK = 1024 * 1024

/** How far back deflate looks, in bytes. */
const WINDOW = 32 * 1024

/** Content of at most so many bytes takes less time to compress than to hand over to another thread. */
const TINY = 4_096

/** A window as long as that content, and tables to match: the larger ones take longer to set up than to use. */
const FOR_TINY = { windowBits: 12, memLevel: 5 }

/** Of longer content, samples show whether it shrinks. How many there are, and their length in bytes. */
const SAMPLES = { over: 64 * 1024, count: 8, length: 4_096 }

/** What shrinks by less than this part is not worth unpacking it. */
const LEAST_GAIN = 1 / 32

const deflate = promisify(deflateRaw)

/** @returns the content in the form that takes the least; at once when it is tiny */
export function compress(content: Buffer): Compressed | Promise<Compressed> {
  const stored = { method: METHOD.stored, bytes: content }
  const smaller = (bytes: Buffer) =>
    bytes.length < content.length ? { method: METHOD.deflated, bytes } : stored
  if (content.length <= TINY)
    return smaller(deflateRawSync(content, { ...FOR_TINY, chunkSize: roomFor(content) }))
  return shrinks(content) ? deflate(content, { chunkSize: roomFor(content) }).then(smaller) : stored
}

/**
 * Deflates one block of large content. The deflated blocks, one behind the other, are the deflated content.
 * @param before the block before this one; absent for the first
 */
export function deflateBlock(block: Buffer, before: Buffer | undefined, isLast: boolean): Promise<Buffer> {
  return deflate(block, {
    chunkSize: roomFor(block),
    finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
    // At level 0, deflate puts bytes in as they are.
    level: shrinks(block) ? constants.Z_DEFAULT_LEVEL : constants.Z_NO_COMPRESSION,
    ...(before === undefined ? {} : { dictionary: before.subarray(-WINDOW) })
  })
}

/** Room for all that deflate makes of it: in pieces, each would be handed over for itself. */
function roomFor({ length }: Buffer): number {
  return length + (length >> 10) + 64
}

/** @returns whether content is worth compressing, as far as samples show; that of a few bytes always is */
function shrinks(content: Buffer): boolean {
  if (content.length <= SAMPLES.over) return true
  return samplePlaces(content.length).some(at => sampleShrinks(content.subarray(at, at + SAMPLES.length)))
}

/** @returns where samples of large content begin, in bytes */
export function samplePlaces(size: number): number[] {
  const step = Math.floor((size - SAMPLES.length) / (SAMPLES.count - 1))
  return Array.from({ length: SAMPLES.count }, (_, index) => index * step)
}

/** How long a sample is, in bytes. */
export const SAMPLE = SAMPLES.length

/** @returns whether a sample is worth compressing */
export function sampleShrinks(sample: Buffer): boolean {
  const { length } = deflateRawSync(sample, { ...FOR_TINY, level: 1, chunkSize: roomFor(sample) })
  return length < sample.length * (1 - LEAST_GAIN)
}
