/** The input `version`, and what its words `tag` and `pr` stand for. */

import { foreignName, isName, versionOfTag, type TagVersion } from '../extension/tag.ts'
import { hasLeadingZero, parseVersion, versionOfPullRequest } from '../extension/version.ts'
import type { RunEvent } from './context.ts'
import { isVersionWord, type VersionWord } from './field-kinds.ts'
import { fields } from './fields.ts'
import { problemWith, type Findings } from './problems.ts'
import type { Values } from './values.ts'

/**
 * Replaces the input `version` by the version it stands for: digits as written, without the leading `v`.
 * @returns the extension's name in the tag that the version came from, if there is one
 */
export async function settleVersion(
  values: Values,
  event: () => Promise<RunEvent>,
  { problems, notices }: Findings
): Promise<string | undefined> {
  const given = values.get('version')
  if (given === undefined) return undefined
  const result = isVersionWord(given)
    ? fromEvent(given, await event(), values.get('tag-prefix'))
    : { version: parseVersion(given) ?? '' }
  if ('problem' in result) {
    problems.push(problemWith('version', given, result.problem, fields.version))
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

function fromEvent(word: VersionWord, event: RunEvent, tagPrefix: string | undefined): TagVersion {
  if (word === 'tag') return versionOfTag(event.ref, tagPrefix)
  if (event.pullRequest !== undefined) return { version: versionOfPullRequest(event.pullRequest) }
  return {
    problem:
      'this run is not about a pull request; "pr" works on the events pull_request and pull_request_target'
  }
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
