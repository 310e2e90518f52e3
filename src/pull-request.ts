import { USER_AGENT } from './connect.ts'
import { createTransport } from './http/transport.ts'
import type { RetryPolicy } from './http/retry.ts'
import type { RawInputs } from './inputs/read.ts'
import type { Settings } from './inputs/settings.ts'
import { commentText, marker, onlyCorrects } from './report/comment.ts'
import type { RunRecord } from './report/record.ts'
import type { Reporter } from './report/reporter.ts'
import { readPullRequest } from './runner.ts'

/** Longest wait for GitHub's API, in milliseconds: a comment is not worth more. */
const REQUEST_TIMEOUT = 15_000

/**
 * Keeps the comment on the pull request up to date, where the inputs ask for one. What goes wrong is a warning: the
 * draft itself is as it should be.
 * @param raw inputs, for the folder that tells the extensions of a repository apart
 */
export async function reportToPullRequest(
  record: RunRecord,
  settings: Settings,
  raw: RawInputs,
  reporter: Reporter,
  retry: Omit<RetryPolicy, 'maxAttempts'>
): Promise<void> {
  const { inputs } = settings
  if (!('comment' in inputs) || !inputs.comment || settings.dryRun) return
  const token = inputs['github-token'] ?? ''
  const pullRequest = await readPullRequest()
  if (pullRequest === undefined || token === '') {
    const why = pullRequest === undefined ? 'this run is not about a pull request' : 'github-token is empty'
    reporter.warning(`No comment is written: ${why}.`)
    return
  }
  const own = marker({ pluginName: record.pluginName ?? '', workingDirectory: raw['working-directory'] })
  const { sha, runUrl } = pullRequest
  const body = commentText(record, { marker: own, sha, runUrl })
  if (body === undefined) return
  const { describeFailure, keepComment } = await import('./github/index.ts')
  const transport = createTransport(USER_AGENT, REQUEST_TIMEOUT)
  try {
    const done = await keepComment({
      ...pullRequest,
      token,
      marker: own,
      body,
      onlyUpdate: onlyCorrects(record),
      transport,
      retry
    })
    reporter.info(`Comment on pull request ${pullRequest.pullRequest}: ${done}`)
  } catch (error) {
    reporter.warning(describeFailure(error))
  }
}
