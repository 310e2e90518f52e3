/** Sends requests to GitHub's REST API, through the action's own transport. */

import * as z from 'zod/mini'
import { ConnectionError } from '../http/errors.ts'
import type { Transport } from '../http/messages.ts'
import { withRetries, type RetryDecision, type RetryPolicy } from '../http/retry.ts'
import { withoutSlashes } from '../http/url.ts'
import { GitHubError, unwrapOctokitError } from './failure.ts'
import { fetchThrough } from './fetch.ts'

/** GitHub's gateway fails now and then, and after a pull request is closed no run repairs its comment. */
const MAX_ATTEMPTS = 2

/** A repository, and how to reach GitHub's API. */
export interface ApiOptions {
  readonly token: string
  /** GITHUB_API_URL; GitHub Enterprise Server's ends with `/api/v3`. */
  readonly apiUrl: string
  readonly repository: { readonly owner: string; readonly repo: string }
  readonly transport: Transport
  readonly retry: Omit<RetryPolicy, 'maxAttempts'>
}

/** What GitHub answers. */
interface Answer<T> {
  readonly data: T
  /** Whether there is a further page, as far as the answer says so. */
  readonly more: boolean
}

/** All functions reject with GitHubError, ConnectionError, the signal's reason, or an Error for another answer. */
export interface Api {
  /**
   * @param route as GitHub's documents write it, with `{owner}` and `{repo}`
   * @param schema of the answer: a proxy may answer in GitHub's place, with a page
   */
  get<T extends z.ZodMiniType>(route: string, schema: T, parameters: Parameters): Promise<Answer<z.infer<T>>>
  /** Sends a body; tried again after an answer of the gateway only when that is safe. */
  send(route: string, parameters: Parameters, repeatable: boolean): Promise<unknown>
}

type Parameters = Readonly<Record<string, number | string>>

/** Loads Octokit, which no other run needs. */
export async function openApi({ token, apiUrl, repository, transport, retry }: ApiOptions): Promise<Api> {
  const { getOctokit } = await import('@actions/github')
  const baseUrl = withoutSlashes(apiUrl)
  const fetch = fetchThrough(transport, baseUrl, retry.signal)
  const { request } = getOctokit(token, { baseUrl, request: { fetch, log: SILENT } })
  const policy = { ...retry, maxAttempts: MAX_ATTEMPTS }
  const sent = (route: string, parameters: Parameters, repeatable: boolean) =>
    withRetries(
      policy,
      () => request(route, { ...repository, ...parameters }).catch(rethrow),
      error => retryDecision(error, repeatable),
      noop
    )
  return {
    get: async (route, schema, parameters) => {
      const answer = await sent(`GET ${route}`, parameters, true)
      return { data: read(schema, answer.data), more: /rel="?next"?/.test(answer.headers.link ?? '') }
    },
    send: async (route, parameters, repeatable) => (await sent(route, parameters, repeatable)).data as unknown
  }
}

/** @throws Error when the data is not what the schema says */
export function read<T extends z.ZodMiniType>(schema: T, data: unknown): z.infer<T> {
  const result = z.safeParse(schema, data)
  if (!result.success) {
    throw new Error(
      "the answer is not one of GitHub's API, but perhaps the page of a proxy; let the proxy pass the host of GITHUB_API_URL"
    )
  }
  return result.data
}

const noop = () => undefined

// Octokit logs texts of answers, which would reach the log without the reporter's redaction.
const SILENT = { debug: noop, info: noop, warn: noop, error: noop }

function rethrow(error: unknown): never {
  throw unwrapOctokitError(error)
}

function retryDecision(error: unknown, repeatable: boolean): RetryDecision {
  if (error instanceof GitHubError) return { retry: repeatable && error.status >= 500 }
  if (!(error instanceof ConnectionError)) return { retry: false }
  return { retry: error.transient && (repeatable || !error.maybeSent) }
}
