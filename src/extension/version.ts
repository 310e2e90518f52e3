/** The grammar of versions, and versions made from a tag or a pull request. */

import { VERSION } from './rules.ts'

export type VersionResult =
  { readonly version: string; readonly name?: string | undefined } | { readonly problem: string }

/** @returns the version without a leading `v`, or nothing when it is not three groups of 0 to 99 */
export function parseVersion(text: string): string | undefined {
  const bare = text.replace(/^v/, '')
  return VERSION.pattern.test(bare) ? bare : undefined
}

/** @returns whether a group has a leading zero: allowed, but no document says whether the service takes 01 for 1 */
export function hasLeadingZero(version: string): boolean {
  return version.split('.').some(group => /^0\d/.test(group))
}

/**
 * @param ref the git ref of the run; empty when it has none
 * @returns the version of `v1.2.3`, `name@1.2.3` or `name/v1.2.3`, and the name if the tag has one; else the problem
 */
export function versionOfTag(ref: string): VersionResult {
  if (ref === '')
    return { problem: 'the run has no git ref; "tag" works in a workflow that a tag push starts' }
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1]
  if (tag === undefined) return { problem: `${ref.replace(/^refs\/heads\//, 'branch ')} is not a tag` }
  const [, name, text = ''] = /^(?:(.+)[@/])?v?(\d[^@/]*)$/.exec(tag) ?? []
  if (VERSION.pattern.test(text)) return { version: text, name }
  if (/^\d+\.\d+\.\d+[-+]/.test(text)) {
    return { problem: `tag ${tag} is of a pre-release or build; the service knows three numbers only` }
  }
  if (/^\d+\.\d+\.\d+$/.test(text)) {
    const over = text.split('.').some(group => Number(group) > 99)
    return { problem: `tag ${tag} has a group ${over ? 'over 99' : 'of more than two digits'}` }
  }
  return { problem: `tag ${tag} does not end in a version of three numbers, such as v1.2.3` }
}

/**
 * @param number of a pull request
 * @returns a version that is the same on open and on close, and that no real release uses; pull requests whose numbers
 * are 1,000 apart share one
 */
export function versionOfPullRequest(number: number): string {
  return `0.${90 + (Math.floor(number / 100) % 10)}.${number % 100}`
}
