import { createReadStream } from 'node:fs'
import { Transform, type Readable } from 'node:stream'

/** A file that goes out as the only part of a multipart form. */
export interface FilePart {
  /** Name of the form field. */
  readonly field: string
  /** File name that the service is told. */
  readonly filename: string
  /** Media type of the part; form-data does not escape it, so it is one of ours. */
  readonly type: 'application/zip' | 'image/png' | 'image/jpeg' | 'image/gif'
  /** Where the file lies. */
  readonly path: string
  /** Its size in bytes when it was checked. */
  readonly size: number
}

/** A form that is ready to be sent once. */
export interface OpenedForm {
  readonly headers: Readonly<Record<string, string>>
  readonly stream: Readable
}

/** The file changed between being checked and being sent. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError'
}

/**
 * Opens the file and wraps it as multipart/form-data. Each attempt opens anew, so that its body is complete.
 * @param onProgress called whenever bytes move on towards the socket
 * @returns headers with an exact Content-Length, and a stream that fails with FileChangedError or the file's own error
 */
export async function openForm(part: FilePart, onProgress: () => void): Promise<OpenedForm> {
  // A file that grew meanwhile is cut where it ended when it was checked.
  const source = createReadStream(part.path, { start: 0, end: part.size - 1 })
  const form = await build(part, source)
  const length = form.getLengthSync()
  const stream = exactly(length, part.filename, onProgress)
  form.once('error', (error: Error) => stream.destroy(error))
  stream.once('close', () => source.destroy())
  form.pipe(stream)
  return { headers: { ...form.getHeaders(), 'content-length': String(length) }, stream }
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

/** Passes bytes on and counts them: a file that shrank would otherwise leave the service waiting for the rest. */
function exactly(length: number, name: string, onProgress: () => void): Transform {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      onProgress()
      done(null, chunk)
    },
    flush(done) {
      done(seen === length ? null : new FileChangedError(`${name} changed while it was being uploaded`))
    }
  })
}
