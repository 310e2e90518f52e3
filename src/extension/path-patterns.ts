/** Globs that name files and folders, one a line. */

import { matchesPath, parseSegment, type Segment } from './wildcards.ts'

interface PathPattern {
  readonly text: string
  /** What it names, and whatever is below that; absent when the pattern can match nothing. */
  readonly segments: readonly Segment[] | undefined
  matched: boolean
}

/** Globs of an input, relative to one folder. A glob that matches a folder covers what is below it. */
export class PathPatterns {
  readonly #patterns: readonly PathPattern[]

  /** @param text one glob a line: `*` and `?` within a name, `**` for any folders */
  constructor(text: string) {
    const lines = text.split(/[\r\n]+/).map(line => line.trim())
    this.#patterns = lines.filter(line => line !== '').map(parse)
  }

  /** Globs that have matched nothing so far. */
  get unmatched(): string[] {
    return this.#patterns.filter(({ matched }) => !matched).map(({ text }) => text)
  }

  /**
   * @param path relative to the folder, with forward slashes
   * @returns whether a glob matches the path, or a folder that it lies in
   */
  match(path: string): boolean {
    const matching = this.#patterns.filter(
      ({ segments }) => segments !== undefined && matchesPath(segments, path)
    )
    for (const pattern of matching) pattern.matched = true
    return matching.length > 0
  }
}

function parse(text: string): PathPattern {
  const parts = text
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .split('/')
  const segments = parts.map(parseSegment).filter(segment => segment !== undefined)
  const isWhole = segments.length === parts.length
  return { text, segments: isWhole ? [...segments, 'many'] : undefined, matched: false }
}
