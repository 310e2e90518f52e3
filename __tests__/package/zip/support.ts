/** Zips made byte by byte, also such as no zip library would write, and what is read of them. */

import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { readContents, type Contents, type Visit } from '../../../src/package/zip/contents.ts'
import { workspace } from '../../support/workspace.ts'

export const UTF8_FLAG = 0x800

/** An entry as the directory states it; what is absent follows from its name and its packed bytes. */
export interface RawEntry {
  readonly name: string | Buffer
  readonly bytes?: Buffer
  readonly flags?: number
  readonly method?: number
  readonly crc?: number
  readonly packed?: number
  readonly size?: number
  readonly mode?: number
  readonly extra?: Buffer
  readonly comment?: Buffer
}

/** What stands in the file besides the entries. */
export interface Layout {
  readonly front?: Buffer
  readonly gap?: Buffer
  readonly comment?: Buffer
}

const NONE = Buffer.alloc(0)

/** @returns fields of two or four bytes each: [2, 1, 4, 5] are a 1 of two bytes and a 5 of four */
function fields(...pairs: readonly (readonly [2 | 4, number])[]): Buffer {
  return Buffer.concat(
    pairs.map(([length, value]) => {
      const field = Buffer.alloc(length)
      field.writeUIntLE(value, 0, length)
      return field
    })
  )
}

/** A zip of these entries, after a program in front, with bytes between its directory and its end, and a comment. */
export function rawZip(
  entries: readonly RawEntry[],
  { front = NONE, gap = NONE, comment = NONE }: Layout = {}
): Buffer {
  const contents: Buffer[] = []
  const directory: Buffer[] = []
  let start = 0
  for (const { name, bytes = NONE, extra = NONE, comment: note = NONE, mode = 0, ...stated } of entries) {
    const { crc = crc32(bytes), flags = 0, method = 0, packed = bytes.length, size = bytes.length } = stated
    const raw = Buffer.from(name)
    const common = fields([2, flags], [2, method], [4, 0], [4, crc], [4, packed], [4, size], [2, raw.length])
    const local = Buffer.concat([fields([4, 0x04034b50], [2, 20]), common, fields([2, 0]), raw, bytes])
    directory.push(
      fields([4, 0x02014b50], [2, 0x033f], [2, 20]),
      common,
      fields([2, extra.length], [2, note.length], [2, 0], [2, 0], [4, mode * 0x10000], [4, start]),
      raw,
      extra,
      note
    )
    contents.push(local)
    start += local.length
  }
  const listed = Buffer.concat(directory)
  const count = entries.length
  const end = fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, listed.length], [4, start])
  return Buffer.concat([front, ...contents, listed, gap, end, fields([2, comment.length]), comment])
}

/** What was read of a zip, and the lengths of the pieces that each entry was visited with; the last is that of `end`. */
export interface Reading extends Contents {
  readonly visits: readonly (readonly [string, ...number[]])[]
  readonly texts: Readonly<Record<string, Buffer>>
}

/** Reads a file with these bytes. */
export async function readBytes(zip: Buffer): Promise<Reading> {
  const file = path.join(await workspace(), 'a.zip')
  await writeFile(file, zip)
  return readPath(file)
}

/** Reads the file at a path. */
export async function readPath(file: string): Promise<Reading> {
  const visits: [string, ...number[]][] = []
  const texts: Record<string, Buffer> = {}
  const visit: Visit = ({ name }) => {
    const lengths: [string, ...number[]] = [name]
    visits.push(lengths)
    const pieces: Buffer[] = []
    const take = (piece: Buffer) => {
      lengths.push(piece.length)
      pieces.push(Buffer.from(piece))
    }
    const end = (last: Buffer) => {
      take(last)
      texts[name] = Buffer.concat(pieces)
    }
    return Promise.resolve({ add: take, end })
  }
  return { ...(await readContents(file, visit)), visits, texts }
}
