/** The grammar of versions, and the version of a pull request. */

import { VERSION } from './rules.ts'

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
