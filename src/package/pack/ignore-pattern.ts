/** Patterns of .codeartsignore, in the syntax of .gitignore ("PATTERN FORMAT" of git's manual). */

import { matchesPath, parseSegment, type Segment } from '../../extension/wildcards.ts'

/** A line of the file. */
export interface IgnorePattern {
  /** Whether it takes back what an earlier one leaves out. */
  readonly negated: boolean
  readonly foldersOnly: boolean
  readonly segments: readonly Segment[]
}

/**
 * @param line no comment
 * @returns nothing for an empty line, and a pattern that can match no name
 */
export function parsePattern(line: string): IgnorePattern | undefined {
  const text = line.replace(/\r$/, '').replace(/(?<!\\) +$/, '')
  const negated = text.startsWith('!')
  const foldersOnly = text.endsWith('/')
  const path = text.slice(negated ? 1 : 0, foldersOnly ? -1 : undefined)
  const parts = path.replace(/^\//, '').split('/')
  if (parts.length === 1 && parts[0] === '') return undefined
  const segments = parts.map(parseSegment).filter(segment => segment !== undefined)
  if (segments.length < parts.length) return undefined
  // A name without a slash counts at any depth.
  if (!path.includes('/')) segments.unshift('many')
  // What ends in /** is not the folder itself.
  if (parts.at(-1) === '**') segments.push(['many'])
  return { negated, foldersOnly, segments }
}

/**
 * @param path relative to the folder that is packed, with forward slashes
 * @returns whether the pattern matches the path; of the patterns that do, the last one decides
 */
export function matchesPattern(
  { foldersOnly, segments }: IgnorePattern,
  path: string,
  isFolder: boolean
): boolean {
  return (isFolder || !foldersOnly) && matchesPath(segments, path)
}
