import path from 'node:path'
import { USER_AGENT } from './connection.ts'
import { CancellationError } from './cancellation.ts'
import { createTransport } from '../http/transport.ts'
import type { RetryPolicy } from '../http/retry.ts'
import type { RawInputs } from '../inputs/read.ts'
import type { Settings } from '../inputs/settings.ts'
import { commentText, marker, onlyCorrects } from '../github/comment-text.ts'
import type { RunRecord } from '../report/record.ts'
import type { Reporter } from '../report/reporter.ts'
import { readPullRequest, workspace } from './runner.ts'

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
  const { describeFailure, keepComment } = await import('../github/index.ts')
  try {
    const token = inputs['github-token'] ?? ''
    const place = await readPullRequest()
    if (place === undefined || token === '') {
      const why = place === undefined ? 'this run is not about a pull request' : 'github-token is empty'
      reporter.warning(`No comment is written: ${why}.`)
      return
    }
    const target = { pluginName: record.pluginName ?? '', workingDirectory: folderOf(raw) }
    const { sha, runUrl } = place
    const name = nameOf(settings)
    const displayName = name && reporter.redact(name)
    const body = commentText(record, { marker: marker(target), displayName, sha, runUrl })
    if (body === undefined) return
    const transport = createTransport(USER_AGENT, REQUEST_TIMEOUT)
    const onlyUpdate = onlyCorrects(record)
    const options = { ...place, token, marker: marker(target), body, onlyUpdate, transport, retry }
    reporter.info(`Comment on pull request ${place.pullRequest}: ${await keepComment(options)}`)
  } catch (error) {
    // What an ending advises is about the step, whose work is done.
    reporter.warning(describeFailure(error instanceof CancellationError ? error.reason : error))
  }
}

/** What the console calls the extension, where a file says so. */
function nameOf({ inputs }: Settings): string | undefined {
  if ('package-path' in inputs) return inputs['package-path'].displayName
  return 'draft-path' in inputs ? inputs['draft-path'].displayName : undefined
}

/** The folder as it is named within the workspace, which may not be checked out when the pull request closes. */
function folderOf(raw: RawInputs): string {
  const root = workspace()
  return path.relative(root, path.resolve(root, raw['working-directory'].replaceAll('\\', '/')))
}
