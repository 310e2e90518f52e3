/** JSON and YAML files with the line of every value, so that a problem can be shown where it stands. */

export interface Document {
  readonly value: unknown
  /** @returns line, from 1, of the value at the path, or of the nearest one that holds it */
  line(path: readonly PropertyKey[]): number
  /** @returns how the file writes the number at the path, which may be another way than ours */
  written(path: readonly PropertyKey[]): string | undefined
}

/** Something is wrong at a line of a file. */
export interface Finding {
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** Largest file that is read as a document, in bytes. */
export const MAX_DOCUMENT_BYTES = 1024 * 1024

/** More findings than these help nobody: the runner shows ten. */
export const MAX_FINDINGS = 100

/** A file is no document, or not the one that it has to be. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  /** Bounded, by their lines. */
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    const told = bounded(findings, finding => finding)
    super(told.map(({ line, message }) => `line ${line}: ${message}`).join('; '))
    this.findings = told
  }
}

/**
 * Makes at most MAX_FINDINGS of all that is wrong, because looking for the line of each takes time.
 * @returns the findings by their lines; of more, the last one says how many they are
 */
export function bounded<T>(wrong: readonly T[], find: (one: T) => Finding): Finding[] {
  const most = wrong.length > MAX_FINDINGS ? MAX_FINDINGS - 1 : MAX_FINDINGS
  const found = wrong
    .slice(0, most)
    .map(find)
    .sort((a, b) => a.line - b.line)
  const last = found.at(-1)
  if (last === undefined || wrong.length === found.length) return found
  return [
    ...found,
    { line: last.line, message: `${wrong.length - found.length} more like these are not listed` }
  ]
}

/** @returns what is said of a key that its object has already */
export function appearsTwice(key: unknown): string {
  return `the key ${String(key)} appears twice`
}

/** @returns whether the value is an object, and no list */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
