/** Reads and writes the comments on one issue or pull request. */

import { withoutSlashes } from '../http/url.ts'
import * as z from 'zod/mini'
import { ConnectionError } from '../http/errors.ts'
import { withRetries, type RetryPolicy, type RetryDecision } from '../http/retry.ts'
import type { Transport } from '../http/messages.ts'
import { GitHubError, unwrapOctokitError } from './failure.ts'
import { fetchThrough } from './fetch.ts'

/** GitHub's gateway fails now and then, and after a pull request is closed no run repairs its comment. */
const MAX_ATTEMPTS = 2

/** Routes of GitHub's REST API, "Issue comments". */
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'

const PAGE_SIZE = 100
const MAX_PAGES = 50

/** The pull request, and how to reach GitHub's API. */
export interface IssueOptions {
  readonly token: string
  /** GITHUB_API_URL; GitHub Enterprise Server's ends with `/api/v3`. */
  readonly apiUrl: string
  readonly repository: { readonly owner: string; readonly repo: string }
  /** Its number; for comments, GitHub takes pull requests for issues. */
  readonly pullRequest: number
  readonly transport: Transport
  readonly retry: Omit<RetryPolicy, 'maxAttempts'>
}

const comment = z.object({
  id: z.number(),
  body: z.nullish(z.string()),
  // Null when the account is gone.
  user: z.nullish(z.object({ login: z.string(), type: z.string() }))
})

export type Comment = z.infer<typeof comment>

/** The comments on one issue. All functions reject with GitHubError, ConnectionError, or the signal's reason. */
interface Issue {
  /** All of them, oldest first. */
  comments(): Promise<Comment[]>
  create(body: string): Promise<Comment>
  update(id: number, body: string): Promise<void>
}

/** Loads Octokit, which no other run needs. */
export async function openIssue({
  token,
  repository,
  pullRequest,
  ...options
}: IssueOptions): Promise<Issue> {
  const { getOctokit } = await import('@actions/github')
  const { transport, retry } = options
  const baseUrl = withoutSlashes(options.apiUrl)
  const fetch = fetchThrough(transport, baseUrl, retry.signal)
  const { request } = getOctokit(token, { baseUrl, request: { fetch, log: SILENT } })
  const place = { ...repository, issue_number: pullRequest }
  const policy = { ...retry, maxAttempts: MAX_ATTEMPTS }
  const send = <T>(call: () => Promise<T>, repeatable = true) =>
    withRetries(
      policy,
      () => call().catch(rethrow),
      error => retryDecision(error, repeatable),
      noop
    )

  return {
    comments: async () => {
      const all: Comment[] = []
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await send(() => request(`GET ${COMMENTS}`, { ...place, per_page: PAGE_SIZE, page }))
        all.push(...read(z.array(comment), answer.data))
        // GitHub hides some comments, so a page with fewer than asked for need not be the last.
        if (!/rel="?next"?/.test(answer.headers.link ?? '')) return all
      }
      throw new Error(`the pull request has more than ${MAX_PAGES * PAGE_SIZE} comments`)
    },
    create: async body =>
      read(comment, (await send(() => request(`POST ${COMMENTS}`, { ...place, body }), false)).data),
    update: async (id, body) => {
      await send(() => request(UPDATE, { ...repository, comment_id: id, body }))
    }
  }
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

/** A proxy may answer in GitHub's place, with an HTML page. */
function read<T extends z.ZodMiniType>(schema: T, data: unknown): z.infer<T> {
  const result = z.safeParse(schema, data)
  if (!result.success) throw new Error("the answer is not one of GitHub's API")
  return result.data
}
