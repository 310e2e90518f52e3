/** JSON and YAML files with the line of every value, so that a problem can be shown where it stands. */

export interface Document {
  readonly value: unknown
  /** @returns line, from 1, of the value at the path, or of the nearest one that holds it */
  line(path: readonly PropertyKey[]): number
}

/** Something is wrong at a line of a file. */
export interface Finding {
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** Largest file that is read as a document, in bytes. */
export const MAX_DOCUMENT_BYTES = 1024 * 1024

/** More findings than these help nobody: the runner shows ten. To look for the line of each takes time. */
export const MAX_FINDINGS = 100

export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  /** The first MAX_FINDINGS. */
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    const first = findings.slice(0, MAX_FINDINGS)
    super(first.map(({ line, message }) => `line ${line}: ${message}`).join('; '))
    this.findings = first
  }
}

/** @returns what is said of a key that its object has already */
export function standsTwice(key: unknown): string {
  return `the key ${String(key)} stands twice`
}

/** @returns whether the value is an object, and no list */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
