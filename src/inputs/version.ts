import {
  hasLeadingZero,
  parseVersion,
  versionOfPullRequest,
  versionOfTag,
  type VersionResult
} from '../extension/version.ts'
import { refused, type Findings } from './problems.ts'
import { isVersionWord, type VersionWord } from './field-kinds.ts'
import { fields } from './fields.ts'
import type { RunEvent } from './run-event.ts'
import type { Values } from './values.ts'

/**
 * Replaces the input `version` by the version it stands for: digits as written, without the leading `v`.
 * @returns the name in the tag that the version came from, if there is one
 */
export async function settleVersion(
  values: Values,
  event: () => Promise<RunEvent>,
  { problems, notices }: Findings
): Promise<string | undefined> {
  const given = values.get('version')
  if (given === undefined) return undefined
  const result = isVersionWord(given)
    ? fromEvent(given, await event())
    : { version: parseVersion(given) ?? '' }
  if ('problem' in result) {
    problems.push(refused('version', given, result.problem, fields.version))
    values.delete('version')
    return undefined
  }
  values.set('version', result.version)
  if (isVersionWord(given)) notices.push({ message: `version: ${given} stands for ${result.version}.` })
  if (hasLeadingZero(result.version)) {
    notices.push({
      message: `Version ${result.version} has a leading zero. It is sent as written; the service may read it as another.`
    })
  }
  return result.name
}

function fromEvent(word: VersionWord, event: RunEvent): VersionResult {
  if (word === 'tag') return versionOfTag(event.ref)
  if (event.pullRequest !== undefined) return { version: versionOfPullRequest(event.pullRequest) }
  return {
    problem:
      'this run is not about a pull request; "pr" works on the events pull_request and pull_request_target'
  }
}
