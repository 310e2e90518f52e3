import { open } from 'node:fs/promises'

/** Where the directory lies, and how many entries it has. */
export interface Directory {
  readonly start: number
  readonly end: number
  readonly count: number
}

/** @returns whether the directory is the one that every program finds from the end of the file, with nothing between */
export async function isFoundFromEnd(path: string, directory: Directory): Promise<boolean> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const tail = Buffer.alloc(Math.min(size - directory.end, LONGEST_TAIL + 1))
    await file.read(tail, 0, tail.length, directory.end)
    return tail.length <= LONGEST_TAIL && agrees(tail, directory)
  } finally {
    await file.close()
  }
}

const END = { signature: 0x06054b50, length: 22 }
const END_OF_64 = { signature: 0x06064b50, length: 56 }
const LOCATOR_OF_64 = { signature: 0x07064b50, length: 20 }
const LONGEST_TAIL = END_OF_64.length + LOCATOR_OF_64.length + END.length + 0xffff

function agrees(tail: Buffer, { start, end, count }: Directory): boolean {
  const is64 = tail.length >= 4 && tail.readUInt32LE(0) === END_OF_64.signature
  const at = is64 ? END_OF_64.length + LOCATOR_OF_64.length : 0
  const record = tail.subarray(at)
  if (record.length < END.length || record.readUInt32LE(0) !== END.signature) return false
  // The number of this disk, and of the one where the directory starts, come first.
  const stated = [
    record.readUInt16LE(4),
    record.readUInt16LE(6),
    record.readUInt16LE(8),
    record.readUInt16LE(10),
    record.readUInt32LE(12),
    record.readUInt32LE(16)
  ]
  const actual = [0, 0, count, count, end - start, start]
  const open = [0xffff, 0xffff, 0xffff, 0xffff, 0xffffffff, 0xffffffff]
  if (!stated.every((value, index) => value === actual[index] || (is64 && value === open[index])))
    return false
  if (!is64) return true
  const stated64 = [24, 32, 40, 48].map(offset => Number(tail.readBigUInt64LE(offset)))
  const locator = tail.subarray(END_OF_64.length)
  return (
    tail.readBigUInt64LE(4) === BigInt(END_OF_64.length - 12) &&
    stated64.every((value, index) => value === actual[index + 2]) &&
    locator.readUInt32LE(0) === LOCATOR_OF_64.signature &&
    Number(locator.readBigUInt64LE(8)) === end
  )
}
