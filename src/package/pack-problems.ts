import { ofWhole, type PackageFinding } from './finding.ts'

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

/** What a package cannot hold, besides names that are refused in zips as well. */
export const REFUSED = {
  link: 'it is a symbolic link, and a package holds files only',
  special: 'it is neither a file nor a folder',
  nested: `only the ${IGNORE_FILE} at the root of a package is heeded`,
  unreadable: 'it cannot be read'
} as const

const WAY_OUT = `${IGNORE_FILE} can leave out what the extension does not need`

/** Names that are told of a problem; more would hide other problems. */
const MAX_NAMES = 5

/** Collects what has a problem, so that all of it is told at once. */
export class Problems {
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
   * @param names of all files that were met without a problem
   * @throws PackError if there is any problem
   */
  settle(names: readonly string[]): void {
    if (this.#names.size === 0) return
    // The order in which they were met is the platform's.
    const problems = [...this.#names.keys()].sort()
    throw new PackError(
      problems.flatMap(problem => findingsOf(problem, this.#names.get(problem) ?? [])),
      [...names, ...[...this.#names.values()].flat()]
    )
  }
}

function findingsOf(problem: string, names: readonly string[]): PackageFinding[] {
  const message = `${problem}; ${WAY_OUT}`
  const first = names.toSorted().slice(0, MAX_NAMES)
  const found = first.map(file => ({ file, line: 1, message }))
  const more = names.length - first.length
  return more === 0 ? found : [...found, ofWhole(`the same is true of ${more} more: ${message}`)]
}

/** @param what the folder has too much of, as the end of a sentence */
export function tooMuch(what: string): PackError {
  return new PackError([ofWhole(`it ${what}; ${WAY_OUT}`)])
}
