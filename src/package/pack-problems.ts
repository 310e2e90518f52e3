import { ofWhole, type PackageFinding } from './finding.ts'
import { MAX_FOLDERS } from './limits.ts'

/** Why a folder cannot be packed. */

/** Lists at the root of a folder what is not packed, in the syntax of .gitignore. */
export const IGNORE_FILE = '.codeartsignore'

/** What stands in the way of packing a folder. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly problems: readonly PackageFinding[]
  /** Of all files that were met; absent when not all were. */
  readonly names: readonly string[] | undefined

  constructor(problems: readonly PackageFinding[], names?: readonly string[], cause?: unknown) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('; '), { cause })
    this.problems = problems
    this.names = names
  }
}

const PROBLEMS = {
  link: 'it is a symbolic link, and a package holds files only',
  special: 'it is neither a file nor a folder',
  name: 'its name has a backslash or a control character',
  nested: `only the ${IGNORE_FILE} at the root of a package is heeded`,
  deep: `it lies more than ${MAX_FOLDERS} folders deep`,
  unreadable: 'it cannot be read'
} as const

const WAY_OUT = `${IGNORE_FILE} can leave out what the extension does not need`

/** Collects what has a problem, so that all of it is told at once. */
export class Problems {
  readonly #found: PackageFinding[] = []

  /** @param name of a file or folder; empty for the folder that is packed */
  add(problem: keyof typeof PROBLEMS, name: string): void {
    this.#found.push({ file: name, line: 1, message: `${PROBLEMS[problem]}; ${WAY_OUT}` })
  }

  /**
   * @param names of all files that were met without a problem
   * @throws PackError if there is any problem
   */
  settle(names: readonly string[]): void {
    if (this.#found.length === 0) return
    const met = [...names, ...this.#found.map(({ file }) => file)]
    throw new PackError(
      this.#found.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
      met
    )
  }
}

/** @param what the folder has too much of, as the end of a sentence */
export function tooMuch(what: string): PackError {
  return new PackError([ofWhole(`it ${what}; ${WAY_OUT}`)])
}
