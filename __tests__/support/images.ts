/** How large a made picture's file is, in bytes; as small as its header when not given. */
interface Shape {
  size?: number
}

/** A file that is a PNG as far as its header says. */
export function png(width: number, height: number, { size = 0 }: Shape = {}): Buffer {
  const sides = Buffer.alloc(8)
  sides.writeUInt32BE(width, 0)
  sides.writeUInt32BE(height, 4)
  const head = Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1')
  return padded(Buffer.concat([head, sides, Buffer.from([8, 6, 0, 0, 0, 0, 0, 0, 0])]), size)
}

/** A file that is a JPEG as far as its header says. */
export function jpeg(width: number, height: number, { size = 0 }: Shape = {}): Buffer {
  const sides = Buffer.alloc(4)
  sides.writeUInt16BE(height, 0)
  sides.writeUInt16BE(width, 2)
  const head = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')
  const frame = Buffer.from('ffc0001108', 'hex')
  const end = Buffer.from('03012200021101031101ffd9', 'hex')
  return padded(Buffer.concat([head, frame, sides, end]), size)
}

/** A file that is a GIF as far as its header says. */
export function gif(width: number, height: number, { size = 0 }: Shape = {}): Buffer {
  const sides = Buffer.alloc(4)
  sides.writeUInt16LE(width, 0)
  sides.writeUInt16LE(height, 2)
  return padded(Buffer.concat([Buffer.from('GIF89a'), sides, Buffer.from([0, 0, 0, 0x3b])]), size)
}

function padded(content: Buffer, size: number): Buffer {
  return Buffer.concat([content, Buffer.alloc(Math.max(0, size - content.length))])
}
