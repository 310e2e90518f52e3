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

/** More findings than these help nobody; the runner shows ten. */
const MAX_FINDINGS = 100

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

/** @returns a function that gives the line, from 1, of an offset in the text */
export function lineIndex(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)
  return offset => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? Infinity) <= offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
