/** How this run reaches GitHub's API, and what it asks there to decide what it does. */

import type { ApiOptions } from '../github/api.ts'
import { describeFailure, OPEN_PULL_REQUESTS } from '../github/failure.ts'
import { openPullRequests } from '../github/pulls.ts'
import type { RetryPolicy } from '../http/retry.ts'
import { createTransport } from '../http/transport.ts'
import { CancellationError } from './cancellation.ts'
import { USER_AGENT } from '../report/about.ts'
import { apiUrl, repository } from './runner.ts'

/** Longest wait for an answer, in milliseconds. */
const REQUEST_TIMEOUT = 15_000

type Retry = Omit<RetryPolicy, 'maxAttempts'>

/**
 * @param token of GitHub
 * @throws Error when the runner does not name the repository
 */
export function apiOptions(token: string, retry: Retry): ApiOptions {
  const transport = createTransport(USER_AGENT, REQUEST_TIMEOUT, process.env)
  return { token, apiUrl: apiUrl(), repository: repository(), transport, retry }
}

/**
 * @returns the numbers of all open pull requests of the repository
 * @throws Error that says the cause and the cure, or the reason of the cancellation
 */
export async function readOpenPullRequests(token: string, retry: Retry): Promise<ReadonlySet<number>> {
  try {
    return await openPullRequests(apiOptions(token, retry))
  } catch (error) {
    if (error instanceof CancellationError) throw error
    throw new Error(describeFailure(error, OPEN_PULL_REQUESTS), { cause: error })
  }
}
