/** Sends a file as a multipart form (RFC 7578), provided that it is still the file that was checked. */

import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { holdingBack, type OpenedBody } from './body.ts'
import { FileChangedError } from './errors.ts'

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
    const source = file.createReadStream({ start: 0, end: part.size - 1, autoClose: false })
    const form = await build(part, source)
    // A file that changed is never sent whole.
    const check = () => ready().then(() => assertUnchanged(file, part, true))
    const stream = holdingBack(check, onProgress)
    // Without a listener, a file that cannot be read would end the process.
    form.once('error', (error: Error) => stream.destroy(new FileChangedError(part.filename, true, error)))
    stream.once('close', () => {
      source.destroy()
      void file.close()
    })
    form.pipe(stream)
    return { headers: { ...form.getHeaders(), 'content-length': String(form.getLengthSync()) }, stream }
  } catch (error) {
    await file.close()
    throw error
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
  return (await build(part, Buffer.alloc(0))).getLengthSync()
}

async function build(part: FilePart, source: Readable | Buffer) {
  const { default: FormData } = await import('form-data')
  const form = new FormData()
  form.append(part.field, source, {
    filename: part.filename,
    contentType: part.type,
    knownLength: part.size
  })
  return form
}
