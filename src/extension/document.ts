/** JSON and YAML files with the line of every value, and what is found in them, so that each finding is shown at its line. */

import { present } from '../report/expected.ts'
import { oneLine } from '../report/text.ts'

export interface Document {
  readonly value: unknown
  /** @returns line, from 1, of the value at the path, or of the nearest one that holds it */
  line(path: readonly PropertyKey[]): number
  /** @returns the number at the path as the file writes it, such as 1.0; nothing when it is no number */
  written(path: readonly PropertyKey[]): string | undefined
}

/** Something about a line of a file. */
export interface Finding {
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** What is found in a file, each in the order of lines. */
export interface DocumentFindings {
  /** What is refused. */
  readonly problems: readonly Finding[]
  /** What is sent all the same, although the service may refuse it, or the extension will probably not work. */
  readonly warnings: readonly Finding[]
  /** What is only unusual. */
  readonly notices: readonly Finding[]
}

/** Largest file that is read as a document, in bytes. */
export const MAX_DOCUMENT_BYTES = 1024 * 1024

/** Deepest nesting that is read: far beyond what people write, far below where parsers run out of stack. */
export const MAX_DEPTH = 500

/** What is said of a file that is nested deeper. */
export const TOO_DEEP = 'the file is nested too deep'

/** Most findings of a file; the runner shows ten. */
export const MAX_FINDINGS = 100

/** Longest value or name from a file that a message repeats, in characters. */
export const MAX_VALUE = 100

/** A file is no document, or not the one that it has to be. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  /** At most MAX_FINDINGS, by line. */
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    const shown = bounded(findings, finding => finding)
    super(shown.map(({ line, message }) => `line ${line}: ${message}`).join('; '))
    this.findings = shown
  }
}

/** @returns the error of a file with one finding */
export function wrongAt(line: number, message: string): DocumentError {
  return new DocumentError([{ line, message }])
}

/**
 * Makes at most MAX_FINDINGS, because looking for the line of each takes time, and counts the rest.
 * @param found what is wrong, of any kind; each is used up before the next is asked for
 * @param toFinding makes a finding of it
 * @returns the findings by line; if there are more, the last one counts them
 */
export function bounded<T>(found: Iterable<T>, toFinding: (one: T) => Finding): Finding[] {
  const first: Finding[] = []
  let count = 0
  for (const one of found) {
    if (count < MAX_FINDINGS) first.push(toFinding(one))
    count += 1
  }
  if (count <= MAX_FINDINGS) return byLine(first)
  const findings = byLine(first.slice(0, -1))
  const more = count - findings.length
  return [
    ...findings,
    { line: present(findings.at(-1)).line, message: `${more} more like these are not listed` }
  ]
}

/** @returns the findings in the order of lines */
export function byLine(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => a.line - b.line)
}

/** @returns how a message names the value at the path: its first keys, cut to what a message repeats */
export function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file'
  // A dot stands between keys, so that more of them than this are never shown.
  const keys = path.slice(0, MAX_VALUE).map(key => String(key).slice(0, 2 * MAX_VALUE))
  return oneLine(keys.join('.'), MAX_VALUE)
}

/** @returns the message about a key that its object has already */
export function appearsTwice(key: unknown): string {
  return `the key ${oneLine(String(key), MAX_VALUE)} appears twice`
}

/** @returns whether the value is an object, and no list */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
