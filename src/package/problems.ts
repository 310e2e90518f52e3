/** What is found in a package, and the reasons why a folder cannot be packed. */

import { quoteValue } from '../extension/findings.ts'
import { present } from '../report/expected.ts'

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

export const CURE = `${IGNORE_FILE} can leave out what the extension does not need`

/** How many names are listed with one message; more would hide other messages. */
const MAX_NAMES = 5

/** Collects messages about files and folders, by what they say. */
export class NamedFindings {
  readonly #names = new Map<string, string[]>()

  get isEmpty(): boolean {
    return this.#names.size === 0
  }

  /** All names, in the order of the messages. */
  get names(): string[] {
    return [...this.#names.values()].flat()
  }

  /**
   * @param message a sentence about the name, without its end
   * @param name of a file or folder
   */
  add(message: string, name: string): void {
    const names = this.#names.get(message)
    if (names === undefined) this.#names.set(message, [name])
    else names.push(name)
  }

  /** @returns a finding for each of the first names of a message, and one that counts the others */
  findings(
    toFinding: (message: string, name: string) => PackageFinding = quoted,
    most = MAX_NAMES
  ): PackageFinding[] {
    return [...this.#names].flatMap(([message, names]) => {
      const found = names.slice(0, most).map(name => toFinding(message, name))
      const more = names.length - found.length
      return more === 0 ? found : [...found, ofWhole(`the same is true of ${more} more: ${message}`)]
    })
  }

  /**
   * @param cure behind each, if there is any
   * @returns a finding for each message, with its first names and how many there are
   */
  summaries(cure: string): PackageFinding[] {
    return [...this.#names].map(([message, names]) => {
      const first = names.slice(0, MAX_NAMES).map(quoteValue).join(', ')
      const count = names.length > MAX_NAMES ? ` … (${names.length})` : ''
      return ofWhole(`${message}: ${first}${count}${cure}`)
    })
  }

  /** @returns the same messages, the names of each in the order of their code units */
  sorted(): NamedFindings {
    const sorted = new NamedFindings()
    for (const message of [...this.#names.keys()].sort())
      for (const name of present(this.#names.get(message)).toSorted()) sorted.add(message, name)
    return sorted
  }
}

function quoted(message: string, name: string): PackageFinding {
  return ofWhole(`${quoteValue(name)} ${message}`)
}

/** What is found while a package is judged, each a sentence about a name in it. */
export interface Judgement {
  readonly problems: NamedFindings
  readonly warnings: NamedFindings
}

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

/** What cannot be packed. */
export const PROBLEM = {
  broken: 'it is a symbolic link that leads nowhere',
  git: 'it is a symbolic link to what belongs to Git',
  circle: 'it is a symbolic link to a folder that it lies in',
  outside: 'it is a symbolic link that leads out of the workspace',
  special: 'it is neither a file nor a folder',
  unreadable: 'it cannot be read',
  changed: 'it changed while it was packed'
} as const

/**
 * @param found names of files and folders of the folder; an empty name is the folder itself
 * @param names of all files without a problem
 * @throws PackError if there is any problem
 */
export function refuseFolder(found: NamedFindings, names: readonly string[]): void {
  if (found.isEmpty) return
  // Sorted, because the platform lists files in any order.
  const problems = found
    .sorted()
    .findings((message, file) => ({ file, line: 1, message: `${message}; ${CURE}` }))
  throw new PackError(problems, [...names, ...found.names])
}
