/** Why a comment could not be written, and what the warning says about it. */

import * as z from 'zod/mini'
import { certificateFault } from '../http/certificates.ts'
import { ConnectionError } from '../http/errors.ts'
import { messageOf, oneLine, quote } from '../report/text.ts'

/** Longest reason that is quoted, in characters. */
const LONGEST_REASON = 300

const PERMISSION = `The job needs these lines, besides the permissions that it has:

permissions:
  pull-requests: write

Pull requests from forks get a token that can only read, whatever the job says.`

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

  constructor(login: string) {
    super(
      `The comment was written as ${quote(login)}, who is no bot, so that the next run will not recognize it and ` +
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

/** @returns the text of the warning: why the comment could not be written, and the cure */
export function describeFailure(error: unknown): string {
  if (error instanceof PersonalTokenError) return error.message
  return `The comment on the pull request could not be kept up to date: ${reasonOf(error)}`
}

function reasonOf(error: unknown): string {
  if (error instanceof GitHubError) return reasonOfRefusal(error)
  const text = oneLine(messageOf(error), LONGEST_REASON)
  return error instanceof ConnectionError ? unreached(error, text) : `${text}.`
}

function unreached(error: ConnectionError, text: string): string {
  const fault = certificateFault(error)
  if (fault === undefined) return `GitHub's API could not be reached: ${text}.`
  return `GitHub's API could not be reached: ${text} (${error.code}).\nLikely cause: ${fault.cause}.\nWhat to do: ${fault.cure}.`
}

function reasonOfRefusal({ status, message, rateLimited }: GitHubError): string {
  if (status >= 500) return `GitHub's API answered with status ${status}.`
  const answer = `GitHub's API answered ${status}, ${quote(message, LONGEST_REASON)}.`
  if (rateLimited) return `${answer} There were too many requests with this token.`
  if (status === 401)
    return `${answer} Leave out "github-token" to use the job's own token, or give a valid one.`
  // For a locked conversation, 403 is not about permissions.
  const forbidden = status === 404 || (status === 403 && !/locked/i.test(message))
  return forbidden ? `${answer} ${PERMISSION}` : answer
}
