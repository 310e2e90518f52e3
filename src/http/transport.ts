/** Sends one HTTP request once. The only user of @actions/http-client. */

import { EventEmitter, once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { setTimeout as setTimeoutPromise } from 'node:timers/promises'
import { MAX_AT_ONCE, openText, type OpenedBody } from './body.ts'
import { AnswerTooLongError, ConnectionError, FileChangedError, RequestTimeoutError } from './errors.ts'
import type { HttpClient } from './http-client.ts'
import type { HttpAnswer, HttpRequest, Transport } from './messages.ts'
import { proxyFor, type ProxyEnvironment } from './proxy.ts'
import { rawOptions } from './raw-options.ts'

/** Longest answer that is read, in bytes: an image has 5 MB at most, a page of versions a few kilobytes. */
export const MAX_ANSWER_BYTES = 6 * 1024 * 1024

// http-client ends idle sockets after three minutes unless told otherwise; this file has deadlines of its own.
const NEVER_MS = 2 ** 31 - 1

/** How long the last piece of a body waits for an early answer, in milliseconds, besides twice the time to connect. */
const EARLY_ANSWER_MS = 80

/** The longest that it waits, in milliseconds, however slow the network is. */
const LONGEST_HOLD_MS = 500

const CLIENT_OPTIONS = { allowRedirects: false, allowRetries: false, socketTimeout: NEVER_MS }

/**
 * Redirects are not followed, nothing is retried, and no socket survives the call.
 * @param requestTimeout milliseconds without a byte moving while the body goes out, and from its last byte to the
 * end of the answer
 * @param environment the process's variables, which say what goes through a proxy
 * @returns rejects besides with a ProxyVariableError
 */
export function createTransport(
  userAgent: string,
  requestTimeout: number,
  environment: ProxyEnvironment = {}
): Transport {
  return async (request, signal) => {
    // In the main file of the bundle, but run by the first request: a step that ends at its inputs needs no network.
    const { HttpClient } = await import(/* webpackMode: "eager" */ './http-client.ts')
    const proxy = proxyFor(request.url, environment)
    const agent = proxy && (await import('./proxy-agent.ts')).agentThrough(proxy, request.url)
    signal.throwIfAborted()
    const attempt = new AbortController()
    const interrupt = () => {
      attempt.abort(signal.reason)
    }
    signal.addEventListener('abort', interrupt, { once: true })
    const connection = watchConnection()
    const timer = setTimeout(() => {
      attempt.abort(new RequestTimeoutError(requestTimeout, connection.isMade()))
    }, requestTimeout)
    const progress = () => timer.refresh()
    const ready = () => connection.settled(attempt.signal)
    const client = new HttpClient(
      userAgent,
      [rawOptions(attempt.signal, connection.made, agent)],
      CLIENT_OPTIONS
    )
    try {
      return await Promise.race([
        exchange(client, request, attempt, { ready, progress }),
        aborted(attempt.signal)
      ])
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

/** Tells when the connection is made, and when a peer that answers before it has read the body would have done so. */
function watchConnection() {
  const started = performance.now()
  const events = new EventEmitter()
  const connected = once(events, 'made')
  let after: number | undefined
  return {
    isMade: () => after !== undefined,
    made: () => {
      after ??= performance.now() - started
      events.emit('made')
    },
    settled: async (signal: AbortSignal) => {
      await connected
      const connecting = Number(after)
      const most = Math.min(EARLY_ANSWER_MS + 2 * connecting, LONGEST_HOLD_MS)
      const wait = most + connecting - (performance.now() - started)
      await setTimeoutPromise(Math.max(0, wait), undefined, { signal })
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

/** When the last piece of a body goes out, and who is told of the others. */
interface Pace {
  readonly ready: () => Promise<void>
  readonly progress: () => void
}

async function exchange(
  client: HttpClient,
  request: HttpRequest,
  attempt: AbortController,
  pace: Pace
): Promise<HttpAnswer> {
  const form = await open(request.body, pace)
  form?.stream.once('error', (error: Error) => {
    attempt.abort(asTransportError(error))
  })
  try {
    const data = form?.stream ?? (typeof request.body === 'string' ? request.body : null)
    const response = await client.request(request.method, request.url, data, {
      ...request.headers,
      ...form?.headers
    })
    // Judged when the answer begins: it may take long, and the rest of the body goes out meanwhile.
    const sent = form?.stream.isSent !== false
    return { ...(await read(response.message)), sent }
  } finally {
    form?.stream.destroy()
    client.dispose()
  }
}

/** @returns nothing for a body that is sent at once, and where there is none */
async function open(body: HttpRequest['body'], { ready, progress }: Pace): Promise<OpenedBody | undefined> {
  if (typeof body === 'string') {
    return Buffer.byteLength(body) > MAX_AT_ONCE ? openText(body, ready, progress) : undefined
  }
  if (body === undefined) return undefined
  // Files load their own code.
  const { openForm } = await import('./multipart.ts')
  return openForm(body, body.size > MAX_AT_ONCE ? ready : () => Promise.resolve(), progress)
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
    status: Number(message.statusCode),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks).toString('utf8')
  }
}
