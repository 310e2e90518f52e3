/** Something about a package, or about a folder that is to become one. */
export interface PackageFinding {
  /** Path inside of it; empty for the whole. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** A sentence without its end. */
  readonly message: string
}

/** @returns the finding about the package itself */
export function ofWhole(message: string): PackageFinding {
  return { file: '', line: 1, message }
}
