/** Reads the body of a request: JSON, a multipart form, or anything else. */

import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import busboy from 'busboy'

/** Bytes beyond this limit are counted but not kept, so that no request can exhaust the memory. */
const MAX_KEPT_BYTES = 256 * 1024 * 1024

/** One part of a multipart body. */
export interface Part {
  name: string
  filename?: string
  contentType: string
  content: Buffer
}

/** A whole request body. The content type decides whether `json` or `parts` is filled in. */
export interface Body {
  size: number
  sha256: string
  json?: unknown
  parts: readonly Part[]
}

/**
 * Reads a request body to its end.
 * @param onBytes called with the number of bytes that have arrived so far
 * @returns the body; `json` is undefined for malformed JSON, and `parts` holds what could be read of a malformed form
 * @throws when the connection is lost before the end
 */
export async function readBody(request: IncomingMessage, onBytes: (size: number) => void): Promise<Body> {
  const kept: Buffer[] = []
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    hash.update(chunk)
    if (size <= MAX_KEPT_BYTES) kept.push(chunk)
    onBytes(size)
  }
  const body: Body = { size, sha256: hash.digest('hex'), parts: [] }
  const content = size <= MAX_KEPT_BYTES ? Buffer.concat(kept) : Buffer.alloc(0)
  const type = request.headers['content-type'] ?? ''
  if (isJson(type)) body.json = parseJson(content)
  if (/^multipart\/form-data\b/i.test(type)) body.parts = await parseForm(request.headers, content)
  return body
}

/** The whole body; undefined as soon as it is longer than `most` bytes, and the rest is not read. */
export async function readLimited(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  // Without destroying the request when the loop ends early: it still has to be answered.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Whether a content type is that of JSON. */
export function isJson(contentType: string): boolean {
  return /^application\/json\b/i.test(contentType)
}

/** The value of a JSON text; undefined if the text is not JSON. */
export function parseJson(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString())
  } catch {
    return undefined
  }
}

function parseForm(headers: IncomingHttpHeaders, content: Buffer): Promise<Part[]> {
  return new Promise(resolve => {
    const parts: Part[] = []
    const done = () => {
      resolve(parts)
    }
    try {
      const parser = busboy({ headers, defParamCharset: 'utf8' })
      parser.on('field', (name, value, info) => {
        parts.push({ name, contentType: info.mimeType, content: Buffer.from(value) })
      })
      parser.on('file', (name, stream, info) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('error', done)
        stream.on('end', () => {
          parts.push({
            name,
            // busboy takes a part of type application/octet-stream for a file even if it has no file name.
            ...((info.filename as string | undefined) === undefined ? {} : { filename: info.filename }),
            contentType: info.mimeType,
            content: Buffer.concat(chunks)
          })
        })
      })
      parser.on('error', done)
      parser.on('close', done)
      parser.end(content)
    } catch {
      // The content type names no boundary. The call refuses a form without parts.
      done()
    }
  })
}
