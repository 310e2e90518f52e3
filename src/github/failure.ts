import * as z from 'zod/mini'
import { ConnectionError } from '../http/errors.ts'
import { messageOf, oneLine, quote } from '../report/text.ts'

const LONGEST_REASON = 300

const PERMISSION = `The job needs these lines, besides the permissions that it has:

permissions:
  pull-requests: write

Pull requests from forks get a token that can only read, whatever the job says.`

/** GitHub's API answered, but not with success. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly status: number
  /** There were too many requests with this token. */
  readonly limited: boolean

  constructor(message: string, status: number, limited: boolean, cause: unknown) {
    super(message, { cause })
    this.status = status
    this.limited = limited
  }

  /** What was to be changed is not there any more. */
  get gone(): boolean {
    return this.status === 404 || this.status === 410
  }
}

/** The comment was written, but cannot be found again. */
export class PersonError extends Error {
  override readonly name = 'PersonError'
}

/** What Octokit throws when there was an answer. */
const answered = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) })
})

/**
 * Octokit makes everything that goes wrong an error with a status, 500 when there was no answer.
 * @returns a GitHubError for an answer, else what its fetch threw
 */
export function unwrapped(error: unknown): unknown {
  const { data } = z.safeParse(answered, error)
  if (data !== undefined) {
    const { status, message, response } = data
    const limited = response.headers['x-ratelimit-remaining'] === '0' || 'retry-after' in response.headers
    return new GitHubError(message, status, status === 429 || (status === 403 && limited), error)
  }
  return error instanceof Error && 'status' in error ? (error.cause ?? error) : error
}

/** @returns what a warning says about a comment that could not be written, and the cure */
export function describeFailure(error: unknown): string {
  if (error instanceof PersonError) return error.message
  return `The comment on the pull request could not be kept up to date: ${reasonOf(error)}`
}

function reasonOf(error: unknown): string {
  if (error instanceof GitHubError) return reasonOfRefusal(error)
  const text = oneLine(messageOf(error), LONGEST_REASON)
  return error instanceof ConnectionError ? `GitHub's API could not be reached: ${text}.` : `${text}.`
}

function reasonOfRefusal({ status, message, limited }: GitHubError): string {
  if (status >= 500) return `GitHub's API answered with status ${status}.`
  const answer = `GitHub's API answered ${status}, ${quote(message, LONGEST_REASON)}.`
  if (limited) return `${answer} There were too many requests with this token.`
  if (status === 401)
    return `${answer} Leave out "github-token" to use the job's own token, or give a valid one.`
  // Of a conversation that is locked, GitHub says so.
  const forbidden = status === 404 || (status === 403 && !/locked/i.test(message))
  return forbidden ? `${answer} ${PERMISSION}` : answer
}
