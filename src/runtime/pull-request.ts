/** Keeps the comment on the pull request up to date. Loaded only by runs that ask for one. */

import path from 'node:path'
import { commentText, marker, onlyCorrects, withFailure } from '../github/comment-text.ts'
import { keepComment } from '../github/comment.ts'
import { describeFailure } from '../github/failure.ts'
import { headOf } from '../github/pulls.ts'
import type { RetryPolicy } from '../http/retry.ts'
import { present } from '../report/expected.ts'
import type { RunRecord } from '../report/record.ts'
import type { Reporter } from '../report/reporter.ts'
import { CancellationError } from './cancellation.ts'
import { apiOptions } from './github.ts'
import { readPullRequest, workspace } from './runner.ts'

interface CommentInputs {
  /** Of GitHub; empty when none is given. */
  readonly token: string
  /** Number of the pull request as the input gives it, for a run whose event has none. */
  readonly pullRequest: number | undefined
  /** Tells the extensions of a repository apart. */
  readonly workingDirectory: string
}

/**
 * After a failure, only a comment that is there already says so. Whatever goes wrong is a warning: the draft itself is
 * as it should be.
 */
export async function reportToPullRequest(
  record: RunRecord,
  { token, pullRequest, workingDirectory }: CommentInputs,
  reporter: Reporter,
  retry: Omit<RetryPolicy, 'maxAttempts'>
): Promise<void> {
  try {
    const place = await readPullRequest(pullRequest)
    const isMissing = place === undefined || token === ''
    // A run that failed has more to say than that.
    if (record.failure !== undefined && (isMissing || record.pluginName === undefined)) return
    if (isMissing) {
      const why = place === undefined ? 'this run is not about a pull request' : 'github-token is empty'
      reporter.warning({ message: `No comment is written: ${why}.` })
      return
    }
    const api = apiOptions(token, retry)
    const sha = place.sha ?? (await headOf(api, place.pullRequest))
    const folder = relativeToWorkspace(reporter.redact(workingDirectory))
    const mark = marker({ pluginName: present(record.pluginName), workingDirectory: folder })
    const context = { origin: record.origin && { ...record.origin, sha: reporter.redact(sha) } }
    const body =
      record.failure === undefined
        ? present(commentText(record, { ...context, marker: mark }))
        : (earlier: string) => withFailure(earlier, context)
    const onlyUpdate = onlyCorrects(record)
    const options = { ...api, pullRequest: place.pullRequest, marker: mark, body, onlyUpdate }
    reporter.info(`Comment on pull request ${place.pullRequest}: ${await keepComment(options)}`)
  } catch (error) {
    // The advice of a cancellation is about the step, whose work is done.
    reporter.warning({ message: describeFailure(error instanceof CancellationError ? error.reason : error) })
  }
}

/** The folder may not be checked out when the pull request closes. */
function relativeToWorkspace(folder: string): string {
  const root = workspace()
  return path.relative(root, path.resolve(root, folder.replaceAll('\\', '/')))
}
