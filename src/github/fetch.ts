/** The fetch that Octokit is given: it sends through the action's own transport. */

import type { Transport } from '../http/messages.ts'

/** The part of fetch's options that Octokit gives. */
interface Options {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/**
 * Proxies apply as for all other requests. The token goes to the API only: a request to another origin is not sent, and
 * redirects are not followed.
 * @param base URL of the API
 * @returns a fetch that rejects with what the transport rejects with, and with an Error for a redirect or another origin
 */
export function fetchThrough(transport: Transport, base: string, signal: AbortSignal) {
  const { origin } = new URL(base)
  return async (url: string, { method, headers, body }: Options): Promise<Response> => {
    const target = new URL(url)
    if (target.origin !== origin) throw new Error(`${target.origin} is not GitHub's API, which is ${origin}`)
    const request = { method, url, headers, ...(typeof body === 'string' ? { body } : {}) }
    const answer = await transport(request, signal)
    if (answer.status >= 300 && answer.status < 400) {
      throw new Error(`GitHub's API answered with a redirect (${answer.status}), which is not followed`)
    }
    // Some statuses allow no body, not even an empty one.
    return new Response(answer.body === '' ? null : answer.body, {
      status: answer.status,
      headers: answer.headers
    })
  }
}
