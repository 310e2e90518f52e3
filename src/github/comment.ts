/** Keeps one comment on a pull request up to date. */

import { GitHubError, PersonalTokenError } from './failure.ts'
import { openIssue, type Comment, type IssueOptions } from './issue.ts'
import { expected } from '../report/expected.ts'

export interface CommentOptions extends IssueOptions {
  /** The beginning of the comment, by which it is found again. */
  readonly marker: string
  /** Markdown that begins with the marker; or makes it of an earlier comment, without which nothing is written. */
  readonly body: string | ((earlier: string) => string)
  /** Write nothing where no earlier run has commented. */
  readonly onlyUpdate?: boolean
}

/**
 * Creates the comment or updates it. Two runs at once may have left two comments: both are updated, because a stale one
 * would go on offering a draft that is gone, and the action deletes no comments. A comment that somebody deletes
 * meanwhile is created anew.
 * @returns what was done
 * @throws GitHubError, ConnectionError, PersonalTokenError, or the signal's reason; `describeFailure` explains them
 */
export async function keepComment(options: CommentOptions): Promise<'created' | 'updated' | 'unchanged'> {
  const { marker, body, onlyUpdate = false } = options
  const issue = await openIssue(options)
  const own = (await issue.comments()).filter(comment => isOwn(comment, marker))
  const bodyFor = (comment: Comment) => (typeof body === 'string' ? body : body(text(comment)))
  const outdated = own.filter(comment => text(comment) !== bodyFor(comment).trim())
  const failures: GitHubError[] = []
  for (const comment of outdated) {
    await issue.update(comment.id, bodyFor(comment)).catch((error: unknown) => {
      // The others are updated even if this one cannot be changed.
      failures.push(expected(error, GitHubError))
    })
  }
  const refused = failures.find(error => !error.gone)
  if (refused !== undefined) throw refused
  if (outdated.length > failures.length) return 'updated'
  if (own.length > failures.length || onlyUpdate || typeof body !== 'string') return 'unchanged'
  const { user } = await issue.create(body)
  if (user?.type !== 'Bot') throw new PersonalTokenError(user?.login)
  return 'created'
}

/** People may quote the marker; their comments are never changed. */
function isOwn(comment: Comment, marker: string): boolean {
  return comment.user?.type === 'Bot' && text(comment).startsWith(marker)
}

/** The text as it was sent: after an edit in the browser it comes back with other line ends. */
function text({ body }: Comment): string {
  return (body ?? '').replaceAll('\r\n', '\n').trim()
}
