/** JSON and YAML files with the line of every value, and what is found in them, so that each finding is shown at its line. */

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

/** What is wrong with a file, and what is only unusual; each in the order of lines. */
export interface DocumentFindings {
  readonly problems: readonly Finding[]
  readonly notices: readonly Finding[]
}

/** Largest file that is read as a document, in bytes. */
export const MAX_DOCUMENT_BYTES = 1024 * 1024

/** Most findings of a file; the runner shows ten. */
export const MAX_FINDINGS = 100

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

/**
 * Makes at most MAX_FINDINGS, because looking for the line of each takes time.
 * @param found what is wrong, of any kind
 * @param toFinding makes a finding of it
 * @returns the findings by line; if there are more, the last one counts them
 */
export function bounded<T>(found: readonly T[], toFinding: (one: T) => Finding): Finding[] {
  const most = found.length > MAX_FINDINGS ? MAX_FINDINGS - 1 : MAX_FINDINGS
  const findings = byLine(found.slice(0, most).map(toFinding))
  const last = findings.at(-1)
  const more = found.length - findings.length
  if (last === undefined || more === 0) return findings
  return [...findings, { line: last.line, message: `${more} more like these are not listed` }]
}

/** @returns the findings in the order of lines */
export function byLine(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => a.line - b.line)
}

/** @returns the message about a key that its object has already */
export function appearsTwice(key: unknown): string {
  return `the key ${String(key)} appears twice`
}

/** @returns whether the value is an object, and no list */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
