/** The grammar and order of versions, the one that comes next, and the version of a pull request. */

import { VERSION } from './rules.ts'
import { present } from '../report/expected.ts'

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
 * @param number of a pull request
 * @returns a version that is the same on open and on close, and that no real release uses; pull requests whose numbers
 * are 1,000 apart share one
 */
export function versionOfPullRequest(number: number): string {
  return `0.${90 + (Math.floor(number / 100) % 10)}.${number % 100}`
}

/** @returns whether the version is one of those that are kept for pull requests, 0.90.0 to 0.99.99 */
export function isPreview(version: string): boolean {
  const [major, minor] = groupsOf(version)
  return major === 0 && present(minor) >= 90
}

/** @returns below 0 when the first version is the lower one by number, above 0 when it is the higher one */
export function compareVersions(one: string, other: string): number {
  const groups = groupsOf(other)
  const differing = groupsOf(one).map((group, index) => group - present(groups[index]))
  return differing.find(difference => difference !== 0) ?? 0
}

/** Which group of a version rises; those behind it become 0. */
export type Bump = 'major' | 'minor' | 'patch'

const RISING: Readonly<Record<Bump, number>> = { major: 0, minor: 1, patch: 2 }
const HIGHEST = 99

/**
 * @param version none for the first version of all
 * @returns the version that comes next, never one of those that are kept for pull requests; nothing when there is none
 */
export function nextVersion(version: string | undefined, bump: Bump): string | undefined {
  const groups = version === undefined ? [0, 0, 0] : groupsOf(version)
  let rising = RISING[bump]
  while (rising > 0 && groups[rising] === HIGHEST) rising -= 1
  if (groups[rising] === HIGHEST) return undefined
  const next = groups
    .map((group, index) => (index < rising ? group : index === rising ? group + 1 : 0))
    .join('.')
  return isPreview(next) ? '1.0.0' : next
}

function groupsOf(version: string): number[] {
  return version.split('.').map(Number)
}
