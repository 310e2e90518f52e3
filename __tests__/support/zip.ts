import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'

/** What packages are judged by when nothing in them is a secret of the step. */
export const NO_SECRETS = { secrets: [], allowFiles: '' }

/** The bytes of a zip with these files, by path; without compression it takes as much room as they do. */
export async function makeZip(
  entries: Record<string, string | Buffer>,
  { compress = true }: { compress?: boolean } = {}
): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(entries))
    zip.addBuffer(Buffer.from(content), name, { compress })
  zip.end()
  return buffer(zip.outputStream)
}

/** The same zip with a path replaced by another one of the same length, which no zip library would write. */
export function renamed(zip: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new RangeError('both paths have to have the same length')
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1')
}

const CENTRAL = Buffer.from('PK\u0001\u0002', 'latin1')

/** The same zip, stating another unpacked size for the first file, in its directory and in front of it. */
export function withStatedSize(zip: Buffer, size: number): Buffer {
  const changed = Buffer.from(zip)
  changed.writeUInt32LE(size, 22)
  changed.writeUInt32LE(size, changed.indexOf(CENTRAL) + 24)
  return changed
}

/** The same zip, its first file marked as encrypted. */
export function encrypted(zip: Buffer): Buffer {
  const changed = Buffer.from(zip)
  for (const flags of [6, changed.indexOf(CENTRAL) + 8])
    changed.writeUInt16LE(changed.readUInt16LE(flags) | 1, flags)
  return changed
}

/** The same zip, one of its files marked as a symbolic link of Unix. */
export function symlinked(zip: Buffer, name: string): Buffer {
  const changed = Buffer.from(zip)
  const entry = changed.indexOf(name, changed.indexOf(CENTRAL)) - 46
  changed.writeUInt8(3, entry + 5)
  changed.writeUInt32LE(0o120777 * 0x10000, entry + 38)
  return changed
}
