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

/** What is said of one, and of many. */
const PROBLEMS = {
  link: ['it is a symbolic link, and a package holds files only', 'symbolic links'],
  special: ['it is neither a file nor a folder', 'entries that are neither files nor folders'],
  name: [
    'its name has a backslash, a control character, or a drive letter in front',
    'names with a backslash, a control character, or a drive letter in front'
  ],
  nested: [
    `only the ${IGNORE_FILE} at the root of a package is heeded`,
    `${IGNORE_FILE} files below its root`
  ],
  deep: [`it lies more than ${MAX_FOLDERS} folders deep`, `folders more than ${MAX_FOLDERS} deep`],
  unreadable: ['it cannot be read', 'files and folders that cannot be read']
} as const

const WAY_OUT = `${IGNORE_FILE} can leave out what the extension does not need`

/** Findings of a kind; more would hide those of other kinds. */
const MAX_OF_A_KIND = 5

/** Collects what has a problem, so that all of it is told at once. */
export class Problems {
  readonly #found = new Map<keyof typeof PROBLEMS, string[]>()

  /** @param name of a file or folder; empty for the folder that is packed */
  add(problem: keyof typeof PROBLEMS, name: string): void {
    const names = this.#found.get(problem) ?? []
    names.push(name)
    this.#found.set(problem, names)
  }

  /**
   * @param names of all files that were met without a problem
   * @throws PackError if there is any problem
   */
  settle(names: readonly string[]): void {
    if (this.#found.size === 0) return
    const problems = (Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[]).flatMap(problem =>
      findingsOf(problem, (this.#found.get(problem) ?? []).toSorted())
    )
    throw new PackError(problems, [...names, ...[...this.#found.values()].flat()])
  }
}

function findingsOf(problem: keyof typeof PROBLEMS, names: readonly string[]): PackageFinding[] {
  const [one, many] = PROBLEMS[problem]
  const found = names.slice(0, MAX_OF_A_KIND).map(file => ({ file, line: 1, message: `${one}; ${WAY_OUT}` }))
  const more = names.length - found.length
  return more === 0 ? found : [...found, ofWhole(`it holds ${more} more ${many}; ${WAY_OUT}`)]
}

/** @param what the folder has too much of, as the end of a sentence */
export function tooMuch(what: string): PackError {
  return new PackError([ofWhole(`it ${what}; ${WAY_OUT}`)])
}
