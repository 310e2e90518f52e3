import { quote } from '../report/text.ts'
import { GitHubError, PersonError } from './failure.ts'
import { openIssue, type Comment, type IssueOptions } from './issue.ts'

export interface CommentOptions extends IssueOptions {
  /** What the comment is found again by. */
  readonly marker: string
  /** Markdown that begins with the marker. */
  readonly body: string
  /** Without a comment of an earlier run, none is written. */
  readonly onlyUpdate?: boolean
}

/**
 * Keeps one comment on a pull request. Two runs that met may have left two: both are updated, because the other one
 * would go on offering a draft that is gone, and to delete is more than was asked for. One that somebody has deleted
 * meanwhile is written anew.
 * @returns what was done
 * @throws GitHubError, ConnectionError, PersonError, or the signal's reason; `describeFailure` explains them
 */
export async function keepComment(options: CommentOptions): Promise<'created' | 'updated' | 'unchanged'> {
  const { marker, body, onlyUpdate = false } = options
  const issue = await openIssue(options)
  const own = (await issue.comments()).filter(comment => isOwn(comment, marker))
  const outdated = own.filter(comment => text(comment) !== body.trim())
  const failures: GitHubError[] = []
  for (const { id } of outdated) {
    await issue.update(id, body).catch((error: unknown) => {
      // One that cannot be changed must not keep the others from it.
      if (!(error instanceof GitHubError)) throw error
      failures.push(error)
    })
  }
  const refused = failures.find(error => !error.gone)
  if (refused !== undefined) throw refused
  if (outdated.length > failures.length) return 'updated'
  if (own.length > failures.length || onlyUpdate) return 'unchanged'
  const { user } = await issue.create(body)
  if (user?.type !== 'Bot') throw new PersonError(byPerson(user?.login ?? ''))
  return 'created'
}

/** People may quote the marker; what they write is theirs. */
function isOwn(comment: Comment, marker: string): boolean {
  return comment.user?.type === 'Bot' && text(comment).startsWith(marker)
}

/** As it was sent: whatever has been edited by hand in the browser comes back with other line ends. */
function text({ body }: Comment): string {
  return (body ?? '').replaceAll('\r\n', '\n').trim()
}

function byPerson(login: string): string {
  return (
    `The comment was written in the name of ${quote(login)}, who is no bot, so that the next run will not take it ` +
    `for its own and write another. Leave out "github-token" to use the job's own token, or give that of an app.`
  )
}
