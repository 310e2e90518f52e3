/** Sends one HTTP request once. The only user of @actions/http-client. */

import type { IncomingMessage } from 'node:http'
import { AnswerTooLongError, ConnectionError, FileChangedError, RequestTimeoutError } from './errors.ts'
import type { HttpClient } from './http-client.ts'
import type { HttpAnswer, HttpRequest, Transport } from './messages.ts'
import type { FilePart, OpenedForm } from './multipart.ts'
import { rawOptions } from './raw-options.ts'

/** Longest answer that is read, in bytes. A page of versions is a few kilobytes. */
export const MAX_ANSWER_BYTES = 8 * 1024 * 1024

// http-client ends idle sockets after three minutes unless told otherwise; this file has deadlines of its own.
const NEVER_MS = 2 ** 31 - 1

const CLIENT_OPTIONS = { allowRedirects: false, allowRetries: false, socketTimeout: NEVER_MS }

/**
 * Redirects are not followed, nothing is retried, proxies come from the environment, and no socket survives the call.
 * @param requestTimeout milliseconds without a byte moving while the body goes out, and from its last byte to the
 * end of the answer
 */
export function createTransport(userAgent: string, requestTimeout: number): Transport {
  return async (request, signal) => {
    // In the main file of the bundle, but run by the first request: a step that ends at its inputs needs no network.
    const { HttpClient } = await import(/* webpackMode: "eager" */ './http-client.ts')
    signal.throwIfAborted()
    const attempt = new AbortController()
    const interrupt = () => {
      attempt.abort(signal.reason)
    }
    signal.addEventListener('abort', interrupt, { once: true })
    let connected = false
    const timer = setTimeout(() => {
      attempt.abort(new RequestTimeoutError(requestTimeout, connected))
    }, requestTimeout)
    const progress = () => timer.refresh()
    const onConnected = () => {
      connected = true
    }
    const client = new HttpClient(userAgent, [rawOptions(attempt.signal, onConnected)], CLIENT_OPTIONS)
    try {
      return await Promise.race([exchange(client, request, attempt, progress), aborted(attempt.signal)])
    } catch (error) {
      if (attempt.signal.aborted) throw attempt.signal.reason
      throw asTransportError(error)
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', interrupt)
      // Ends what is still open: an upload that was answered early, or a peer that stopped reading.
      attempt.abort()
    }
  }
}

/** A request that waits for its socket, behind a proxy that does not answer, does not notice its signal. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error)
      },
      { once: true }
    )
  })
}

async function exchange(
  client: HttpClient,
  request: HttpRequest,
  attempt: AbortController,
  progress: () => void
): Promise<HttpAnswer> {
  const form = typeof request.body === 'object' ? await open(request.body, progress) : undefined
  form?.stream.once('error', (error: Error) => {
    attempt.abort(asTransportError(error))
  })
  try {
    const data = form?.stream ?? (typeof request.body === 'string' ? request.body : null)
    const response = await client.request(request.method, request.url, data, {
      ...request.headers,
      ...form?.headers
    })
    const answer = await read(response.message)
    return { ...answer, sent: form?.stream.readableEnded !== false }
  } finally {
    form?.stream.destroy()
    client.dispose()
  }
}

/** Loads what files need with the first one that is sent. */
async function open(part: FilePart, progress: () => void): Promise<OpenedForm> {
  return (await import('./multipart.ts')).openForm(part, progress)
}

function asTransportError(error: unknown): Error {
  return error instanceof FileChangedError ? error : new ConnectionError(error)
}

/** Reads by iteration: http-client's own reader never settles when the connection is lost within the body. */
async function read(message: IncomingMessage): Promise<Omit<HttpAnswer, 'sent'>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_ANSWER_BYTES) throw new AnswerTooLongError(MAX_ANSWER_BYTES)
    chunks.push(chunk)
  }
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)])
  return {
    status: message.statusCode ?? 0,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks).toString('utf8')
  }
}
