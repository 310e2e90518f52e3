/** What is found in a package, and the reasons why a folder cannot be packed. */

/** Something about a package, or about a folder that is to become one. */
export interface PackageFinding {
  /** Path in the package; empty for the package as a whole. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** A sentence without its end. */
  readonly message: string
}

/** @returns the finding about the package as a whole */
export function ofWhole(message: string): PackageFinding {
  return { file: '', line: 1, message }
}

/** The file at the root of a folder that lists what is not packed, in the syntax of .gitignore. */
export const IGNORE_FILE = '.codeartsignore'

const CURE = `${IGNORE_FILE} can leave out what the extension does not need`

/** A folder cannot be packed. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly problems: readonly PackageFinding[]
  /** The names of all files in the folder; absent when not all could be listed. */
  readonly names: readonly string[] | undefined

  constructor(problems: readonly PackageFinding[], names?: readonly string[], cause?: unknown) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('; '), { cause })
    this.problems = problems
    this.names = names
  }
}

/** @param what the folder has too much of, as the end of a sentence */
export function tooMuch(what: string): PackError {
  return new PackError([ofWhole(`it ${what}; ${CURE}`)])
}

/** What a package cannot hold, besides the names that a zip must not have either. */
export const PROBLEM = {
  link: 'it is a symbolic link, and a package holds files only',
  special: 'it is neither a file nor a folder',
  nested: `only the ${IGNORE_FILE} at the root of a package is used`,
  unreadable: 'it cannot be read',
  changed: 'it changed while it was packed'
} as const

/** How many names are listed with one problem; more would hide other problems. */
const MAX_NAMES = 5

/** Collects the problems of a folder, so that all of them are reported in one run. */
export class FolderProblems {
  readonly #names = new Map<string, string[]>()

  /**
   * @param problem a sentence, without its end
   * @param name of a file or folder; empty for the folder that is packed
   */
  add(problem: string, name: string): void {
    const names = this.#names.get(problem) ?? []
    names.push(name)
    this.#names.set(problem, names)
  }

  /**
   * @param names of all files without a problem
   * @throws PackError if there is any problem
   */
  throwIfAny(names: readonly string[]): void {
    if (this.#names.size === 0) return
    // Sorted, because the platform lists files in any order.
    const problems = [...this.#names.keys()].sort()
    throw new PackError(
      problems.flatMap(problem => findingsOf(problem, this.#names.get(problem) ?? [])),
      [...names, ...[...this.#names.values()].flat()]
    )
  }
}

function findingsOf(problem: string, names: readonly string[]): PackageFinding[] {
  const message = `${problem}; ${CURE}`
  const listed = names.toSorted().slice(0, MAX_NAMES)
  const found = listed.map(file => ({ file, line: 1, message }))
  const more = names.length - listed.length
  return more === 0 ? found : [...found, ofWhole(`the same is true of ${more} more: ${message}`)]
}
