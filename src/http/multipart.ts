/** Sends a file as a multipart form (RFC 7578), provided that it is still the file that was checked. */

import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { HeldBody, type OpenedBody } from './body.ts'
import { FileChangedError } from './errors.ts'

/** How much of a file is sent at once, in bytes. */
const PIECE = 256 * 1024

/** What stands between the headers of a part and its bytes (RFC 2046, section 5.1.1). */
const END_OF_HEADERS = '\r\n\r\n'

/** A file as it was when it was checked. */
export interface CheckedFile {
  /** File name that is sent to the service. */
  readonly filename: string
  /** Media type of the part; one of a fixed list, because form-data does not escape it. */
  readonly type: 'application/zip' | 'image/png' | 'image/jpeg' | 'image/gif'
  /** Where the file lies. */
  readonly path: string
  /** Its size in bytes when it was checked. */
  readonly size: number
  /**
   * Its time of change (ctime) when it was checked, in milliseconds since 1970. Unlike the time of modification, no
   * program can set it.
   */
  readonly changed: number
  /** SHA-256 in hexadecimal digits, for files whose digest is shown. */
  readonly sha256?: string
}

/** A file that goes out as the only part of a multipart form. */
export interface FilePart extends CheckedFile {
  /** Name of the form field. */
  readonly field: string
}

/**
 * Opens the file and wraps it as multipart/form-data. Each attempt opens it anew, so that its body is complete.
 * @param ready the last piece goes out when this resolves
 * @param onProgress called whenever bytes move on towards the socket
 * @throws FileChangedError, here or from the stream, when the file is not the one that was checked
 */
export async function openForm(
  part: FilePart,
  ready: () => Promise<void>,
  onProgress: () => void
): Promise<OpenedBody> {
  // Without blocking: a named pipe in the file's place would hold the process for ever.
  const file = await open(part.path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw new FileChangedError(part.filename, false, error)
  })
  try {
    await assertUnchanged(file, part, false)
    const { headers, head, tail } = await frameOf(part)
    const source = {
      pieces: () => pieces(file, part, head),
      // A file that changed is never sent whole.
      last: async () => {
        await ready()
        await assertUnchanged(file, part, true)
        return tail
      },
      close: () => void file.close()
    }
    return { headers, stream: new HeldBody(source, onProgress) }
  } catch (error) {
    await file.close()
    throw error
  }
}

/** Reads into two buffers: one is filled while the other goes out. */
async function* pieces(file: FileHandle, { filename, size }: FilePart, head: Buffer): AsyncGenerator<Buffer> {
  const fail = (error?: unknown) => {
    throw new FileChangedError(filename, true, error)
  }
  yield head
  let [buffer, other] = [Buffer.allocUnsafe(PIECE), Buffer.allocUnsafe(PIECE)]
  let reading = file.read(buffer, 0, Math.min(PIECE, size), 0)
  for (let at = 0; at < size;) {
    const { bytesRead } = await reading.catch(fail)
    if (bytesRead === 0) fail()
    at += bytesRead
    reading = file.read(other, 0, Math.min(PIECE, size - at), at)
    // Nobody may wait for it any more when the request ends early.
    reading.catch(() => undefined)
    yield buffer.subarray(0, bytesRead)
    ;[buffer, other] = [other, buffer]
  }
}

async function assertUnchanged(
  file: FileHandle,
  { filename, changed, size }: FilePart,
  begun: boolean
): Promise<void> {
  const now = await file.stat()
  if (now.isFile() && now.size === size && now.ctimeMs === changed) return
  throw new FileChangedError(filename, begun)
}

/** @returns the length in bytes of the whole body that sends this part */
export async function formLength(part: FilePart): Promise<number> {
  return Number((await frameOf(part)).headers['content-length'])
}

/** What stands around the file. */
async function frameOf({ field, filename, size, type }: FilePart) {
  const { default: FormData } = await import('form-data')
  const form = new FormData()
  form.append(field, Buffer.alloc(0), { filename, contentType: type })
  const frame = form.getBuffer()
  const end = frame.indexOf(END_OF_HEADERS) + END_OF_HEADERS.length
  return {
    headers: { ...form.getHeaders(), 'content-length': String(frame.length + size) },
    head: frame.subarray(0, end),
    tail: frame.subarray(end)
  }
}
