/** Why GitHub's API could not be used, and what is said about it. */

import * as z from 'zod/mini'
import { certificateFault } from '../http/certificates.ts'
import { ConnectionError } from '../http/errors.ts'
import { messageOf, oneLine, quote } from '../report/text.ts'

/** Longest reason that is quoted, in characters. */
const LONGEST_REASON = 300

/** What GitHub's API was wanted for. */
interface Purpose {
  /** What did not happen, as the beginning of a sentence. */
  readonly failed: string
  /** Lines about the permission that the job may lack. */
  readonly permission: string
}

export const COMMENT: Purpose = {
  failed: 'The comment on the pull request could not be kept up to date',
  permission: `The job needs these lines, besides the permissions that it has:

permissions:
  pull-requests: write

Pull requests from forks get a token that can only read, whatever the job says.`
}

export const OPEN_PULL_REQUESTS: Purpose = {
  failed: 'Which pull requests are open could not be read from GitHub, so that nothing is deleted',
  permission: `The job needs these lines, besides the permissions that it has:

permissions:
  pull-requests: read

A token that you give yourself has to be for this repository.`
}

/** GitHub's API answered, but not with success. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly status: number
  /** A rate limit of GitHub was exceeded. */
  readonly rateLimited: boolean

  constructor(message: string, status: number, rateLimited: boolean, cause: unknown) {
    super(message, { cause })
    this.status = status
    this.rateLimited = rateLimited
  }

  /** The comment that was to be changed is not there any more. */
  get gone(): boolean {
    return this.status === 404 || this.status === 410
  }
}

/** The comment was written in the name of a person, so that no later run can tell it from what people write. */
export class PersonalTokenError extends Error {
  override readonly name = 'PersonalTokenError'

  /** @param login absent when GitHub does not say whose token it is */
  constructor(login: string | undefined) {
    super(
      `The comment was written as ${login === undefined ? 'somebody' : quote(login)}, who is no bot, so that the next run will not recognize it and ` +
        `will write another. Leave out "github-token" to use the job's own token, or give that of an app.`
    )
  }
}

/** What Octokit throws when there was an answer. */
const octokitError = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) })
})

/**
 * Undoes what Octokit does: it throws an error with a status for everything, 500 where there was no answer.
 * @returns a GitHubError for an answer, else what its fetch threw
 */
export function unwrapOctokitError(error: unknown): unknown {
  const { data } = z.safeParse(octokitError, error)
  if (data !== undefined) {
    const { status, message, response } = data
    const isLimit = response.headers['x-ratelimit-remaining'] === '0' || 'retry-after' in response.headers
    return new GitHubError(message, status, status === 429 || (status === 403 && isLimit), error)
  }
  return error instanceof Error && 'status' in error ? (error.cause ?? error) : error
}

/** @returns what did not happen, why, and the cure */
export function describeFailure(error: unknown, purpose = COMMENT): string {
  if (error instanceof PersonalTokenError) return error.message
  return `${purpose.failed}: ${reasonOf(error, purpose)}`
}

function reasonOf(error: unknown, purpose: Purpose): string {
  if (error instanceof GitHubError) return reasonOfRefusal(error, purpose)
  const text = oneLine(messageOf(error), LONGEST_REASON)
  return error instanceof ConnectionError ? unreached(error, text) : `${text}.`
}

function unreached(error: ConnectionError, text: string): string {
  const fault = certificateFault(error)
  if (fault === undefined)
    return `GitHub's API could not be reached: ${text}. Let the runner reach it, by https_proxy where it needs a proxy, and run the step again.`
  return `GitHub's API could not be reached: ${text} (${error.code}).\nLikely cause: ${fault.cause}.\nWhat to do: ${fault.cure}.`
}

function reasonOfRefusal({ status, message, rateLimited }: GitHubError, { permission }: Purpose): string {
  if (status >= 500) return `GitHub's API answered with status ${status}. Run the step again later.`
  const answer = `GitHub's API answered ${status}, ${quote(message, LONGEST_REASON)}.`
  if (rateLimited) return `${answer} There were too many requests with this token; run the step again later.`
  if (status === 401)
    return `${answer} Leave out "github-token" to use the job's own token, or give a valid one.`
  // For a locked conversation, 403 is not about permissions.
  const forbidden = status === 404 || (status === 403 && !/locked/i.test(message))
  return forbidden ? `${answer} ${permission}` : answer
}
