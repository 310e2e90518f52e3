/** The input `version`, and what its words `tag` and `pr` stand for. */

import { foreignName, isName, versionOfTag, type TagVersion } from '../extension/tag.ts'
import { hasLeadingZero, parseVersion, versionOfPullRequest } from '../extension/version.ts'
import type { RunEvent } from './context.ts'
import { isVersionWord, type VersionWord } from './field-kinds.ts'
import { fields } from './fields.ts'
import { problemWith, type Findings } from './problems.ts'
import type { Values } from './values.ts'
import { present } from '../report/expected.ts'

/**
 * Replaces the input `version` by the version it stands for: digits as written, without the leading `v`.
 * @returns the extension's name in the tag that the version came from, if there is one
 */
export async function settleVersion(
  values: Values,
  event: () => Promise<RunEvent>,
  { problems, notices, facts }: Findings
): Promise<string | undefined> {
  const given = values.get('version')
  if (given === undefined) return undefined
  const result = isVersionWord(given)
    ? fromEvent(given, await event(), values)
    : { version: present(parseVersion(given)) }
  if ('problem' in result) {
    problems.push(problemWith('version', given, result.problem, fields.version))
    values.delete('version')
    return undefined
  }
  values.set('version', result.version)
  if (isVersionWord(given)) facts.push(`version: ${given} stands for ${result.version}.`)
  if (hasLeadingZero(result.version)) {
    notices.push({
      message: `Version ${result.version} has a leading zero. It is sent as written; the service may read it as another.`
    })
  }
  return result.name
}

function fromEvent(word: VersionWord, event: RunEvent, values: Values): TagVersion {
  if (word === 'tag') return versionOfTag(event.ref, values.get('tag-prefix'))
  const pullRequest = values.get('pull-request') ?? event.pullRequest
  if (pullRequest !== undefined) return { version: versionOfPullRequest(pullRequest) }
  return {
    problem:
      'this run is not about a pull request; "pr" works on the events pull_request and pull_request_target, and elsewhere with the input pull-request'
  }
}

/** A pull request that is not the run's own is a mistake: the draft of another one would be replaced or deleted. */
export async function checkPullRequest(
  values: Values,
  event: () => Promise<RunEvent>,
  { problems }: Findings
): Promise<void> {
  const given = values.get('pull-request')
  if (given === undefined) return
  const { pullRequest = given } = await event()
  if (pullRequest === given) return
  const why = `this run is for pull request ${pullRequest}; the input is for runs whose event has none, so leave it out`
  problems.push(problemWith('pull-request', String(given), why))
}

/** `version: tag` on the tag of another extension is a mistake. */
export function checkTagName(
  tagName: string | undefined,
  pluginName: string | undefined,
  { problems }: Findings
): void {
  if (tagName === undefined || pluginName === undefined || isName(tagName, pluginName)) return
  problems.push(problemWith('version', 'tag', foreignName(tagName, pluginName)))
}
